import { isDeterminer, isPast } from '../support/frame-words.ts'
import { isOwner, type Token } from './tokens.ts'
import { INTENDED, isEmpty, isFirst } from './verb-words.ts'
import { verbAt } from './verbs.ts'

/** "Was first proposed", "two other patients", "the planned talks": words that part nothing. */
export const isAside = (words: readonly Token[], at: number): boolean => {
  const [before, w, next] = [words[at - 1], words[at]!, words[at + 1]]
  if (/^(?:least|most)$/.test(w.form) && before?.form === 'at') return true
  if (/^(?:less|more|fewer)$/.test(w.form) && next?.form === 'than' && isQuantity(words[at + 2])) return true
  if (w.form === 'little' && next && isPast(next.form)) return true
  // "Had last been inspected"
  if (w.form === 'last' && isEmpty(before?.form ?? '')) return true
  // "168 kilometres an hour", "43 crowns a share": so much each.
  if (isEach(words, at) || isEach(words, at - 1)) return true
  if (next?.gap !== ' ') return false
  if (isFirst(w)) return verbAt(words, at + 1) !== null
  if (/^(?:early|late)$/.test(w.form)) return /^(?:on|in)$/.test(next.form)
  if (!before || w.gap !== ' ') return false
  if (next.kind !== 'content' || isPast(next.form)) return false
  return (
    (w.form === 'other' && before.kind === 'number') ||
    (INTENDED.test(w.form) && (isOwner(before) || isDeterminer(before.form)))
  )
}
/** "A share" behind a number and its measure, or behind a number alone. */
const isEach = (words: readonly Token[], at: number): boolean => {
  const next = words[at + 1]
  return (
    /^an?$/.test(words[at]?.form ?? '') &&
    EACH.test(next?.form ?? '') &&
    next!.gap === ' ' &&
    words[at]!.gap === ' ' &&
    (words[at - 1]?.kind === 'number' ||
      // "120 cubic metres a second"
      (words[at - 1]?.kind === 'content' && [2, 3].some((n) => words[at - n]?.kind === 'number'))) &&
    !/^(?:ago|later|earlier|before|after|old)$/.test(words[at + 2]?.form ?? '')
  )
}
const EACH =
  /^(?:share|hour|second|minute|day|week|month|year|night|head|person|litre|tonne|kilo|kilogram|gram|barrel|mile|kilometre|metre|ounce|pound|piece|seat|ticket)$/

export const isQuantity = (w: Token | undefined): boolean => w?.kind === 'number' || w?.form === 'half'
