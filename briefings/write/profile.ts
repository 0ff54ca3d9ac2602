import type { ArticleEvent, Claim } from '../model.ts'
import type { ActorRecord, ArticleWithFacts, StoredBriefing } from '../ports.ts'
import type { ActorResult, EventLine } from '../results.ts'
import { sentenceOf, withoutRepeats, type Sentence } from './choose.ts'
import { eventLineOf } from './event-line.ts'
import { oncePerPlace, placeOf } from './once-per-place.ts'
import { claimOfSentence } from './sentence-claim.ts'
import { newestFirst } from './sources.ts'
import { standsAlone } from './timeline/standing.ts'
import { closesQuotes, toldRange } from './told-range.ts'

export interface ProfileInput {
  readonly actor: ActorRecord
  /** Articles that mention the actor. */
  readonly articles: readonly ArticleWithFacts[]
  /** Of the stories that those articles belong to, the newest first. */
  readonly briefings: readonly StoredBriefing[]
  readonly related: ActorResult['related']
  readonly provenance: ActorResult['actor']['provenance']
}

const MOST_ROLES = 4
const MOST_CLAIMS = 6
const MOST_QUOTES = 6
const MOST_EVENTS = 6

/** Who somebody is, what they did and said, newest first, and with whom. */
export function composeProfile({
  actor,
  articles,
  briefings,
  related,
  provenance,
}: ProfileInput): ActorResult {
  const newest = articles.filter((a) => !a.duplicateOf).sort(newestFirst)
  const roles = rolesOf(actor.id, newest)
  const told = new Set(roles.map(placeOf))
  const quotes = quotesOf(actor.id, newest, told)
  for (const quote of quotes) told.add(placeOf(quote))
  return {
    actor: {
      id: actor.id,
      name: actor.name,
      type: actor.type,
      aliases: [...new Set(actor.aliases.map((a) => a.alias))].filter((a) => a !== actor.name),
      provenance,
      roles,
    },
    claims: newsOf(actor.id, newest, told),
    quotes,
    events: eventsOf(actor.id, newest, briefings),
    related,
  }
}

/**
 * Each distinct role once, from the newest report that gives it as theirs, so that its date says when they had it; the sentence is
 * the evidence. One that quotes them, or looks back ("the then minister"), gives a role only where no other does.
 */
function rolesOf(id: string, articles: readonly ArticleWithFacts[]): Claim[] {
  const given = new Map<string, Claim & { readonly isSecond: boolean }>()
  for (const article of articles) {
    const quoted = new Set(article.facts.quotes.flatMap((q) => (q.speaker === id ? q.sentence : [])))
    for (const role of article.facts.actors.find((a) => a.id === id)?.roles ?? []) {
      const title = role.title.toLowerCase()
      const key = title.replace(PAST, '')
      const held = given.get(key)
      const range = article.facts.sentences[role.sentence]
      if (!range) continue
      const isSecond =
        quoted.has(role.sentence) || looksBack(article.text.slice(range.start, range.end), title)
      if (held ? isSecond || !held.isSecond : given.size >= MOST_ROLES) continue
      given.set(key, { ...claimOfSentence(article, role.sentence), isSecond })
    }
  }
  const claims = [...given.values()].map(({ isSecond: _, ...claim }) => claim)
  return oncePerPlace(claims).toSorted((a, b) => publishedOf(b).localeCompare(publishedOf(a)))
}

const publishedOf = ({ citations: [first] }: Claim): string => first.published ?? ''

/** "The then Defence Minister", "former president": what somebody was. */
const PAST = /^(?:then|former|ex|one-time|onetime)[\s-]+/

/** Does the sentence give the role, in small letters, as one of the past? */
function looksBack(sentence: string, title: string): boolean {
  const before = sentence.slice(0, Math.max(0, sentence.toLowerCase().indexOf(title)))
  return PAST.test(title) || /\b(?:then|former|ex|one-time|onetime)[\s-]+(?:\S+\s+)?$/i.test(before)
}

const isToldAt = ({ article, index }: Sentence, told: ReadonlySet<string>): boolean =>
  told.has(`${article.id} ${toldRange(article, index).start}`)

/** Sentences that weigh less only name the actor in passing. */
const ABOUT = 0.25

/** Of each report in turn, so that no more of them are read than it takes. */
function* sentencesIn(id: string, articles: readonly ArticleWithFacts[], least: number): Generator<Sentence> {
  for (const article of articles) {
    const ranked = [...sentencesAbout(id, article)]
      .map(([index, weight]) => ({ index, weight: weight * standsAlone(textOf(article, index)) }))
      .filter((w) => w.weight >= least)
      .sort((a, b) => b.weight - a.weight)
    for (const { index } of ranked.slice(0, 3)) {
      const s = sentenceOf(article, index)
      if (s) yield s
    }
  }
}

const textOf = ({ text, facts }: ArticleWithFacts, index: number): string => {
  const range = facts.sentences[index]
  return range ? text.slice(range.start, range.end) : ''
}

/** A profile of fewer sentences is filled up with those that name the actor in passing. */
const ENOUGH = 2

/** What reports tell of the actor; where that is little, what only names it in passing as well. */
function newsOf(id: string, articles: readonly ArticleWithFacts[], told: ReadonlySet<string>): Claim[] {
  const untold = (least: number): Sentence[] =>
    withoutRepeats(
      sentencesIn(id, articles, least).filter((s) => !isToldAt(s, told)),
      MOST_CLAIMS,
    )
  const about = untold(ABOUT)
  const all = about.length < ENOUGH ? withoutRepeats([...about, ...untold(0)], ENOUGH) : about
  return all.map((s) => claimOfSentence(s.article, s.index))
}

/** Sentences in which the actor acts weigh most, then those where they are named early. Index -> weight. */
function sentencesAbout(id: string, article: ArticleWithFacts): Map<number, number> {
  const weights = new Map<number, number>()
  const add = (sentence: number, weight: number): void => {
    weights.set(sentence, (weights.get(sentence) ?? 0) + weight)
  }
  for (const e of article.facts.events) {
    const role = e.participants.find((p) => p.actor === id)?.role
    if (role) add(e.sentence, weightOf(e) + (role === 'source' ? 2 : 1))
  }
  for (const m of article.facts.mentions) {
    if (m.actor !== id) continue
    const range = article.facts.sentences[m.sentence]
    const early = range ? 1 - (m.start - range.start) / Math.max(1, range.end - range.start) : 0
    add(m.sentence, 0.5 * early)
  }
  for (const q of article.facts.quotes) if (q.speaker === id) add(q.sentence, -1)
  return weights
}

const weightOf = (event: ArticleEvent): number => (event.type === 'NONE' ? 0.5 : 1.5)

function* quotesIn(id: string, articles: readonly ArticleWithFacts[]): Generator<Sentence> {
  for (const article of articles) {
    const own = article.facts.quotes.filter((q) => q.speaker === id)
    own.sort((a, b) => Number(b.direct) - Number(a.direct) || a.content.start - b.content.start)
    for (const quote of own) {
      const s = sentenceOf(article, quote.sentence)
      if (s) yield s
    }
  }
}

function quotesOf(id: string, articles: readonly ArticleWithFacts[], told: ReadonlySet<string>): Claim[] {
  const untold = quotesIn(id, articles).filter((s) => !isToldAt(s, told))
  return oncePerPlace(
    withoutRepeats(untold, MOST_QUOTES)
      .map((s) => claimOfSentence(s.article, s.index))
      .filter((c) => closesQuotes(c.text)),
  )
}

/** Events in which some report has the actor take part. */
function eventsOf(
  id: string,
  articles: readonly ArticleWithFacts[],
  briefings: readonly StoredBriefing[],
): EventLine[] {
  const ofStory = Map.groupBy(articles, (a) => a.story)
  const takesPart = ({ facts }: ArticleWithFacts): boolean =>
    facts.events.some((e) => e.participants.some((p) => p.actor === id))
  const out: EventLine[] = []
  for (const { content } of briefings.values().filter((b) => ofStory.get(b.story)?.some(takesPart))) {
    out.push(eventLineOf(content))
    if (out.length === MOST_EVENTS) break
  }
  return out
}
