import type { Outline, OutlinedArticle, OutlinedSentence } from '../../outline-ports.ts'
import type { ActorRecord } from '../../ports.ts'
import { termsOf } from '../../read/terms.ts'
import { LEAD } from './outline.ts'

/** A sentence that may tell what happened on some day; days are numbers since 1970. */
export interface DatedSentence extends OutlinedSentence {
  readonly article: OutlinedArticle
  /** Of a lead, the days that it may tell without naming them: the day of the report, or the one before where the report names that. */
  readonly reported: readonly number[]
  /** How much it is about what is asked, 0 to 1: it names it, or a sentence beside it does. */
  readonly relevance: number
  /** How much of it the sentence names by itself, and how much the first sentence of its article does. */
  readonly names: number
  readonly opensWith: number
  /** Share of its article's sentences that name all of it. */
  readonly named: number
  /** The day that it tells as a turn of a happening's course. */
  readonly turn: number | null
}

/** What a neighbour's relevance is worth. */
export const BESIDE = 0.7
/** Terms of a query that are looked for: one bit each. */
const LOOKED_FOR = 30

/** The sentences of an article that name a day, and its lead. */
export function datedSentences(article: OutlinedArticle, relevance: Relevance): DatedSentence[] {
  const { published, lead, namesDayBefore, told } = article.outline
  const own = published === null ? [] : [published]
  const reported = namesDayBefore ? [...own, published! - 1] : own
  const opensWith = relevance(lead)
  const all = article.outline.ends.length
  let full = 0
  for (let i = 0; i < all; i++) if (relevance(i) === 1) full++
  const named = full / Math.max(1, all)
  return told.map(({ index, days, inPassing, stands }) => {
    const names = relevance(index)
    const beside =
      names === 1 ? 0 : Math.max(relevance(index - 2), relevance(index - 1), relevance(index + 1))
    return {
      article,
      index,
      days,
      inPassing,
      stands,
      // A lead that names another day may still tell what was new on its own.
      reported: index >= lead + LEAD ? [] : days.length ? own : reported,
      relevance: Math.max(names, beside * BESIDE),
      names,
      opensWith,
      named,
      turn: null,
    }
  })
}

/** How much a sentence, by its index, names what is asked, 0 to 1; 0 where there is none. */
export type Relevance = (index: number) => number

/**
 * For each sentence of an article, how much it names what is asked: an actor by any of its mentions, a topic by the share of
 * the query's terms. A term counts by its beginning, so that "Syrian" names Syria.
 */
export function relevanceTo(
  query: string,
  actor: ActorRecord | null,
): (article: OutlinedArticle) => Relevance {
  const terms = [...new Set(termsOf(query))].slice(0, LOOKED_FOR)
  return ({ outline }) => {
    const named = actor ? sentencesNaming(outline, actor.id) : NOWHERE
    const shares = sharesOf(outline, terms)
    return (index) => (named.includes(index) ? 1 : (shares?.[index] ?? 0))
  }
}

/** For each sentence, the share of what is looked for that it holds; null where the article holds none of it. */
function sharesOf({ vocabulary, terms, ends }: Outline, wanted: readonly string[]): number[] | null {
  let held: number[] | null = null
  for (const [i, term] of wanted.entries())
    for (const place of placesOf(vocabulary, term)) {
      held ??= ends.map(() => 0)
      let sentence = 0
      for (let at = terms.indexOf(place); at >= 0; at = terms.indexOf(place, at + 1)) {
        while (ends[sentence]! <= at) sentence++
        held[sentence]! |= 1 << i
      }
    }
  return held && held.map((mask) => bitsOf(mask) / wanted.length)
}

/** Letters by which a term may go on: "Syria" in "Syrian". */
const GOES_ON = /^\p{L}{0,4}$/u

/** Which terms of a vocabulary begin with a term and are it, or nearly. */
function placesOf(vocabulary: string, term: string): number[] {
  const out: number[] = []
  const line = `\n${term}`
  let [place, read] = [0, 0]
  for (let at = vocabulary.indexOf(line); at >= 0; at = vocabulary.indexOf(line, at + 1)) {
    for (; read < at; read++) if (vocabulary.charCodeAt(read) === BREAK) place++
    const from = at + line.length
    if (GOES_ON.test(vocabulary.slice(from, vocabulary.indexOf('\n', from)))) out.push(place)
  }
  return out
}

const BREAK = 10

const NOWHERE: readonly number[] = []

/** Indices of the sentences that mention an actor. */
function sentencesNaming({ actors }: Outline, id: string): readonly number[] {
  const line = `\n${id}\t`
  const at = actors.indexOf(line)
  if (at < 0) return NOWHERE
  const from = at + line.length
  return actors.slice(from, actors.indexOf('\n', from)).split(' ').map(Number)
}

function bitsOf(mask: number): number {
  let count = 0
  for (let left = mask; left; left &= left - 1) count++
  return count
}
