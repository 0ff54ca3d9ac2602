import type { ReadArticle, ReadOptions } from './article.ts'
import { blocksOf, type Block } from './block-text.ts'
import { cleanByline } from './byline.ts'
import { canonicalUrl } from './canonical-url.ts'
import { dateOfDateline, dateOfLine, writesDayFirst } from './date-line.ts'
import { parseDate } from './date.ts'
import { parseHtml } from './html-tree.ts'
import { detectLanguage } from './language.ts'
import { findBody } from './page-body.ts'
import { readPageMetadata, type PageMetadata } from './page-metadata.ts'
import { pageTitle } from './page-title.ts'

/** The article of a web page; null where the page holds no text. */
export function readPage(html: string, options: ReadOptions): ReadArticle | null {
  const root = parseHtml(html)
  const meta = readPageMetadata(root)
  const title = pageTitle(meta)
  const blocks = findBody(root).filter((b, i) => i > 2 || b.text !== title)
  const text = textOfBlocks(blocks.length ? blocks : blocksOf(root))
  if (!text && !title) return null
  const url = pageUrl(meta, options.url ?? null)
  return {
    id: null,
    url,
    title,
    byline: pageByline(meta),
    published: pagePublished(meta, text, url, options),
    source:
      meta.metas.get('og:site_name') ?? meta.linked?.source ?? meta.metas.get('application-name') ?? null,
    language: detectLanguage(text || (title ?? ''), meta.language),
    text: text || (title ?? ''),
    sentences: null,
  }
}

const textOfBlocks = (blocks: readonly Block[]): string => blocks.map((b) => b.text).join('\n\n')

/** The address that the page gives itself, unless it names a site's front page for an article further down. */
function pageUrl(meta: PageMetadata, given: string | null): string | null {
  const base = resolve(meta.base, given) ?? given
  for (const own of [meta.canonical, meta.metas.get('og:url') ?? null]) {
    const url = resolve(own, base)
    if (!url) continue
    const front = new URL(url).pathname === '/' && given !== null && URL.parse(given)?.pathname !== '/'
    if (!front) return canonicalUrl(url)
  }
  return given ? canonicalUrl(given) : null
}

/** An http(s) address, absolute; null for anything else. */
function resolve(url: string | null, base: string | null): string | null {
  if (!url) return null
  const parsed = URL.parse(url.trim(), base ?? undefined)
  return parsed && /^https?:$/.test(parsed.protocol) ? parsed.href : null
}

function pageByline(meta: PageMetadata): string | null {
  const names = [
    meta.linked?.byline,
    ...[
      'dc:creator',
      'dcterm:creator',
      'dcterms:creator',
      'author',
      'parsely-author',
      'article:author',
      'sailthru:author',
      'byl',
    ].map((k) => meta.metas.get(k)),
    ...meta.bylines,
  ]
  for (const name of names) {
    const clean = name && !/^(?:https?:|@)/.test(name) ? cleanByline(name) : null
    if (clean) return clean
  }
  return null
}

/** Whether people who read that language (a tag such as `en-GB`) write the day first. English alone may be American. */
const isDayFirst = (language: string | null): boolean =>
  /^(?!en$|en[-_](?:us|ca|ph)|zh|ja|ko|hu|sv|lt|mn|fa|und)[a-z]{2,3}(?:[-_]|$)/i.test(language?.trim() ?? '')

const DATE_METAS = (
  'article:published_time og:article:published_time og:published_time datepublished parsely-pub-date dc:date:issued ' +
  'dcterms:issued dcterms:created dc:date dcterms:date sailthru:date publishdate publish-date publish_date pubdate date ' +
  'article_date_original originalpublicationdate cxenseparse:recs:publishtime timestamp datecreated release_date ptime ' +
  'article:modified_time'
).split(' ')

function pagePublished(
  meta: PageMetadata,
  text: string,
  url: string | null,
  options: ReadOptions,
): string | null {
  const date = { dayFirst: options.dayFirst === true || writesDayFirst(text) || isDayFirst(meta.language) }
  const written = [meta.linked?.published, ...DATE_METAS.map((k) => meta.metas.get(k)), ...meta.times]
  for (const w of written) {
    const found = w ? parseDate(w, date) : null
    if (found) return found
  }
  const inUrl = /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=\/|-|$)/.exec(url ?? '')
  const day = inUrl ? parseDate(`${inUrl[1]!}-${inUrl[2]!}-${inUrl[3]!}`) : null
  if (day) return day
  const year = /\/((?:19|20)\d{2})\//.exec(url ?? '')?.[1]
  return (
    dateOfDateline(text, { year: year ? Number(year) : null, today: options.today }) ??
    dateOfLine(text.slice(0, text.indexOf('\n') >>> 0), date)
  )
}
