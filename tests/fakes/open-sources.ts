import pino from 'pino'
import { createAnalyse } from '../../briefings/analyse/analyse.ts'
import { createBriefings, type Briefings } from '../../briefings/briefings.ts'
import type { Store } from '../../briefings/ports.ts'
import { readFileSync } from 'node:fs'
import { createFetcher } from '../../src/fetch/fetcher.ts'
import { createPollingAlone, type PollingAlone } from './poll-alone.ts'
import { openStore } from '../../src/store/open-store.ts'
import { createAsking } from './command-context.ts'
import { startFeedServer, type FeedServer, type Page } from './feed-server.ts'

const names = readFileSync(new URL('../../briefings/models/names.bin', import.meta.url))
const analyse = createAnalyse({ names })

export interface TestSources {
  readonly briefings: Briefings
  readonly store: Store
  readonly server: FeedServer
  /** Asks a command as an adapter would, at the time that it is. */
  readonly ask: (
    line: string,
    viewer: Parameters<ReturnType<typeof createAsking>>[1],
  ) => ReturnType<ReturnType<typeof createAsking>>
  /** Polls all that is due now. */
  readonly poll: () => Promise<void>
  /** Another process, which keeps the news of so many feeds beside each other. */
  readonly polling: (kept?: number) => PollingAlone
  /** Texts that were analysed so far. */
  readonly analysed: () => number
  /** What was logged as an error. */
  readonly logged: readonly string[]
  readonly now: () => Temporal.Instant
  /** Lets time pass. */
  readonly pass: (duration: Temporal.DurationLike) => void
  close(): Promise<void>
}

/** The real core, store and fetcher, a web server of the test's own, and a clock that goes when it is told to. */
export async function openSources(
  pages: Readonly<Record<string, Page>>,
  start = '2024-05-03T12:00:00Z',
  /** Texts that the analysis stumbles over. */
  isOdd: (text: string) => boolean = () => false,
): Promise<TestSources> {
  let at = Temporal.Instant.from(start)
  let analysed = 0
  const now = (): Temporal.Instant => at
  const server = await startFeedServer(pages)
  const store = await openStore('memory:')
  const analyser = {
    analyse: async (article: Parameters<typeof analyse>[0]) => {
      analysed++
      if (isOdd(article.text)) throw new TypeError('it stumbled')
      return analyse(article)
    },
  }
  const briefings = createBriefings({ store, analyser, clock: { now } })
  const fetcher = createFetcher({ allowPrivateHosts: ['127.0.0.1'], userAgent: 'Test', timeout: 400, gap: 0 })
  const logged: string[] = []
  const log = pino({ level: 'error' }, { write: (line: string) => void logged.push(line) })
  const polling = (kept?: number): PollingAlone => createPollingAlone({ briefings, fetcher, now, log }, kept)
  const one = polling()
  return {
    briefings,
    store,
    server,
    ask: (line, viewer) => createAsking({ briefings, store }, at.toString(), fetcher)(line, viewer),
    polling,
    poll: async () => {
      await one.tick()
      await one.settled()
    },
    analysed: () => analysed,
    logged,
    now,
    pass: (duration) => {
      at = at.add(duration)
    },
    close: async () => {
      await one.close()
      await fetcher.close()
      await server.close()
      await store.close()
    },
  }
}
