import { worthOf } from './passages.ts'
import type { Question, QuestionTerm } from './question.ts'
import type { Answer } from './rank.ts'
import type { Retrieved } from './retrieve.ts'

/** How sure an answer is, and what of the question its source does not hold. */
export interface Confidence {
  /** In [0, 1]; an answer is given from one half. */
  readonly value: number
  readonly features: ConfidenceFeatures | null
  /** Words of the question that the best article does not have. */
  readonly missing: readonly string[]
}

/** What speaks for answering at all. All lie in [0, 1]. */
export interface ConfidenceFeatures {
  readonly about: number
  readonly asked: number
  readonly inside: number
  /** Share of the question's terms that the best answer's article has anywhere. */
  readonly held: number
  /** Share of the question's names that it has; the same by how near they stand. */
  readonly names: number
  readonly namesNear: number
  readonly years: number
  readonly fit: number
  readonly near: number
  readonly agreed: number
  readonly recent: number
  readonly stale: number
  readonly adjacent: number
  /** The rarest term of the question stands in or right by the sentence. */
  readonly rarest: number
}

const WEIGHTS: Readonly<Partial<Record<keyof ConfidenceFeatures, number>>> = { about: 8, names: 2, years: 2 }
const BIAS = -8.4

export function confidenceOf(question: Question, best: readonly Answer[], found: Retrieved): Confidence {
  const [first] = best
  if (!first) return { value: 0, features: null, missing: question.terms.map((t) => t.form) }
  const { passage } = first
  const met = (term: string): number => passage.met.get(term) ?? 0
  const share = (terms: readonly QuestionTerm[], value: (term: string) => number): number => {
    const total = terms.reduce((n, t) => n + worthOf(t, found.idf), 0)
    return total ? terms.reduce((n, t) => n + worthOf(t, found.idf) * value(t.term), 0) / total : 1
  }
  const names = question.terms.filter((t) => t.isName)
  const published = passage.article.published?.slice(0, 4)
  const years = question.years
  const rarest = [...question.terms].sort((a, b) => worthOf(b, found.idf) - worthOf(a, found.idf))[0]
  const features: ConfidenceFeatures = {
    about: passage.about,
    asked: passage.asked,
    inside: passage.inside,
    held: share(question.terms, (t) => Number(met(t) > 0)),
    names: share(names, (t) => Number(met(t) > 0)),
    namesNear: share(names, met),
    years: years.length ? years.filter((y) => met(y) > 0.3 || published === y).length / years.length : 1,
    fit: first.features.fit,
    near: first.features.near,
    agreed: first.features.agreed,
    recent: first.features.recent,
    stale: question.isRecent ? 1 - first.features.fresh : 0,
    adjacent: passage.adjacent,
    rarest: rarest ? met(rarest.term) : 0,
  }
  let sum = BIAS
  for (const [name, weight] of Object.entries(WEIGHTS))
    sum += weight * features[name as keyof ConfidenceFeatures]
  return {
    value: 1 / (1 + Math.exp(-sum)),
    features,
    missing: question.terms.filter((t) => !met(t.term)).map((t) => t.form),
  }
}
