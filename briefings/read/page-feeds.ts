import { elementsOf, textOf } from './block-text.ts'
import type { Element } from './html-tree.ts'

const FEED_TYPE = /^application\/(?:rss|atom|feed|rdf)\+(?:xml|json)$|^(?:application|text)\/(?:rss|atom)$/i
/** A link that calls itself a feed, where the page declares none. */
const FEED_PATH = /(?:\/(?:feed|rss|atom)(?:\/|\.xml|\.rdf|\.json)?|\.(?:rss|atom|rdf)|[?&]feed=\w+)$/i
const COMMENTS = /comment/i

/**
 * Addresses of the feeds that a page names, the likeliest first: those that it declares (RSS and Atom autodiscovery), then
 * those it links to. Feeds of comments come last.
 */
export function feedsOfPage(root: Element, base: string): string[] {
  const declared: { url: string; title: string }[] = []
  const linked: typeof declared = []
  for (const e of elementsOf(root, new Set(['link', 'a']))) {
    const { rel = '', type = '', href, title = '' } = e.attributes
    const url = href === undefined ? null : httpUrl(href, base)
    if (!url) continue
    const isAlternate = /(?:^|\s)(?:alternate|feed)(?:\s|$)/i.test(rel)
    if (isAlternate && (FEED_TYPE.test(type.split(';')[0]!.trim()) || /(?:^|\s)feed(?:\s|$)/i.test(rel)))
      declared.push({ url, title })
    else if (e.tag === 'a' && FEED_PATH.test(URL.parse(url)?.pathname ?? ''))
      linked.push({ url, title: `${title} ${textOf(e)}` })
  }
  const isAside = ({ url, title }: { url: string; title: string }): boolean =>
    COMMENTS.test(title) || COMMENTS.test(url)
  const all = [...declared, ...linked]
  const ranked = [...all.filter((f) => !isAside(f)), ...all.filter(isAside)]
  return [...new Set(ranked.map((f) => f.url))]
}

/** An address that a page gives, made whole; null for anything but http(s). */
export function httpUrl(href: string, base: string): string | null {
  const url = URL.parse(href.trim(), base)
  return url && /^https?:$/.test(url.protocol) ? url.href : null
}
