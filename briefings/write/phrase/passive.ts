import { BE, DEADLINES, isAdverb, isDeterminer, isPast } from '../support/frame-words.ts'
import { isClock, isMarked } from './around-verbs.ts'
import type { Token } from './tokens.ts'
import { isFirst, OPENERS, SAME_IN_PAST } from './verb-words.ts'

/** "Was found", "to be found", and a participle that is no tense: "a firm owned by", "found guilty". */
export function isPassive(words: readonly Token[], at: number, verb: 'finite' | 'bare'): boolean {
  const w = words[at]!
  if (!isPast(w.form) && !SAME_IN_PAST.test(w.form)) return false
  let k = at - 1
  while (
    k >= Math.max(0, at - 4) &&
    (words[k]!.kind === 'negation' || isAdverb(words[k]!.form) || isFirst(words[k]!))
  )
    k--
  // "At 4 a.m. won": no auxiliary.
  const before = words[k]
  const helper = before && !isClock(words, k) ? before.form : ''
  return BE.has(helper) || (verb === 'bare' && helper !== 'to') || (w.gap.includes(',') && hasDoer(words, at))
}

/** ", fined 8 million euros by the court": with who did it behind, before the next mark or verb. */
function hasDoer(words: readonly Token[], at: number): boolean {
  for (let k = at + 1; k < words.length && k < at + 8; k++) {
    if (isMarked(words[k]!) || OPENERS.test(words[k]!.form)) return false
    // "Accused it of ignoring a warning issued by …"
    if (isPast(words[k]!.form)) return false
    if (words[k]!.form === 'by') {
      const doer = words[isDeterminer(words[k + 1]?.form ?? '') ? k + 2 : k + 1]
      return doer !== undefined && doer.kind !== 'number' && !DEADLINES.has(doer.form)
    }
  }
  return false
}
