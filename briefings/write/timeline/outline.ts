import { daysOf, precisionOf } from '../../analyse/timex.ts'
import type { TimeExpression } from '../../model.ts'
import type { ArticleWithFacts } from '../../ports.ts'
import { isFurniture, leadOf } from '../../read/furniture.ts'
import { createTermReader, type TermReader } from '../../read/terms.ts'
import { dayNumber } from './calendar.ts'
import { standsAlone } from './standing.ts'
import { asLines, type Lines } from './lines.ts'
import { encodeOutline, type Outline, type OutlinedSentence } from './outline-codec.ts'
import { newsOf, turnOf } from './turns.ts'

/** Sentences whose article's own day counts as theirs, where they name none. */
export const LEAD = 5
/** Among so many sentences a report that is of the day before names it. */
const OPENING = 12
/** How far from a sentence others speak for it, before and after. */
const BEFORE = 2
const AFTER = 1

export type ToOutline = Pick<ArticleWithFacts, 'text' | 'facts' | 'published'>

/**
 * What a timeline looks at in an article before it chooses, in few bytes. A store keeps it beside the article.
 *
 * @param reader of terms; one that has read other articles knows their words already
 */
export function outlineOf(article: ToOutline, reader: TermReader = createTermReader()): Uint8Array {
  const { text, facts } = article
  const published = publishedOn(article)
  const { named, firm } = daysBySentence(article)
  const lead = newsOf(article, leadOf(text, facts.sentences))
  const told: OutlinedSentence[] = []
  for (const [index, { start, end }] of facts.sentences.entries()) {
    const days = [...(named.get(index) ?? [])]
    if (!days.length && index >= lead + LEAD) continue
    const sentence = text.slice(start, end)
    if (isFurniture(sentence) || IS_OWN_REPORT.test(sentence)) continue
    const inPassing = days.filter((d) => !firm.get(index)?.has(d))
    told.push({ index, days, inPassing, stands: standsAlone(sentence) })
  }
  return encodeOutline({
    ...{ published, lead, told },
    ...turnOf(article, lead),
    namesDayBefore: published !== null && isNamedEarly(named, published - 1),
    actors: actorsIn(article),
    ...termsIn(article, told, reader),
  })
}

function publishedOn({ published }: Pick<ToOutline, 'published'>): number | null {
  const day = published === null ? NaN : dayNumber(published)
  return Number.isNaN(day) ? null : day
}

type DaysOf = Map<number, Set<number>>

/** For each sentence the days that it names, and those of them that it names otherwise than in passing. */
function daysBySentence({ text, facts, published }: ToOutline): { named: DaysOf; firm: DaysOf } {
  const named: DaysOf = new Map()
  const firm: DaysOf = new Map()
  const add = (to: DaysOf, sentence: number, day: number): void => {
    to.set(sentence, (to.get(sentence) ?? new Set()).add(day))
  }
  const calledOff = new Set(facts.steps.flatMap((s) => (s.status === 'called off' ? s.sentence : [])))
  const today = publishedOn({ published })
  for (const time of facts.times) {
    // Nothing is to be on the day of what has been called off.
    const isOff = calledOff.has(time.sentence) && today !== null
    const days = daysNamed(time).filter((day) => !isOff || day <= today)
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

function isNamedEarly(named: DaysOf, day: number): boolean {
  for (const [sentence, days] of named) if (sentence < OPENING && days.has(day)) return true
  return false
}

/** "In our report of 12 September we wrote that …": what was wrong happened on no day. */
const IS_OWN_REPORT =
  /^(?:in|our)\b.{0,120}\bwe (?:wrote|said|reported|gave|misstated|wrongly|incorrectly)\b/is

/** First and last day of a time of day grain; coarser ones say nothing of a day. */
function daysNamed({ type, value, until }: TimeExpression): number[] {
  if (type !== 'DATE' && type !== 'TIME') return []
  return [value, until].flatMap((v) => {
    if (v === undefined) return []
    const grain = precisionOf(v)
    const days = grain === 'day' || grain === 'time' ? daysOf(v) : null
    return days ? [dayNumber(days.first)] : []
  })
}

/** Each actor with the sentences that mention it. */
function actorsIn({ facts }: ToOutline): Lines {
  const sentences = new Map<string, Set<number>>()
  for (const { actor, sentence } of facts.mentions)
    sentences.set(actor, (sentences.get(actor) ?? new Set()).add(sentence))
  return asLines([...sentences].map(([actor, indices]) => `${actor}\t${[...indices].join(' ')}`))
}

/** The terms of the sentences that may be told and of those that speak for them. */
function termsIn(
  { text, facts }: ToOutline,
  told: readonly OutlinedSentence[],
  { termsOf }: TermReader,
): Pick<Outline, 'vocabulary' | 'terms' | 'ends'> {
  const near = new Set(
    told.flatMap(({ index }) => Array.from({ length: BEFORE + 1 + AFTER }, (_, i) => index - BEFORE + i)),
  )
  const places = new Map<string, number>()
  const terms: number[] = []
  const ends = facts.sentences.map(({ start, end }, index) => {
    for (const term of near.has(index) ? termsOf(text.slice(start, end)) : []) {
      let place = places.get(term)
      if (place === undefined) places.set(term, (place = places.size))
      terms.push(place)
    }
    return terms.length
  })
  return { vocabulary: asLines(places.keys()), terms: Uint32Array.from(terms), ends }
}
