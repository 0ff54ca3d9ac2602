import type { Article, Facts } from '../model.ts'
import { termOf } from '../read/terms.ts'
import { countTerms, type Count, type TermsOfArticle } from './story-features.ts'

/** What is kept of an article to compare others with it. Plain JSON of bounded size: the store keeps it in a story's profile. */
export interface Sketch {
  /** The article's id, then those of its repetitions. */
  readonly ids: readonly string[]
  readonly day: string | null
  readonly headline: string
  /** Terms, weightiest first, with a space between. */
  readonly terms: string
  /** For each term: rarity in tenths, how often, and what it is (`pack`). */
  readonly marks: readonly number[]
  /** Years that the text names. */
  readonly years: readonly number[]
  /** The first figures: what is counted and how many. */
  readonly figures: readonly (readonly [what: string, value: number])[]
}

/** What a term is in its article. */
export interface Mark {
  /** Inverse document frequency when the article came. */
  readonly rarity: number
  /** How often it stands there, at most 31. */
  readonly total: number
  readonly lead: boolean
  readonly name: boolean
  /** Last name of somebody who is mentioned again. */
  readonly person: boolean
}

/** Sentences that are read. */
const SENTENCES = 120
/** Terms kept of an article, the weightiest ones. */
const KEPT = 120
const FIGURES = 8
const YEARS = 12
const MOST = 31

/** The terms of an article that is to be sketched. */
export function termsToSketch(article: Pick<Article, 'text' | 'title'>, facts: Facts): TermsOfArticle {
  const sentences = facts.sentences.slice(0, SENTENCES).map((s) => article.text.slice(s.start, s.end))
  return countTerms(article.title, sentences)
}

/** Draws an article's sketch; `idf` tells how rare a term is in the store. */
export function sketchOf(
  { article, facts }: { readonly article: Article; readonly facts: Facts },
  counts: TermsOfArticle,
  idf: (term: string) => number,
  headline: string,
): Sketch {
  const persons = new Set(
    facts.actors
      .filter((a) => a.type === 'PER' && a.mentions > 1)
      .map((a) => termOf(a.name.split(' ').at(-1)!)),
  )
  const kept = [...counts]
    .map(([term, c]) => ({ term, c, rarity: idf(term), weight: 0 }))
    .map((t) => ({ ...t, weight: t.rarity * (1 + Math.log(t.c.total) + Number(t.c.lead > 0)) }))
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
    .slice(0, KEPT)
  return {
    ids: [article.id],
    day: article.published?.slice(0, 10) ?? null,
    headline,
    terms: kept.map((t) => t.term).join(' '),
    marks: kept.map((t) => pack(t.c, t.rarity, persons.has(t.term))),
    years: [...new Set(article.text.match(/\b(?:19[5-9]|20[0-9])\d\b/g) ?? [])].slice(0, YEARS).map(Number),
    figures: facts.figures
      .slice(0, FIGURES)
      .map((f) => [`${f.unit} ${f.what.toLowerCase().split(' ')[0] ?? ''}`, f.value] as const),
  }
}

function pack(c: Count, rarity: number, person: boolean): number {
  const flags = Number(c.lead > 0) + 2 * Number(c.name > c.lower) + 4 * Number(person)
  return (Math.round(10 * rarity) * (MOST + 1) + Math.min(MOST, c.total)) * 8 + flags
}

function unpack(mark: number): Mark {
  const rest = Math.floor(mark / 8)
  return {
    rarity: Math.floor(rest / (MOST + 1)) / 10,
    total: rest % (MOST + 1),
    lead: (mark & 1) > 0,
    name: (mark & 2) > 0,
    person: (mark & 4) > 0,
  }
}

/** A sketch laid out for comparing. */
export interface OpenSketch {
  readonly sketch: Sketch
  /** Each term's weights on the `SIDES`. */
  readonly terms: ReadonlyMap<string, SideWeights>
  /** What the report turns on: names that recur or stand in its lead, with their weights. */
  readonly principals: readonly Weighed[]
  /** Those who are mentioned again. */
  readonly persons: readonly Weighed[]
  readonly leadNumbers: readonly string[]
  /** The latest year that it names; null where it names none. */
  readonly year: number | null
}

export type Weighed = readonly [term: string, weight: number]

/**
 * The sides from which two articles are compared. Each is a vector of its own, of length one, so that a long report
 * does not drown its own names, nor its lead in what it says later.
 */
export const SIDES = ['words', 'names', 'numbers', 'lead', 'leadNames', 'leadNumbers'] as const

export type SideWeights = readonly number[]

export function openSketch(sketch: Sketch): OpenSketch {
  const terms = new Map<string, number[]>()
  const squares = SIDES.map(() => 0)
  const principals: Weighed[] = []
  const persons: Weighed[] = []
  const leadNumbers: string[] = []
  for (const [i, term] of (sketch.terms ? sketch.terms.split(' ') : []).entries()) {
    const m = unpack(sketch.marks[i] ?? 0)
    const first = term.charCodeAt(0)
    const isNumber = first >= 48 && first <= 57
    const isName = m.name && !isNumber
    const all = (1 + Math.log(m.total)) * m.rarity
    const lead = m.lead ? m.rarity : 0
    const w = [all, isName ? all : 0, isNumber ? m.rarity : 0, lead, isName ? lead : 0, isNumber ? lead : 0]
    for (let k = 0; k < w.length; k++) squares[k]! += w[k]! * w[k]!
    terms.set(term, w)
    if (isName && (m.lead || m.total > 2))
      principals.push([term, (Math.min(4, m.total) + Number(m.lead)) * m.rarity])
    if (m.person) persons.push([term, m.total])
    if (m.lead && isNumber) leadNumbers.push(term)
  }
  const lengths = squares.map((s) => Math.sqrt(s) || 1)
  for (const w of terms.values()) for (let k = 0; k < w.length; k++) w[k]! /= lengths[k]!
  const year = sketch.years.length ? Math.max(...sketch.years) : null
  return { sketch, terms, principals, persons, leadNumbers, year }
}
