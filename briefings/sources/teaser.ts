import type { FeedEntry } from '../read/feed-items.ts'
import { termsOf } from '../read/terms.ts'
import type { ReadArticle } from '../read/read.ts'
import type { FeedKind } from '../source-ports.ts'

/** A feed that carries the whole text has more than that, in characters. */
const WHOLE = 600
/** The share of a teaser's words that must stand on the page for it to be the same article. */
const SAME = 0.5

const TRAILS_OFF =
  /(?:…|\.\.\.|\[…\]|\[\.\.\.\]|(?:read (?:more|on|the full story)|continue reading|weiterlesen|lire la suite)[\s.…→»>]*)$/i

/** Whether an item only announces its article, which stands whole on its page. */
export function isTeaser({ item, article }: FeedEntry, kind: FeedKind): boolean {
  if (!article.url || !/^https?:/.test(article.url)) return false
  if (kind !== 'feed') return true
  const text = item.text.trim()
  return text.length < WHOLE || TRAILS_OFF.test(text)
}

/**
 * The article with the text of its page. What the feed says of it (title, date, address) stands; the page gives the rest.
 * A sentence says why where the page is another text: a consent wall, a front page.
 */
export function withFullText(
  teaser: ReadArticle,
  page: ReadArticle,
): { readonly article: ReadArticle } | { readonly refused: string } {
  const words = new Set(termsOf(`${teaser.title ?? ''} ${teaser.text === teaser.url ? '' : teaser.text}`))
  const there = new Set(termsOf(`${page.title ?? ''} ${page.text}`))
  const shared = [...words].filter((w) => there.has(w)).length
  if (words.size > 0 && shared < SAME * words.size)
    return { refused: 'its page shows another text, perhaps a wall' }
  if (page.text.length <= teaser.text.length && teaser.text !== teaser.title && teaser.text !== teaser.url)
    return { refused: 'its page says no more' }
  return {
    article: {
      ...teaser,
      title: teaser.title ?? page.title,
      byline: teaser.byline ?? page.byline,
      published: teaser.published ?? page.published,
      source: teaser.source ?? page.source,
      language: page.language,
      text: page.text,
      sentences: null,
    },
  }
}
