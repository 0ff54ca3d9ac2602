/** Which inflections a spelling may be. `past` and `participle` are one spelling for regular verbs. */
export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing'

export interface VerbReading {
  readonly lemma: string
  readonly forms: ReadonlySet<VerbForm>
}

/** Irregular verbs of the news: base, past, participle (where it differs). */
const IRREGULAR = (
  'arise arose arisen,be was been,bear bore borne,beat beat beaten,become became become,begin began begun,beset beset,bid bid,' +
  'bind bound,blow blew blown,break broke broken,bring brought,broadcast broadcast,build built,burn burnt,burst burst,buy bought,' +
  'catch caught,choose chose chosen,come came come,cut cut,deal dealt,dig dug,do did done,draw drew drawn,drive drove driven,' +
  'eat ate eaten,fall fell fallen,feed fed,feel felt,fight fought,find found,flee fled,fly flew flown,forbid forbade forbidden,' +
  'forgive forgave forgiven,forego forewent foregone,forsake forsook forsaken,freeze froze frozen,get got gotten,give gave given,go went gone,' +
  'grow grew grown,hang hung,have had,hear heard,hide hid hidden,hit hit,hold held,hurt hurt,keep kept,know knew known,lay laid,lead led,' +
  'leave left,lend lent,let let,light lit,lose lost,make made,mean meant,meet met,overcome overcame overcome,overrun overran overrun,' +
  'overthrow overthrew overthrown,overtake overtook overtaken,oversee oversaw overseen,pay paid,put put,quit quit,read read,rebuild rebuilt,ride rode ridden,ring rang rung,' +
  'rise rose risen,run ran run,say said,see saw seen,seek sought,sell sold,send sent,set set,shake shook shaken,shed shed,shoot shot,' +
  'show showed shown,shut shut,sing sang sung,sink sank sunk,sit sat,slay slew slain,speak spoke spoken,spend spent,split split,spread spread,' +
  'stand stood,steal stole stolen,stick stuck,strike struck,strive strove striven,swear swore sworn,sweep swept,swing swung,take took taken,teach taught,' +
  'tear tore torn,tell told,think thought,throw threw thrown,undergo underwent undergone,understand understood,undertake undertook undertaken,' +
  'uphold upheld,upset upset,wear wore worn,win won,withdraw withdrew withdrawn,withhold withheld,withstand withstood,write wrote written,foresee foresaw foreseen,' +
  'retake retook retaken,resend resent,outlaw outlawed,befriend befriended,thwart thwarted'
).split(',')

/** The bases of the irregular verbs: no ending tells what "ran" and "shook" are. */
export const IRREGULAR_BASES: readonly string[] = IRREGULAR.map((row) => row.split(' ', 1)[0]!)

/** Verbs of several syllables that double their last consonant all the same. */
const DOUBLING = new Set(
  'commit acquit permit submit admit omit refer prefer defer confer deter incur occur recur rebel compel expel repel propel impel dispel control patrol cancel quarrel counsel signal equip abet transfer embed forget begin regret infer concur kidnap travel label marshal shovel dial'.split(
    ' ',
  ),
)
const BOTH = new Set('cancel counsel signal quarrel kidnap travel label marshal shovel dial'.split(' '))

/**
 * Every spelling of the given verbs with what it may be. Regular rules of English spelling, a table for the rest.
 * Shared spellings ("found", "lay") keep each reading.
 */
export function inflections(lemmas: Iterable<string>): Map<string, VerbReading[]> {
  const irregular = new Map<string, [string, string]>()
  for (const row of IRREGULAR) {
    const [base = '', past = '', participle = past] = row.split(' ')
    irregular.set(base, [past, participle])
  }
  const out = new Map<string, VerbReading[]>()
  const add = (spelling: string, lemma: string, form: VerbForm): void => {
    const list = out.get(spelling) ?? []
    const known = list.find((r) => r.lemma === lemma)
    if (known) (known.forms as Set<VerbForm>).add(form)
    else list.push({ lemma, forms: new Set([form]) })
    out.set(spelling, list)
  }
  for (const lemma of new Set(lemmas)) {
    add(lemma, lemma, 'base')
    if (lemma === 'be') for (const [w, f] of BE) add(w, 'be', f)
    else add(lemma === 'have' ? 'has' : withS(lemma), lemma, 's')
    for (const stem of stems(lemma)) {
      add(stem + 'ing', lemma, 'ing')
      const odd = irregular.get(lemma)
      if (odd && lemma !== 'be') {
        add(odd[0], lemma, 'past')
        add(odd[1], lemma, 'participle')
        if (lemma === 'get') add('got', lemma, 'participle')
      }
      // "Burnt" and "burned" are both written.
      if ((!odd || odd[0] === `${lemma}t`) && lemma !== 'be') {
        const past = lemma.endsWith('e')
          ? lemma + 'd'
          : /[^aeiou]y$/.test(lemma)
            ? lemma.slice(0, -1) + 'ied'
            : stem + 'ed'
        add(past, lemma, 'past')
        add(past, lemma, 'participle')
      }
    }
  }
  return out
}

const BE: readonly (readonly [string, VerbForm])[] = [
  ['is', 's'],
  ['are', 'base'],
  ['was', 'past'],
  ['were', 'past'],
  ['been', 'participle'],
  ['am', 'base'],
]

function withS(v: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(v)) return v + 'es'
  if (/[^aeiou]y$/.test(v)) return v.slice(0, -1) + 'ies'
  return v + 's'
}

/** What "-ing" and "-ed" are put to: "stop" gives "stopp", "cancel" both "cancel" and "cancell". */
function stems(v: string): string[] {
  if (/ie$/.test(v)) return [v.slice(0, -2) + 'y']
  if (/[^eoy]e$/.test(v)) return [v.slice(0, -1)]
  if (/ic$/.test(v)) return [v + 'k']
  const doubled = v + v.at(-1)
  if (BOTH.has(v)) return [v, doubled]
  const short = /^[^aeiou]*[aeiou][^aeiouwxyh]$/.test(v) || /^qu[aeiou][^aeiouwxyh]$/.test(v)
  return short || DOUBLING.has(v) ? [doubled] : [v]
}
