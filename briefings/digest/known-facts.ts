import type { Comparable } from '../analyse/figures/compare.ts'
import type { ArticleEvent, Status } from '../model.ts'
import type { ArticleWithFacts } from '../ports.ts'
import type { Transition } from '../results.ts'
import type { Material } from './material.ts'

/** What was known of a story when a place was told of it: later reports are held against this. Plain JSON. */
export interface KnownFacts {
  /** Revisions of the reports that were read, by id. */
  readonly articles: Readonly<Record<string, number>>
  /** When the last of them was stored: what is older and not among them was passed over then. */
  readonly upTo: string
  /** The day of the newest, `YYYY-MM-DD`. */
  readonly newest: string | null
  readonly status: Status
  /** Every status with its day that was told of. */
  readonly course: readonly string[]
  readonly figures: readonly Comparable[]
  /** Who did which kind of thing. */
  readonly acts: readonly string[]
}

const MOST_FIGURES = 12
const MOST_KEPT = 120
const NOTHING: KnownFacts = {
  articles: {},
  upTo: '',
  newest: null,
  status: 'reported',
  course: [],
  figures: [],
  acts: [],
}

/** What these reports say together, added to what was known before. */
export function knownFacts({ briefing, articles }: Material, before: KnownFacts = NOTHING): KnownFacts {
  const { event, transitions } = briefing.content
  const figures = articles.flatMap(figuresOf).map(comparable)
  const acts = articles.flatMap((a) => a.facts.events.flatMap(actsOf))
  return {
    articles: { ...before.articles, ...Object.fromEntries(articles.map((a) => [a.id, a.revision])) },
    upTo: latest([before.upTo, ...articles.map((a) => a.stored)]) ?? '',
    newest: latest([before.newest, ...articles.map(dayOf)]),
    status: event.status,
    course: merged(before.course, [`${event.status}|${event.when?.value ?? ''}`, ...transitions.map(stepOf)]),
    figures: mergedFigures(before.figures, figures),
    acts: merged(before.acts, acts),
  }
}

export const stepOf = ({ status, when }: Transition): string => `${status}|${when?.value ?? ''}`

/** "Who did what kind of thing", once for each that the sentence has act; nobody where it names none. */
export function actsOf({ type, participants }: ArticleEvent): string[] {
  if (type === 'NONE') return []
  const acting = participants.filter((p) => p.role !== 'target')
  return acting.length > 0 ? acting.map((p) => `${p.actor}|${type}`) : [`|${type}`]
}

/** The lead's counts; a table's hundred are no news. */
export const figuresOf = (article: ArticleWithFacts) => article.facts.figures.slice(0, MOST_FIGURES)

export const dayOf = ({ published }: Pick<ArticleWithFacts, 'published'>): string | null =>
  published && /^\d{4}-\d\d-\d\d/.test(published) ? published.slice(0, 10) : null

const comparable = ({ value, upTo, unit, bound, what }: Comparable): Comparable =>
  upTo === undefined ? { value, unit, bound, what } : { value, upTo, unit, bound, what }

const latest = (moments: readonly (string | null)[]): string | null =>
  moments
    .flatMap((m) => m ?? [])
    .sort()
    .at(-1) ?? null

const merged = (before: readonly string[], now: readonly string[]): string[] =>
  [...new Set([...before, ...now])].slice(-MOST_KEPT)

const mergedFigures = (before: readonly Comparable[], now: readonly Comparable[]): Comparable[] =>
  [...new Map([...before, ...now].map((f) => [JSON.stringify(f), f])).values()].slice(-MOST_KEPT)
