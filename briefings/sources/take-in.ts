import { createHash } from 'node:crypto'
import { FetchRefusal } from '../errors.ts'
import type { Scope } from '../model.ts'
import type { Fetched, Fetcher } from '../ports.ts'
import type { IngestLine } from '../results.ts'
import type { KeepRequest } from './keep.ts'
import type { SourceMethods } from './sources.ts'
import type { WeighedItem } from './weigh.ts'

export interface TakeInPorts {
  readonly briefings: Pick<SourceMethods, 'weighFeed' | 'withPage' | 'keepFeed'>
  readonly fetcher: Fetcher
  readonly now: () => Temporal.Instant
  readonly worker: string
  readonly signal?: AbortSignal
}

export type TakenIn =
  | { readonly kind: 'kept'; readonly lines: ReadonlyMap<Scope, readonly IngestLine[]> }
  /** What stands there can no longer be read as what it was. */
  | { readonly kind: 'unreadable'; readonly reason: string }

/** What is to be kept, as plain data that may travel to another process. */
export type WeighedIn =
  { readonly kind: 'weighed'; readonly request: KeepRequest } | Extract<TakenIn, { kind: 'unreadable' }>

export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Takes in what was fetched from a feed: which items are new, the pages of those that only announce, and keeps them. */
export async function takeIn(ports: TakeInPorts, feed: number, fetched: Fetched): Promise<TakenIn> {
  const weighed = await weighIn(ports, feed, fetched)
  if (weighed.kind === 'unreadable') return weighed
  return { kind: 'kept', lines: await ports.briefings.keepFeed(weighed.request) }
}

/** What is to be kept of what was fetched, with the pages of items that only announce: all that needs the network. */
export async function weighIn(ports: TakeInPorts, feed: number, fetched: Fetched): Promise<WeighedIn> {
  const { briefings, now, worker } = ports
  const { url, contentType, bytes } = fetched
  const weighed = await briefings.weighFeed(feed, { url, contentType, bytes }, now().toString())
  if ('reason' in weighed) return { kind: 'unreadable', reason: weighed.reason }
  const items: WeighedItem[] = []
  // One after another: they are mostly of one host.
  for (const item of weighed.items) items.push(item.needsPage ? await withItsPage(ports, item) : item)
  const request = {
    feed,
    worker,
    now: now().toString({ smallestUnit: 'second' }),
    weighed: { ...weighed, items },
    hash: hashOf(bytes),
    etag: fetched.etag ?? null,
    modified: fetched.modified ?? null,
    maxAge: fetched.maxAge ?? null,
    moved: fetched.moved ?? null,
  }
  return { kind: 'weighed', request }
}

/** An item with its page's text and date, or as it is with the reason why its page could not be read. */
export async function withItsPage(
  {
    briefings,
    fetcher,
    now,
    signal,
  }: Pick<TakeInPorts, 'fetcher' | 'now' | 'signal'> & {
    readonly briefings: Pick<SourceMethods, 'withPage'>
  },
  item: WeighedItem,
): Promise<WeighedItem> {
  const at = now().toString()
  try {
    const page = await fetcher.fetch(item.article.url ?? '', { robots: true, ...(signal ? { signal } : {}) })
    const { url, contentType, bytes } = page
    return await briefings.withPage(item, { url, contentType, bytes }, at)
  } catch (error) {
    if (!(error instanceof FetchRefusal)) throw error
    return briefings.withPage(item, error.message.replace(/\.$/, ''), at)
  }
}
