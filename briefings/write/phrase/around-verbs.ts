import { isAuxiliary, isDeterminer, isPast, TIMES } from '../support/frame-words.ts'
import { NEWS } from '../thesaurus/news-thesaurus.ts'
import { SAYS } from './light.ts'
import { isOwner, type Token } from './tokens.ts'
import { isFirst, JOINS, LINKS, OPENERS } from './verb-words.ts'

// What stands around a word and tells of it whether it is a verb.

/** A mark that parts phrases; no colon of a clock and no dash of a score. */
export const isMarked = (w: Token): boolean =>
  /[,;()“”"—–]|:./.test(w.gap) && !(w.gap === '–' && w.kind === 'number')

/** "4:12 a.m.", no "I am". */
export const isClock = (words: readonly Token[], at: number): boolean =>
  words[at]!.form === 'am' && words[at - 1]?.kind === 'number'

/** "Rose by 3 percent", but "soaked by three days of rain". */
export const isAmount = (words: readonly Token[], at: number): boolean =>
  words[at]?.kind === 'number' &&
  (/^(?:percent|points?|votes?|seconds?|minutes?|goals?)$/.test(words[at + 1]?.form ?? '') ||
    RISES.test(words[at - 2]!.form) ||
    // "Ruled by 7 to 4"
    (words[at + 1]?.form === 'to' && words[at + 2]?.kind === 'number'))
const RISES =
  /^(?:rose|risen|fell|fallen|grew|grown|climbed|increased|declined|dropped|rises|cut|raised|lowered|reduced|won|lost|beaten|beat|approved|passed|voted|rejected|shrank|shrunk|gained|jumped|slipped|edged|surged|plunged|slid)$/

/** "The minister, Ana Holt, runs the office": the second of two marks with no verb before it. */
export const closesInsertion = (words: readonly Token[], at: number): boolean =>
  NEWS.isDoing(words[at]!.stem) &&
  words.slice(1, at).some((w) => w.gap.includes(',')) &&
  !words.slice(0, at).some((w) => isAuxiliary(w.form) || isPast(w.form))

/**
 * "The signing, planned for Thursday, has been put off", "the mayor, a man convicted of theft, has": between two marks, and a verb behind the
 * second.
 */
export function isInsertion(words: readonly Token[], at: number): boolean {
  const from = words.slice(0, at + 1).findLastIndex((w) => isMarked(w))
  if (
    from < 1 ||
    !words[from]!.gap.includes(',') ||
    words.slice(0, at).some((w) => isAuxiliary(w.form) || isPast(w.form) || OPENERS.test(w.form))
  )
    return false
  const end = words.findIndex((w, k) => k > at && isMarked(w))
  const next = words[end]
  return (
    next !== undefined &&
    next.gap.includes(',') &&
    !next.capital &&
    words.slice(at + 1, end).every((w) => !isAuxiliary(w.form)) &&
    ((isAuxiliary(next.form) && next.form !== 'to') || isPast(next.form))
  )
}

/** "Ran the company, founded in 1911": behind a comma and the verb of its clause, with no "and". */
export function isAddition(words: readonly Token[], at: number): boolean {
  if (words[at]!.gap !== ', ' || words[at]!.form === 'compared' || !LINKS.has(words[at + 1]?.form ?? ''))
    return false
  const starts = words.slice(0, at).flatMap((w, k) => (k === 0 || isMarked(w) ? [k] : []))
  // What stands in front of it has no part in it; an apposition behind its subject neither.
  const main = starts.findIndex((from) => !OPENERS.test(words[from]!.form) && !LINKS.has(words[from]!.form))
  if (main < 0) return false
  const part = words.slice(starts[main], starts[main + 1] ?? at)
  return (
    part.some((w, k) => k > 0 && w.form !== 'to' && (isAuxiliary(w.form) || isPast(w.form))) &&
    !part.some((w) => SAYS.has(w.form) || OPENERS.test(w.form))
  )
}

/** Has the clause a verb farther on, before the next mark? */
export function hasVerbBehind(words: readonly Token[], from: number): boolean {
  for (let k = from; k < words.length && k < from + 10; k++) {
    const w = words[k]!
    if (isMarked(w) || OPENERS.test(w.form) || JOINS.test(w.form)) return false
    if (w.form !== 'to' && (isAuxiliary(w.form) || w.kind === 'modal' || isPast(w.form))) return true
  }
  return false
}

/** "The quake of May 3 killed …", "was first proposed": a day's number and an order count nothing. */
export const isOfTime = (words: readonly Token[], at: number): boolean =>
  (words[at - 1]?.capital === true && TIMES.has(words[at - 1]!.form)) ||
  (isFirst(words[at]!) && !isDeterminer(words[at - 1]?.form ?? ''))

/** Within a noun phrase: behind its determiner, number or possessor. */
export const isInside = (words: readonly Token[], at: number): boolean => {
  const before = words[at - 1]!
  // "An 18-month suspended sentence"
  return LINKS.has(before.form) || /^[’']/.test(words[at]!.gap) || isOwner(before) || before.gap === '-'
}
