import { isAuxiliary, isDeterminer, isPast, TIMES } from '../support/frame-words.ts'
import { NEWS } from '../thesaurus/news-thesaurus.ts'
import { isOwner, type Token } from './tokens.ts'
import { isFirst, JOINS, LINKS, OPENERS } from './verb-words.ts'

// What stands around a word and tells of it whether it is a verb.

/** A mark that parts phrases; no colon of a clock. */
export const isMarked = (w: Token): boolean => /[,;()“”"—–]|:./.test(w.gap)

/** "Rose by 3 percent", but "soaked by three days of rain". */
export const isAmount = (words: readonly Token[], at: number): boolean =>
  words[at]?.kind === 'number' &&
  (/^(?:percent|points?|votes?|seconds?|minutes?|goals?)$/.test(words[at + 1]?.form ?? '') ||
    RISES.test(words[at - 2]!.form))
const RISES =
  /^(?:rose|risen|fell|fallen|grew|grown|climbed|increased|declined|dropped|rises|cut|raised|lowered|reduced|won|lost|beaten|beat|approved|passed|voted|rejected|shrank|shrunk|gained|jumped|slipped|edged|surged|plunged|slid)$/

/** "The minister, Ana Holt, runs the office": the second of two marks with no verb before it. */
export const closesInsertion = (words: readonly Token[], at: number): boolean =>
  NEWS.isDoing(words[at]!.stem) &&
  words.slice(1, at).some((w) => w.gap.includes(',')) &&
  !words.slice(0, at).some((w) => isAuxiliary(w.form) || isPast(w.form))

/** "The signing, planned for Thursday, has been put off": between two marks, and a verb behind the second. */
export function isInsertion(words: readonly Token[], at: number): boolean {
  if (!words[at]!.gap.includes(',') || words.slice(0, at).some((w) => isAuxiliary(w.form) || isPast(w.form)))
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
  return LINKS.has(before.form) || /^[’']/.test(words[at]!.gap) || isOwner(before)
}
