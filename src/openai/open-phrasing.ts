import type { Briefings } from '../../briefings/briefings.ts'
import type { Clock } from '../../briefings/ports.ts'
import { createBudget } from './budget.ts'
import { createWriterMeter, type WriterMeter } from './meter.ts'
import { createOpenAiWriter } from './openai-writer.ts'
import { createPhrasing, type Phrasing } from './phrasing.ts'
import { priceOf } from './prices.ts'
import { createRest } from './rest.ts'
import type { OpenAiSettings } from './settings.ts'

export interface OpenPhrasing extends Phrasing {
  readonly meter: WriterMeter
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
  return { ...createPhrasing(briefings, { writer, model, budget, meter, clock, deadline, onFault }), meter }
}
