import type { Logger } from 'pino'
import type { Briefings } from '../../briefings/briefings.ts'
import { FetchRefusal } from '../../briefings/errors.ts'
import type { Fetched, Fetcher } from '../../briefings/ports.ts'
import type { KeepRequest } from '../../briefings/sources/keep.ts'
import type { PollOutcome } from '../../briefings/sources/record.ts'
import type { FeedToPoll } from '../../briefings/sources/sources.ts'
import { hashOf, weighIn } from '../../briefings/sources/take-in.ts'
import { inRequest } from '../logging/request.ts'
import type { Jobs, TakenJob } from '../jobs/jobs.ts'

export interface PollingOptions {
  readonly briefings: Briefings
  readonly fetcher: Fetcher
  readonly now: () => Temporal.Instant
  readonly log: Pick<Logger, 'error'>
  /** Where what has to be analysed is put in line, for whoever has room. */
  readonly jobs: Pick<Jobs, 'add'>
  /** Seconds for which claimed feeds are nobody else's. */
  readonly lease?: number
}

export interface Polling {
  /** Asks the due feeds of one host, one after another. What they bring is put in line to be kept. */
  read(job: TakenJob): Promise<void>
  /** Analyses and keeps what a feed brought. */
  keep(job: TakenJob): Promise<void>
  /** Lets others ask a feed again whose news waited to be kept. */
  handBack(job: Pick<TakenJob, 'data'>): Promise<void>
  /** Gives up what is being asked, and hands back what was claimed. */
  close(): void
}

/** Feeds of one host that are claimed together: the lease must outlast them one after another, each up to its time-out. */
const PER_HOST = 32

/** Polls sources under leases in the store, so that of two processes only one asks. */
export function createPolling(options: PollingOptions): Polling {
  const { briefings, fetcher, now, log, jobs, lease = 900 } = options
  const closing = new AbortController()
  const moment = (): string => now().toString({ smallestUnit: 'second' })

  /** One look at one feed. Whatever goes wrong with it is recorded as its own. */
  async function poll(feed: FeedToPoll, worker: string, signal: AbortSignal): Promise<void> {
    const found = await look(feed, worker, signal)
    if ('feed' in found) return handOn(found)
    if (signal.aborted && found.kind === 'failed') return briefings.releaseFeeds(worker, [feed.key])
    await briefings.recordPoll({ feed: feed.key, worker, outcome: found, now: moment() })
  }

  /** The lease goes along: it ends when the feed's news are kept, or by itself where they are lost. */
  async function handOn(request: KeepRequest): Promise<void> {
    const isNews = request.weighed.items.some((i) => i.held === null)
    if (isNews) await jobs.add([{ kind: 'keep', key: String(request.feed), data: request }])
    else await briefings.keepFeed(request)
  }

  /** An article that cannot be kept holds up no other of its feed, and is on record; whoever runs the bot reads of it here. */
  async function keep(request: KeepRequest): Promise<void> {
    for (const line of [...(await briefings.keepFeed(request)).values()].flat())
      if (line.outcome === 'failed')
        log.error({ why: line.reason }, 'an article of a source could not be kept')
  }

  async function look(
    feed: FeedToPoll,
    worker: string,
    signal: AbortSignal,
  ): Promise<PollOutcome | KeepRequest> {
    const { key, url, etag, modified, hash } = feed
    try {
      const fetched = await fetcher.fetch(url, { etag, modified, signal })
      const isSame = fetched.unchanged === true || hashOf(fetched.bytes) === hash
      if (isSame && !fetched.moved) return { kind: 'unchanged', ...marksOf(fetched) }
      const whole = fetched.unchanged ? await fetcher.fetch(url, { signal }) : fetched
      const weighed = await weighIn({ briefings, fetcher, now, worker, signal }, key, whole)
      return weighed.kind === 'weighed' ? weighed.request : failed(weighed.reason)
    } catch (error) {
      if (error instanceof FetchRefusal) return failed(error.message, error)
      log.error({ err: error, host: new URL(url).hostname }, 'A source could not be taken in.')
      return failed('something went wrong on my side while I read it')
    }
  }

  return {
    async read({ id: worker, key: host, signal: lost }) {
      const signal = AbortSignal.any([lost, closing.signal])
      if (signal.aborted) return
      const until = now().add({ seconds: lease })
      const claim = { now: moment(), until: until.toString({ smallestUnit: 'second' }), worker, host }
      const left = await briefings.claimFeeds({ ...claim, limit: PER_HOST })
      const enough = until.subtract({ seconds: lease / 2 })
      while (left.length > 0 && !signal.aborted && Temporal.Instant.compare(now(), enough) < 0)
        await inRequest('source', () => poll(left.shift()!, worker, signal))
      const keys = left.map((f) => f.key)
      if (keys.length > 0) await briefings.releaseFeeds(worker, keys)
    },
    async keep({ data }) {
      // It was put in line by `handOn`, here or in a process of the same program.
      await keep(data as KeepRequest)
    },
    async handBack({ data }) {
      const { worker, feed } = data as KeepRequest
      await briefings.releaseFeeds(worker, [feed])
    },
    close: () => closing.abort(),
  }
}

const marksOf = ({ etag, modified, maxAge }: Fetched) => ({
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
