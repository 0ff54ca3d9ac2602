import type { Scope } from '../model.ts'
import type { StoreReads } from '../ports.ts'
import type { AskResult } from '../results.ts'

export interface Answering {
  ask(scopes: readonly Scope[], question: string, context: { readonly now: string }): Promise<AskResult>
}

/** Provisional, replaced by the answering engineer's: holds nothing, so it abstains. */
export function createAnswering({ store }: { store: StoreReads }): Answering {
  return {
    ask: async (scopes) => {
      const { articles, newest } = await store.overview(scopes)
      return {
        abstained: true,
        answer: `I hold ${articles} articles.`,
        short: null,
        claims: [],
        looked: { articles, newest },
      }
    },
  }
}
