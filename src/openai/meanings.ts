import type { Briefings } from '../../briefings/briefings.ts'
import type { Meaning } from '../../briefings/meaning-ports.ts'
import type { Scope } from '../../briefings/model.ts'
import { WriterFault } from '../../briefings/writer-ports.ts'
import type { Budget } from './budget.ts'
import type { Embedder } from './embedder.ts'

export interface MeaningsOptions {
  readonly briefings: Pick<Briefings, 'articlesToEmbed' | 'keepMeanings'>
  readonly embedder: Embedder
  /** Of what somebody waits for. */
  readonly budget: Budget
  /** Of what is done in the background, which leaves something for those who ask. */
  readonly background: Budget
  /** A signal that is aborted after so many milliseconds. */
  readonly deadline: (milliseconds: number) => AbortSignal
  readonly onFault: (error: unknown) => void
}

export interface ArticleMeanings {
  /** What the model makes of a question; null where there is no answer in time. Never throws. */
  readonly meaningOf: (question: string, payer: Scope) => Promise<Meaning | null>
  /** Has the model read articles that it has not read yet, until none is left, or money, or it fails. Never throws. */
  readonly learn: (signal: AbortSignal) => Promise<void>
}

/** Milliseconds: what a question may wait for, before its words alone are gone by. */
const QUESTION = 1_500
const BATCH_TIME = 30_000
const BATCH = 32
const MOST_QUESTIONS = 500
const LONGEST_QUESTION = 1_000
/** So many empty purses, and it is everybody's that is empty. */
const MOST_SPENT = 20

export function createArticleMeanings(options: MeaningsOptions): ArticleMeanings {
  const { briefings, embedder, budget, background, deadline, onFault } = options
  // What was asked before costs nothing again.
  const asked = new Map<string, Meaning>()

  /** @param spent Whose purse is empty; grows. Their articles keep nobody else's from being read. */
  async function learnSome(signal: AbortSignal, spent: Set<Scope>): Promise<boolean> {
    const articles = await briefings.articlesToEmbed(embedder.model, BATCH, [...spent])
    // Each scope pays for its own.
    for (const [payer, own] of Map.groupBy(articles, (a) => a.scope)) {
      const until = AbortSignal.any([signal, deadline(BATCH_TIME)])
      const call = { payer, budget: background, signal: until }
      const meanings = await embedder
        .embed(
          own.map((a) => a.text),
          call,
        )
        .catch((error: unknown) => {
          if (!isSpent(error)) throw error
          spent.add(payer)
        })
      if (!meanings) continue
      await briefings.keepMeanings(own.map(({ key, revision }, i) => ({ key, revision, ...meanings[i]! })))
    }
    return articles.length === BATCH && spent.size < MOST_SPENT
  }

  return {
    async meaningOf(question, payer) {
      const text = question.slice(0, LONGEST_QUESTION)
      const known = asked.get(text)
      if (known) return known
      try {
        const [meaning] = await embedder.embed([text], { payer, budget, signal: deadline(QUESTION) })
        asked.set(text, meaning!)
        const [oldest] = asked.keys()
        if (asked.size > MOST_QUESTIONS && oldest !== undefined) asked.delete(oldest)
        return meaning!
      } catch (error) {
        onFault(error)
        return null
      }
    },
    async learn(signal) {
      try {
        // An empty purse is filled at midnight; no need to tell of it every half minute.
        const spent = new Set<Scope>()
        while (!signal.aborted && (await learnSome(signal, spent)));
      } catch (error) {
        onFault(error)
      }
    },
  }
}

const isSpent = (error: unknown): boolean => error instanceof WriterFault && error.trouble === 'spent'
