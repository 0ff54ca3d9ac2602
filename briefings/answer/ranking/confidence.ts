import { termOf } from '../../read/terms.ts'
import { SURELY } from '../evidence/doubt.ts'
import { STALE } from '../evidence/of-its-time.ts'
import { NAMED } from '../question/answer-type.ts'
import { worthOf } from './passages.ts'
import type { Question, QuestionTerm } from '../question/question.ts'
import { strengthOf, type Answer } from './answer-features.ts'
import type { Retrieved } from './retrieve.ts'

/** How sure an answer is, and what of the question its source does not hold. */
export interface Confidence {
  /** In [0, 1]; an answer is given from one half. */
  readonly value: number
  readonly features: ConfidenceFeatures | null
  /** Words of the question that the best article does not have. */
  readonly missing: readonly string[]
}

/** What speaks for answering at all, and what against. */
export interface ConfidenceFeatures {
  /** The best sentence's score, its date left aside. */
  readonly strength: number
  /** Share of the question's terms that its article has anywhere; the same of the names. */
  readonly held: number
  readonly names: number
  /** Share of the years asked about that it is about. */
  readonly years: number
  /** It is of the newest days of what comes near; or of weeks before them. */
  readonly fresh: number
  readonly stale: number
  readonly recent: number
  /** How little the sentences that give its short answer hold of the question, those of other articles too. */
  readonly unwitnessed: number
  /** The rarest term of the question stands in the sentence or near it. */
  readonly rarest: number
  /** So does its verb. */
  readonly verb: number
  /** A number, sum or date is asked for, and the sentence has none, or says it of something else than the verb asks. */
  readonly lacking: number
  /** Who did something is asked, and the verb stands neither in the sentence nor beside it; or no name of the kind does. */
  readonly unsaid: number
}

/** Set on questions that the sets can answer, questions whose answer was taken out, and foreign ones. */
const WEIGHTS: Readonly<Record<keyof ConfidenceFeatures, number>> = {
  strength: 0.5,
  held: 1.2,
  names: 2.8,
  years: 2,
  fresh: 2,
  stale: -1,
  recent: 0.5,
  unwitnessed: -1,
  rarest: 0.8,
  verb: 0.5,
  lacking: -2,
  unsaid: -1.5,
}
const LEAST = 10.6
const STEEPNESS = 1.5
/** Agreement from which on a short answer has witnesses enough. */
const WITNESSED = 0.25

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
    strength: strengthOf(first),
    held: share(question.terms, (t) => Number(met(t) > 0)),
    names: share(names, (t) => Number(met(t) > 0)),
    years: years.length ? years.filter((y) => met(y) > 0.3 || published === y).length / years.length : 1,
    fresh: first.features.fresh,
    stale: first.features.fresh < STALE ? 1 : 0,
    recent: first.features.recent,
    unwitnessed: first.short ? Math.max(0, 1 - first.features.agreed / WITNESSED) : 0,
    rarest: rarest ? met(rarest.term) : 0,
    verb: first.features.verb,
    lacking: lacks(question, first) ? 1 : 0,
    unsaid: isUnsaid(question, first) ? 1 : 0,
  }
  let sum = -LEAST
  for (const [name, weight] of Object.entries(WEIGHTS))
    sum += weight * features[name as keyof ConfidenceFeatures]
  return {
    value: 1 / (1 + Math.exp(-STEEPNESS * sum)),
    features,
    missing: question.terms.filter((t) => !met(t.term)).map((t) => t.form),
  }
}

const MEASURED: ReadonlySet<string> = new Set(['time', 'clock', 'number', 'money', 'percent', 'duration'])

/** Nothing of the kind asked for, or said of something else than the verb or the noun asks. */
function lacks({ type, predicate, relation }: Question, { short, passage }: Answer): boolean {
  // "How long will it last?", "how much does she get?": a verb that the evidence need not state.
  const isIdle = type === 'duration' || GETS.has(predicate ?? '')
  return (
    MEASURED.has(type) &&
    (!short ||
      (predicate !== null && !(relation === null && isIdle) && (passage.met.get(predicate) ?? 0) < 0.5))
  )
}

/** Whoever gets or has a sum is given, paid or left it. */
const GETS = new Set(['get', 'got', 'gotten', 'have', 'had'].map((w) => termOf(w) ?? w))

/** A deed may be told without its verb as well: "the winner, Lee", "was sold to Lee". */
function isUnsaid({ type, predicate }: Question, { short, passage, features }: Answer): boolean {
  const isTold = (): boolean =>
    predicate === null || (passage.met.get(predicate) ?? 0) >= 0.5 || features.stated >= SURELY
  return NAMED.has(type) && (!short || !isTold())
}
