import type { Question } from '../question/question.ts'
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
 *
 * @param passages the sentences that were ranked: where none of them is of the kind asked for, those that are most about the question
 */
export function nearestSentences(
  question: Question,
  { passages, ranking }: { readonly passages: readonly Passage[]; readonly ranking: Ranking },
  inStory: boolean,
): Passage[] {
  const names = question.terms.filter((t) => t.isName)
  const named = ({ met }: Passage): number =>
    names.length ? names.filter((t) => (met.get(t.term) ?? 0) >= HERE).length / names.length : 0
  // A report that names them farther down alone is of something else.
  const isOfThem = ({ met }: Passage): boolean =>
    names.length === 0 || names.some((t) => (met.get(t.term) ?? 0) >= NEAR.lead)
  const isNear = (p: Passage): boolean => isOfThem(p) && (inStory ? p.about >= IN_STORY : p.asked >= ANYWHERE)
  const ranked = ranking.best.map((a) => ({ passage: a.passage, worth: a.score + NAMED * named(a.passage) }))
  const others = (): Near[] =>
    passages
      .filter((p) => names.length === 0 || named(p) > 0)
      .map((passage) => ({ passage, worth: passage.about + passage.inside }))
  const best = (ranked.length ? ranked : others())
    .filter((n) => isNear(n.passage))
    .toSorted((a, b) => b.worth - a.worth)
  const chosen: Near[] = []
  for (const n of best)
    if (
      chosen.length < MOST &&
      n.worth >= NEARLY * best[0]!.worth &&
      !chosen.some((c) => repeats(c.passage, n.passage))
    )
      chosen.push(n)
  return chosen.map((n) => n.passage)
}

interface Near {
  readonly passage: Passage
  readonly worth: number
}
