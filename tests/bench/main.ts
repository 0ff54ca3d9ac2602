import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, cpus, loadavg, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { createGrowingStore } from './growing-store.ts'
import { createNewsroom } from './newsroom.ts'
import { inWords, type Report, type SizeReport } from './report.ts'
import { say } from './say.ts'
import { measureThroughput } from './throughput.ts'

const USAGE = `npm run bench [-- [--sizes 1000,10000 | --full] [--filled 4000] [--folder PATH] [--only throughput] [--json]]
npm run bench -- scale    one process beside several on one Postgres

--full      1,000, 10,000 and 100,000 stored articles
--filled    how many at most are stored one by one; the rest are copies of them
--folder    what was filled is kept there, and the next run goes on with it`

const BASE = 600

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

if (options.includes('--help')) console.log(USAGE)
else if (options[0] === 'scale') await import('./scale-main.ts')
else await measureSizes()

async function measureSizes(): Promise<void> {
  const kept = after('--folder')
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'dateline-bench-'))
  mkdirSync(folder, { recursive: true })
  try {
    const newsroom = createNewsroom()
    const base = newsroom.write(BASE)
    say(`analysing and storing ${BASE} articles …`)
    const passing = join(folder, `throughput-${process.pid}.db`)
    const { throughput, analysed } = await measureThroughput(base, passing)
    for (const file of [passing, `${passing}-wal`, `${passing}-shm`]) rmSync(file, { force: true })
    const reports: SizeReport[] = []
    const growing = createGrowingStore(
      join(folder, 'growing.db'),
      analysed,
      newsroom,
      Number(after('--filled') ?? 4_000),
    )
    for (const size of sizes) reports.push(await growing.measureAt(size))
    growing.close()
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
    if (kept === undefined) rmSync(folder, { recursive: true, force: true })
  }
}
