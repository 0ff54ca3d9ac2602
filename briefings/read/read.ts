import type { ReadArticle, ReadOptions, ReadResult } from './article.ts'
import { decode } from './decode.ts'
import { readFeed } from './feed.ts'
import { mendDoubleEncoding } from './double-encoded.ts'
import { detectFormat, type Format } from './format.ts'
import { readJsonDocument, readJsonLines } from './json-articles.ts'
import { detectLanguage } from './language.ts'
import { readPage } from './page.ts'
import { readPlainText } from './plain-text.ts'
import { isEntityBomb } from './xml-tree.ts'

export type { ReadArticle, ReadFault, ReadOptions, ReadResult } from './article.ts'

/** Larger documents are no articles, feeds or lists of articles that a reader would keep. */
const LARGEST = 256 * 1024 * 1024

/** Characters of one article: a long book. Analysing what is longer takes minutes and more memory than a bot should. */
const LONGEST = 2_000_000

/**
 * Articles of a document of any kind: plain text, page, feed, JSON Feed, JSON or JSONL. Never throws: what cannot be read
 * is a fault with a sentence, and the rest is there.
 */
export function readArticles(bytes: Uint8Array, options: ReadOptions): ReadResult {
  if (bytes.length > LARGEST) return fault(options, 'It is larger than 256 MB; split it into smaller files.')
  const decoded = decode(bytes, options.contentType)
  if (!decoded.trim()) return fault(options, 'It is empty: there is no text to read.')
  const format = detectFormat(decoded, options.name, options.contentType ?? null)
  // What a server sends may be encoded wrongly; what somebody hands in is quoted to the letter.
  const text = format === 'page' || format === 'feed' ? mendDoubleEncoding(decoded) : decoded
  const { articles, faults, warnings } = readAs(format, text, options)
  const tooLong = articles.filter((a) => a.text.length > LONGEST)
  return {
    articles: articles.filter((a) => a.text.length <= LONGEST).map(storable),
    faults: [...faults, ...tooLong.map((a) => ({ where: a.title ?? options.name, reason: lengthOf(a) }))],
    ...(warnings?.length ? { warnings } : {}),
  }
}

const lengthOf = ({ text }: ReadArticle): string =>
  `Its text has ${text.length.toLocaleString('en')} characters, which is more than any report (${LONGEST.toLocaleString('en')} at most); cut it into its articles.`

function readAs(format: Format, text: string, options: ReadOptions): ReadResult {
  switch (format) {
    case 'binary':
      return fault(options, 'This is no text: give plain text, HTML, a feed, JSON or JSONL.')
    case 'jsonl':
      return readJsonLines(text, options)
    case 'json':
      return readJsonDocument(text, options)
    case 'feed':
      return readFeedOrPage(text, options)
    case 'page':
      return pageOf(text, options)
    case 'text':
      return textOf(text, options)
  }
}

function readFeedOrPage(text: string, options: ReadOptions): ReadResult {
  if (isEntityBomb(text))
    return fault(options, 'It declares entities made of entities (an XML bomb); it was not read.')
  const feed = readFeed(text, options)
  // A feed without items is whole all the same: its source is quiet.
  if (feed) return { articles: feed.entries.map((e) => e.article), faults: [] }
  if (/<(?:html|body|p|div)[\s>]/i.test(text)) return pageOf(text, options)
  return fault(options, 'This is XML, but no feed: neither RSS, RDF nor Atom.')
}

function pageOf(text: string, options: ReadOptions): ReadResult {
  const article = readPage(text, options)
  return article ? { articles: [article], faults: [] } : fault(options, 'The page holds no text.')
}

function textOf(input: string, options: ReadOptions): ReadResult {
  const { title, published, byline, text } = readPlainText(input, options)
  if (!text) return fault(options, 'It is empty: there is no text to read.')
  const article: ReadArticle = {
    id: null,
    url: options.url ?? null,
    title,
    byline,
    published,
    source: null,
    language: detectLanguage(text),
    text,
    sentences: null,
  }
  return { articles: [article], faults: [] }
}

/** Zeros and halves of surrogate pairs, which no database takes, become U+FFFD, each in its place. */
export function storable(article: ReadArticle): ReadArticle {
  const clean = (text: string) => text.toWellFormed().replaceAll('\0', '\ufffd')
  const orNull = (text: string | null) => text && clean(text)
  return {
    ...article,
    id: orNull(article.id),
    url: orNull(article.url),
    title: orNull(article.title),
    byline: orNull(article.byline),
    source: orNull(article.source),
    text: clean(article.text),
  }
}

const fault = (options: ReadOptions, reason: string): ReadResult => ({
  articles: [],
  faults: [{ where: options.name, reason }],
})
