import type { EventContext } from '../../analyse/events/context.ts'
import { tokensOf } from '../../analyse/text.ts'
import { furnitureEnd, isJunk } from './junk.ts'
import { worded, type Worded } from './wording.ts'

/** A sentence of the report that may be told. */
export interface Found {
  readonly worded: Worded
  readonly terms: ReadonlySet<string>
  /** How many sentences of the report stand before it; from below the lead, `BELOW`. */
  readonly place: number
  /** Share of the title's words that it has. */
  readonly point: number
}

/** News tells the most important first: claims are looked for among this many leading sentences. */
const LEAD = 10
/** Where those have less than this share of the title's words, what the title promises stands farther down. */
const COVERED = 0.5
/** How far down it is looked for, how many sentences are taken from there, and how many of the title's words each has. */
const FARTHEST = 80
const FROM_BELOW = 5
const WORDS_OF_TITLE = 2
/** The place that counts for those: in the middle of the lead. */
const BELOW = 4
/** Terms of the shortest line that is taken for a headline. */
const SHORTEST_HEADLINE = 3

/** The sentences that a summary may be made of, in their order: the leading ones, and the title's own where the lead is about something else. */
export function candidatesOf(c: EventContext, most: number): { found: Found[]; strays: boolean } {
  const { doc } = c
  const title = new Set(c.termsOf(doc.title ?? ''))
  const headline = lettersOf(doc.title ?? '')
  const found: Found[] = []
  const covered = new Set<string>()
  let at = furnitureEnd(doc)
  for (; at < doc.sentences.length && found.length < LEAD; at++) {
    const x = read(at, found.length)
    if (x) found.push(x)
  }
  if (title.size === 0 || covered.size >= COVERED * title.size) return { found, strays: false }
  const below: Found[] = []
  for (const end = Math.min(doc.sentences.length, at + FARTHEST); at < end; at++) {
    const x = read(at, BELOW)
    if (x && x.point * title.size >= WORDS_OF_TITLE) below.push(x)
  }
  const best = below.toSorted((a, b) => b.point - a.point).slice(0, FROM_BELOW)
  return { found: [...found, ...below.filter((x) => best.includes(x))], strays: best.length > 0 }

  function read(i: number, place: number): Found | null {
    const range = doc.sentences[i]!
    const text = doc.text.slice(range.start, range.end)
    if (doc.furniture.has(i) || isJunk(text, tokensOf(doc, i))) return null
    const w = worded(c, i)
    const terms = new Set(c.termsOf(w.text))
    const told = [...terms].filter((t) => title.has(t))
    // The headline, or a line of it, set above its own report says nothing that the report does not.
    const closed = /[.!?…]["”’')\]]*$/.test(text)
    const repeats = told.length === terms.size && (!closed || headline.includes(lettersOf(text)))
    if (told.length >= SHORTEST_HEADLINE && repeats && doc.sentences.length > most) return null
    for (const t of told) covered.add(t)
    return { worded: w, terms, place, point: told.length / Math.max(1, title.size) }
  }
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
