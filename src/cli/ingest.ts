import type { IngestLine } from '../../briefings/results.ts'
import type { ReadArticle } from '../../briefings/read/read.ts'
import { createProgress } from './progress.ts'
import { readInputs } from './read-inputs.ts'
import { printLine, printWords, statusOf, type Verb } from './verb.ts'

/** Articles handed over at once: enough to keep the analysis threads busy, few enough to report as it goes. */
const BATCH = 32

export const ingestVerb: Verb = {
  name: 'ingest',
  usage: 'ingest PATH… [--day-first]',
  description:
    'Reads articles into the store: .txt, .html, feeds, .json, .jsonl, a folder, an address, or - for standard input',
  async run(context) {
    const failed = { count: 0 }
    const counts = new Map<string, number>()
    let done = 0
    let total = 0
    const progress = createProgress(context.stderr)
    const app = await context.openApp()
    try {
      for await (const articles of readInputs(context, ingestVerb.usage, failed)) {
        total += articles.length
        for (const batch of batchesOf(articles)) {
          const lines = await app.briefings.ingest(context.viewer.home, batch)
          done += lines.length
          for (const line of lines) {
            counts.set(line.outcome, (counts.get(line.outcome) ?? 0) + 1)
            if (line.outcome === 'failed') {
              failed.count++
              printWords(context.stderr, `${line.title ?? line.id}: ${line.reason ?? 'it could not be kept'}`)
            }
            if (context.json) printLine(context.stdout, JSON.stringify(line))
            else printWords(context.stdout, inWords(line))
          }
          progress.update(done, total, 'articles')
        }
      }
    } finally {
      progress.end()
      await app.close()
    }
    if (!context.json) printLine(context.stderr, summary(counts))
    return statusOf(done, failed.count)
  },
}

/** The articles in batches that part no two versions of one article: which of them is the newer shows only beside each other. */
function batchesOf(articles: readonly ReadArticle[]): ReadArticle[][] {
  const last = new Map(articles.map((a, i) => [a.id ?? a.url, i]))
  const batches: ReadArticle[][] = []
  for (let from = 0, to = 0; from < articles.length; from = to) {
    to = Math.min(from + BATCH, articles.length)
    for (let i = from; i < to; i++) {
      const { id, url } = articles[i]!
      if (id ?? url) to = Math.max(to, last.get(id ?? url)! + 1)
    }
    batches.push(articles.slice(from, to))
  }
  return batches
}

function inWords({ outcome, published, title, id, of }: IngestLine): string {
  return [
    outcome.padEnd(9),
    published?.slice(0, 10) ?? 'undated   ',
    title ?? '(no title)',
    `[${id}]`,
    ...(of ? [`repeats ${of}`] : []),
  ].join('  ')
}

function summary(counts: ReadonlyMap<string, number>): string {
  const parts = [...counts].map(([outcome, n]) => `${n} ${outcome}`)
  return parts.length > 0 ? `${parts.join(', ')}.` : 'There was nothing to keep.'
}
