import type { ReadOptions } from './article.ts'
import { fold } from './block-text.ts'
import { feedDate, personName } from './feed-values.ts'
import { htmlText } from './feed-content.ts'
import { toEntries, type FeedDocument, type FeedItem } from './feed-items.ts'

type Json = Record<string, unknown>

export function isJsonFeed(value: unknown): value is Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const json = value as Json
  return Array.isArray(json['items']) && json['text'] === undefined
}

/** The items of a JSON Feed (jsonfeed.org, versions 1 and 1.1) as articles, in its order. */
export function readJsonFeed(feed: Json, options: ReadOptions): FeedDocument {
  const base = string(feed['home_page_url']) ?? string(feed['feed_url']) ?? options.url ?? null
  const items = (feed['items'] as unknown[]).filter((i): i is Json => typeof i === 'object' && i !== null)
  const title = string(feed['title'])
  const entries = toEntries(
    items.map((item) => readItem(item, base)),
    { source: title, language: string(feed['language']) },
  )
  return { title, minutes: null, entries }
}

function readItem(item: Json, base: string | null): FeedItem {
  const html = htmlText(string(item['content_html']) ?? '')
  const plain = (string(item['content_text']) ?? '').trim()
  const summary = htmlText(string(item['summary']) ?? '')
  const link = string(item['url']) ?? string(item['external_url']) ?? urlOnly(string(item['id']))
  const title = string(item['title'])
  return {
    title: title ? htmlText(title).replace(/\s+/g, ' ') || null : null,
    link: link ? (URL.parse(link, base ?? undefined)?.href ?? link) : null,
    guid: string(item['id']) ?? (typeof item['id'] === 'number' ? String(item['id']) : null),
    published:
      feedDate(string(item['date_published']) ?? '') ?? feedDate(string(item['date_modified']) ?? ''),
    updated: feedDate(string(item['date_modified']) ?? ''),
    text: [html, plain, summary].reduce((best, t) => (t.length > best.length ? t : best), ''),
    byline: bylineOf(item['authors'] ?? item['author']),
    language: string(item['language']),
  }
}

function bylineOf(value: unknown): string | null {
  const names = [value].flat().flatMap((v) => {
    const name = typeof v === 'object' && v !== null ? string((v as Json)['name']) : string(v)
    const person = name ? personName(fold(name)) : null
    return person ? [person] : []
  })
  return names.length ? names.join(', ') : null
}

const urlOnly = (id: string | null): string | null => (id && /^https?:\/\//.test(id) ? id : null)

const string = (value: unknown): string | null => (typeof value === 'string' && value.trim() ? value : null)
