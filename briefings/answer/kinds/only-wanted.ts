import type { AskResult } from '../../results.ts'
import { compose } from '../compose.ts'
import { isOfAnotherSubject } from '../evidence/beside-subject.ts'
import type { Question } from '../question/question.ts'
import type { Answer } from '../ranking/answer-features.ts'
import { isLike } from '../ranking/likeness.ts'
import type { Ranking } from '../ranking/rank.ts'
import type { TermAt } from '../ranking/read-words.ts'
import { asksAhead, doersBefore, verbOf } from './verdict.ts'
import { isUnsettled } from './settled-by.ts'

/** Asked whether, when or why somebody did something: does the sentence tell the deed, or a like one, of somebody else alone? */
export const isOfOthers = (question: Question, answer: Answer): boolean => {
  const verb = question.type === 'yes-no' ? verbOf(question) : question.predicate
  const told = verb === null ? [] : wordsFor(verb, answer)
  const doers = doersBefore(question, verb ?? '')
  return told.length > 0 && told.every((w) => isOfAnotherSubject(answer.passage, w, doers, question.asking))
}

/** Does it only say that somebody calls for it, hopes for it, plans it or is asked to? */
export const isOnlyWantedIn = (question: Question, answer: Answer): boolean => {
  const { article, range } = answer.passage
  const told = deedsIn(question, answer)
  return (
    told.length > 0 &&
    !asksAhead(question) &&
    told.every((w) =>
      isUnsettled(article.text.slice(range.start, w.start), article.text.slice(w.start, w.end)),
    )
  )
}

/** Has it the deed that a yes-or-no question asks about, in a word or phrase of it? Of any other question, always. */
export const tellsDeed = (question: Question, answer: Answer): boolean =>
  question.type !== 'yes-no' || deedsIn(question, answer).length > 0

function deedsIn(question: Question, answer: Answer): readonly TermAt[] {
  const verb = question.type === 'yes-no' ? verbOf(question) : null
  return verb === null ? [] : wordsFor(verb, answer)
}

const wordsFor = (verb: string, { passage }: Answer): readonly TermAt[] =>
  passage.words.filter((w) => isLike(w.term, verb))

/** "Has she resigned?", where all that the reports tell is who demands that she does: that is told, and that it is no more. */
export function onlyWanted(question: Question, ranking: Ranking): AskResult | null {
  const [first] = ranking.best
  if (question.type !== 'yes-no' || !first || !isOnlyWantedIn(question, first)) return null
  const best = ranking.best.filter((a) => isOnlyWantedIn(question, a))
  return {
    ...compose(question, { ...ranking, best }),
    short: null,
    note: 'This is only what somebody calls for, plans or hopes for; I found nothing on whether it came to be.',
  }
}
