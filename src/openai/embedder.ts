import type { Meaning } from '../../briefings/meaning-ports.ts'
import { toMeaning } from '../../briefings/embeddings.ts'
import type { Scope } from '../../briefings/model.ts'
import { WriterFault } from '../../briefings/writer-ports.ts'
import type { Budget } from './budget.ts'
import { CHARACTERS_PER_TOKEN, createClient } from './client.ts'
import { troubleOf } from './faults.ts'
import type { WriterMeter } from './meter.ts'
import { dollarsFor, type Price } from './prices.ts'
import type { Rest } from './rest.ts'

export interface EmbedderOptions {
  readonly apiKey: string
  readonly baseUrl: string | undefined
  readonly model: string
  readonly price: Price
  readonly meter: WriterMeter
  readonly rest: Rest
}

export interface EmbedCall {
  readonly payer: Scope
  readonly budget: Budget
  readonly signal: AbortSignal
}

export interface Embedder {
  readonly model: string
  /**
   * What the model makes of each text, in their order.
   * @throws WriterFault where there is no answer that can be read.
   */
  embed(texts: readonly string[], call: EmbedCall): Promise<Meaning[]>
}

/** What the newer models of OpenAI can be asked for: a third of the bytes, and nearly all of the sense. */
const DIMENSIONS = 512
const TIMEOUT = 30_000

/** Embeddings by the openai package, from OpenAI or a compatible server. */
export function createEmbedder({ apiKey, baseUrl, model, price, meter, rest }: EmbedderOptions): Embedder {
  const client = createClient({ apiKey, baseUrl, timeout: TIMEOUT })
  const dimensions = model.startsWith('text-embedding-3') ? { dimensions: DIMENSIONS } : {}

  return {
    model,
    async embed(texts, { payer, budget, signal }) {
      rest.check()
      const most = texts.reduce((n, t) => n + Math.ceil(t.length / CHARACTERS_PER_TOKEN), 0)
      const reservation = await budget.reserve(payer, dollarsFor(price, most, 0))
      let tokens = most
      try {
        const answer = await client.embeddings.create(
          // Compatible servers do not all know the library's own choice, base64.
          { model, input: [...texts], encoding_format: 'float', ...dimensions },
          { signal },
        )
        tokens = answer.usage?.prompt_tokens ?? most
        const meanings = readMeanings(model, answer, texts.length)
        rest.wentWell()
        return meanings
      } catch (error) {
        const fault = troubleOf(error, signal)
        if (fault.trouble === 'down') tokens = 0
        rest.wentWrong(fault.trouble)
        throw fault
      } finally {
        const dollars = dollarsFor(price, tokens, 0)
        meter.embedded(texts.length, tokens, dollars)
        await reservation.settle(dollars, tokens)
      }
    },
  }
}

/** @throws WriterFault 'nonsense' where it is not one vector for each text. */
function readMeanings(model: string, answer: unknown, count: number): Meaning[] {
  const { data } = (answer ?? {}) as { data?: unknown }
  const rows = (Array.isArray(data) ? data : []) as ({ index?: number; embedding?: number[] } | null)[]
  const vectors = rows
    .toSorted((a, b) => (a?.index ?? 0) - (b?.index ?? 0))
    .map((row) => row?.embedding ?? [])
  const width = vectors[0]?.length ?? 0
  const isWhole = vectors.every(
    (v) => Array.isArray(v) && v.length === width && v.every((x) => Number.isFinite(x)),
  )
  if (vectors.length !== count || width === 0 || !isWhole)
    throw new WriterFault('nonsense', 'The server answered with no embeddings.')
  return vectors.map((v) => toMeaning(model, v))
}
