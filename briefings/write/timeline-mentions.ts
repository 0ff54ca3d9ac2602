import { daysOf, precisionOf } from '../analyse/timex.ts'
import type { TimeExpression } from '../model.ts'
import type { ActorRecord, ArticleWithFacts } from '../ports.ts'
import { isFurniture, leadOf } from '../read/furniture.ts'
import { foldWord, termsOf } from '../read/terms.ts'

/** A sentence that may tell what happened on some day. */
export interface DatedSentence {
  readonly article: ArticleWithFacts
  readonly index: number
  /** Calendar days that the sentence names. */
  readonly days: readonly string[]
  /** Those of them that it names only in passing: "survivors of Tuesday's quake" tells of a later day. */
  readonly inPassing: readonly string[]
  /** Of a lead that names no day, those that it may tell: the day of the report, or the one before where the report names that. */
  readonly reported: readonly string[]
  /** How much it is about what is asked, 0 to 1: it names it, or a sentence beside it does. */
  readonly relevance: number
  /** How much of it the sentence names by itself, and how much the first sentence of its article does. */
  readonly names: number
  readonly opensWith: number
  /** The day on which it takes a happening along its course: that day is told by it. */
  readonly turn?: string
}

/** Sentences whose article's own day counts as theirs, where they name none. */
const LEAD = 5
/** Among so many sentences a report that is of the day before names it. */
const OPENING = 12
/** What a neighbour's relevance is worth. */
const BESIDE = 0.7

/** The sentences of an article that name a day, and its lead. */
export function datedSentences(article: ArticleWithFacts, relevance: Relevance): DatedSentence[] {
  const own = article.published?.slice(0, 10)
  const { named, firm } = daysBySentence(article)
  const { text, facts } = article
  const lead = leadOf(text, facts.sentences)
  const reported = own ? [own, ...dayBefore(own, named)] : []
  const out: DatedSentence[] = []
  for (const [index, { start, end }] of facts.sentences.entries()) {
    const days = [...(named.get(index) ?? [])]
    const isLead = index < lead + LEAD
    if ((!days.length && !isLead) || isFurniture(text.slice(start, end))) continue
    const beside = Math.max(relevance(index - 2), relevance(index - 1), relevance(index + 1))
    out.push({
      article,
      index,
      days,
      inPassing: days.filter((d) => !firm.get(index)?.has(d)),
      // A lead that names another day may still tell what was new on its own.
      reported: !isLead ? [] : days.length ? reported.slice(0, 1) : reported,
      relevance: Math.max(relevance(index), beside * BESIDE),
      names: relevance(index),
      opensWith: relevance(lead),
    })
  }
  return out
}

type DaysOf = Map<number, Set<string>>

/** For each sentence the days that it names, and those of them that it names otherwise than in passing. */
function daysBySentence({ text, facts }: ArticleWithFacts): { named: DaysOf; firm: DaysOf } {
  const named: DaysOf = new Map()
  const firm: DaysOf = new Map()
  const add = (to: DaysOf, sentence: number, day: string): void => {
    to.set(sentence, (to.get(sentence) ?? new Set()).add(day))
  }
  for (const time of facts.times) {
    const days = daysNamed(time)
    if (!days.length || isSeason(text, time)) continue
    const isFirm = !isInPassing(text, time)
    for (const day of days) {
      add(named, time.sentence, day)
      if (isFirm) add(firm, time.sentence, day)
    }
  }
  return { named, firm }
}

/** "Tuesday's earthquake", "the 20 April blast": the day belongs to a thing, not to what is told. */
const isInPassing = (text: string, { start, end }: TimeExpression): boolean =>
  /['’]s$/.test(text.slice(start, end)) ||
  /^['’]s\b/.test(text.slice(end, end + 3)) ||
  (/\bthe\s+$/i.test(text.slice(Math.max(0, start - 5), start)) &&
    /^\s\p{Ll}/u.test(text.slice(end, end + 2)))

/** "Back from the Easter holidays", "by next Christmas": a holiday is a time of year unless something is "on" it. */
const isSeason = (text: string, { start, end }: TimeExpression): boolean =>
  /\b(?:christmas|easter|thanksgiving|halloween)\b/i.test(text.slice(start, end)) &&
  !/\b(?:day|sunday|monday|friday|eve)\b|\d/i.test(text.slice(start, end)) &&
  !/\bon\s+$/i.test(text.slice(Math.max(0, start - 4), start))

const DAY = 86_400_000

function dayBefore(own: string, named: DaysOf): string[] {
  const before = new Date(Date.parse(own) - DAY).toISOString().slice(0, 10)
  for (const [sentence, days] of named) if (sentence < OPENING && days.has(before)) return [before]
  return []
}

/** First and last day of a time of day grain; coarser ones say nothing of a day. */
function daysNamed({ type, value, until }: TimeExpression): string[] {
  if (type !== 'DATE' && type !== 'TIME') return []
  return [value, until].flatMap((v) => {
    if (v === undefined) return []
    const grain = precisionOf(v)
    const days = grain === 'day' || grain === 'time' ? daysOf(v) : null
    return days ? [days.first] : []
  })
}

/** How much a sentence, by its index, names what is asked, 0 to 1; 0 where there is none. */
export type Relevance = (index: number) => number

/**
 * For each sentence of an article, how much it names what is asked: an actor by any of its mentions, a topic by the share of
 * the query's terms. A word counts by its beginning, since stemming every sentence of a thousand articles takes too long; and
 * most sentences stand near no day, and are never asked for.
 */
export function relevanceTo(
  query: string,
  actor: ActorRecord | null,
): (article: ArticleWithFacts) => Relevance {
  const stems = [...new Set(termsOf(query))].map(
    (t) => new RegExp(`(?<![\\p{L}\\p{N}])${escaped(t)}\\p{L}{0,4}(?![\\p{L}\\p{N}])`, 'u'),
  )
  return ({ text, facts }) => {
    const named = new Set(
      actor ? facts.mentions.flatMap((m) => (m.actor === actor.id ? m.sentence : [])) : [],
    )
    const known: number[] = []
    const read = (index: number): number => {
      const sentence = facts.sentences[index]
      if (!sentence || !stems.length) return 0
      const words = folded(text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST)))
      return stems.filter((s) => s.test(words)).length / stems.length
    }
    return (index) => (named.has(index) ? 1 : (known[index] ??= read(index)))
  }
}

/** Characters of a sentence that are looked at. */
const LONGEST = 2_000

/** The stem of "ferry" is "ferri", which the word itself does not begin with. */
const escaped = (term: string): string => term.replace(/[^\p{L}\p{N}]/gu, '\\$&').replace(/i$/, '[iy]')

const folded = (text: string): string => (/^[\x20-\x7e]*$/.test(text) ? text.toLowerCase() : foldWord(text))
