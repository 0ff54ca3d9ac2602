import { fold, textOf } from './block-text.ts'
import { canonicalUrl } from './canonical-url.ts'
import { toEntries, type FeedDocument, type FeedItem } from './feed-items.ts'
import type { Element } from './html-tree.ts'
import { httpUrl } from './page-feeds.ts'
import { readPageMetadata } from './page-metadata.ts'

/** A page with fewer of them is no list of articles. */
const FEWEST = 3
/** A headline has so many words at least. */
const WORDS = 4
/** Longer addresses are no article's: browsers and sitemaps take no more (sitemaps.org: 2,048), and looking at them takes long. */
const LONGEST = 2_048
const ASIDE = new Set(['nav', 'footer', 'form'])
const NO_ARTICLE =
  /\/(?:tags?|topics?|category|categories|authors?|login|sign-?in|sign-?up|subscribe|register|account|search|about|contact|privacy|terms|cookies?|impressum|newsletters?|video|videos|podcasts?|gallery|jobs|shop)(?:\/|$)/i
/** A slug of several words, a date or a long number: what addresses of articles have. */
const ARTICLE = /[a-z\d]+(?:-[a-z\d]+){2,}|\/\d{4}\/\d{1,2}(?:\/|$)|\d{5,}|[a-z\d]+(?:_[a-z\d]+){2,}/i

/**
 * A page's own links to articles, in its order, as a feed without texts or dates: links within the site, worded like a
 * headline, to addresses like an article's. Null where there are too few to be a list.
 */
export function readPageLinks(root: Element, address: string): FeedDocument | null {
  const meta = readPageMetadata(root)
  const base = httpUrl(meta.base ?? '', address) ?? address
  const here = canonicalUrl(address)
  const headlines = new Map<string, string>()
  const walk = (element: Element): void => {
    for (const child of element.children) {
      if (typeof child === 'string' || ASIDE.has(child.tag)) continue
      const href = child.tag === 'a' ? child.attributes['href'] : undefined
      if (href !== undefined) {
        const url = httpUrl(href, base)
        const words = fold(textOf(child, 300))
        if (url && isArticle(url, here) && words.split(' ').length >= WORDS)
          keepLongest(headlines, url, words)
      } else walk(child)
    }
  }
  walk(root)
  if (headlines.size < FEWEST) return null
  const source = meta.metas.get('og:site_name') ?? meta.titleElement
  const items = [...headlines].map(([link, title]): FeedItem => ({ ...NOTHING, link, title }))
  return { title: source, minutes: null, entries: toEntries(items, { source, language: meta.language }) }
}

const NOTHING: FeedItem = {
  title: null,
  link: null,
  guid: null,
  published: null,
  updated: null,
  text: '',
  byline: null,
  language: null,
}

function isArticle(url: string, here: string): boolean {
  if (url.length > LONGEST) return false
  const canonical = canonicalUrl(url)
  const { hostname, pathname } = new URL(canonical)
  if (canonical === here || hostname.replace(/^www\./, '') !== new URL(here).hostname.replace(/^www\./, ''))
    return false
  return !NO_ARTICLE.test(pathname) && ARTICLE.test(pathname)
}

/** A story is often linked by its picture, its headline and its standfirst: the headline is neither empty nor a paragraph. */
function keepLongest(headlines: Map<string, string>, url: string, words: string): void {
  const key = canonicalUrl(url)
  const held = headlines.get(key)
  if (held === undefined || (words.length > held.length && words.length < 150)) headlines.set(key, words)
}
