import { isAuxiliary, TIMES } from '../support/frame-words.ts'
import { isMarked } from './around-verbs.ts'
import { SAYS } from './light.ts'
import { PERIOD } from './time-phrases.ts'
import type { Token } from './tokens.ts'
import { JOINS, LINKS, OPENERS } from './verb-words.ts'
import { verbAt } from './verbs.ts'

/** "That offer": no clause begins. */
export const isThat = (words: readonly Token[], at: number): boolean =>
  at === 0 ||
  (LINKS.has(words[at - 1]!.form) && words[at + 1]?.kind === 'content') ||
  // "The 26 listed that morning"
  (/^(?:morning|afternoon|evening|night|day|week|month|year)$/.test(words[at + 1]?.form ?? '') &&
    verbAt(words, at + 2 < words.length ? at + 2 : at + 1) === null &&
    !isAuxiliary(words[at + 2]?.form ?? ''))

/** A verb follows before the next mark. */
export function opensClause(words: readonly Token[], at: number): boolean {
  if (words[at]!.form === 'because') return words[at + 1]?.form !== 'of'
  // "before June"
  if (TIMES.has(words[at + 1]?.form ?? '')) return false
  for (let k = at + 1; k < words.length && k < at + 14; k++) {
    // "After talks with the operator, Teal Quays, collapsed"
    const past = k > at + 1 ? pastName(words, k) : k
    if (past > k) {
      k = past - 1
      continue
    }
    if (k > at + 1 && (isMarked(words[k]!) || OPENERS.test(words[k]!.form)) && !closesName(words, k))
      return false
    // "Broke away after 14 kilometres and was never caught": the verb goes on with the one before.
    if (
      JOINS.test(words[k]!.form) &&
      (isAuxiliary(words[k + 1]?.form ?? '') || verbAt(words, k + 1) === 'finite')
    )
      return false
    if (verbAt(words, k) === 'finite') return !isSubject(words, at)
  }
  return false
}

/** Behind a name that stands between two commas; the place itself where none begins there. */
function pastName(words: readonly Token[], at: number): number {
  if (words[at]!.gap !== ', ') return at
  let end = at
  while (words[end]?.capital && (end === at || words[end]!.gap === ' ')) end++
  return end > at && words[end]?.gap === ', ' ? end : at
}
const closesName = (words: readonly Token[], at: number): boolean => {
  const from = words.slice(0, at).findLastIndex((w) => isMarked(w))
  return from > 0 && pastName(words, from) === at
}

/** "The help after the quake had made …": no verb has been before it in its clause, so that the next is that clause's. */
function isSubject(words: readonly Token[], at: number): boolean {
  // "…, hours after the union had left"
  if (PERIOD.test(words[at - 1]?.form ?? '')) return false
  for (let k = at - 1; k >= 0; k--) {
    if (verbAt(words, k) === 'finite') return SAYS.has(words[k]!.form)
    // "Until Monday after …"
    if (OPENERS.test(words[k]!.form) && TIMES.has(words[k + 1]?.form ?? '') && k > 0) continue
    if (k === 0 || isMarked(words[k]!) || OPENERS.test(words[k]!.form)) return !isMarked(words[at]!)
  }
  return false
}
