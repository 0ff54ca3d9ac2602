import { Counter, type Registry } from 'prom-client'
import type { WriterMeter } from '../openai/meter.ts'

/** What the language model was asked, took and cost, and what became of its sentences, since the process began. */
export function createWriterMetrics(registry: Registry, { counts }: Pick<WriterMeter, 'counts'>): void {
  const counter = (
    name: string,
    help: string,
    label: string | null,
    read: () => Readonly<Record<string, number>>,
  ): void => {
    new Counter({
      name: `dateline_writer_${name}`,
      help,
      labelNames: label === null ? [] : [label],
      registers: [registry],
      // The meter is what counts; this shows where it stands.
      collect() {
        this.reset()
        for (const [value, count] of Object.entries(read()))
          this.inc(label === null ? {} : { [label]: value }, count)
      },
    })
  }
  counter('requests_total', 'Requests to the language model', null, () => ({ all: counts().requests }))
  counter('answered_total', 'Requests that it answered', null, () => ({ all: counts().answered }))
  counter('answer_seconds_total', 'Time until it answered, of all answers together', null, () => ({
    all: counts().latency / 1_000,
  }))
  counter('tokens_total', 'Tokens that it read and wrote, and that were read to be embedded', 'kind', () => {
    const { inputTokens, outputTokens, embedded } = counts()
    return { input: inputTokens, output: outputTokens, embedding: embedded.tokens }
  })
  counter('dollars_total', 'What it cost, by what for', 'kind', () => {
    const { dollars, embedded } = counts()
    return { phrasing: dollars, embedding: embedded.dollars }
  })
  counter('embedded_total', 'Articles and questions that were embedded', null, () => ({
    all: counts().embedded.texts,
  }))
  counter('troubles_total', 'Requests that came to nothing, by why', 'trouble', () => counts().troubles)
  counter('claims_total', 'Claims by how they were told', 'outcome', () => counts().outcomes)
  counter('refused_total', 'Sentences that were not let through, by why', 'reason', () => counts().reasons)
}
