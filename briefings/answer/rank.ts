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
  readonly score: number
}

export interface Ranking {
  /** Is the best answer good enough to give? */
  readonly answers: boolean
  readonly confidence: Confidence
  /** Best first; at most ten. */
  readonly best: readonly Answer[]
}

const MOST_PASSAGES = 40
const MOST_ANSWERS = 10
const DAY = 86_400_000

/** Ranks sentences and short answers together: a sentence is as good as what it says, a short answer as its sentences. */
export function rank(question: Question, found: Retrieved, now: string, readWords: ReadWords): Ranking {
  const passages = found.articles
    .flatMap((article) => passagesOf(article, question, found.idf, readWords))
    .map((p) => ({ ...p, score: p.score + recency(p, question, now) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_PASSAGES)
  const candidates = passages.flatMap((p) => candidatesIn(p, question, question.type))
  const votes = new Map<string, number>()
  for (const c of [...candidates].sort((a, b) => b.score - a.score)) {
    const before = votes.get(c.key) ?? 0
    votes.set(c.key, before + c.score * c.score * (before ? 0.25 : 1))
  }
  const worth = (c: Candidate): number => c.score + 0.15 * Math.min(2, votes.get(c.key)!)
  const seen = new Set<Passage>()
  const best: Answer[] = []
  const answers: Answer[] = [
    ...candidates.map((c) => ({ passage: c.passage, short: c, score: worth(c) })),
    ...passages.map((p) => ({ passage: p, short: null, score: p.score * 0.62 })),
  ].sort((a, b) => b.score - a.score)
  for (const a of answers) {
    if (seen.has(a.passage)) continue
    seen.add(a.passage)
    best.push(a)
    if (best.length >= MOST_ANSWERS) break
  }
  const confidence = confidenceOf(question, best[0] ?? null, found)
  return { answers: best.length > 0 && confidence.value >= 0.5, confidence, best }
}

/** News of the days before the question counts a little more, clearly more where the question says "this week". */
function recency({ article }: Passage, { isRecent }: Question, now: string): number {
  const published = Date.parse(article.published ?? '')
  const asked = Date.parse(now)
  if (Number.isNaN(published) || Number.isNaN(asked)) return 0
  const days = Math.max(0, (asked - published) / DAY)
  return (isRecent ? 0.15 : 0.06) * Math.exp(-days / 30)
}
