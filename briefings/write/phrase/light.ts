import { stemmer } from 'stemmer'
import { isRough, tellsDerived } from './derived.ts'
import type { Token } from './tokens.ts'

/** Verbs that only say that something was said, each fit for any word that was said. */
export const SAYS: ReadonlySet<string> = new Set(
  (
    'said says say told tells stated states added adds noted notes explained explains insisted insists maintained maintains stressed ' +
    'stresses argued argues claimed claims remarked commented declared declares announced announces reported reports replied answered ' +
    'asserted asserts contended emphasised cautioned cautions warned warns spoke speaks called calls described describes ' +
    'saying calling describing adding insisting arguing testified testifies testifying'
  ).split(' '),
)
/** Verbs that carry a noun which says what happened: "suffered injuries", "lodged an appeal". */
const CARRIES = new Set(
  (
    'suffer suffered suffers suffering receive received receives receiving give given gave gives giving express expressed expresses ' +
    'lodge lodged file filed undergo underwent undergone undergoing stage staged conduct conducted impose imposed issue issued ' +
    'launch launched provide provided mount mounted carry carried hold held make made pay paid reach reached take took taken cause ' +
    'caused experience experienced sustain sustained put puts bring brings brought see sees saw come comes came go goes went enter entered ' +
    'win wins won gain gained draw drew raise raised voice voiced offer offered show showed meet met set sets have has had keep kept ' +
    'left leave get gets got mean means meant'
  ).split(' '),
)
const WORD_OF_OTHERS = /^(?:according|said|says|saying|told|tells)$/
const REACH = 8

/**
 * A word that the spans lack and that says nothing new: a verb of saying for another, a verb that only carries a noun made of a verb
 * of the spans, "seven-year-old" for "of seven", "a day earlier" for "a day after".
 */
export function addsNothing(
  claim: readonly Token[],
  at: number,
  source: readonly Token[],
  matches: readonly (readonly Token[])[],
): boolean {
  const { form } = claim[at]!
  if (isRough(form, source) || tellsDerived(claim, at, source) || takesBack(claim, at, source)) return true
  const light = LIGHT.find(({ words }) => (words instanceof RegExp ? words.test(form) : words.has(form)))
  if (light) return light.where(source, claim, at)
  if (reaches(claim, at, source) || (CAUSES.test(form) && isCause(claim, at, source))) return true
  if (SHELLS.test(form) && /^(?:the|this|that|these)$/.test(claim[at - 1]?.form ?? '')) return true
  return CARRIES.has(form) && isCarried(claim, at, matches)
}

/** Words that are light where the spans, or the words around, bear them out, and weigh something elsewhere. */
interface Light {
  readonly words: RegExp | ReadonlySet<string>
  readonly where: (source: readonly Token[], claim: readonly Token[], at: number) => boolean
}

const has = (words: readonly Token[], form: RegExp): boolean => words.some((w) => form.test(w.form))
const isBefore = (form: RegExp, claim: readonly Token[], at: number): boolean =>
  form.test(claim[at + 1]?.form ?? '')
const hasNumber = (words: readonly Token[]): boolean => words.some((w) => w.kind === 'number')

/** The first whose word it is decides. */
const LIGHT: readonly Light[] = [
  { words: SAYS, where: (source) => source.some((s) => SAYS.has(s.form) || WORD_OF_OTHERS.test(s.form)) },
  {
    words: /^(?:promised|promises|pledged|vowed)$/,
    where: (source, claim, at) =>
      isBefore(/^to$/, claim, at) && source.some((s) => SAYS.has(s.form)) && has(source, /^(?:would|will)$/),
  },
  // "A seven-year-old"; "for seven years" is how long.
  {
    words: /^(?:years?|old|aged)$/,
    where: (_, claim, at) => claim[at - 2]?.form !== 'for' && hasNumber(around(claim, at, 2)),
  },
  { words: /^(?:earlier|later)$/, where: (source) => has(source, /^(?:after|before|since)$/) },
  { words: /^(?:morning|evening|afternoon|night)$/, where: () => false },
  // "Seen for the first time": the first sight, where that is no longer to come.
  {
    words: /^time$/,
    where: (source, claim, at) =>
      source.some((s) => s.ordinal && s.mood === 'fact' && s.form === claim[at - 1]?.form),
  },
  {
    words: /^able$/,
    where: (source, claim, at) =>
      isBefore(/^to$/, claim, at) && !claim[at]!.nearDenial && has(source, /^(?:can|could)$/),
  },
  { words: /^compared$/, where: (_, claim, at) => isBefore(/^(?:with|to)$/, claim, at) },
  { words: /^former$/, where: wasOnce },
  { words: /^remain(?:s|ed)?$/, where: (source) => has(source, /^still$/) },
  // "Digging is continuing", "the search goes on": what is done still.
  { words: /^continu(?:es|ing)$/, where: (source) => has(source, /^still$/) },
  // "Killed two people and injured seven others": those who have been counted before are told apart.
  {
    words: /^others$/,
    where: (_, claim, at) =>
      claim[at - 1]?.kind === 'number' && claim.slice(0, at - 1).some((w) => w.kind === 'number'),
  },
  // "Turnout stood at 61 percent" of "was 61 percent".
  {
    words: /^(?:stood|stands?)$/,
    where: (_, claim, at) => claim[at + 1]?.form === 'at' && claim[at + 2]?.kind === 'number',
  },
  // "Kept its rate unchanged" of "left its rate".
  { words: /^unchanged$/, where: (source) => has(source, /^(?:left|leaves?|kept|keeps?|held|holds?)$/) },
  { words: /^aboard$/, where: (source) => has(source, /^carrying$/) },
  // "Citing higher costs" of "blamed higher costs".
  { words: /^cit(?:ing|ed|es)$/, where: (source) => has(source, /^(?:because|blam(?:ed|es|ing))$/) },
  // "Has contracted measles" for "has measles".
  {
    words: /^(?:contracted|caught|developed)$/,
    where: (source, claim, at) =>
      source.some((s, k) => /^(?:has|have|had)$/.test(s.form) && source[k + 1]?.stem === claim[at + 1]?.stem),
  },
  { words: /^(?:lies|located|situated)$/, where: () => true },
  // "Ostrel closed the company's terminal": whom the sentence has just named.
  {
    words: /^(?:company|firm)$/,
    where: (_, claim, at) => claim[at - 1]?.form === 'the' && claim.slice(0, at).some((w) => w.capital),
  },
  {
    words: /^including$/,
    where: (source, claim, at) => has(source, /^among$/) || isSomeOfThem(source, claim[at + 1]),
  },
  // "Several of them" for "some of them"; "some 40 people" is no part.
  {
    words: /^several$/,
    where: (source) => source.some((s, k) => s.form === 'some' && source[k + 1]?.kind !== 'number'),
  },
  { words: /^any(?:one|body)$/, where: (_, claim, at) => claim[at]!.denied || claim[at]!.nearDenial },
  // "A fifth above the price on Friday" for "a fifth more than".
  { words: /^above$/, where: (source) => isCompared(source, /^(?:more|higher)$/) },
  { words: /^below$/, where: (source) => isCompared(source, /^(?:less|fewer|lower)$/) },
  // "Boats carrying food" for "boats with food".
  {
    words: /^(?:carrying|containing|holding|bearing|wearing|involving|covering)$/,
    where: (source, claim, at) =>
      source.some(
        (s, k) => /^(?:with|of|among)$/.test(s.form) && source[k + 1]?.stem === claim[at + 1]?.stem,
      ),
  },
  {
    words: /^(?:rule[sd]?|decide[sd]?|order(?:s|ed)?)$/,
    where: (source) => has(source, /^(?:court|judge|tribunal)s?$/),
  },
  {
    words: /^(?:number|total|toll|counted|amount)$/,
    where: (source, claim, at) => hasNumber(around(claim, at, REACH)) && hasNumber(source),
  },
  // To put it on somebody's word that somebody else's word it is says less.
  {
    words: /^alleged(?:ly)?$/,
    where: (source) =>
      has(source, /^(?:said|alleged|allegedly|accused?|accuses|suspected|reportedly|believed)$/),
  },
  // "Sentenced to four years in prison" of "jailed for four years".
  {
    words: /^(?:prison|jail)$/,
    where: (source, claim, at) =>
      isBefore(/^in$/, claim, at - 2) && has(source, /^(?:jail(?:s|ed)?|imprison(?:s|ed)?)$/),
  },
  { words: /^(?:requires?|needs?)$/, where: (source) => has(source, /^(?:must|need|needed)$/) },
]

/** "Including four" for "four of them". */
const isSomeOfThem = (source: readonly Token[], number: Token | undefined): boolean =>
  number?.kind === 'number' &&
  source.some(
    (s, k) =>
      s.form === number.form &&
      source[k + 1]?.form === 'of' &&
      /^(?:them|whom)$/.test(source[k + 2]?.form ?? ''),
  )
const isCompared = (source: readonly Token[], form: RegExp): boolean =>
  source.some((s, k) => form.test(s.form) && source[k + 1]?.form === 'than')

const around = (claim: readonly Token[], at: number, reach: number): readonly Token[] =>
  claim.slice(Math.max(0, at - reach), at + reach)

/** "Former mayor Ana Holt" of "Ana Holt, who was mayor until May". */
function wasOnce(source: readonly Token[], claim: readonly Token[], at: number): boolean {
  const title = claim.slice(at + 1, at + 4).find((w) => source.some((s) => s.stem === w.stem && !s.capital))
  return source.some(
    (s, k) => /^(?:was|were)$/.test(s.form) && source.slice(k + 1, k + 3).some((x) => x.stem === title?.stem),
  )
}

/** "Reached 6 metres" for "rose to 6 metres". */
function reaches(claim: readonly Token[], at: number, source: readonly Token[]): boolean {
  const height =
    /^reach(?:ed|es)?$/.test(claim[at]!.form) && claim.slice(at + 1, at + 3).find((w) => w.kind === 'number')
  return height ? source.some((s, k) => s.form === height.form && source[k - 1]?.form === 'to') : false
}

/** "Undamaged" of "not damaged", "unconditional" of "without conditions". */
function takesBack(claim: readonly Token[], at: number, source: readonly Token[]): boolean {
  const { form, denied, nearDenial } = claim[at]!
  const bare = /^(?:un|non)(\p{L}{5,})$/u.exec(form)?.[1]
  if (bare === undefined || denied || nearDenial) return false
  return source.some(
    (s, k) => s.stem === stemmer(bare) && (s.denied || s.nearDenial || source[k - 1]?.form === 'without'),
  )
}

/** Nouns that only take up what has been told: "the move", "this step". */
const SHELLS =
  /^(?:move|step|matter|situation|case|event|development|issue|incident|measure|figure|amount)s?$/
const CAUSES =
  /^(?:leads?|led|causes?|caused|forces?|forced|prompts?|prompted|made|means?|meant|results?|resulted)$/

/** "Winds forced a delay" for "a delay because of winds": what stands before the verb stands behind the reason's "because". */
function isCause(claim: readonly Token[], at: number, source: readonly Token[]): boolean {
  const why = source.findIndex((s) => s.form === 'because')
  if (why < 0) return false
  const reason = source.slice(why + 1, why + 8).filter((s) => s.sentence === source[why]!.sentence)
  const before = claim.slice(Math.max(0, at - 6), at).filter((w) => w.kind === 'content')
  return before.length > 0 && before.every((w) => reason.some((s) => s.stem === w.stem))
}

/** Near the verb stands a noun for which the spans have another form of the word. */
function isCarried(claim: readonly Token[], at: number, matches: readonly (readonly Token[])[]): boolean {
  const turned = (i: number): boolean => {
    const w = claim[i]
    const found = matches[i] ?? []
    return w?.kind === 'content' && found.length > 0 && found.every((s) => s.form !== w.form)
  }
  for (let k = 1; k <= REACH; k++) if (turned(at + k) || turned(at - k)) return true
  return false
}
