import { createBudget } from '../../../src/openai/budget.ts'
import { createWriterMeter, type WriterMeter } from '../../../src/openai/meter.ts'
import { createOpenAiWriter } from '../../../src/openai/openai-writer.ts'
import { createPhrasing, type Phrasing } from '../../../src/openai/phrasing.ts'
import type { Price } from '../../../src/openai/prices.ts'
import { createRest } from '../../../src/openai/rest.ts'
import { openModelServer, type ModelServer, type Script } from '../../fakes/model-server.ts'
import { openBriefings, type TestBriefings } from '../../sample-briefings.ts'

export interface Phrased extends Phrasing {
  readonly core: TestBriefings
  readonly server: ModelServer
  readonly meter: WriterMeter
  /** Every fault that no reader was told. */
  readonly faults: unknown[]
  /** Lets the deadline of all that is under way pass. */
  readonly expire: () => void
  readonly clock: { at: string }
  close(): Promise<void>
}

export interface PhrasedOptions {
  readonly all?: number
  readonly each?: number
  readonly price?: Price
}

/** The real core and the real writer, against a model that answers as scripted. */
export async function openPhrased(script: Script, options: PhrasedOptions = {}): Promise<Phrased> {
  const core = await openBriefings()
  const server = await openModelServer(script)
  const meter = createWriterMeter()
  const faults: unknown[] = []
  const at = { at: '2024-05-04T09:00:00Z' }
  const clock = { now: () => Temporal.Instant.from(at.at) }
  const { all = 1, each = all, price = { input: 1, output: 4 } } = options
  const budget = createBudget(core.briefings, { all, each }, clock)
  const rest = createRest(clock)
  const writer = createOpenAiWriter({
    ...{ apiKey: 'sk-scripted', baseUrl: server.url, model: 'scripted', price, budget, meter, rest },
    elapsed: () => 0,
  })
  const deadlines = new Set<AbortController>()
  const phrasing = createPhrasing(core.briefings, {
    ...{ writer, model: 'scripted', budget, meter, clock },
    deadline: () => {
      const one = new AbortController()
      deadlines.add(one)
      return one.signal
    },
    onFault: (error) => faults.push(error),
  })
  return {
    ...phrasing,
    ...{ core, server, meter, faults, clock: at },
    expire: () => {
      for (const one of deadlines) one.abort(new Error('late'))
    },
    close: async () => {
      await server.close()
      await core.store.close()
    },
  }
}
