import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { ReadArticle } from '../../briefings/read/read.ts'
import { megabytes } from './measure.ts'
import type { Requests } from './questions.ts'

/** Megabytes resident in a process that serves, all threads together. */
export interface Memory {
  /** After questions, profiles and events. */
  readonly asking: number
  /** After timelines as well. */
  readonly timelines: number
  /** After an ingest as well, with the analyser loaded. */
  readonly ingesting: number
  readonly peak: number
}

/** What the program holds, measured in a process of its own. */
export function measureMemory(path: string, requests: Requests, articles: readonly ReadArticle[]): Memory {
  const script = fileURLToPath(new URL('./resident.ts', import.meta.url))
  const input = JSON.stringify({ requests, articles })
  const held = JSON.parse(
    execFileSync(process.execPath, [script, `file:${path}`], { encoding: 'utf8', input }),
  ) as Memory
  return {
    asking: megabytes(held.asking),
    timelines: megabytes(held.timelines),
    ingesting: megabytes(held.ingesting),
    peak: megabytes(held.peak),
  }
}

export interface Start {
  /** Milliseconds from starting the program to its end, the answer given: the least and the median of the runs. */
  readonly least: number
  readonly median: number
  readonly empty: number
}

const RUNS = 5

/** `dateline ask …` as a program of its own, beside an empty Node process. The first run fills the compile cache. */
export function measureStart(path: string, question: string): Start {
  const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url))
  const once = (args: readonly string[]): number => {
    const start = performance.now()
    execFileSync(process.execPath, args, { encoding: 'utf8', stdio: 'pipe' })
    return performance.now() - start
  }
  const ask = [main, 'ask', question, '--json', '--db', `file:${path}`]
  once(ask)
  const times = Array.from({ length: RUNS }, () => once(ask)).sort((a, b) => a - b)
  const empty = Array.from({ length: RUNS }, () => once(['-e', '0'])).sort((a, b) => a - b)
  return { least: times[0]!, median: times[RUNS >> 1]!, empty: empty[0]! }
}
