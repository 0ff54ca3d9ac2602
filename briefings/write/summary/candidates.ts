import type { EventContext } from '../../analyse/events/context.ts'
import { tokensOf, type AnalysedText, type Token } from '../../analyse/text.ts'
import { isPast } from '../../analyse/times/tense.ts'
import { isLineOfPicture } from './captions.ts'
import { authorsNote, isCalledOut, isJunk, isOfLink } from './junk.ts'
import { gistOf } from './gist.ts'
import { itemsOf } from './items.ts'
import { opensWithCredit } from './opening.ts'
import { reportStart } from './run-in.ts'
import { isLined } from './lines.ts'
import { reportEnd } from './readers.ts'
import type { Voice } from './voice.ts'
import { worded, type Worded } from './wording.ts'

/** A sentence of the report that may be told. */
export interface Found {
  readonly worded: Worded
  readonly terms: ReadonlySet<string>
  /** How many sentences of the report stand before it; from below the lead, `BELOW`. */
  readonly place: number
  /** Share of the title's words that it has. */
  readonly point: number
  /** Share of what the whole report goes on about. */
  readonly gist: number
  /** What the next sentence turns: "Flour was cheap. But …". */
  readonly turned: boolean
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
/** Sentences of a caption. */
const LONGEST_CAPTION = 3
/** Lines before the first item of a round-up; after more of them, the article has a lead of its own. */
const MOST_BEFORE_ITEMS = 4
/** Terms of the shortest line that is taken for a headline. */
const SHORTEST_HEADLINE = 3

/** A sentence that takes back what the one before has said. */
const TURN = /^(?:But|However|Yet|Instead)\b/
/** "Sure, flour is dear.": what comes after it is meant. */
const CONCEDES = /^(?:Sure|True|Granted|Admittedly|Of course|To be sure|Yes),/
/** "Our rating: Missing context": a line, below which a check of claims says what it found. */
const VERDICT = /(?:^|\n)(?:our (?:rating|ruling|verdict)|verdict)\b[^\n]{0,40}\n\s*/gi

/** The sentences that a summary may be made of, in their order: the leading ones, and the title's own where the lead is about something else. */
export function candidatesOf(
  c: EventContext,
  most: number,
  voice: Voice | null,
): { found: Found[]; strays: boolean } {
  const { doc } = c
  const title = new Set(c.termsOf(doc.title ?? ''))
  const gist = gistOf(c)
  const headline = lettersOf(doc.title ?? '')
  const lined = isLined(doc)
  const items = itemsOf(doc)
  const start = authorsNote(doc) + 1
  const last = reportEnd(doc)
  if (!items.numbered && items.opening[0]! < start + MOST_BEFORE_ITEMS) {
    const named = ofItems()
    if (named.length >= most) return { found: named, strays: true }
  }
  const found: Found[] = []
  let at = start
  for (; at < last && found.length < LEAD; at++) {
    const x = read(at, found.length)
    if (x) found.push(x)
  }
  if (items.numbered && !tells(found.filter((x) => x.worded.sentence < items.opening[0]!))) {
    const numbered = ofItems()
    if (numbered.length >= most) return { found: numbered, strays: true }
  }
  if (tells(found)) return { found: withVerdict(found), strays: false }
  const below: Found[] = []
  for (const end = Math.min(last, at + FARTHEST); at < end; at++) {
    const x = read(at, BELOW)
    if (x && x.point * title.size >= WORDS_OF_TITLE) below.push(x)
  }
  const best = foremost(below, FROM_BELOW)
  return { found: withVerdict([...found, ...best]), strays: best.length > 0 }

  /** Do these say what the title does? */
  function tells(lead: readonly Found[]): boolean {
    const covered = new Set(lead.flatMap((x) => [...x.terms]))
    return [...title].filter((t) => covered.has(t)).length >= COVERED * title.size
  }

  /** How each item of a round-up begins; those that the title names go before. */
  function ofItems(): Found[] {
    return foremost(
      items.opening.flatMap((i) => read(i, 0) ?? []),
      LEAD,
    )
  }

  /** With what a check of claims found: "we rate" is the paper's own voice. */
  function withVerdict(found: Found[]): Found[] {
    const [label, ...more] = doc.text.matchAll(VERDICT)
    if (!label || more.length > 0) return found
    const end = label.index + label[0].length
    const at = doc.sentences.findIndex((s) => s.start >= end)
    const x = at < 0 ? null : read(at, 0)
    if (!x) return found
    const faults = x.worded.faults.filter((f) => f.kind !== 'first person')
    const others = found.filter((o) => o.worded.sentence !== at)
    return [...others, { ...x, point: 1, worded: { ...x.worded, faults } }].sort(
      (a, b) => a.worded.sentence - b.worded.sentence,
    )
  }

  function tokensFrom(i: number, from: number): readonly Token[] {
    const tokens = tokensOf(doc, i)
    return tokens[0]?.start === from ? tokens : tokens.filter((t) => t.start >= from)
  }

  /** "STRELSAU: The board …": a place in capitals is where the report is from, and no heading. */
  function labelEnd(i: number, from: number): number {
    const place = c.mentions[i]?.find((m) => m.start === from && m.type === 'LOC')
    const label = place && /^\P{Ll}{3,40}: /u.exec(doc.text.slice(from, place.end + 2))?.[0]
    return from + (label?.length ?? 0)
  }

  function read(i: number, place: number): Found | null {
    const range = doc.sentences[i]!
    const from = reportStart(c, i)
    const text = doc.text.slice(labelEnd(i, from), range.end)
    if (i === start && isCalledOut(doc.text, range)) return null
    if (isBeforeCredit(doc, i, lined) || doc.furniture.has(i) || isOfLink(doc.text, from)) return null
    // The other half of a sentence that was cut in two: "… Rep. Lind (D-Mo.)", ", the chairman, said …"; "It cost $3.", "5m".
    const rest = doc.text.slice(range.end, range.end + 3)
    if (/^\s*[,;)]/.test(rest) || (/[$£€]\d+\.$/.test(text) && /^\s*\d/.test(rest))) return null
    // Where a page's text begins in the middle of a sentence; "iPhone" and "my6sense" are names.
    if (/^\p{Ll}{3,} \p{Ll}/u.test(text) && !c.mentions[i]?.some((m) => m.start === from)) return null
    if (isJunk(text, tokensFrom(i, range.end - text.length))) return null
    if (i > 0 && isLineOfPicture(tokensOf(doc, i)) && isPastReport(tokensOf(doc, i - 1))) return null
    const w = worded(c, i, { voice })
    const terms = new Set(c.termsOf(w.text))
    const told = [...terms].filter((t) => title.has(t))
    // The headline, a line or a sentence of it, set above its own report says nothing that the report does not.
    const closed = /[.!?…]["”’')\]]*$/.test(text)
    const repeats =
      (headline.includes(lettersOf(text)) && i <= start + most) ||
      (!closed && told.length >= SHORTEST_HEADLINE && told.length === terms.size)
    if (repeats && doc.sentences.length > most) return null
    const next = doc.text.slice(
      doc.sentences[i + 1]?.start ?? range.end,
      (doc.sentences[i + 1]?.start ?? range.end) + 20,
    )
    return {
      worded: w,
      terms,
      place,
      point: told.length / Math.max(1, title.size),
      gist: gist(terms),
      turned: TURN.test(next) || CONCEDES.test(text),
    }
  }
}

/** A picture's credit closes its caption: in the next sentence, or on the same line (`lined`: whatever its line) at the head of what was run together. */
function isBeforeCredit({ text, sentences }: AnalysedText, i: number, lined: boolean): boolean {
  const farthest = i < LONGEST_CAPTION ? LONGEST_CAPTION : i + 1
  for (let k = i + 1; k <= farthest && k < sentences.length; k++) {
    const { start, end } = sentences[k]!
    if (k > i + 1 && !lined && text.slice(sentences[i]!.end, start).includes('\n')) return false
    if (opensWithCredit(text.slice(start, end))) return true
  }
  return false
}

/** Does a sentence tell of what was? */
const isPastReport = (tokens: readonly Token[]): boolean =>
  isPast(tokens.find((t) => t.pos === 'VERB')?.lower ?? '')

/** Those with most of the title's words, in the order of the article. */
function foremost(found: readonly Found[], most: number): Found[] {
  const best = found.toSorted((a, b) => b.point - a.point).slice(0, most)
  return found.filter((x) => best.includes(x))
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
