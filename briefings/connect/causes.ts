import type { ArticleEvent, EventType, Status } from '../model.ts'
import type { ArticleWithFacts } from '../ports.ts'
import { termsOf } from '../read/terms.ts'
import { overlap } from '../write/choose.ts'
import { standsAlone } from '../write/timeline/standing.ts'
import { newestFirst, publisherOf } from '../write/sources.ts'
import { causationOf } from './causal-sentence.ts'
import type { StatusChange } from './status.ts'
import { PUT_OFF, UNDONE } from './undone.ts'

/** A sentence that states why what a story is about came to be. */
export interface StatedCause {
  readonly article: ArticleWithFacts
  /** Index of the sentence. */
  readonly index: number
  readonly effect: ReadonlySet<string>
  readonly cause: ReadonlySet<string>
  /** By a word for causes: of two things that it only came after neither denies the other. */
  readonly isSaidWhy: boolean
  /** Whose word it is: a speaker's in an outlet, or the outlet's own. */
  readonly voice: string
  /** Why it was put off or called off is no reason why it happened in the end; null for the happening itself. */
  readonly of: Fallen | null
}

export type Fallen = Extract<Status, 'postponed' | 'called off'>

/** Share of the words of an effect that are the story's own: else another thing has that cause. */
const ABOUT_IT = 0.5
/** Share of words from which a cause is the same one, told again. */
const SAME_CAUSE = 0.5
const MOST_CAUSES = 3
/** Sentences of a report that are read: why stands early, or is another matter's. */
const READ = 40
/** Kinds of doings that people have "over" something. */
const QUARRELS: ReadonlySet<EventType> = new Set([
  'PROTEST',
  'SANCTION',
  'REJECT',
  'RETREAT',
  'THREATEN',
  'COERCE',
  'CONCEDE',
])

const LEANS = /^(?:it|this|that)\b/i

/** What did not come to pass: only there is a reason why it "did not" one, else a reason denied. */
const STAYED_AWAY: ReadonlySet<Status> = new Set(['called off', 'postponed', 'rescheduled', 'planned'])

/** Why it happened, where the reports state it: the newest first, each cause once. */
export function causesOf(
  name: string,
  articles: readonly ArticleWithFacts[],
  main: ArticleEvent | null,
  changes: readonly StatusChange[] = [],
): StatedCause[] {
  const told = articles.filter((a) => !a.duplicateOf).toSorted(newestFirst)
  const own = new Set([name, main?.headline ?? '', ...told.map((a) => a.title ?? '')].flatMap(termsOf))
  const out: StatedCause[] = []
  for (const article of told)
    for (const said of statedIn(article, own, main, movedBy(changes, article))) {
      const stated = { ...said, article, voice: voiceOf(article, said.index) }
      if (out.length === MOST_CAUSES) return out
      if (!out.some((held) => overlap(held.cause, stated.cause) >= SAME_CAUSE)) out.push(stated)
    }
  return out
}

/** Causes of one effect that different voices state in words that have nothing in common: at most one of each voice. */
export function differingCauses(causes: readonly StatedCause[]): StatedCause[] {
  const [first, ...others] = causes.filter((c) => c.isSaidWhy)
  if (!first) return []
  const out = [first]
  for (const other of others)
    if (
      out.every(
        (held) =>
          held.of === other.of && held.voice !== other.voice && overlap(held.cause, other.cause) === 0,
      ) &&
      overlap(first.effect, other.effect) > 0
    )
      out.push(other)
  return out.length > 1 ? out : []
}

function statedIn(
  { text, facts }: ArticleWithFacts,
  own: ReadonlySet<string>,
  main: ArticleEvent | null,
  moved: ReadonlyMap<number, Status>,
): Omit<StatedCause, 'article' | 'voice'>[] {
  const sentences = facts.sentences.slice(0, READ)
  const textOf = (index: number): string =>
    text.slice(sentences[index]?.start ?? 0, sentences[index]?.end ?? 0)
  return sentences.flatMap((_, index) => {
    const sentence = textOf(index)
    const isQuarrel = (): boolean => facts.events.some((e) => e.sentence === index && QUARRELS.has(e.type))
    const stated = causationOf(sentence, isQuarrel)
    if (!stated || (stated.isNegated && !STAYED_AWAY.has(main?.status ?? 'happened'))) return []
    const effect = wordsOf(stated.effect)
    const cause = wordsOf(stated.cause)
    const isNext = share(wordsOf(textOf(index - 1)), own) >= ABOUT_IT
    // "It was caused by …" speaks of what the sentence before told; "the cause was …" of the report's matter, near its lead too.
    const follows =
      (LEANS.test(sentence) && effect.size <= 1 && (isNext || moved.has(index - 1))) ||
      (stated.effect === '' && (isNext || index < NEAR))
    const isAlone = standsAlone(follows ? sentence.replace(LEANS, '') : sentence) === 1
    const isAboutIt = follows || moved.has(index) || share(effect, own) >= ABOUT_IT
    if (!isAlone || !isAboutIt || cause.size === 0) return []
    const of = fallen(stated.effect || textOf(index - 1))
    // "Opened with an hour's delay because …": what moved it was no putting off.
    if (DELAYED.test(stated.effect) && moved.has(index) && moved.get(index) !== of) return []
    return [{ index, effect: follows ? own : effect, cause, of, isSaidWhy: !stated.isOnlyAfter }]
  })
}

/** Sentences of a report in which "the cause" is that of its matter. */
const NEAR = 8
/** What was late was held. */
const DELAYED = /\b(?:delay(?:s|ed)?|late)\b/i

/** The sentences of a report that moved the story, and to what: what they state a cause of is the story's own. */
const movedBy = (changes: readonly StatusChange[], article: ArticleWithFacts): ReadonlyMap<number, Status> =>
  new Map(changes.filter((c) => c.article === article).map((c) => [c.sentence, c.status]))

const fallen = (effect: string): Fallen | null =>
  PUT_OFF.test(effect) ? 'postponed' : UNDONE.test(effect) ? 'called off' : null

/** Numbers and days are no matter of their own. */
const wordsOf = (text: string): ReadonlySet<string> => new Set(termsOf(text).filter((t) => !/\d/.test(t)))

function share(some: ReadonlySet<string>, of: ReadonlySet<string>): number {
  let held = 0
  for (const term of some) if (of.has(term)) held++
  return held / Math.max(1, some.size)
}

const voiceOf = (article: ArticleWithFacts, index: number): string =>
  `${publisherOf(article) ?? article.id} ${article.facts.quotes.find((q) => q.sentence === index)?.name ?? ''}`
