import { fold } from './block-text.ts'
import { toEntries, type FeedDocument, type FeedItem } from './feed-items.ts'
import { feedDate } from './feed-values.ts'
import { childrenIn, stringsOf } from './children.ts'
import type { Element } from './html-tree.ts'
import { parseXml } from './xml-tree.ts'

/** A list of a site's pages, or of its further lists. */
export type Sitemap =
  | { readonly kind: 'news'; readonly document: FeedDocument }
  /** Addresses of further sitemaps, those that speak of news first. */
  | { readonly kind: 'index'; readonly sitemaps: readonly string[] }

/**
 * A news sitemap (sitemaps.org with Google's news extension) as a feed, or an index of sitemaps. Null for anything else,
 * also for a sitemap without news: it lists what a site has, not what is new.
 */
export function readSitemap(xml: string): Sitemap | null {
  const root = parseXml(xml).children.find((c): c is Element => typeof c !== 'string')
  if (root?.tag === 'sitemapindex') return { kind: 'index', sitemaps: sitemapsOf(root) }
  if (root?.tag !== 'urlset') return null
  const items = childrenIn(root, 'url').flatMap((url) => itemOf(url) ?? [])
  if (items.length === 0) return null
  const source = items.map((i) => i.source).find((s) => s !== null) ?? null
  const language = items.map((i) => i.language).find((l) => l !== null) ?? null
  return {
    kind: 'news',
    document: { title: source, minutes: null, entries: toEntries(items, { source, language }) },
  }
}

function sitemapsOf(index: Element): string[] {
  const all = childrenIn(index, 'sitemap').flatMap((s) => value(s, 'loc') ?? [])
  return [...all.filter((a) => /news/i.test(a)), ...all.filter((a) => !/news/i.test(a))]
}

function itemOf(url: Element): (FeedItem & { readonly source: string | null }) | null {
  const link = value(url, 'loc')
  const news = childrenIn(url, 'news:news')[0]
  if (!link || !news) return null
  const publication = childrenIn(news, 'news:publication')[0]
  return {
    title: value(news, 'news:title'),
    link: URL.parse(link)?.href ?? link,
    guid: null,
    published: feedDate(value(news, 'news:publication_date') ?? ''),
    updated: feedDate(value(url, 'lastmod') ?? ''),
    text: '',
    byline: null,
    language: publication ? value(publication, 'news:language') : null,
    source: publication ? value(publication, 'news:name') : null,
  }
}

function value(e: Element, tag: string): string | null {
  const found = childrenIn(e, tag)[0]
  return found ? fold(stringsOf(found)) || null : null
}
