import type { ReadOptions } from './article.ts'
import { blocksOf, fold } from './block-text.ts'
import { childrenIn, stringsOf } from './children.ts'
import { contentText, plainTitle } from './feed-content.ts'
import { writesDayFirst } from './date-line.ts'
import { feedDate, personName } from './feed-values.ts'
import { toEntries, type FeedDocument, type FeedItem } from './feed-items.ts'
import type { Element } from './html-tree.ts'
import { parseXml } from './xml-tree.ts'

const ITEM = new Set(['item', 'entry'])

/** An RSS, RDF or Atom document: its items as articles, in its order. Null where the document is no feed. */
export function readFeed(xml: string, options: ReadOptions): FeedDocument | null {
  const root = parseXml(xml)
  const items: { element: Element; bases: readonly string[] }[] = []
  let feed: Element | null = null
  const walk = (element: Element, bases: readonly string[]) => {
    for (const child of element.children) {
      if (typeof child === 'string') continue
      const own = child.attributes['xml:base']
      const around = own ? [...bases, own] : bases
      if (child.tag === 'channel' || child.tag === 'feed') feed ??= child
      else if (/^(?:rss|rdf:rdf|rdf)$/.test(child.tag)) feed ??= null
      if (ITEM.has(child.tag)) items.push({ element: child, bases: around })
      else walk(child, around)
    }
  }
  walk(root, [])
  const isFeed = feed !== null || items.length > 0 || hasFeedRoot(root)
  if (!isFeed) return null
  const head: Element = feed ?? root
  const source = titleIn(head)
  const base = linkIn(head, []) ?? options.url ?? null
  const dayFirst = options.dayFirst === true || writesDayFirst(xml)
  const read = items.map(({ element, bases }) => readItem(element, [base ?? '', ...bases], dayFirst))
  const language = valueIn(head, ['language', 'dc:language']) ?? head.attributes['xml:lang'] ?? null
  return { title: source, minutes: minutesIn(head), entries: toEntries(read, { source, language }) }
}

const PERIODS: Readonly<Record<string, number>> = {
  hourly: 60,
  daily: 1440,
  weekly: 10_080,
  monthly: 43_200,
  yearly: 525_600,
}

/** RSS 2.0's `ttl`, else the syndication module's period divided by its frequency. */
function minutesIn(head: Element): number | null {
  const ttl = Number(valueIn(head, ['ttl']) ?? NaN)
  if (ttl > 0) return ttl
  const period = PERIODS[valueIn(head, ['sy:updateperiod'])?.toLowerCase() ?? '']
  const frequency = Number(valueIn(head, ['sy:updatefrequency']) ?? 1)
  return period && frequency > 0 ? period / frequency : null
}

const hasFeedRoot = (root: Element): boolean =>
  root.children.some((c) => typeof c !== 'string' && /^(?:rss|rdf:rdf|feed|channel)$/.test(c.tag))

function readItem(item: Element, bases: readonly string[], dayFirst: boolean): FeedItem {
  const published = [
    'pubdate',
    'published',
    'issued',
    'dc:date',
    'dcterms:issued',
    'dcterms:created',
    'created',
    'date',
    'updated',
    'dcterms:modified',
    'modified',
    'pubDate',
    'lastbuilddate',
    'expirationdate',
  ]
  const contents = [
    'content:encoded',
    'content',
    'fullitem',
    'body',
    'description',
    'summary',
    'dc:description',
    'itunes:summary',
    'media:description',
    'abstract',
    'tagline',
    'subtitle',
    'itunes:subtitle',
  ]
  const texts = contents.flatMap((tag) => childrenIn(item, tag).map((e) => contentText(e)))
  return {
    title: titleIn(item),
    link: linkIn(item, bases),
    guid: valueIn(item, ['guid', 'id', 'dc:identifier']),
    published: published.reduce<string | null>((d, tag) => d ?? firstDate(item, tag, dayFirst), null),
    updated: ['updated', 'dcterms:modified', 'modified'].reduce<string | null>(
      (d, tag) => d ?? firstDate(item, tag, dayFirst),
      null,
    ),
    text: texts.reduce((best, t) => (t.length > best.length ? t : best), ''),
    byline: bylineIn(item),
    language: item.attributes['xml:lang'] ?? valueIn(item, ['dc:language', 'language']),
  }
}

function firstDate(item: Element, tag: string, dayFirst: boolean): string | null {
  for (const e of childrenIn(item, tag)) {
    const date = feedDate(fold(rawText(e)), dayFirst)
    if (date) return date
  }
  return null
}

function bylineIn(item: Element): string | null {
  for (const tag of [
    'author',
    'dc:creator',
    'creator',
    'itunes:author',
    'dc:author',
    'contributor',
    'media:credit',
  ]) {
    const names = childrenIn(item, tag)
      .map((e) => personName(fold(rawText(childrenIn(e, 'name')[0] ?? e))))
      .filter((n) => n !== null)
    if (names.length) return [...new Set(names)].join(', ')
  }
  return null
}

function titleIn(element: Element): string | null {
  for (const tag of ['title', 'dc:title', 'media:title', 'itunes:title'])
    for (const e of childrenIn(element, tag)) {
      const title = plainTitle(e)
      if (title) return title
    }
  return null
}

/** The address of an item or feed: Atom's alternate link, RSS's `link`, else an identifier that is an address. */
function linkIn(element: Element, bases: readonly string[]): string | null {
  const links = childrenIn(element, 'link')
  const rank = (e: Element) => {
    const rel = e.attributes['rel'] ?? 'alternate'
    const html = !e.attributes['type'] || /html/.test(e.attributes['type'])
    return rel === 'alternate' ? (html ? 0 : 1) : /self|canonical|permalink|bookmark/.test(rel) ? 2 : 3
  }
  const candidates: { url: string; bases: readonly string[]; rank: number }[] = []
  for (const e of links) {
    const url = fold(e.attributes['href'] ?? rawText(e))
    const own = e.attributes['xml:base']
    if (url)
      candidates.push({ url, bases: own ? [...bases, own] : bases, rank: e.attributes['href'] ? rank(e) : 0 })
  }
  candidates.sort((a, b) => a.rank - b.rank)
  for (const guid of ['guid', 'id', 'url', 'rdf:about', 'href']) {
    const e = childrenIn(element, guid)[0]
    const url = e ? fold(rawText(e)) : element.attributes[guid]
    if (url && /^https?:\/\//i.test(url) && e?.attributes['ispermalink'] !== 'false')
      candidates.push({ url, bases, rank: 2 })
  }
  for (const c of candidates) {
    const url = resolve(c.url, c.bases)
    if (url) return url
  }
  return candidates[0]?.url ?? null
}

/** Resolves against the innermost base first; bases are themselves relative to those around them. */
function resolve(url: string, bases: readonly string[]): string | null {
  let base: string | undefined
  for (const b of bases) base = URL.parse(b, base)?.href ?? base
  return URL.parse(url, base)?.href ?? null
}

function valueIn(element: Element, tags: readonly string[]): string | null {
  for (const tag of tags)
    for (const e of childrenIn(element, tag)) {
      const value = fold(rawText(e))
      if (value) return value
    }
  return null
}

const rawText = (e: Element): string =>
  e.children.some((c) => typeof c !== 'string')
    ? blocksOf(e)
        .map((b) => b.text)
        .join(' ')
    : stringsOf(e)
