import type { Range } from '../model.ts'
import type { AnswerType } from './answer-type.ts'
import { LIKE } from './likeness.ts'
import type { Passage } from './passages.ts'
import type { Question } from './question.ts'

/** Between a subject and its verb: an apposition, helping verbs. */
const TO_VERB =
  /^(?:,[^,]{1,60},)?(?:\s(?:who|has|had|have|was|were|is|are|will|would|also|expected|due|set|to)){0,4}\s$/
/** From a verb to the one who did it: "called off by the minister". */
const BY = /^(?:\s(?:off|out|up|down))?\sby\s(?:\S+\s){0,5}$/
const AGED = /(?:^,\s|\baged?\s|\bof\s)$|^[-\s]years?[-\s]old\b|^,/

/** How much of its fit an answer keeps at its place: who did it, of the noun or the age asked for; in [0, 1]. */
export function fitting(span: Range, passage: Passage, question: Question, type: AnswerType): number {
  const { text } = passage.article
  const before = text.slice(Math.max(passage.range.start, span.start - 90), span.start)
  const after = text.slice(span.end, Math.min(passage.range.end, span.end + 90))
  if (/\bhow old\b/i.test(question.asking)) {
    const bare = /^\d{1,3}$/.test(text.slice(span.start, span.end))
    const years = /^\d{1,3}[-\s]years?[-\s]old/.test(text.slice(span.start, span.end) + after)
    return years ||
      (bare && AGED.test(before.slice(-8)) && /^(?:,|\s(?:on|and|was|is|who)\b|[-\s]year|\.|$)/.test(after))
      ? 1
      : 0
  }
  if (/\b(?:at )?what time\b/i.test(question.asking))
    return /\d\s?[ap]\.?m|\d[:.]\d\d|o['’]clock|\b(?:noon|midnight)\b/i.test(text.slice(span.start, span.end))
      ? 1
      : 0.4
  if (type !== 'person' || question.predicate === null) return 1
  const verbs = passage.words.filter(
    (w) => w.term === question.predicate || LIKE.get(question.predicate!)?.has(w.term),
  )
  const acts = (verb: Range): boolean =>
    span.end <= verb.start
      ? TO_VERB.test(text.slice(span.end, verb.start))
      : verb.end < span.start && BY.test(text.slice(verb.end, span.start))
  return verbs.some(acts) ? 1 : 0.8
}
