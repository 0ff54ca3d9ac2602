import { inOneWord } from '../analyse/figures/quantity.ts'
import { FATES, isMoney, namesGroup } from '../analyse/figures/units.ts'
import { COURSES } from '../analyse/steps/kinds.ts'
import type { Article, ArticleActor, CourseKind, Facts, Figure, Step } from '../model.ts'
import { createHashIndex, hashPart, type HashIndex } from '../analyse/names/hash.ts'
import { isFurniture, leadOf } from '../read/furniture.ts'
import { termOf, termsOf, type TermReader } from '../read/terms.ts'
import { officeNewsOf, type OfficeNews } from './succession.ts'
import { countTerms, type Count, type TermsOfArticle } from './story-features.ts'

/** What is kept of an article to compare others with it. Plain JSON of bounded size: the store keeps it in a story's profile. */
export interface Sketch {
  /** The article's id, then those of its repetitions. */
  readonly ids: readonly string[]
  readonly day: string | null
  readonly headline: string
  /** Terms, weightiest first, with a space between. */
  readonly terms: string
  /** For each term: rarity in tenths, how often (at most 31), and whether it is of the lead, a name, a person's last name. */
  readonly marks: readonly number[]
  /** Years that the text names. */
  readonly years: readonly number[]
  /** The first figures: what is counted and how many. */
  readonly figures: readonly (readonly [what: string, value: number])[]
  /** Of a short article the terms of its actors' names and roles: what somebody is is no more a doing than their name. */
  readonly called?: readonly string[]
  /** Kinds of happening with a course that its lead tells a step of, not by the way. */
  readonly courses?: readonly CourseKind[]
  /** Where it leads with a bid for a firm, the greatest sum of its leading sentences. */
  readonly bid?: number
  /** What it leads with of an office that changes hands. */
  readonly office?: OfficeNews
  /** Storms by their own names, in its title and lead. */
  readonly storms?: readonly string[]
  /** Persons whom it names again: the terms of the name, and whose it is. */
  readonly bearers?: readonly (readonly [name: string, actor: string])[]
}

/** Sentences that are read. */
const SENTENCES = 120
/** Terms kept of an article, the weightiest ones. */
const KEPT = 120
const FIGURES = 8
/** Sentences that are the lead. */
const LEAD = 2
/** Up to so many terms an article is little more than its names; from so many on its words speak loud enough beside them. */
export const SHORT = 30
export const LONG = 45
const YEARS = 12
const BEARERS = 6
const MOST = 31

/** The terms of an article that is to be sketched. */
export function termsToSketch(
  article: Pick<Article, 'text' | 'title'>,
  facts: Facts,
  reader?: TermReader,
): TermsOfArticle {
  const sentences = facts.sentences.slice(0, SENTENCES).map((s) => article.text.slice(s.start, s.end))
  return countTerms(
    article.title,
    sentences.filter((s) => !isFurniture(s)),
    reader,
  )
}

/** Draws an article's sketch; `idf` tells how rare a term is in the store. */
export function sketchOf(
  { article, facts }: { readonly article: Article; readonly facts: Facts },
  counts: TermsOfArticle,
  idf: (term: string) => number,
  headline: string,
): Sketch {
  const recurring = facts.actors.filter((a) => a.type === 'PER' && a.mentions > 1)
  const persons = new Set(recurring.map((a) => termOf(a.name.split(' ').at(-1)!)))
  const kept = [...counts]
    .map(([term, c]) => ({ term, c, rarity: idf(term), weight: 0 }))
    .map((t) => ({ ...t, weight: t.rarity * (1 + Math.log(t.c.total) + Number(t.c.lead > 0)) }))
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
    .slice(0, KEPT)
  const lead = leadOf(article.text, facts.sentences)
  const courses = [
    ...new Set(
      facts.steps.flatMap((s) => (s.sentence < lead + LEAD && !s.aside && !isProposal(s) ? s.kind : [])),
    ),
  ]
  const bid = bidIn(facts, lead)
  const office = officeNewsOf(facts, lead, lead + LEAD)
  const storms = stormsIn(article, facts, lead)
  return {
    ids: [article.id],
    day: article.published?.slice(0, 10) ?? null,
    headline,
    terms: kept.map((t) => t.term).join(' '),
    marks: kept.map((t) => pack(t.c, t.rarity, persons.has(t.term))),
    years: [...new Set(article.text.match(/\b(?:19[5-9]|20[0-9])\d\b/g) ?? [])].slice(0, YEARS).map(Number),
    figures: facts.figures.slice(0, FIGURES).map((f) => [`${f.unit} ${whatOf(f)}`, f.value] as const),
    ...(kept.length < LONG ? { called: termsCalled(facts) } : {}),
    ...(courses.length > 0 ? { courses } : {}),
    ...(bid > 0 ? { bid } : {}),
    ...(office ? { office } : {}),
    ...(storms.length > 0 ? { storms } : {}),
    ...(recurring.length > 0 ? { bearers: bearersOf(recurring) } : {}),
  }
}

function bidIn({ steps, figures }: Facts, lead: number): number {
  const isOfLead = ({ sentence }: { readonly sentence: number }): boolean => sentence < lead + LEAD
  if (!steps.some((s) => s.kind === 'takeover' && isOfLead(s))) return 0
  return Math.max(0, ...figures.filter((f) => isOfLead(f) && isMoney(f.unit)).map((f) => f.value))
}

/** An offer is made by one bidder after another: it says little of which takeover it is. */
const isProposal = ({ kind, stage }: Step): boolean => stage === 'opening' && COURSES[kind].proposed === true

const NAMED_STORM = /\b(?:Storm|Hurricane|Typhoon|Cyclone)\s(\p{Lu}\p{Ll}+)/gu

function stormsIn({ title, text }: Article, { sentences }: Facts, lead: number): string[] {
  const opening = text.slice(sentences[lead]?.start ?? 0, sentences[lead + LEAD - 1]?.end ?? text.length)
  return [...new Set(`${title ?? ''}\n${opening}`.matchAll(NAMED_STORM).map(([, name]) => name!))]
}

const bearersOf = (persons: readonly ArticleActor[]): NonNullable<Sketch['bearers']> =>
  persons
    .toSorted((a, b) => b.mentions - a.mentions)
    .slice(0, BEARERS)
    .map(({ name, id }) => [termsOf(name).join(' '), id] as const)

/**
 * What became of people at large, in one word for all that say it ("died", "killed", "dead"); else the first word of what is counted, which
 * of a group ("miners died") is the group.
 */
function whatOf({ unit, what }: Figure): string {
  const words = inOneWord(what.toLowerCase()).split(' ')
  const isOfAll = unit === 'people' && !what.split(' ').some(namesGroup)
  const fate = isOfAll ? words.find((w) => FATES.has(w)) : undefined
  return (fate && FATES.get(fate)) ?? words[0] ?? ''
}

const termsCalled = ({ actors }: Facts): string[] => [
  ...new Set(actors.flatMap((a) => [a.name, ...a.roles.map((r) => r.title)]).flatMap(termsOf)),
]

function pack(c: Count, rarity: number, person: boolean): number {
  const flags = (c.lead > 0 ? IS_LEAD : 0) + (c.name > c.lower ? IS_NAME : 0) + (person ? IS_PERSON : 0)
  return (Math.round(10 * rarity) * (MOST + 1) + Math.min(MOST, c.total)) * 8 + flags
}

/** A sketch laid out for comparing: a term is called by its place, and its weights on the sides are worked out where it is shared. */
export interface OpenSketch {
  readonly sketch: Sketch
  /** A hash of each term, and where it begins in the sketch's terms; a last beginning is behind the end. */
  readonly hashes: readonly number[]
  readonly starts: readonly number[]
  /** Finds a term's place by its hash. Made at its first use: of two that are compared one is enough. */
  readonly places: HashIndex
  /** For each term its rarity, the same weighed by how often it stands there, and what it is (`IS_LEAD` …). */
  readonly rarities: readonly number[]
  readonly weights: readonly number[]
  readonly flags: readonly number[]
  /** What the weights on each of the `SIDES` are divided by. */
  readonly lengths: readonly number[]
  /** What the report turns on: names that recur or stand in its lead, with their weights. */
  readonly principals: readonly Weighed[]
  /** Those who are mentioned again. */
  readonly persons: readonly Weighed[]
  readonly leadNumbers: readonly number[]
  /** The latest year that it names; null where it names none. */
  readonly year: number | null
}

export type Weighed = readonly [place: number, weight: number]

/**
 * The sides from which two articles are compared. Each is a vector of its own, of length one, so that a long report
 * does not drown its own names, nor its lead in what it says later.
 */
export const SIDES = ['words', 'names', 'numbers', 'lead', 'leadNames', 'leadNumbers'] as const

/** Flags of a term, as they are packed. */
export const IS_LEAD = 1
export const IS_NAME = 2
const IS_PERSON = 4
export const IS_NUMBER = 8

/** 1 + ln n: what counting a term so often is worth. */
const WORTH: readonly number[] = Array.from({ length: MOST + 1 }, (_, n) => 1 + Math.log(n))

/** The term at a place. */
export const termAt = ({ sketch, starts }: OpenSketch, place: number): string =>
  sketch.terms.slice(starts[place], starts[place + 1]! - 1)

export function openSketch(sketch: Sketch): OpenSketch {
  // Dozens are opened for each article that comes: terms are read where they stand, and no string is made of them.
  const { terms } = sketch
  const hashes: number[] = []
  const starts: number[] = []
  const rarities: number[] = []
  const weights: number[] = []
  const flags: number[] = []
  const principals: Weighed[] = []
  const persons: Weighed[] = []
  const leadNumbers: number[] = []
  let [words, names, numbers, lead, leadNames, leadNumbersSum] = [0, 0, 0, 0, 0, 0]
  for (let i = 0, start = 0; start < terms.length; i++) {
    const space = terms.indexOf(' ', start)
    const end = space < 0 ? terms.length : space
    const first = terms.charCodeAt(start)
    hashes.push(hashPart(terms, start, end))
    starts.push(start)
    start = end + 1
    const mark = sketch.marks[i] ?? 0
    const rest = Math.floor(mark / 8)
    const rarity = Math.floor(rest / (MOST + 1)) / 10
    const total = rest % (MOST + 1)
    const isNumber = first >= 48 && first <= 57
    const isName = (mark & IS_NAME) > 0 && !isNumber
    const isLead = (mark & IS_LEAD) > 0
    const weight = WORTH[total]! * rarity
    rarities.push(rarity)
    weights.push(weight)
    flags.push((isLead ? IS_LEAD : 0) | (isName ? IS_NAME : 0) | (isNumber ? IS_NUMBER : 0))
    words += weight * weight
    if (isName) names += weight * weight
    if (isNumber) numbers += rarity * rarity
    if (isLead) {
      lead += rarity * rarity
      if (isName) leadNames += rarity * rarity
      if (isNumber) {
        leadNumbersSum += rarity * rarity
        leadNumbers.push(i)
      }
    }
    if (isName && (isLead || total > 2)) principals.push([i, (Math.min(4, total) + Number(isLead)) * rarity])
    if ((mark & IS_PERSON) > 0) persons.push([i, total])
  }
  const squares = [words, names, numbers, lead, leadNames, leadNumbersSum]
  starts.push(terms.length + 1)
  let places: HashIndex | null = null
  return {
    sketch,
    hashes,
    starts,
    get places() {
      return (places ??= createHashIndex(Uint32Array.from(hashes)))
    },
    rarities,
    weights,
    flags,
    lengths: squares.map((s) => Math.sqrt(s) || 1),
    principals,
    persons,
    leadNumbers,
    year: sketch.years.length ? Math.max(...sketch.years) : null,
  }
}
