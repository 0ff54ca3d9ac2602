import type { Candidate, Claim } from '../model.ts'
import type { StatusChange } from '../connect/status.ts'
import type { ArticleWithFacts } from '../ports.ts'
import { saysItCorrects } from '../read/correction.ts'
import { leadOf } from '../read/furniture.ts'
import { sentenceOf, withoutRepeats, type Sentence } from './choose.ts'
import { isItsAuthors, isOfItsDay } from './of-its-day.ts'
import { isOutdated } from './outdated-figures.ts'
import { isOvertaken } from './overtaken.ts'
import { isMishap } from './event-frame.ts'
import { putRight } from './put-right.ts'
import { claimOfSentence } from './sentence-claim.ts'
import { newestFirst } from './sources.ts'
import { claimOfSummary } from './summary-claim.ts'
import { whatItCost } from './what-it-cost.ts'

/**
 * A story in a few claims: the newest development first, then what the other reports add, each as it stands in its source or
 * as the article's own summary words it; of a report that moved the story, the sentence that did. Near-duplicates are not told
 * again, nor what was to come and has been overtaken with what leans on it, nor a count that a later report gives otherwise, nor what speaks from the day of an older report. Of a mishap, what it
 * cost comes right after the first.
 */
export function claimsOfStory(
  articles: readonly ArticleWithFacts[],
  changes: readonly StatusChange[],
  limit: number,
): Claim[] {
  const told = articles.filter((a) => !a.duplicateOf)
  const newest = [...(told.length > 0 ? told : articles)].sort(newestFirst)
  const last = newest[0]?.published ?? null
  const isPutRight = putRight(newest)
  const behind = new Set(
    newest.filter((a) => {
      const [first] = byTurns([a], isPutRight, changes)
      return first !== undefined && (isOvertaken(first, changes, last) || isOutdated(first, newest))
    }),
  )
  const standing = Iterator.from(byTurns(newest, isPutRight, changes)).filter(
    (s, turn) =>
      !isOvertaken(s, changes, last) &&
      !isOutdated(s, newest) &&
      !(behind.has(s.article) && LEANS_BACK.test(s.text)) &&
      !isOfItsDay(s, last) &&
      (turn === 0 || told.length < 2 || !isItsAuthors(s)),
  )
  const chosen = withoutRepeats(standing, limit)
  const cost = isMishap(changes) ? whatItCost(told, chosen).filter((s) => !isPutRight(s)) : []
  const [first, ...others] = chosen
  return withoutRepeats([...(first ? [first] : []), ...cost, ...others], limit).map(({ article, index }) => {
    const summary = article.facts.summary.find((x) => x.sentences[0] === index)
    const own = summary && claimOfSummary(article, article.facts.sentences, summary)
    return own ?? claimOfSentence(article, index)
  })
}

/**
 * What goes on from the sentence before, or was said that day: where that sentence is overtaken, nobody knows of what it tells. "The bridge is
 * 840 metres long" stands.
 */
const LEANS_BACK =
  /^(?:["“]|(?:The(?! (?:[\p{L}-]+ ){1,4}(?:is|are) )|This|That|These|Those|It|Its|They|Their|He|His|She|Her) )|\bthere[,.]|\bof the (?:dead|injured|missing)\b/u

/** Every article's first summary sentence, then every one's second, and so on; without what has been put right since. */
function* byTurns(
  articles: readonly ArticleWithFacts[],
  isPutRight: (sentence: Sentence) => boolean,
  changes: readonly StatusChange[],
): Generator<Sentence> {
  const told = articles.map((article) => movedFirst(toTell(article, isPutRight), article, changes))
  for (let turn = 0; turn < 3; turn++)
    for (const sentences of told) {
      const sentence = sentences[turn]
      if (sentence) yield sentence
    }
}

function movedFirst(
  told: readonly Sentence[],
  article: ArticleWithFacts,
  changes: readonly StatusChange[],
): readonly Sentence[] {
  const moved = changes.find((c) => c.article === article)
  const lead = leadOf(article.text, article.facts.sentences)
  // A report that is told by its lead is told well enough.
  if (!moved || told.length === 0 || (told[0]!.index === lead && moved.sentence !== lead)) return told
  const sentence = sentenceOf(article, moved.sentence)
  return sentence ? [sentence, ...told.filter((s) => s.index !== sentence.index)] : told
}

/** A correction that is nothing but the wrong wording and the right one is told as it stands. */
function toTell(article: ArticleWithFacts, isPutRight: (sentence: Sentence) => boolean): Sentence[] {
  const { summary, sentences } = article.facts
  const own = summary.flatMap((s) => sentenceOf(article, s.sentences[0] ?? -1) ?? [])
  const lead = sentenceOf(article, 0)
  const first = own.length > 0 || !lead ? own : [lead]
  const right = first.filter((s) => !isPutRight(s))
  if (right.length > 0 || first.length === 0) return right
  const next = sentences.flatMap((_, i) => sentenceOf(article, i) ?? []).find((s) => !isPutRight(s))
  return next ? [next] : saysItCorrects(article) ? first : []
}

/** Those that the articles name most, nationalities and the like left out. */
export function mainActors(articles: readonly ArticleWithFacts[], limit = 6): Candidate[] {
  const byId = new Map<string, { name: string; mentions: number }>()
  for (const { id, name, type, mentions } of articles.flatMap((a) => a.facts.actors)) {
    if (type !== 'MISC') byId.set(id, { name, mentions: (byId.get(id)?.mentions ?? 0) + mentions })
  }
  return [...byId]
    .sort(([a, x], [b, y]) => y.mentions - x.mentions || a.localeCompare(b))
    .slice(0, limit)
    .map(([id, { name }]) => ({ id, name }))
}
