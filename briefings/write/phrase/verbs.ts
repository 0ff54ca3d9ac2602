import { BE, isAdverb, isAuxiliary, isDeterminer, isPast, TIMES } from '../support/frame-words.ts'
import { NEWS } from '../thesaurus/news-thesaurus.ts'
import { isAddition, isAmount, isClock, isInsertion, isInside, isMarked, isOfTime } from './around-verbs.ts'
import { SAYS } from './light.ts'
import { PRESENT, type Place, type Reading, type Rule } from './present-verbs.ts'
import type { Token } from './tokens.ts'
import {
  ENDS_IN_S,
  HAVE,
  INTENDED,
  isEmpty,
  isFirst,
  JOINS,
  LINKS,
  SAME_IN_PAST,
  STANDS_FOR,
} from './verb-words.ts'

/** Is the word a verb, and a finite one, as far as its form and its neighbours tell? The first rule that knows it decides. */
export function verbAt(words: readonly Token[], at: number): Reading {
  const place = { words, at, word: words[at]!, before: words[at - 1], next: words[at + 1] }
  for (const rule of RULES) {
    const reading = rule(place)
    if (reading !== undefined) return reading
  }
  return null
}

const isParticiple = (w: Token): boolean => isPast(w.form) || SAME_IN_PAST.test(w.form)
const isSaying = (w: Token): boolean => SAYS.has(w.form) && !w.capital
const isIntended = ({ word, next }: Place): boolean => INTENDED.test(word.form) && next?.form !== 'to'
/** What may stand between a helping verb and its main one: "has not yet first …". */
const standsBetween = (w: Token): boolean =>
  w.kind === 'negation' || isAdverb(w.form) || isFirst(w) || /^(?:last|most)$/.test(w.form)
/** So many words may stand between the two. */
const BETWEEN = 4

/** "4:12 a.m." */
const timeOfDay: Rule = ({ words, at }) => (isClock(words, at) ? null : undefined)

/** "Two brothers aged 29 and 33" */
export const isAge = (words: readonly Token[], at: number): boolean =>
  words[at]!.form === 'aged' && words[at + 1]?.kind === 'number'
const age: Rule = ({ words, at }) => (isAge(words, at) ? null : undefined)

/** "Is closed", "has to go" have their verb behind them; "is a mill" has no other. */
const beingOrHaving: Rule = ({ words, at, word }) => {
  if (!isEmpty(word.form)) return undefined
  const main = words.slice(at + 1, at + 1 + BETWEEN).find((x) => !standsBetween(x))
  const helps =
    main !== undefined &&
    (isParticiple(main) || main.form.endsWith('ing') || BE.has(main.form) || main.form === 'to')
  return helps ? null : 'finite'
}

/** "A Luthen-based group", "state-owned": a compound that says what kind. */
const compound: Rule = ({ words, at, word, before }) =>
  word.gap === '-' && before?.kind === 'content' && isPast(word.form) && words[at + 1]?.gap === ' '
    ? null
    : undefined

/** What is counted out, and never done. */
const MEASURES = /^(?:metres?|kilometres?|miles?|tonnes?|litres?|degrees?|euros?|dollars?|crowns?|francs?)$/
const noVerbByForm: Rule = (place) => {
  const { word } = place
  const mayBe = word.kind === 'content' || isSaying(word) || isIntended(place)
  if (MEASURES.test(word.form)) return null
  const isState = /^un\p{L}+ed$/u.test(word.form) && !NEWS.isDoing(word.stem)
  return !mayBe || /^(?:morning|evening)$/.test(word.form) || isAdverb(word.form) || isState
    ? null
    : undefined
}

function helperBefore(words: readonly Token[], at: number): Token | undefined {
  let k = beforeInsertion(words, at) - 1
  while (k >= Math.max(0, at - BETWEEN) && !isAuxiliary(words[k]!.form) && standsBetween(words[k]!)) k--
  const w = words[k]
  return w && isAuxiliaryOrModal(w) && !isClock(words, k) ? w : undefined
}

/** "May, until May 5, strike": where the insertion right before the word begins. */
function beforeInsertion(words: readonly Token[], at: number): number {
  if (!words[at]!.gap.includes(',')) return at
  const from = words.slice(0, at).findLastIndex((w) => isMarked(w))
  return from > 0 && words[from]!.gap.includes(',') && isAuxiliaryOrModal(words[from - 1]!) ? from : at
}
const isAuxiliaryOrModal = (w: Token): boolean =>
  isAuxiliary(w.form) || (w.kind === 'modal' && !INTENDED.test(w.form))

const behindHelper: Rule = ({ words, at, word }) => {
  const helper = helperBefore(words, at)
  if (!helper) return undefined
  if (helper.form === 'to')
    return word.capital || /^(?:every|each|less|fewer|more)$/.test(word.form) || ENDS_IN_S.test(word.form)
      ? null
      : 'bare'
  if (BE.has(helper.form)) return isParticiple(word) || word.form.endsWith('ing') ? 'finite' : null
  if (HAVE.test(helper.form)) return isParticiple(word) ? 'finite' : null
  return 'finite'
}

/** "Must replace or repeal the law" */
const joined: Rule = ({ words, at, word, before, next }) =>
  before &&
  JOINS.test(before.form) &&
  at > 1 &&
  isDeterminer(next?.form ?? '') &&
  !isPast(word.form) &&
  !ENDS_IN_S.test(word.form) &&
  NEWS.isDoing(word.stem) &&
  helperBefore(words, at - 2) &&
  verbAt(words, at - 2)
    ? 'bare'
    : undefined

const nameOrNoun: Rule = ({ words, at, word, before, next }) => {
  // "Magnitude 6.1 shook the valley"
  // "Two rolled down the bank"
  const acts =
    isPast(word.form) &&
    next?.gap === ' ' &&
    (isDeterminer(next.form) || LINKS.has(next.form) || next.form === 'down')
  const counted = before?.kind === 'number' && !isMarked(word) && !isOfTime(words, at - 1) && !acts
  const determined = isDeterminer(before?.form ?? '') && !isMarked(word)
  // "The largest protests the country has seen"
  return word.capital || determined || counted || SUPERLATIVE.test(before?.form ?? '') ? null : undefined
}
const SUPERLATIVE =
  /^(?:larg|bigg|high|low|long|short|great|strong|weak|old|young|new|early|earli|lat|fast|slow|deadli|worst|heavi|wid|broad|costli|busi|fierc)est$/

const saying: Rule = ({ word }) => {
  if (!isSaying(word)) return undefined
  return word.form.endsWith('ing') ? 'bare' : 'finite'
}

const intending: Rule = (place) => {
  if (!isIntended(place)) return undefined
  const { before, next } = place
  // "The bank expected prices to rise"
  // "Expected up to 400 jobs to go"
  const acts =
    before?.kind === 'content' &&
    next?.gap === ' ' &&
    (next.kind === 'content'
      ? !TIMES.has(next.form)
      : next.kind === 'number' || /^(?:up|no|the|an?)$/.test(next.form))
  return acts || STANDS_FOR.test(before?.form ?? '') ? 'finite' : 'bare'
}

const pastForm: Rule = ({ words, at, word, before, next }) => {
  // "Protesters set up tents"
  const isSet = word.form === 'set' && /^(?:up|out|off|aside)$/.test(next?.form ?? '')
  if (!isPast(word.form) && !isSet) return undefined
  // "the postponed talks", "of displaced people"
  const modifies = next?.kind === 'content' && next.gap === ' ' && before !== undefined && isInside(words, at)
  // "Armed robbers stole"
  const opens =
    at === 0 && next?.kind === 'content' && next.gap === ' ' && !next.capital && !LINKS.has(next.form)
  if (modifies || opens) return null
  return (next?.form === 'by' && !isAmount(words, at + 2)) || isInsertion(words, at) || isAddition(words, at)
    ? 'bare'
    : 'finite'
}

const CALLING =
  /^(?:demanding|insisting|ordering|hoping|fearing|believing|claiming|showing|suggesting|proving)$/
const ingForm: Rule = ({ at, word, before, next }) => {
  if (!word.form.endsWith('ing') || word.form.length <= 5) return undefined
  // "The raising of the wreck", "a smaller painting, a study"
  if (next?.form === 'of' || word.gap === '-') return null
  const hasObject = next?.gap === ' ' && (LINKS.has(next.form) || isDeterminer(next.form))
  // "Arguing that …"
  if (at === 0) return hasObject || next?.form === 'that' ? 'bare' : null
  // "Marched demanding that he go"
  if (next?.form === 'that' && CALLING.test(word.form)) return 'bare'
  return before !== undefined &&
    (word.gap.includes(',') ||
      LINKS.has(before.form) ||
      /^(?:while|when|although|though|if)$/.test(before.form) ||
      JOINS.test(before.form) ||
      (before.kind === 'content' && (hasObject || next?.kind === 'number')))
    ? 'bare'
    : null
}

/** In this order: what helps, what is helped, what cannot be a verb, then by form. */
const RULES: readonly Rule[] = [
  timeOfDay,
  age,
  compound,
  beingOrHaving,
  noVerbByForm,
  behindHelper,
  joined,
  nameOrNoun,
  saying,
  intending,
  pastForm,
  ingForm,
  ...PRESENT,
]
