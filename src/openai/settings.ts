import type { BudgetLimits } from './budget.ts'
import type { Price } from './prices.ts'

/** What OPENAI_* of the environment says. */
export interface OpenAiSettings {
  readonly apiKey: string
  /** A compatible server's address; undefined for OpenAI's own. */
  readonly baseUrl: string | undefined
  readonly model: string
  readonly limits: BudgetLimits
  /** Undefined for the table's. */
  readonly price: Price | undefined
  /** By which articles are found that mean what is asked in other words; undefined for none. */
  readonly embeddingModel?: string | undefined
}

export const DEFAULT_MODEL = 'gpt-4.1-mini'
/** Dollars a day. */
export const DEFAULT_BUDGET = 1
