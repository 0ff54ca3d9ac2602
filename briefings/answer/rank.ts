import { candidatesIn, type Candidate } from './candidates.ts'
import { confidenceOf, type Confidence } from './confidence.ts'
import { passagesOf, type Passage } from './passages.ts'
import type { Question } from './question.ts'
import type { ReadWords } from './read-words.ts'
import type { Retrieved } from './retrieve.ts'

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
  /** A line that is no sentence: a caption, a heading, a list run together. */
  readonly odd: number
}

export interface Ranking {
  /** Is the best answer good enough to give? */
  readonly answers: boolean
  readonly confidence: Confidence
  /** Best first; at most ten. */
  readonly best: readonly Answer[]
}

/** What each feature counts, as fitted on questions about other articles; see docs/models/answers.md. */
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
  odd: -0.2,
}
const MOST_PASSAGES = 40
const MOST_ANSWERS = 10
const DAY = 86_400_000
const LONG = 70

/** Ranks sentences and short answers together: a sentence is as good as what it says, a short answer as its sentences. */
export function rank(question: Question, found: Retrieved, now: string, readWords: ReadWords): Ranking {
  const passages = found.articles
    .flatMap((article) => passagesOf(article, question, found.idf, readWords))
    .map((passage) => ({
      passage,
      first: passage.about + 0.3 * passage.inside + 0.1 * freshness(passage, now),
    }))
    .sort((a, b) => b.first - a.first)
    .slice(0, MOST_PASSAGES)
    .map(({ passage }) => ({ passage, candidates: candidatesIn(passage, question, question.type) }))
  const votes = countVotes(passages)
  const best = passages
    .map(({ passage, candidates }) => {
      const worth = (c: Candidate): number => c.fit + 0.7 * c.near + 0.5 * (votes.get(c.key) ?? 0)
      const short = candidates.reduce<Candidate | null>((a, c) => (a && worth(a) >= worth(c) ? a : c), null)
      const features = featuresOf(question, passage, short, votes, now)
      return { passage, short, features, score: weigh(features) }
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_ANSWERS)
  const confidence = confidenceOf(question, best, found)
  return { answers: best.length > 0 && confidence.value >= 0.5, confidence, best }
}

interface Considered {
  readonly passage: Passage
  readonly candidates: readonly Candidate[]
}

/** For each short answer, how well the sentences of different articles that give it fit the question, in [0, 1]. */
function countVotes(passages: readonly Considered[]): ReadonlyMap<string, number> {
  const byArticle = new Map<string, Map<string, number>>()
  for (const { passage, candidates } of passages)
    for (const c of candidates) {
      const articles = byArticle.get(c.key) ?? new Map<string, number>()
      const value = passage.about ** 2 * (0.4 + 0.6 * c.near)
      articles.set(passage.article.id, Math.max(value, articles.get(passage.article.id) ?? 0))
      byArticle.set(c.key, articles)
    }
  return new Map(
    [...byArticle].map(([key, articles]) => [
      key,
      1 - [...articles.values()].reduce((left, v) => left * (1 - 0.5 * v), 1),
    ]),
  )
}

function featuresOf(
  question: Question,
  passage: Passage,
  short: Candidate | null,
  votes: ReadonlyMap<string, number>,
  now: string,
): AnswerFeatures {
  const fresh = freshness(passage, now)
  const words = passage.words.length
  const last = passage.article.text[passage.range.end - 1] ?? ''
  return {
    about: passage.about,
    inside: passage.inside,
    asked: passage.asked,
    adjacent: passage.adjacent,
    fit: short?.fit ?? 0,
    near: short?.near ?? 0,
    agreed: short ? (votes.get(short.key) ?? 0) : 0,
    fresh,
    recent: question.isRecent ? fresh : 0,
    lead: passage.index < 3 ? 1 : 0,
    odd: words > LONG || words < 4 ? 1 : /[\p{L}\p{N}]/u.test(last) ? 0.5 : 0,
  }
}

function weigh(features: AnswerFeatures): number {
  let sum = 0
  for (const [name, weight] of Object.entries(WEIGHTS)) sum += weight * features[name as keyof AnswerFeatures]
  return sum
}

/** 1 for an article of the question's own day, fading over weeks; 0 where its date is not known. */
function freshness({ article }: Passage, now: string): number {
  const days = (Date.parse(now) - Date.parse(article.published ?? '')) / DAY
  return Number.isNaN(days) ? 0 : Math.exp(-Math.max(0, days) / 20)
}
