import type { ReadArticle } from '../read/read.ts'
import type { FeedDocument, FeedEntry } from '../read/feed-items.ts'
import type { Feed, FeedKind, Identity, KnownItem, Source } from '../source-ports.ts'
import { heldBackFor, publishedAt } from './dated.ts'
import { habitOf, type Habit } from './habit.ts'
import { chooseIdentity, createKnowing, keysOf, printOf, type ItemKeys } from './identity.ts'
import { isTeaser } from './teaser.ts'

/** Articles that a new follower is given, so that there is something; the rest of what a feed holds by then is known only. */
const BASELINE = 5
/** New items that one look takes; what is left is taken by the next. */
const MOST = 20
/** Items that a feed no longer shows and is still known to have shown. */
const MOST_GONE = 300

/** An item to take. */
export interface WeighedItem {
  readonly article: ReadArticle
  readonly keys: ItemKeys
  readonly print: string
  /** Where it stood when it was first seen. */
  readonly url: string | null
  /** Its text or date is to be looked for on its page. */
  readonly needsPage: boolean
  /** For those who follow already (`news`), for those who just began (`baseline`), or both. */
  readonly use: 'news' | 'baseline' | 'both'
  /** Why it is held back; null where it is taken. */
  readonly held: string | null
  /** How its text was come by, for the record. */
  readonly note: string | null
}

export interface Weighed {
  readonly kind: FeedKind
  readonly title: string | null
  readonly minutes: number | null
  readonly identity: Identity | null
  readonly items: readonly WeighedItem[]
  /** Items known before and not changed, and those passed over. */
  readonly standing: readonly KnownItem[]
  /** There are more new items than one look takes. */
  readonly more: boolean
  readonly habit: Habit | null
  /** The moment of the newest item, ISO 8601. */
  readonly brought: string | null
}

export interface Weighing {
  readonly feed: Pick<Feed, 'identity' | 'brought'>
  readonly followers: readonly Pick<Source, 'muted' | 'baseline'>[]
  readonly known: readonly KnownItem[]
  readonly document: FeedDocument
  readonly kind: FeedKind
  readonly now: Temporal.Instant
}

/** Which items of a feed are new, revised, held back, or known; a first look takes a baseline instead of everything. */
export function weigh({ feed, followers, known, document, kind, now }: Weighing): Weighed {
  const listening = followers.filter((f) => f.muted === null)
  const isFollowed = listening.some((f) => f.baseline !== null)
  const all = document.entries.map((entry) => ({ entry, keys: keysOf(entry), print: printOf(entry) }))
  const identity = chooseIdentity(
    all.map((x) => x.keys),
    feed.identity,
  )
  const knowing = createKnowing(known, identity)
  const picks = listening.some((f) => f.baseline === null)
    ? newestOf(
        all.map((x) => x.entry),
        now,
      )
    : new Set<FeedEntry>()
  const items: WeighedItem[] = []
  const standing: KnownItem[] = []
  const seen = new Set<unknown>()
  let taken = 0
  let more = false
  for (const { entry, keys, print } of all) {
    const before = knowing.find(keys, print)
    const mark = before ?? (identity ? keys[identity] : null) ?? print
    if (seen.has(mark)) continue
    seen.add(mark)
    const use = useOf(isUnheard(before, entry, print, now) && isFollowed, picks.has(entry))
    if (use && use !== 'baseline' && taken++ >= MOST) more = true
    else if (use)
      items.push(itemOf(entry, { kind, keys, print, url: before?.url ?? entry.article.url, use, now }))
    else if (before) standing.push({ ...before, print, ...keys })
    else standing.push(passedOver(keys, print, entry, now))
  }
  const gone = known.filter((k) => !seen.has(k)).slice(0, MOST_GONE)
  const moments = all.flatMap((x) => publishedAt(x.entry.article.published, now) ?? [])
  return {
    kind,
    title: document.title,
    minutes: document.minutes,
    identity,
    items,
    standing: [...standing, ...gone],
    more,
    habit: habitOf(moments),
    brought: broughtOf(moments, feed, items, now),
  }
}

/** Not known, revised since it was taken, or held back for a reason that is gone. */
function isUnheard(
  before: KnownItem | undefined,
  entry: FeedEntry,
  print: string,
  now: Temporal.Instant,
): boolean {
  if (!before) return true
  if (before.fate === 'passed over') return false
  if (before.print !== print) return true
  const { published } = entry.article
  return before.fate === 'held back' && published !== null && heldBackFor(published, now) === null
}

const useOf = (news: boolean, baseline: boolean): WeighedItem['use'] | null =>
  news && baseline ? 'both' : news ? 'news' : baseline ? 'baseline' : null

/** What a new follower is given, and the few that are held back, so that they read why. */
function newestOf(entries: readonly FeedEntry[], now: Temporal.Instant): Set<FeedEntry> {
  const at = (e: FeedEntry): number => publishedAt(e.article.published, now)?.epochMilliseconds ?? 0
  const isHeld = (e: FeedEntry): boolean => heldBackFor(e.article.published, now) !== null && !mayBeDated(e)
  const tellable = entries.filter((e) => !isHeld(e))
  return new Set([
    ...tellable.toSorted((a, b) => at(b) - at(a)).slice(0, BASELINE),
    ...entries.filter(isHeld).slice(0, BASELINE),
  ])
}

/** Undated in the feed, with a page that may bear a date. */
const mayBeDated = ({ article }: FeedEntry): boolean => article.published === null && article.url !== null

function itemOf(
  entry: FeedEntry,
  o: {
    kind: FeedKind
    keys: ItemKeys
    print: string
    url: string | null
    use: WeighedItem['use']
    now: Temporal.Instant
  },
): WeighedItem {
  const { article } = entry
  const held = heldBackFor(article.published, o.now)
  const needsPage = mayBeDated(entry) || (held === null && isTeaser(entry, o.kind))
  const { keys, print, url, use } = o
  return { article, keys, print, url, use, needsPage, held, note: null }
}

const passedOver = (
  keys: ItemKeys,
  print: string,
  { article }: FeedEntry,
  now: Temporal.Instant,
): KnownItem => ({
  ...keys,
  print,
  url: article.url,
  fate: 'passed over',
  at: now.toString({ smallestUnit: 'second' }),
  reason: `it was there already when this source was first read, which takes the newest ${BASELINE} only`,
})

function broughtOf(
  moments: readonly Temporal.Instant[],
  feed: Pick<Feed, 'brought'>,
  items: readonly WeighedItem[],
  now: Temporal.Instant,
): string | null {
  const newest = moments.reduce<Temporal.Instant | null>(
    (a, b) => (a && Temporal.Instant.compare(a, b) >= 0 ? a : b),
    null,
  )
  const isNew = items.some((i) => i.use !== 'baseline')
  const at = newest ?? (isNew || feed.brought === null ? now : null)
  return at?.toString({ smallestUnit: 'second' }) ?? feed.brought
}
