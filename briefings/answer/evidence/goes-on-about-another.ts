import type { Question } from '../question/question.ts'
import { termsOf } from '../../read/terms.ts'
import { HERE, type Passage } from '../ranking/passages.ts'
import { isAskedPassively } from './another-doer.ts'
import { antecedentIn } from './antecedent.ts'

/** A sentence that goes on about somebody. */
const GOES_ON = /^(?:he|she|his|her)\b/i

/**
 * Asked what Ann Lee will earn, told that "he" will be paid a million: whom the sentence goes on about is another, and it names nobody who is
 * asked about. Whoever was ordered to pay may be told of by who ordered it ("he ordered her to"). Of people alone: what a report says of a firm's head may be asked of the firm.
 */
export function goesOnAboutAnother(
  { terms, asking }: Question,
  { article, index, range, met }: Passage,
): boolean {
  if (
    ASKED_OF_ANOTHER.test(asking) ||
    isAskedPassively(asking) ||
    !GOES_ON.test(article.text.slice(range.start, range.end))
  )
    return false
  const names = terms.filter((t) => t.isName && !isLedUpTo(asking, t.form))
  if (!names.length || names.some((t) => (met.get(t.term) ?? 0) >= HERE)) return false
  const isPerson = article.facts.mentions.some(
    (m) => m.type === 'PER' && termsOf(m.name).some((term) => names.some((t) => t.term === term)),
  )
  return isPerson && antecedentIn(article, index) !== null
}

/** "What did the prosecutor want for Lee?": whoever is spoken of may well be the other. */
const isLedUpTo = (asking: string, form: string): boolean =>
  LED_UP_TO.test(asking.slice(0, Math.max(0, asking.toLowerCase().indexOf(form))))
const LED_UP_TO = /\b(?:for|with|against|to|from|by|on|about|over)\s(?:[\p{L}.-]+\s){0,2}$/iu

/** Whose successor or salary is asked for may be told of another. */
const ASKED_OF_ANOTHER = /['’]s?\s|\bof\s|\b(?:replac|succe|after|before)\p{L}*/iu
