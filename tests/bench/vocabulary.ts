import { createRandom, type Random } from './random.ts'

const words = (list: string): readonly string[] => list.split(' ')

// The commonest words first: they are drawn by rank. All others are made of syllables, so that the long tail of names and
// odd words that real news has is there as well.
export const NOUNS = words(
  'government people minister country police party group company city state report court war election school water ' +
    'hospital army market union council bank plan law vote talks deal strike border road bridge storm fire river team ' +
    'crisis region leader official worker farmer student teacher doctor driver village price budget tax debt loan trade ' +
    'export harbour airport station train ferry ship plane truck factory mine field forest island coast valley mountain ' +
    'weapon missile attack protest march curfew arrest trial verdict appeal sentence inquiry witness lawyer judge ' +
    'parliament ministry embassy treaty summit ceasefire truce sanction embargo convoy refugee camp shelter food medicine ' +
    'vaccine outbreak disease clinic earthquake flood drought harvest power dam pipeline reactor turbine grid fuel oil gas ' +
    'coal steel copper grain wheat rice cattle fish tourist hotel museum stadium match season coach player goal record ' +
    'satellite rocket laboratory sample study survey figure estimate forecast warning alarm rescue survivor victim family ' +
    'child mother neighbour crowd square street district province capital suburb quarter tower roof wall tunnel cable',
)
export const ADJECTIVES = words(
  'new former local national public senior early late heavy large small regional foreign private urgent joint final ' +
    'central northern southern eastern western rural coastal annual monthly secret open fresh broad narrow fragile steep ' +
    'strict formal sudden rising falling damaged disputed planned independent temporary',
)
/** What happens, in the past and after "to". */
export const DEEDS: readonly (readonly [string, string])[] = words(
  'approved/approve rejected/reject signed/sign met/meet visited/visit criticised/criticise attacked/attack ' +
    'suspended/suspend opened/open closed/close announced/announce delayed/delay cancelled/cancel supported/support ' +
    'blocked/block raised/raise cut/cut reviewed/review ordered/order demanded/demand condemned/condemn welcomed/welcome ' +
    'seized/seize searched/search repaired/repair evacuated/evacuate arrested/arrest released/release accused/accuse ' +
    'warned/warn invited/invite joined/join left/leave defended/defend offered/offer promised/promise resumed/resume',
).map((pair) => pair.split('/') as [string, string])
export const FIRST_NAMES = words(
  'Anna Marek Leila Jonas Petra Samir Ines Viktor Nadia Tomas Elena Karim Sofia Pavel Amina Henrik Clara Yusuf Greta ' +
    'Andrei Miriam Oscar Zahra Felix Irena Hamid Lucia Stefan Noor Emil Dora Rafael Hanna Idris Vera Mateo Selma Bruno',
)
export const TITLES = words(
  'President Minister Mayor Governor Ambassador General Judge Professor Senator Chancellor Commissioner Secretary',
)
export const BODIES = [
  'Port Authority',
  'Workers Union',
  'Medical Council',
  'Central Bank',
  'Red Cross',
  'Steel Company',
  'Border Police',
  'High Court',
  'Energy Agency',
  'Liberation Front',
  'Farmers Party',
  'Railway Company',
  'Research Institute', // prettier-ignore
] as const
export const WEEKDAYS = words('Monday Tuesday Wednesday Thursday Friday Saturday Sunday')
export const MONTHS = words(
  'January February March April May June July August September October November December',
)

const ONSETS = words('b br d dr f g gl h j k kr l m n p pl r s sk st t tr v w z sh th')
const VOWELS = words('a e i o u ai ea ou')
const CODAS = words('n r l s m t k nd rt lm')

/** Distinct invented words of two or three syllables, in a fixed order. */
export function inventedWords(count: number, seed: number, endings: readonly string[]): string[] {
  const random = createRandom(seed)
  const out = new Set<string>()
  while (out.size < count) {
    const inner = Array.from({ length: 1 + random.int(2) }, () => syllable(random)).join('')
    out.add(inner + random.pick(ONSETS) + random.pick(endings))
  }
  return [...out]
}

const syllable = (random: Random): string =>
  random.pick(ONSETS) + random.pick(VOWELS) + (random.chance(0.35) ? random.pick(CODAS) : '')
