import { daysOf, precisionOf } from '../analyse/timex.ts'
import type { TimeExpression } from '../model.ts'
import type { ActorRecord, ArticleWithFacts } from '../ports.ts'
import { foldWord, termsOf } from '../read/terms.ts'

/** A sentence that may tell what happened on some day. */
export interface DatedSentence {
  readonly article: ArticleWithFacts
  readonly index: number
  /** Calendar days that the sentence names. */
  readonly days: readonly string[]
  /** How much it is about what is asked, 0 to 1: it names it, or a sentence beside it does. */
  readonly relevance: number
}

/** Sentences whose article's own day counts as theirs, where they name none. */
export const LEAD = 3
/** What a neighbour's relevance is worth. */
const BESIDE = 0.7

/** The sentences of an article that name a day, and its lead. */
export function datedSentences(article: ArticleWithFacts, relevance: readonly number[]): DatedSentence[] {
  const days = new Map<number, Set<string>>()
  for (const time of article.facts.times)
    for (const day of daysNamed(time))
      days.set(time.sentence, (days.get(time.sentence) ?? new Set()).add(day))
  const out: DatedSentence[] = []
  for (const index of article.facts.sentences.keys()) {
    const named = days.get(index)
    if (!named && index >= LEAD) continue
    const beside = Math.max(relevance[index - 2] ?? 0, relevance[index - 1] ?? 0, relevance[index + 1] ?? 0)
    const near = Math.max(relevance[index] ?? 0, beside * BESIDE)
    out.push({ article, index, days: [...(named ?? [])], relevance: near })
  }
  return out
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

/**
 * For each sentence of an article, how much it names what is asked: an actor by any of its mentions, a topic by the share of
 * the query's terms. A word counts by its beginning, since stemming every sentence of a thousand articles takes too long.
 */
export function relevanceTo(
  query: string,
  actor: ActorRecord | null,
): (article: ArticleWithFacts) => number[] {
  const stems = [...new Set(termsOf(query))].map(
    (t) => new RegExp(`(?<![\\p{L}\\p{N}])${escaped(t)}\\p{L}{0,4}(?![\\p{L}\\p{N}])`, 'u'),
  )
  return (article) => {
    const out = article.facts.sentences.map(({ start, end }) => {
      const text = folded(article.text.slice(start, Math.min(end, start + 2_000)))
      return stems.length ? stems.filter((s) => s.test(text)).length / stems.length : 0
    })
    if (actor)
      for (const m of article.facts.mentions)
        if (m.actor === actor.id && m.sentence in out) out[m.sentence] = 1
    return out
  }
}

const escaped = (term: string): string => term.replace(/[^\p{L}\p{N}]/gu, '\\$&')

const folded = (text: string): string => (/^[\x20-\x7e]*$/.test(text) ? text.toLowerCase() : foldWord(text))
