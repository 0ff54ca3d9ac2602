import type { Range } from '../model.ts'
import type { ReadArticle, ReadFault, ReadOptions, ReadResult } from './article.ts'
import { dateOfDateline } from './date-line.ts'
import { parseDate } from './date.ts'
import { readHead } from './furniture.ts'
import { isJsonFeed, readJsonFeed } from './json-feed.ts'
import { detectLanguage } from './language.ts'

type Json = Record<string, unknown>

/** Articles of a JSONL file, one a line. A line that cannot be read is a fault with its number; the others go on. */
export function readJsonLines(text: string, options: ReadOptions): ReadResult {
  const articles: ReadArticle[] = []
  const faults: ReadFault[] = []
  let line = 0
  for (let start = 0; start <= text.length;) {
    const end = text.indexOf('\n', start)
    const row = text.slice(start, end < 0 ? text.length : end).trim()
    start = end < 0 ? text.length + 1 : end + 1
    line++
    if (row) take(parse(row), `${options.name}, line ${line}`, options, articles, faults)
  }
  return { articles, faults }
}

/** A JSON document: a JSON Feed, one article, or an array of articles. */
export function readJsonDocument(text: string, options: ReadOptions): ReadResult {
  const value = parse(text)
  if (value instanceof Error) {
    const lines = readJsonLines(text, options)
    if (lines.articles.length) return lines
    return { articles: [], faults: [{ where: options.name, reason: `This is no JSON: ${value.message}.` }] }
  }
  if (isJsonFeed(value))
    return { articles: readJsonFeed(value, options).entries.map((e) => e.article), faults: [] }
  const articles: ReadArticle[] = []
  const faults: ReadFault[] = []
  if (Array.isArray(value))
    value.forEach((v, i) => take(v, `${options.name}, item ${i + 1}`, options, articles, faults))
  else take(value, options.name, options, articles, faults)
  return { articles, faults }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (e) {
    return e instanceof Error ? e : new Error('not JSON')
  }
}

function take(
  value: unknown,
  where: string,
  options: ReadOptions,
  articles: ReadArticle[],
  faults: ReadFault[],
): void {
  const read = value instanceof Error ? `This is no JSON: ${value.message}.` : readArticle(value, options)
  if (typeof read === 'string') faults.push({ where, reason: read })
  else articles.push(read)
}

/** An article as the contract has it, or the sentence that says why it is none. */
function readArticle(value: unknown, options: ReadOptions): ReadArticle | string {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return 'An article is a JSON object with "text" or "sentences".'
  const json = value as Json
  const given = json['sentences']
  const split = Array.isArray(given) && given.every((s) => typeof s === 'string')
  if (given !== undefined && given !== null && !split) return '"sentences" must be an array of strings.'
  const own = typeof json['text'] === 'string' ? json['text'] : null
  const joined = split ? joinSentences(given, own) : null
  const text = joined?.text ?? own
  if (text === null) return 'The article has neither "text" nor "sentences".'
  if (!text.trim()) return 'The text of the article is empty.'
  const published = string(json['published'])
  return {
    id: string(json['id']) ?? (typeof json['id'] === 'number' ? String(json['id']) : null),
    url: string(json['url']),
    title: string(json['title']),
    byline: string(json['byline']) ?? readHead(text).byline,
    published: published ? readDate(published, options) : dateOfDateline(text, options),
    source: string(json['source']),
    language: detectLanguage(text, string(json['language'])),
    text,
    sentences: joined?.sentences ?? null,
  }
}

/** ISO dates stay as they are written; others are read as on a first line. */
function readDate(text: string, options: ReadOptions): string | null {
  if (/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/.test(text))
    return parseDate(text) ? text : null
  return parseDate(text, { dayFirst: options.dayFirst ?? false })
}

/** Sentences at their places in `text` where it holds them in order; otherwise they make the text, one a line. */
function joinSentences(
  sentences: readonly string[],
  text: string | null,
): { text: string; sentences: Range[] } {
  if (text !== null) {
    const found: Range[] = []
    let at = 0
    for (const s of sentences) {
      const start = s ? text.indexOf(s, at) : -1
      if (start < 0) continue
      found.push({ start, end: start + s.length })
      at = start + s.length
    }
    if (found.length === sentences.filter(Boolean).length) return { text, sentences: found }
  }
  const ranges: Range[] = []
  let start = 0
  for (const s of sentences) {
    if (s.trim()) ranges.push({ start, end: start + s.length })
    start += s.length + 1
  }
  return { text: sentences.join('\n'), sentences: ranges }
}

const string = (value: unknown): string | null => (typeof value === 'string' && value.trim() ? value : null)
