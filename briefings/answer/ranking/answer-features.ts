import type { Candidate } from './candidates.ts'
import type { Passage } from './passages.ts'

export interface Answer {
  readonly passage: Passage
  /** The short answer in it, where one was found. */
  readonly short: Candidate | null
  readonly features: AnswerFeatures
  readonly score: number
}

/** What speaks for a sentence. All lie in [0, 1]. */
export interface AnswerFeatures {
  readonly about: number
  readonly inside: number
  readonly asked: number
  readonly adjacent: number
  /** Kind and place of its best short answer; 0 where it has none. */
  readonly fit: number
  readonly near: number
  /** How much other good sentences give the same short answer. */
  readonly agreed: number
  /** Published in the days before the question; the same where the question asks about these days. */
  readonly fresh: number
  readonly recent: number
  readonly lead: number
  /** The question's verb stands in the sentence. */
  readonly verb: number
  /** The sentence says who the one asked about is. */
  readonly role: number
  /** The sentence states what is asked, with the answer in its part; 0.5 where nothing says what that is. */
  readonly stated: number
  /** It holds the names and the numbers of the question, and is not about another of the row. */
  readonly names: number
  readonly numbers: number
  readonly other: number
  /** It is set beside a picture. */
  readonly caption: number
  /** A line that is no sentence: a heading, a list run together. */
  readonly odd: number
}

/** What each feature counts, fitted listwise: the sentence that holds the answer against the others of its question. */
const WEIGHTS: Readonly<Record<keyof AnswerFeatures, number>> = {
  about: 2,
  inside: 1.5,
  asked: 2,
  adjacent: 0.4,
  fit: 2,
  near: 0.5,
  agreed: 1.5,
  fresh: 1.8,
  recent: 0.5,
  lead: 1.2,
  verb: 0.5,
  role: 2,
  stated: 0.8,
  names: 0.3,
  numbers: 0.5,
  other: -1,
  caption: -0.8,
  odd: -0.2,
}
/** The score without what its date alone gives it. */
export const strengthOf = ({ score, features }: Answer): number =>
  score - WEIGHTS.fresh * features.fresh - WEIGHTS.recent * features.recent

export function weigh(features: AnswerFeatures): number {
  let sum = 0
  for (const [name, weight] of Object.entries(WEIGHTS)) sum += weight * features[name as keyof AnswerFeatures]
  return sum
}
