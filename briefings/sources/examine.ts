import { decode } from '../read/decode.ts'
import { readFeed } from '../read/feed.ts'
import type { FeedDocument } from '../read/feed-items.ts'
import { detectFormat } from '../read/format.ts'
import { parseHtml } from '../read/html-tree.ts'
import { isJsonFeed, readJsonFeed } from '../read/json-feed.ts'
import { feedsOfPage } from '../read/page-feeds.ts'
import { readPageLinks } from '../read/page-links.ts'
import { readSitemap } from '../read/sitemap.ts'
import { isEntityBomb } from '../read/xml-tree.ts'
import type { FeedKind } from '../source-ports.ts'

/** What was fetched from an address. */
export interface SourceBytes {
  readonly url: string
  readonly contentType: string | null
  readonly bytes: Uint8Array
}

/** What stands at an address, as far as it can be followed. */
export type Examined =
  | {
      readonly kind: FeedKind
      readonly document: FeedDocument
      /** Feeds that a page names, the likeliest first. */ readonly feeds: readonly string[]
    }
  | { readonly kind: 'index'; readonly sitemaps: readonly string[] }
  | { readonly kind: 'nothing'; readonly reason: string; readonly feeds: readonly string[] }

/** Reads what stands at an address: a feed of any kind, a sitemap, or a page with its feeds and its links to articles. */
export function examine({ url, contentType, bytes }: SourceBytes): Examined {
  const text = decode(bytes, contentType)
  const nothing = (reason: string): Examined => ({ kind: 'nothing', reason, feeds: [] })
  if (!text.trim()) return nothing('it is empty')
  const options = { name: url, contentType, url }
  switch (detectFormat(text, url, contentType)) {
    case 'json':
    case 'jsonl': {
      const json = parsed(text)
      if (!isJsonFeed(json)) return nothing('it is JSON, but no JSON Feed')
      return { kind: 'feed', document: readJsonFeed(json, options), feeds: [] }
    }
    case 'feed': {
      if (isEntityBomb(text)) return nothing('it declares entities made of entities (an XML bomb)')
      const feed = readFeed(text, options)
      if (feed) return { kind: 'feed', document: feed, feeds: [] }
      const map = readSitemap(text)
      if (map?.kind === 'index') return map
      if (map) return { kind: 'sitemap', document: map.document, feeds: [] }
      return /<html[\s>]/i.test(text)
        ? examinePage(text, url)
        : nothing('it is XML, but neither a feed nor a news sitemap')
    }
    case 'page':
      return examinePage(text, url)
    case 'text':
      return nothing('it is plain text')
    case 'binary':
      return nothing('it is no text')
  }
}

function examinePage(html: string, url: string): Examined {
  const root = parseHtml(html)
  const feeds = feedsOfPage(root, url)
  const document = readPageLinks(root, url)
  if (document) return { kind: 'page', document, feeds }
  return { kind: 'nothing', reason: 'the page names no feed and links to no list of articles', feeds }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
