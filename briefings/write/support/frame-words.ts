import { IRREGULAR_VERBS } from '../irregular-verbs.ts'

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))

export const BE = setOf('is are was were be been being am isnt arent wasnt werent')
const AUXILIARY = setOf(
  'has have had having hasnt havent hadnt do does did dont doesnt didnt may might could would should can will shall ' +
    'must cannot cant couldnt wont wouldnt shouldnt to',
)
export const POSSIBLE = setOf('may might could can cannot cant couldnt')
export const FUTURE = setOf('would should will shall must wont wouldnt shouldnt to')
/** Between "is" and "to": what is only reported, or only meant. */
export const RUMOURED = setOf('said believed thought reported alleged understood rumoured rumored reputed')
export const HEDGES = setOf(
  'allegedly reportedly supposedly purportedly apparently possibly probably perhaps',
)
/** Of whom a deed is only told: "accused of taking". */
export const SUSPECTED = setOf('accused accuses accusing suspected alleged')
const SMALL_ADVERBS = setOf('also ever already just yet still now since then later once again therefore')
export const REPORTS = setOf(
  'said says saying told tells claimed claims claiming added adds insisted insists argued argues alleged alleges ' +
    'stated states suggested suggests',
)
export const DENIES = setOf('denied denies denying')
export const DISMISSES = setOf('rejected rejects dismissed dismisses')
export const ALLEGATIONS = setOf('claim claims allegation allegations suggestion suggestions report reports')
export const NOBODY = setOf('no none nobody neither')
export const PARTICLES = setOf('off up out down over back away')
/** Where a clause ends. */
export const BREAKS = setOf(
  'that after before while because when if whether unless but as although though until where since',
)
export const PREPOSITIONS = setOf(
  'in at on for with from near by into to over under against about during between through among after before since via as than',
)
/** Never the one who does or suffers. */
export const TIMES = setOf(
  'weekend monday tuesday wednesday thursday friday saturday sunday january february march april june july august september ' +
    'october november december today yesterday tomorrow week month year day night morning evening afternoon last next',
)
/** Behind "by" a time, not a doer. */
export const DEADLINES: ReadonlySet<string> = new Set([
  ...TIMES,
  ...'spring summer autumn winter end beginning start middle noon midnight dawn dusk time'.split(' '),
])
const NO_ADVERB = setOf(
  'apply supply reply imply comply multiply rely family ally rally bully assembly monopoly anomaly italy july sicily',
)
const DETERMINERS = setOf('a an the his her its their our my your this these those some any no')
const NOT_PAST = setOf('need speed feed seed weed breed indeed hundred red bed embed')

/** For each irregular form the verb it belongs to. */
const BASES: ReadonlyMap<string, string> = new Map(
  IRREGULAR_VERBS.trim()
    .split('\n')
    .flatMap((line) => {
      const forms = line.split(' ')
      return forms.map((form) => [form, forms[0]!] as const)
    }),
)
const PASTS: ReadonlySet<string> = new Set(
  IRREGULAR_VERBS.trim()
    .split('\n')
    .flatMap((line) => line.split(' ').slice(1)),
)

export const baseOf = (form: string): string | undefined => BASES.get(form)
export const isDeterminer = (form: string): boolean => DETERMINERS.has(form)
export const isAuxiliary = (form: string): boolean => BE.has(form) || AUXILIARY.has(form)
export const isAdverb = (form: string): boolean =>
  SMALL_ADVERBS.has(form) ||
  HEDGES.has(form) ||
  (form.length > 4 && form.endsWith('ly') && !NO_ADVERB.has(form))
/** A past tense or a past participle, as far as the form tells. */
export const isPast = (form: string): boolean =>
  PASTS.has(form) ||
  (form.length > 3 && form.endsWith('ed') && !NOT_PAST.has(form)) ||
  form === 'hit' ||
  form === 'beat' ||
  form === 'cut' ||
  form === 'put'
