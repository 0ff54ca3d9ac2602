/** Dollars for a million tokens. */
export interface Price {
  readonly input: number
  readonly output: number
}

/** OpenAI's list prices as of 2026, without discounts. OPENAI_PRICE stands above them. */
const PRICES: readonly (readonly [prefix: string, price: Price])[] = [
  ['gpt-5-nano', { input: 0.05, output: 0.4 }],
  ['gpt-5-mini', { input: 0.25, output: 2 }],
  ['gpt-5', { input: 1.25, output: 10 }],
  ['gpt-4.1-nano', { input: 0.1, output: 0.4 }],
  ['gpt-4.1-mini', { input: 0.4, output: 1.6 }],
  ['gpt-4.1', { input: 2, output: 8 }],
  ['gpt-4o-mini', { input: 0.15, output: 0.6 }],
  ['gpt-4o', { input: 2.5, output: 10 }],
  ['o4-mini', { input: 1.1, output: 4.4 }],
  ['text-embedding-3-small', { input: 0.02, output: 0 }],
  ['text-embedding-3-large', { input: 0.13, output: 0 }],
]

const FREE: Price = { input: 0, output: 0 }
/** A model that is not in the table is taken to be dear: a budget that is spent too early is the lesser harm. */
const DEAR: Price = { input: 10, output: 40 }

/** What a model costs: as told, else by the table; nothing on a server of one's own. */
export function priceOf(model: string, told: Price | undefined, ownServer: boolean): Price {
  if (told) return told
  if (ownServer) return FREE
  return PRICES.find(([prefix]) => model.startsWith(prefix))?.[1] ?? DEAR
}

export const dollarsFor = (price: Price, input: number, output: number): number =>
  (input * price.input + output * price.output) / 1e6
