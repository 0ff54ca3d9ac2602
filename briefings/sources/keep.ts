import { createHash } from 'node:crypto'
import { ingest, type IngestPorts } from '../ingest.ts'
import { derivedId } from '../read/article-id.ts'
import type { Facts, Scope } from '../model.ts'
import type { Analyser, Decision } from '../ports.ts'
import type { ReadArticle } from '../read/read.ts'
import type { IngestLine } from '../results.ts'
import type { Feed, KnownItem, Source } from '../source-ports.ts'
import { silenceOf } from './habit.ts'
import { atLeastAsked, dueAfter, nextInterval } from './interval.ts'
import { nameOf } from './lines.ts'
import { settleMove } from './move.ts'
import { warnIfSilent } from './record.ts'
import type { Weighed, WeighedItem } from './weigh.ts'

export interface KeepRequest {
  readonly feed: number
  readonly worker: string
  readonly now: string
  /** With what the pages of its items added. */
  readonly weighed: Weighed
  readonly hash: string
  readonly etag: string | null
  readonly modified: string | null
  readonly maxAge: number | null
  readonly moved: string | null
}

/** Where there is more to take than one look takes, the next one comes soon, in seconds. */
const SOON = 60

/**
 * Keeps what a feed brought in the scope of each who follows it, and why; then what is known of the feed, in one transaction.
 * A crash in between is no harm: the same items are found again and known by their text.
 */
export async function keepFeed(ports: IngestPorts, request: KeepRequest): Promise<Map<Scope, IngestLine[]>> {
  const { store } = ports
  const feed = await store.feed(request.feed)
  const kept = new Map<Scope, IngestLine[]>()
  if (!feed) return kept
  const listening = (await store.followers(feed.key)).filter((f) => f.muted === null)
  const analyser = analysingOnce(ports.analyser)
  for (const source of listening) {
    const wanted = request.weighed.items.filter(
      (i) => i.use === 'both' || isBased(source) === (i.use === 'news'),
    )
    const articles = wanted.filter((i) => i.held === null).map((i) => articleIn(source.scope, feed, i))
    const lines = await ingest({ ...ports, analyser }, source.scope, articles)
    kept.set(source.scope, lines)
    await recordKept(ports, source, wanted, lines, request)
  }
  await store.write(async (tx) => {
    const changes = changesTo(feed, request)
    await tx.updateFeed(feed.key, changes)
    await tx.saveKnownItems(feed.key, [
      ...request.weighed.items.map((i) => knownItem(i, request.now)),
      ...request.weighed.standing,
    ])
    await tx.releaseFeeds(request.worker, [feed.key])
    await warnIfSilent(tx, { ...feed, ...changes }, request.now)
    await settleMove(tx, feed, request.moved)
  })
  return kept
}

const isBased = ({ baseline }: Source): boolean => baseline !== null

function changesTo(feed: Feed, { weighed, now, hash, etag, modified, maxAge }: KeepRequest): Partial<Feed> {
  const at = Temporal.Instant.from(now)
  const news = weighed.items.some((i) => i.use !== 'baseline' && i.held === null)
  const interval = nextInterval({ interval: feed.interval, news, gap: weighed.habit?.gap ?? null })
  const habit = weighed.habit?.silence ?? feed.habit
  const silence = silenceOf({ brought: weighed.brought, habit }, at)
  const asked = atLeastAsked(interval, [maxAge, weighed.minutes && weighed.minutes * 60])
  return {
    title: weighed.title ?? feed.title,
    kind: weighed.kind,
    identity: weighed.identity,
    // Asked in full again, where something is left to take.
    ...(weighed.more ? { hash: null, etag: null, modified: null } : { hash, etag, modified }),
    interval,
    habit,
    brought: weighed.brought,
    tried: now,
    succeeded: now,
    failures: 0,
    state: silence.state,
    reason: silence.reason ?? heldInWords(weighed),
    next: dueAfter(at, weighed.more ? SOON : asked, feed.url),
  }
}

function heldInWords({ items, standing }: Weighed): string | null {
  const held = [...items.filter((i) => i.held !== null), ...standing.filter((k) => k.fate === 'held back')]
  if (held.length === 0) return null
  const first = held[0]!
  const why = 'held' in first ? first.held : first.reason
  return `${held.length} ${held.length === 1 ? 'item is' : 'items are'} held back: ${why ?? ''}`
}

const knownItem = ({ keys, print, url, held, note }: WeighedItem, at: string): KnownItem => ({
  ...keys,
  print,
  url,
  fate: held === null ? 'taken' : 'held back',
  at,
  reason: held ?? note ?? '',
})

/** The item's article under the id that it has in a scope: that of where it was first seen, so that a new address is a revision. */
function articleIn(scope: Scope, feed: Feed, { article, url, keys, print }: WeighedItem): ReadArticle {
  if (article.id !== null) return article
  if (url !== null) return { ...article, id: derivedId(scope, { ...article, url }) }
  const own = [scope, feed.url, keys.guid ?? keys.title ?? print].join('\n')
  return { ...article, id: createHash('sha256').update(own).digest('hex').slice(0, 16) }
}

/** Why each item was taken or held back, on the record of the scope that follows. */
async function recordKept(
  { store }: IngestPorts,
  source: Source,
  wanted: readonly WeighedItem[],
  lines: readonly IngestLine[],
  { now, feed, weighed }: KeepRequest,
): Promise<void> {
  // At the first look the feed's own title is only just known.
  const name = source.title ?? weighed.title ?? nameOf(source)
  const where = `${name} (${source.feed.url})`
  const taken = wanted.filter((i) => i.held === null)
  const decisions: Omit<Decision, 'scope'>[] = taken.flatMap(({ note }, i) => {
    const line = lines[i]
    if (!line) return []
    const how = note ? `; ${note}` : ''
    const first = isBased(source) ? '' : ', among the newest when this source was first read'
    if (line.outcome === 'failed') {
      const reason = `${where} had it; ${line.reason ?? 'it could not be kept'}`
      return [{ item: line.id, at: now, stage: 'source', outcome: 'failed', reason }]
    }
    return [
      {
        item: line.id,
        at: now,
        stage: 'source',
        outcome: 'fetched',
        reason: `${where} had it${first}${how}`,
      },
    ]
  })
  for (const item of wanted)
    if (item.held !== null) {
      const id = articleIn(source.scope, source.feed, item).id ?? ''
      const title = item.article.title ? `“${item.article.title}” of ${where}: ` : `an item of ${where}: `
      decisions.push({ item: id, at: now, stage: 'source', outcome: 'held back', reason: title + item.held })
    }
  const followed = isBased(source) ? null : { baseline: now }
  if (decisions.length === 0 && !followed) return
  await store.write(async (tx) => {
    await tx.saveDecisions(source.scope, decisions)
    // Still there, and still of that feed: it may have been removed in the meantime.
    if (followed && (await tx.followers(feed)).some((f) => f.id === source.id))
      await tx.updateSource(source.scope, source.id, followed)
  })
}

/** What several scopes keep of one article is analysed once. */
function analysingOnce(analyser: Analyser): Analyser {
  const done = new Map<string, Promise<Facts>>()
  return {
    analyse(article) {
      const key = JSON.stringify([article.title, article.published, article.text])
      const facts = done.get(key) ?? analyser.analyse(article)
      done.set(key, facts)
      return facts
    },
  }
}
