import { termsOf } from '../../read/terms.ts'
import { NAMED, type AnswerType } from '../question/answer-type.ts'
import type { Question } from '../question/question.ts'
import { isLike } from '../ranking/likeness.ts'
import type { Passage } from '../ranking/passages.ts'
import { isOfAnotherSubject } from './beside-subject.ts'

/** Kinds that ask who it was, or are settled by verdicts. */
const ASKS_WHOM: ReadonlySet<AnswerType> = new Set([...NAMED, 'yes-no'])
/** Of whoever something is done to, the sentence names the doer first. */
export const isAskedPassively = (asking: string): boolean =>
  /\b(?:is|are|was|were|be|been|being|get|gets|got)\b/i.test(asking)

/**
 * Asked why the prime minister resigned, told why the transport minister did: the sentence has somebody else for the subject of each verb
 * like the question's, and nothing of the name that is asked about.
 */
export function isOfAnotherDoer({ type, predicate, asking, terms }: Question, passage: Passage): boolean {
  if (predicate === null || ASKS_WHOM.has(type) || isAskedPassively(asking)) return false
  const at = terms.findIndex((t) => t.term === predicate)
  const before = terms.slice(0, at < 0 ? terms.length : at).flatMap((t) => (t.isName ? [t.term] : []))
  const itself = passage.words.filter((w) => w.term === predicate)
  const verbs = itself.length ? itself : passage.words.filter((w) => isLike(w.term, predicate))
  if (!before.length || !verbs.length) return false
  const doers = namesOfPeople(passage).find((name) => name.some((t) => before.includes(t)))
  if (!doers || passage.words.some((w) => doers.includes(w.term))) return false
  return verbs.every((w) => isOfAnotherSubject(passage, w, doers, asking))
}

/** The people whom the article names, each as terms without titles. */
const namesOfPeople = ({ article: { text, facts } }: Passage): readonly (readonly string[])[] =>
  facts.mentions.flatMap((m) => (m.type === 'PER' ? [termsOf(text.slice(m.start, m.end))] : []))
