import type { Answer } from './rank.ts'
import type { Question } from './question.ts'
import type { Retrieved } from './retrieve.ts'

/** How sure an answer is, and what of the question its source does not hold. */
export interface Confidence {
  /** In [0, 1]; an answer is given from one half. */
  readonly value: number
  readonly features: Readonly<Record<string, number>>
  /** Words of the question that the best article does not have. */
  readonly missing: readonly string[]
}

export function confidenceOf(question: Question, best: Answer | null, found: Retrieved): Confidence {
  if (!best) return { value: 0, features: {}, missing: question.terms.map((t) => t.form) }
  const { passage, short } = best
  const main = question.terms.filter((t) => t.weight >= 1)
  const worth = (t: { term: string; weight: number }): number => t.weight * (found.idf.get(t.term) ?? 1)
  const share = (terms: typeof main, value: (term: string) => number): number => {
    const total = terms.reduce((n, t) => n + worth(t), 0)
    return total ? terms.reduce((n, t) => n + worth(t) * value(t.term), 0) / total : 1
  }
  const met = (term: string): number => passage.met.get(term) ?? 0
  const names = question.terms.filter((t) => t.isName)
  const published = passage.article.published?.slice(0, 4)
  const features = {
    about: share(question.terms as typeof main, met),
    main: share(main, met),
    inside: passage.inside,
    article: share(question.terms as typeof main, (t) => Number(met(t) > 0)),
    names: share(names, (t) => Number(met(t) > 0)),
    namesNear: share(names, (t) => met(t)),
    years: question.years.length
      ? question.years.filter((y) => met(y) > 0.3 || published === y).length / question.years.length
      : 1,
    short: short ? 1 : 0,
    fit: short ? short.score / Math.max(0.01, passage.score) : 0,
    score: best.score,
  }
  const sum = 8 * (features.about - 0.6) + 2 * (features.names - 0.8) + 2 * (features.years - 1)
  return {
    value: 1 / (1 + Math.exp(-sum)),
    features,
    missing: question.terms.filter((t) => !met(t.term)).map((t) => t.form),
  }
}
