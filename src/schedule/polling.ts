import { randomUUID } from 'node:crypto'
import type { Logger } from 'pino'
import type { Briefings } from '../../briefings/briefings.ts'
import { FetchRefusal } from '../../briefings/errors.ts'
import type { Fetcher } from '../../briefings/ports.ts'
import type { PollOutcome } from '../../briefings/sources/record.ts'
import type { FeedToPoll } from '../../briefings/sources/sources.ts'
import { hashOf, takeIn } from '../../briefings/sources/take-in.ts'

export interface PollingOptions {
  readonly briefings: Briefings
  readonly fetcher: Fetcher
  readonly now: () => Temporal.Instant
  readonly log: Pick<Logger, 'error' | 'debug'>
  /** Names this process among those that share the store. */
  readonly worker?: string
  /** Hosts that are asked at the same time; each is asked one thing at a time. */
  readonly hosts?: number
  /** Seconds for which claimed feeds are nobody else's. */
  readonly lease?: number
}

export interface Polling {
  /** Begins to poll what is due, where that is not under way as it is; does not wait for the network. */
  tick(): Promise<void>
  /** Resolves once nothing is being asked and nothing due is left. */
  settled(): Promise<void>
  /** Gives up what is under way and hands back what was claimed. */
  close(): Promise<void>
}

/** Feeds of one host that are claimed together: the lease must outlast them one after another, each up to its time-out. */
const PER_HOST = 8
const CLAIMED_PER_HOST = 4

/**
 * Polls due sources under a lease, so that of two processes only one asks. Hosts stand beside each other, the feeds of one host
 * behind each other; what one of them does is no other's harm.
 */
export function createPolling(options: PollingOptions): Polling {
  const { briefings, fetcher, now, log, hosts = 24, lease = 900 } = options
  const worker = options.worker ?? `poll-${randomUUID().slice(0, 8)}`
  const stop = new AbortController()
  const asking = new Map<string, Promise<void>>()
  let pumping: Promise<void> | null = null

  async function pump(): Promise<void> {
    for (;;) {
      while (asking.size >= hosts) await Promise.race(asking.values())
      if (stop.signal.aborted) return
      const feeds = await briefings.claimFeeds({
        now: now().toString({ smallestUnit: 'second' }),
        until: now().add({ seconds: lease }).toString({ smallestUnit: 'second' }),
        worker,
        limit: (hosts - asking.size) * CLAIMED_PER_HOST,
        perHost: PER_HOST,
        notHosts: [...asking.keys()],
      })
      for (const [host, some] of Map.groupBy(feeds, (f) => f.host))
        asking.set(
          host,
          pollHost(some).finally(() => asking.delete(host)),
        )
      if (feeds.length > 0) continue
      if (asking.size === 0) return
      // A host's turn may have been held up by its own earlier feeds.
      await Promise.race(asking.values())
    }
  }

  async function pollHost(feeds: readonly FeedToPoll[]): Promise<void> {
    const left = [...feeds]
    const until = now().add({ seconds: lease / 2 })
    try {
      while (left.length > 0 && !stop.signal.aborted && Temporal.Instant.compare(now(), until) < 0)
        await poll(left.shift()!)
      if (left.length > 0)
        await briefings.releaseFeeds(
          worker,
          left.map((f) => f.key),
        )
    } catch (error) {
      // The store, not the source: the lease ends by itself.
      log.error({ err: error, feeds: left.length }, 'Sources could not be recorded.')
    }
  }

  /** One look at one feed. Whatever goes wrong with it is recorded as its own. */
  async function poll(feed: FeedToPoll): Promise<void> {
    const outcome = await look(feed)
    if (outcome === 'kept') return
    if (stop.signal.aborted && outcome.kind === 'failed') return briefings.releaseFeeds(worker, [feed.key])
    await briefings.recordPoll({ feed: feed.key, worker, outcome, now: moment() })
  }

  async function look({ key, url, etag, modified, hash }: FeedToPoll): Promise<PollOutcome | 'kept'> {
    try {
      const fetched = await fetcher.fetch(url, { etag, modified, signal: stop.signal })
      const { moved } = fetched
      const isSame = fetched.unchanged === true || hashOf(fetched.bytes) === hash
      if (isSame && !moved) return { kind: 'unchanged', ...marksOf(fetched) }
      const whole = fetched.unchanged ? await fetcher.fetch(url, { signal: stop.signal }) : fetched
      const taken = await takeIn({ briefings, fetcher, now, worker, signal: stop.signal }, key, whole)
      return taken.kind === 'kept' ? 'kept' : failed(taken.reason)
    } catch (error) {
      if (error instanceof FetchRefusal) return failed(error.message, error)
      log.error({ err: error, url }, 'A source could not be taken in.')
      return failed('something went wrong on my side while I read it')
    }
  }

  const moment = (): string => now().toString({ smallestUnit: 'second' })

  return {
    async tick() {
      if (stop.signal.aborted || pumping) return
      pumping = pump()
        .catch((error: unknown) => log.error({ err: error }, 'Due sources could not be claimed.'))
        .finally(() => {
          pumping = null
        })
    },
    async settled() {
      while (pumping) await pumping
    },
    async close() {
      stop.abort()
      await pumping
      await Promise.all(asking.values())
    },
  }
}

const marksOf = ({
  etag,
  modified,
  maxAge,
}: {
  etag?: string | null
  modified?: string | null
  maxAge?: number | null
}) => ({
  etag: etag ?? null,
  modified: modified ?? null,
  maxAge: maxAge ?? null,
})

const failed = (reason: string, refusal?: FetchRefusal): PollOutcome => ({
  kind: 'failed',
  reason,
  status: refusal?.status ?? null,
  retryAfter: refusal?.retryAfter ?? null,
})
