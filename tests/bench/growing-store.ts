import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { openStore } from '../../src/store/open-store.ts'
import { createBaselines } from './baselines.ts'
import { createCopier } from './copies.ts'
import { fill, type Filling } from './fill.ts'
import { measureLatencies } from './latencies.ts'
import { megabytes } from './measure.ts'
import type { Newsroom } from './newsroom.ts'
import { measureMemory, measureStart } from './programs.ts'
import { requestsFor } from './questions.ts'
import type { SizeReport } from './report.ts'
import { say } from './say.ts'
import { variants, type Analysed } from './variants.ts'

const REQUESTS = 100
/** Articles that are stored on top, to see what one more costs. */
const ON_TOP = 224
/** Articles taken in by the process whose memory is measured. */
const TAKEN_IN = 64

/** What is known of a filled store beside itself. */
interface Kept {
  readonly names: readonly string[]
  readonly held: number
  readonly filled: number
  /** How many articles the copies were made of; 0 before there are any. */
  readonly originals: number
}

/**
 * One store that grows from size to size and is measured at each.
 *
 * @param mostFilled articles stored one by one; what a size asks for beyond is copied from them
 */
export function createGrowingStore(
  path: string,
  base: readonly Analysed[],
  newsroom: Newsroom,
  mostFilled: number,
) {
  const baselines = createBaselines(path)
  // What a run before left in the same folder.
  const before = existsSync(`${path}.json`)
    ? (JSON.parse(readFileSync(`${path}.json`, 'utf8')) as Kept)
    : null
  const names: string[] = [...(before?.names ?? [])]
  let held = before?.held ?? 0
  let filled = before?.filled ?? 0
  let first: Filling['first'] | null = null
  if (held > 0 && baselines.held() < held) fillBaselines()

  /** What is compared with holds as much as the store, also where a run before left the store alone. */
  function fillBaselines(): void {
    say(`writing ${held} articles for the baselines …`)
    const singly = before?.originals || held
    for (const next of variants(base, baselines.held(), singly - baselines.held(), newsroom.cast))
      baselines.add(next)
    baselines.copy(held - baselines.held())
  }

  async function store(count: number): Promise<Filling> {
    function* filed() {
      for (const next of variants(base, filled, count, newsroom.cast)) {
        baselines.add(next)
        names.push(next.names[filled % next.names.length]!)
        filled++
        held++
        if (filled % 1_000 === 0) say(`stored ${filled} …`)
        yield next
      }
    }
    const to = await openStore(`file:${path}`)
    const filling = await fill(to, filed())
    await to.close()
    first ??= filling.first
    return filling
  }

  async function growTo(size: number): Promise<void> {
    // Once there are copies, keys no longer follow each other as the first ones do.
    const one = held === filled ? Math.min(size, mostFilled) - filled : 0
    if (one > 0) await store(one)
    if (size <= held) return
    say(`copying ${size - held} …`)
    originals ||= filled
    copier ??= createCopier(path, originals)
    copier.add(size - held)
    baselines.copy(size - held)
    held = size
  }
  let copier: ReturnType<typeof createCopier> | null = null
  let originals = before?.originals ?? 0
  const remember = (): void =>
    writeFileSync(`${path}.json`, JSON.stringify({ names, held, filled, originals } satisfies Kept))

  return {
    async measureAt(size: number): Promise<SizeReport> {
      await growTo(size)
      remember()
      const { last } = await store(ON_TOP)
      remember()
      say(`asking ${held} articles …`)
      const requests = requestsFor(names, newsroom.cast, REQUESTS)
      const latencies = await measureLatencies(`file:${path}`, requests)
      const reader = await openStore(`file:${path}`, { readOnly: true })
      const { stories } = await reader.overview(['public'])
      await reader.close()
      const fresh = newsroom
        .write(TAKEN_IN)
        .map(({ article }, i) => ({ ...article, id: `fresh-${held}-${i}`, url: null }))
      return {
        size,
        filled,
        stories,
        filling: { first: first ?? last, last },
        megabytesOnDisk: megabytes(statSync(path).size),
        latencies,
        baselines: await baselines.measure([...requests.ask, ...requests.common]),
        start: measureStart(path, requests.ask[0]!),
        memory: measureMemory(path, requests, fresh),
      }
    },
    close: () => baselines.close(),
  }
}
