import { Buffer } from 'node:buffer'
import { createByteReader } from '../../bytes.ts'
import type { OutlinedArticle } from '../../outline-ports.ts'
import type { ActorRecord } from '../../ports.ts'
import { termsOf } from '../../read/terms.ts'
import { afterBeginning, BREAK, textOf, type Lines } from './lines.ts'
import { LEAD } from './outline.ts'
import { decodeOutline, type Outline } from './outline-codec.ts'
import { startOf } from './rows.ts'
import { emptyTable, type Report, type SentenceTable } from './sentence-table.ts'
import type { TermNumbers } from './term-numbers.ts'

/** What a neighbour's relevance is worth. */
export const BESIDE = 0.7
/** Terms of a query that are looked for: one bit each. */
const LOOKED_FOR = 30

/** The sentences of articles that name a day, and their leads, with how much each is about what is asked: an actor, or a topic in words. */
export function datedSentences(
  articles: readonly OutlinedArticle[],
  query: string,
  actor: ActorRecord | null,
): SentenceTable {
  const table = emptyTable()
  const reader = createByteReader(new Uint8Array())
  const namesOf = createNaming(query, actor, table.terms)
  for (const { key, isRepeat, outline } of articles) {
    const first = table.index.length
    reader.open(outline)
    const held = decodeOutline(reader, table)
    const firstTerm = table.terms.add(held.vocabulary)
    const names = namesOf(held, firstTerm)
    const all = held.ends.length
    let full = 0
    for (let i = 0; i < all; i++) if (names[i + MARGIN] === 1) full++
    const opensWith = held.lead < all ? names[held.lead + MARGIN]! : 0
    const report = { ...held, firstTerm, key, isRepeat, opensWith, named: full / Math.max(1, all) }
    for (let row = first; row < table.index.length; row++) fillIn(table, row, report, names)
  }
  return table
}

function fillIn(table: SentenceTable, row: number, report: Report, names: Float64Array): void {
  const at = table.index[row]! + MARGIN
  const own = names[at]!
  const beside = own === 1 ? 0 : Math.max(names[at - 2]!, names[at - 1]!, names[at + 1]!)
  table.report.push(report)
  table.names.push(own)
  table.relevance.push(Math.max(own, beside * BESIDE))
  table.turn.push(null)
  table.reported.push(reportedBy(table, row, report))
}

/** How many days it may tell without naming them. A lead that names another day may still tell what was new on its own. */
function reportedBy(table: SentenceTable, row: number, { published, lead, namesDayBefore }: Report): number {
  if (published === null || table.index[row]! >= lead + LEAD) return 0
  return namesDayBefore && table.dayEnds[row] === startOf(table.dayEnds, row) ? 2 : 1
}

/** Places before the first sentence of an article and after its last: each has neighbours on both sides. */
const MARGIN = 2

/**
 * For each sentence of an article, from place `MARGIN` on, how much it names what is asked, 0 to 1: an actor by any of its mentions, a topic
 * by the share of the query's terms. A term counts by its beginning, so that "Syrian" names Syria. The list is the same for all articles, and
 * so is true until the next one.
 */
function createNaming(query: string, actor: ActorRecord | null, terms: TermNumbers) {
  const wanted = [...new Set(termsOf(query))].slice(0, LOOKED_FOR).map((term) => Buffer.from(term))
  const mention = actor && Buffer.from(`${actor.id}\t`)
  let names = new Float64Array(0)

  /** Adds the share of what is looked for that each sentence holds. */
  function addShares({ vocabulary, terms: places, ends }: Omit<Outline, 'told'>, firstTerm: number): void {
    let isHeld = false
    terms.find(vocabulary, firstTerm, wanted, (text, place, rest) => {
      if (!goesOn(vocabulary, rest)) return
      isHeld = true
      let sentence = 0
      for (let at = places.indexOf(place); at >= 0; at = places.indexOf(place, at + 1)) {
        while (ends[sentence]! <= at) sentence++
        names[sentence + MARGIN]! |= 1 << text
      }
    })
    if (!isHeld) return
    for (let i = MARGIN; i < ends.length + MARGIN; i++)
      if (names[i] !== 0) names[i] = bitsOf(names[i]!) / wanted.length
  }

  return (outline: Omit<Outline, 'told'>, firstTerm: number): Float64Array => {
    const room = outline.ends.length + 2 * MARGIN
    if (names.length < room) names = new Float64Array(2 * room)
    else names.fill(0, 0, room)
    addShares(outline, firstTerm)
    const mentions = mention ? afterBeginning(outline.actors, mention) : -1
    if (mentions >= 0) addMentions(names, outline.actors, mentions)
    return names
  }
}

/** Letters by which a term may go on: "Syria" in "Syrian". */
const GOES_ON = /^\p{L}{1,4}$/u

/** Whether a term ends at a place of its line, or nearly. */
function goesOn(vocabulary: Lines, at: number): boolean {
  if (vocabulary[at] === BREAK) return true
  return GOES_ON.test(textOf(vocabulary, at, vocabulary.indexOf(BREAK, at)))
}

const NOUGHT = 48

/** Adds the sentences whose indices stand at a place, a character between, up to the end of the line. */
function addMentions(names: Float64Array, actors: Lines, from: number): void {
  let index = 0
  for (let at = from; ; at++) {
    const digit = actors[at]! - NOUGHT
    if (digit >= 0) index = 10 * index + digit
    else {
      names[index + MARGIN] = 1
      if (actors[at] === BREAK) return
      index = 0
    }
  }
}

function bitsOf(mask: number): number {
  let count = 0
  for (let left = mask; left; left &= left - 1) count++
  return count
}
