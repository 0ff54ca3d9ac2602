import type { Answer } from './answer-features.ts'
import { LIKE } from './likeness.ts'
import { fateAsked } from './newest-count.ts'
import type { Question } from './question.ts'
import { REACH, withinReach, type Ranking } from './rank.ts'

const MODAL = /\b(?:would|will|could|may|might|should)\s+(?:(?:not|also|then|have to)\s+)?$/i
const PAST = /\b(?:did|has|have|had)\b/i
/** A term that the article has nowhere near counts for less than this. */
const NEAR = 0.3

/**
 * Without the answers that speak of something else than is asked: what would be lost is not what was, and the dead of an
 * earthquake are not those of a strike. Where none is left, the question has no answer here.
 */
export function wellFounded(question: Question, ranking: Ranking): Ranking {
  const told = ranking.best.filter((a) => tellsFate(question, a))
  const best = withinReach(told, (a) => !isUnreal(question, a)).filter((a) => !isUnreal(question, a))
  const near = best.length > 0 && best[0]!.score >= told[0]!.score - REACH
  return { ...ranking, best, answers: ranking.answers && near }
}

/** Asked what happened, told what would or may: each time that the sentence has the verb. */
function isUnreal({ predicate, asking, type }: Question, { passage }: Answer): boolean {
  if (predicate === null || type === 'words' || !PAST.test(asking) || /\b(?:would|will)\b/i.test(asking))
    return false
  const { words, article, range } = passage
  const verbs = words.filter((w) => w.term === predicate || LIKE.get(predicate)?.has(w.term))
  return verbs.length > 0 && verbs.every((v) => MODAL.test(article.text.slice(range.start, v.start)))
}

function tellsFate(question: Question, { passage }: Answer): boolean {
  const fate = fateAsked(question)
  if (fate === null) return true
  const { met } = passage
  const others = question.terms.filter((t) => t.term !== fate && t.term !== question.head && t.weight >= 1)
  return (
    passage.words.some((w) => w.term === fate || LIKE.get(fate)?.has(w.term)) &&
    others.every((t) => (met.get(t.term) ?? 0) >= NEAR)
  )
}
