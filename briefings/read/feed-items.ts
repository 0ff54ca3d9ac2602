import { createHash } from 'node:crypto'
import type { ReadArticle } from './article.ts'
import { canonicalUrl } from './canonical-url.ts'
import { detectLanguage } from './language.ts'

/** An item of a feed of any kind, taken out of its markup. */
export interface FeedItem {
  readonly title: string | null
  readonly link: string | null
  readonly guid: string | null
  readonly published: string | null
  /** When the item says it was last changed, where that is another moment. */
  readonly updated: string | null
  readonly text: string
  readonly byline: string | null
  readonly language: string | null
}

/** An item with the article that it is kept as. */
export interface FeedEntry {
  readonly item: FeedItem
  readonly article: ReadArticle
}

/** A feed of any kind: what it says of itself, and its items in its order. */
export interface FeedDocument {
  readonly title: string | null
  /** How long it asks to be left alone between two looks, in minutes; null where it does not say. */
  readonly minutes: number | null
  readonly entries: readonly FeedEntry[]
}

/**
 * Items as articles. An item of a title alone is an article whose text is its title, so that nothing is lost; one without
 * title, text and link is left out. Items that share an address (a live page, a link to the front page) stay several.
 */
export function toEntries(
  items: readonly FeedItem[],
  feed: { readonly source: string | null; readonly language: string | null },
): FeedEntry[] {
  const urls = items.map((i) => (i.link ? canonicalUrl(i.link) : null))
  const times = new Map<string, number>()
  for (const url of urls) if (url) times.set(url, (times.get(url) ?? 0) + 1)
  return items.flatMap((item, i) => {
    const url = urls[i] ?? null
    const text = item.text || item.title || item.link
    if (!text) return []
    const shared = url !== null && (times.get(url) ?? 0) > 1
    const article: ReadArticle = {
      id: shared ? sharedId(url, item) : null,
      url,
      title: item.title,
      byline: item.byline,
      published: item.published,
      source: feed.source,
      language: detectLanguage(text, item.language ?? feed.language),
      text,
      sentences: null,
    }
    return [{ item, article }]
  })
}

function sharedId(url: string, item: FeedItem): string {
  const own = item.guid ?? item.link?.split('#')[1] ?? item.title ?? item.text
  return createHash('sha256').update(`${url}\n${own}`).digest('hex').slice(0, 16)
}
