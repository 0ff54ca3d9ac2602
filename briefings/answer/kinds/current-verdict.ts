import { isEmptyWord } from '../question/empty-words.ts'
import type { Question, QuestionTerm } from '../question/question.ts'
import type { Answer } from '../ranking/answer-features.ts'
import { HERE } from '../ranking/passages.ts'
import { verbOf, type Verdict } from './verdict.ts'

/** "Is she in custody?", "are they still down the pit?", "is the bridge open?": how it is today, and may be otherwise tomorrow. */
const STATE = /^\W*(?:is|are)\b|\breopened\W*$/i
const PASSING = /\b(?:open|reopened|closed?|shut|free|jailed|blocked|still|now|currently|on\sstrike)\b/i
const WITHIN =
  /\b(?:in|inside|at|on|under|down)\s(?:(?:the|an?|his|her|its|their)\s)?(?:\S+\s){0,2}?(\p{L}+)\W*$/iu
const INTO = String.raw`\b(?:in|into|inside|at|on|onto|under|down)\s(?:\S+\s){0,3}?`

/**
 * Of the sentences that settle how something is today, those that are not outdated: none where a newer report that has all that is
 * asked about does not say so any more. Of a place, only a sentence that puts somebody in it settles that they are there.
 */
export function currentVerdicts(
  question: Question,
  verdicts: readonly Verdict[],
  best: readonly Answer[],
): readonly Verdict[] {
  const { asking, terms } = question
  if (!STATE.test(asking)) return verdicts
  const noun = WITHIN.exec(asking)?.[1]
  const within = noun === undefined || PASSING.test(noun) ? null : noun
  if (within === null && !PASSING.test(asking)) return verdicts
  const settles = new Set(verdicts.map((v) => v.answer.passage.article.key))
  // Whatever it says of them instead, it goes on about the same.
  const verb = verbOf(question)
  const isState = ({ term, form }: QuestionTerm): boolean => term === verb || PASSING.test(form)
  const holdsAll = ({ passage }: Answer): boolean =>
    terms.every(
      (t) => t.weight < 1 || isState(t) || isEmptyWord(t.form) || (passage.met.get(t.term) ?? 0) >= HERE,
    )
  const newest = best
    .filter((a) => !settles.has(a.passage.article.key) && holdsAll(a))
    .reduce((day, a) => (dayOf(a) > day ? dayOf(a) : day), '')
  const puts = within === null ? null : new RegExp(`${INTO}${RegExp.escape(within)}`, 'iu')
  return verdicts.filter(
    ({ answer }) => dayOf(answer) >= newest && (puts === null || puts.test(textOf(answer))),
  )
}

const dayOf = ({ passage }: Answer): string => passage.article.published?.slice(0, 10) ?? ''
const textOf = ({ passage: { article, range } }: Answer): string => article.text.slice(range.start, range.end)
