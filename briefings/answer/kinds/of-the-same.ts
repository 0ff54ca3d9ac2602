import { isPast } from '../../write/support/frame-words.ts'
import { isMark } from '../question/deed-sets.ts'
import type { Question, QuestionTerm } from '../question/question.ts'
import { isLike } from '../ranking/likeness.ts'
import type { Passage } from '../ranking/passages.ts'

/** Whoever is not named, and when it is asked. */
export const IDLE = new Set(
  'anybody anyone anything somebody someone something people ever yet still already really'.split(' '),
)
/** How near to its verb what the question puts right after it must stand, in words. */
const CLOSE = 5
const BY_DOER = /^(?:\s(?:off|out|up|down))?\sby\s(?:\p{L}|the\s)/iu
/** Another clause begins. */
const CLOSES = /[,;:.]/
const PASSIVE = /^\W*(?:is|are|was|were|(?:has|have|had)\b.*\bbeen)\b/i

/**
 * Who stands before the verb in the question stands before it here, unless it was done to them, and what follows it follows
 * near, with none of the other places where it is told between.
 */
export function isOfTheSame(
  question: Question,
  verb: string,
  { words, range, article: { text } }: Passage,
  at: number,
  told: readonly number[],
): boolean {
  const { terms, asking } = question
  const order = terms
    .filter((t) => asking.toLowerCase().includes(t.form) && !IDLE.has(t.form))
    .map((t) => t.term)
  const own = order.indexOf(verb)
  const places = (term: string): number[] => words.flatMap((w, i) => (isLike(w.term, term) ? i : []))
  const isPassive = PASSIVE.test(asking)
  const by = / by (.+)$/.exec(asking.toLowerCase())?.[1]
  const doers = isPassive
    ? terms.filter((t) => by?.includes(t.form) && !IDLE.has(t.form)).map((t) => t.term)
    : order.slice(0, own)
  const subject = doers.flatMap(places)
  // "Was called off by Prime Minister Lee": the doer stands behind the verb, and nobody else did it.
  const behind = text.slice(words[at]!.end, range.end)
  const isByDoer = BY_DOER.test(behind)
  const does = (i: number): boolean =>
    isByDoer
      ? words[i]!.start > words[at]!.end && !CLOSES.test(text.slice(words[at]!.end, words[i]!.start))
      : i < at
  if ((isByDoer ? doers.length : !isPassive && subject.length) && !subject.some(does)) return false
  const modifiers = modifiersIn(question, verb)
  const next = order.slice(own + 1).find((t, i, rest) => !modifiers.has(t) || i === rest.length - 1)
  const object = next === undefined ? [] : places(next)
  // A mark is no word of the sentence.
  const apart = (i: number): number =>
    words.slice(Math.min(i, at), Math.max(i, at)).filter((w) => !isMark(w.term)).length
  const isNear = (i: number): boolean =>
    apart(i) <= CLOSE && !told.some((k) => k !== at && k < i && k >= Math.min(at, i - CLOSE))
  return object.length === 0 || object.some(isNear)
}

/** "The toll bill": nouns right before another may be told in the title, the bill in the sentence. */
export function modifiersIn({ terms, asking }: Question, verb: string): ReadonlySet<string> {
  const lower = asking.toLowerCase()
  const isBefore = ({ form, isName }: QuestionTerm, next: QuestionTerm | undefined): boolean =>
    next !== undefined &&
    next.term !== verb &&
    !isName &&
    !isPast(form) &&
    lower.includes(` ${form} ${next.form}`)
  return new Set(terms.filter((t, i) => i > 0 && isBefore(t, terms[i + 1])).map((t) => t.term))
}
