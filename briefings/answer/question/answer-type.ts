/** What kind of thing answers a question. `thing` is a name or noun of no known kind, `clause` more than a phrase. */
export type AnswerType =
  | 'person' | 'organisation' | 'place' | 'time' | 'clock' | 'number' | 'money' | 'percent' | 'duration' | 'reason' | 'words'
  | 'thing' | 'clause' | 'yes-no' // prettier-ignore

/** Who it was. */
export const NAMED: ReadonlySet<AnswerType> = new Set(['person', 'organisation'])
/** Who or where it was. */
export const PLACED: ReadonlySet<AnswerType> = new Set([...NAMED, 'place'])
/** How many or how much. */
export const FIGURES: ReadonlySet<AnswerType> = new Set(['number', 'money', 'percent'])
/** When, for how long, how many or how much. */
export const MEASURED: ReadonlySet<AnswerType> = new Set([...FIGURES, 'time', 'clock', 'duration'])

/** Nouns that say of themselves what kind of answer "which …" or "the … of" asks for. */
const NOUNS: Readonly<Partial<Record<AnswerType, string>>> = {
  person:
    'person people man woman boy girl actor actress singer star comedian comic rapper musician player athlete politician ' +
    'president minister premier leader senator governor mayor king queen prince princess duke director author writer ' +
    'novelist artist celebrity host coach manager golfer boxer driver racer rider quarterback striker goalkeeper judge justice ' +
    'lawyer attorney general pope chancellor secretary candidate lawmaker congressman congresswoman presenter anchor ' +
    'footballer model influencer billionaire businessman ceo founder winner champion hero spokesman spokesperson official ' +
    'scientist economist astronaut poet activist suspect victim successor predecessor chief mp boss commander skier swimmer ' +
    'sprinter runner gymnast pitcher designer chef composer drummer guitarist playwright producer filmmaker journalist ' +
    'representative envoy ambassador prosecutor inspector spokeswoman doctor nurse teacher soldier officer referee captain ' +
    'pilot engineer banker negotiator mediator witness defendant hostage architect painter archbishop ' +
    'brother sister father mother son daughter wife husband',
  place:
    'country nation state city town village island county continent region place location capital province venue stadium ' +
    'arena river lake mountain volcano ocean sea planet territory district street border republic archipelago suburb ' +
    'neighborhood neighbourhood peninsula kingdom airport hometown birthplace headquarters',
  organisation:
    'company firm team club party band organisation organization group agency network retailer brand airline bank ' +
    'university school college broadcaster chain institution corporation manufacturer maker carmaker automaker union ministry ' +
    'department committee council court studio newspaper publisher startup giant franchise league side charity hospital ' +
    'supermarket regulator',
  time: 'date day month year time weekday season decade century holiday birthday deadline',
  money: 'revenue price cost salary budget fine sum fee wage profit income turnover valuation worth debt',
  number: 'number age score temperature magnitude population toll count total figure rank margin majority',
  percent: 'percentage percent proportion share rate turnout',
  duration: 'length duration period sentence',
}

const TYPES: ReadonlyMap<string, AnswerType> = new Map(
  Object.entries(NOUNS).flatMap(([type, words]) =>
    words.split(' ').map((word) => [word, type as AnswerType] as const),
  ),
)

/** The kind of answer that a noun names, singular or plural; null where it says nothing. */
export function typeOfNoun(word: string): AnswerType | null {
  const w = word.toLowerCase()
  return (
    TYPES.get(w) ??
    TYPES.get(w.replace(/ies$/, 'y')) ??
    TYPES.get(w.replace(/s$/, '')) ??
    TYPES.get(w.replace(/es$/, '')) ??
    null
  )
}
