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
  const reading = createReading(options)
  let line = 0
  for (let start = 0; start <= text.length;) {
    const end = text.indexOf('\n', start)
    const row = text.slice(start, end < 0 ? text.length : end).trim()
    start = end < 0 ? text.length + 1 : end + 1
    line++
    if (row) reading.take(parse(row), `${options.name}, line ${line}`)
  }
  return reading.result
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
  const reading = createReading(options)
  if (Array.isArray(value)) value.forEach((v, i) => reading.take(v, `${options.name}, item ${i + 1}`))
  else reading.take(value, options.name)
  return reading.result
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (e) {
    return e instanceof Error ? e : new Error('not JSON')
  }
}

interface Reading {
  readonly result: ReadResult
  take(value: unknown, where: string): void
}

function createReading(options: ReadOptions): Reading {
  const articles: ReadArticle[] = []
  const faults: ReadFault[] = []
  const warnings: ReadFault[] = []
  return {
    result: { articles, faults, warnings },
    take(value, where) {
      const read = value instanceof Error ? `This is no JSON: ${value.message}.` : readArticle(value, options)
      if (typeof read === 'string') return void faults.push({ where, reason: read })
      articles.push(read.article)
      if (read.warning !== null) warnings.push({ where, reason: read.warning })
    },
  }
}

interface Read {
  readonly article: ReadArticle
  /** What of it could not be taken as it stands. */
  readonly warning: string | null
}

/** An article as the contract has it, or the sentence that says why it is none. */
function readArticle(value: unknown, options: ReadOptions): Read | string {
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
  const dated = readPublished(json['published'], options)
  const ofDateline = dated.published === null ? dateOfDateline(text, options) : null
  const article: ReadArticle = {
    id: string(json['id']) ?? (typeof json['id'] === 'number' ? String(json['id']) : null),
    url: string(json['url']),
    title: string(json['title']),
    byline: string(json['byline']) ?? readHead(text).byline,
    published: dated.published ?? ofDateline,
    source: string(json['source']),
    language: detectLanguage(text, string(json['language'])),
    text,
    sentences: joined?.sentences ?? null,
  }
  return { article, warning: dated.isWrong ? wrongDate(json['published'], ofDateline) : null }
}

/** The longest value that a warning shows. */
const MOST_SHOWN = 60

function wrongDate(given: unknown, ofDateline: string | null): string {
  const shown = oneLine(JSON.stringify(given))
  const value = shown.length > MOST_SHOWN ? `${shown.slice(0, MOST_SHOWN)}…` : shown
  const kept = ofDateline === null ? 'undated' : `with the date of its dateline, ${ofDateline}`
  return `"published" is ${value}, which is no date; write it as 2024-04-01 or 2024-04-01T12:00:00Z. The article is taken ${kept}; with the date put right it can be read in again.`
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').replace(/\p{C}/gu, '')

/** Null where nothing is given. Seconds and milliseconds since 1970 may stand as numbers. */
function readPublished(
  value: unknown,
  options: ReadOptions,
): { readonly published: string | null; readonly isWrong: boolean } {
  const given = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : value
  if (given === undefined || given === null || given === '') return { published: null, isWrong: false }
  const published = typeof given === 'string' ? readDate(given, options) : null
  return { published, isWrong: published === null }
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
