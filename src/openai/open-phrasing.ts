import type { Briefings } from '../../briefings/briefings.ts'
import type { Clock } from '../../briefings/ports.ts'
import { createBudget } from './budget.ts'
import { createEmbedder } from './embedder.ts'
import { createArticleMeanings, type ArticleMeanings, type MeaningsOptions } from './meanings.ts'
import { createWriterMeter, type WriterMeter } from './meter.ts'
import { createOpenAiWriter } from './openai-writer.ts'
import { createPhrasing, type Phrasing } from './phrasing.ts'
import { priceOf } from './prices.ts'
import { createRest } from './rest.ts'
import type { OpenAiSettings } from './settings.ts'

export interface OpenPhrasing extends Phrasing {
  readonly meter: WriterMeter
  /** Has a model read articles in the background, for retrieval; absent where none is named for it. */
  readonly learn?: ArticleMeanings['learn']
}

/** The core with the writer that the settings name before it. */
export function openPhrasing(
  briefings: Briefings,
  settings: OpenAiSettings,
  { clock, onFault }: { readonly clock: Clock; readonly onFault: (error: unknown) => void },
): OpenPhrasing {
  const { apiKey, baseUrl, model, limits } = settings
  const meter = createWriterMeter()
  const budget = createBudget(briefings, limits, clock)
  const price = priceOf(model, settings.price, baseUrl !== undefined)
  const writer = createOpenAiWriter({
    ...{ apiKey, baseUrl, model, price, budget, meter },
    rest: createRest(clock),
    elapsed: () => performance.now(),
  })
  const deadline = (milliseconds: number): AbortSignal => AbortSignal.timeout(milliseconds)
  const meanings = openMeanings(briefings, settings, { clock, onFault, budget, meter, deadline })
  const meaningOf = meanings?.meaningOf
  const options = { writer, model, budget, meter, clock, deadline, onFault, meaningOf }
  return { ...createPhrasing(briefings, options), meter, ...(meanings ? { learn: meanings.learn } : {}) }
}

/** Of the day's dollars, what reading in the background may have; the rest is for those who ask. */
const BACKGROUND = 0.5

function openMeanings(
  briefings: Briefings,
  { apiKey, baseUrl, embeddingModel: model, limits }: OpenAiSettings,
  parts: Pick<MeaningsOptions, 'budget' | 'deadline' | 'onFault'> & {
    readonly clock: Clock
    readonly meter: WriterMeter
  },
): ArticleMeanings | null {
  if (!model) return null
  const price = priceOf(model, undefined, baseUrl !== undefined)
  const rest = createRest(parts.clock)
  const part = { all: limits.all * BACKGROUND, each: limits.each * BACKGROUND }
  return createArticleMeanings({
    ...parts,
    briefings,
    embedder: createEmbedder({ apiKey, baseUrl, model, price, rest, meter: parts.meter }),
    background: createBudget(briefings, part, parts.clock),
  })
}
