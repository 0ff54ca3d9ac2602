import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { availableParallelism, cpus, loadavg, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { openStore } from '../../src/store/open-store.ts'
import { createBaselines } from './baselines.ts'
import { fill } from './fill.ts'
import { measureLatencies } from './latencies.ts'
import { megabytes } from './measure.ts'
import { createNewsroom, type Newsroom } from './newsroom.ts'
import { measureMemory, measureStart } from './programs.ts'
import { requestsFor } from './questions.ts'
import { inWords, type Report, type SizeReport } from './report.ts'
import { measureThroughput } from './throughput.ts'
import { variants, type Analysed, type Filed } from './variants.ts'

// npm run bench [-- --json] [-- --full] [-- --sizes 1000,10000] [-- --only throughput]

const BASE = 600
const REQUESTS = 100
/** Articles taken in by the process whose memory is measured. */
const TAKEN_IN = 64

const options = process.argv.slice(2)
const after = (name: string): string | undefined => options[options.indexOf(name) + 1 || options.length]
const sizes =
  after('--only') === 'throughput'
    ? []
    : (after('--sizes')?.split(',').map(Number) ?? [
        1_000,
        10_000,
        ...(options.includes('--full') ? [100_000] : []),
      ])

const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'))
try {
  const newsroom = createNewsroom()
  const base = newsroom.write(BASE)
  say(`analysing and storing ${BASE} articles …`)
  const { throughput, analysed } = await measureThroughput(base, join(folder, 'throughput.db'))
  const reports: SizeReport[] = []
  for (const size of sizes) reports.push(await measureSize(size, analysed, newsroom))
  const report: Report = {
    at: Temporal.Now.plainDateTimeISO().toString({ smallestUnit: 'minute' }),
    machine: {
      cpu: cpus()[0]?.model.trim() ?? 'unknown',
      cores: availableParallelism(),
      memoryGb: Math.round(totalmem() / 2 ** 30),
      node: process.versions.node,
    },
    load: loadavg(),
    throughput,
    sizes: reports,
  }
  console.log(options.includes('--json') ? JSON.stringify(report) : inWords(report))
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function measureSize(size: number, base: readonly Analysed[], newsroom: Newsroom): Promise<SizeReport> {
  const path = join(folder, `${size}.db`)
  const baselines = createBaselines(path)
  const names: string[] = []
  function* filed(): Generator<Filed> {
    let i = 0
    for (const next of variants(base, size, newsroom.cast)) {
      baselines.add(next)
      if (i++ % Math.ceil(size / 500) === 0) names.push(next.names[i % next.names.length]!)
      if (i % 5_000 === 0) say(`stored ${i} of ${size} …`)
      yield next
    }
  }
  const store = await openStore(`file:${path}`)
  const filling = await fill(store, filed(), size)
  await store.close()
  say(`asking ${size} articles …`)
  const requests = requestsFor(names, newsroom.cast, REQUESTS)
  const latencies = await measureLatencies(path, requests)
  const beside = await baselines.measure([...requests.ask, ...requests.common])
  baselines.close()
  const megabytesOnDisk = megabytes(statSync(path).size)
  const start = measureStart(path, requests.ask[0]!)
  const fresh = newsroom
    .write(TAKEN_IN)
    .map(({ article }, i) => ({ ...article, id: `fresh-${i}`, url: null }))
  const memory = measureMemory(path, requests, fresh)
  return { size, filling, megabytesOnDisk, latencies, baselines: beside, memory, start }
}

function say(what: string): void {
  process.stderr.write(`${what}\n`)
}
