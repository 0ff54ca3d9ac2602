import type { Question } from '../question/question.ts'
import type { Answer } from './answer-features.ts'
import { NEAR } from './matching.ts'
import { HERE, type Passage } from './passages.ts'
import type { Ranking } from './rank.ts'
import { repeats } from './repeats.ts'

const MOST = 2
/** How much of the question the first must be about, in [0, 1]: less in the one story that it is about. */
const IN_STORY = 0.4
const ANYWHERE = 0.6
/** How near to the first the second must come. */
const NEARLY = 0.75
/** What it counts for, in points of the ranking, that a sentence names those who are asked about. */
const NAMED = 2

/**
 * The sentences that come nearest to a question that none of them surely answers, best first: told as that, they let whoever asked see
 * for themselves. None where they are about little of it.
 */
export function nearestSentences(question: Question, { best }: Ranking, inStory: boolean): Passage[] {
  const names = question.terms.filter((t) => t.isName)
  const named = ({ met }: Passage): number =>
    names.length ? names.filter((t) => (met.get(t.term) ?? 0) >= HERE).length / names.length : 0
  const worth = (a: Answer): number => a.score + NAMED * named(a.passage)
  // A report that names them farther down alone is of something else.
  const isOfThem = ({ met }: Passage): boolean =>
    names.length === 0 || names.some((t) => (met.get(t.term) ?? 0) >= NEAR.lead)
  const isNear = ({ passage }: Answer): boolean =>
    isOfThem(passage) && (inStory ? passage.about >= IN_STORY : passage.asked >= ANYWHERE)
  const near = best.filter(isNear).toSorted((a, b) => worth(b) - worth(a))
  const chosen: Answer[] = []
  for (const a of near)
    if (
      chosen.length < MOST &&
      worth(a) >= NEARLY * worth(near[0]!) &&
      !chosen.some((c) => repeats(c.passage, a.passage))
    )
      chosen.push(a)
  return chosen.map((a) => a.passage)
}
