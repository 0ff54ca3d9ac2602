import type { ArticleEvent, EventType, Status } from '../model.ts'
import type { ArticleWithFacts } from '../ports.ts'
import { termsOf } from '../read/terms.ts'

/** A sentence that moved an event's status. */
export interface StatusChange {
  readonly status: Status
  readonly article: ArticleWithFacts
  readonly event: ArticleEvent
}

/** Statuses that speak of an appointment, so that they belong to the story's meeting or vote whatever their verb's root. */
const OF_A_PLAN: ReadonlySet<Status> = new Set(['planned', 'called off', 'postponed', 'rescheduled'])

/**
 * How the main event of a story of that name moved, as the reports tell it: oldest report first and, within one, in the order of the days that
 * its sentences speak of. Only a change is kept. Mere threats and hypotheses are kept where nothing firmer is known.
 */
export function statusChanges(
  name: string,
  articles: readonly ArticleWithFacts[],
  main: EventType,
): StatusChange[] {
  const about = new Set(termsOf(name))
  const oldest = [...articles].sort(
    (a, b) => (a.published ?? '').localeCompare(b.published ?? '') || a.key - b.key,
  )
  const out: StatusChange[] = []
  for (const article of oldest) {
    for (const event of inOrder(article.facts.events.filter((e) => belongs(e, main, about)))) {
      if (out.at(-1)?.status === event.status || out.some((held) => settles(held.event, event))) continue
      out.push({ status: event.status, article, event })
    }
  }
  return out
}

/** Of the main kind, or of its planning; what has no kind of its own has to speak of the story in its own words. */
function belongs(event: ArticleEvent, main: EventType, about: ReadonlySet<string>): boolean {
  if (event.type !== main && !OF_A_PLAN.has(event.status)) return false
  return event.type !== 'NONE' || termsOf(event.headline).some((t) => about.has(t))
}

/** Oldest day first, what has no day before all (it is told as background); of one day, plans before what came of them. */
const inOrder = (events: readonly ArticleEvent[]): ArticleEvent[] =>
  [...events].sort(
    (a, b) => dayOf(a).localeCompare(dayOf(b)) || ORDER[a.status] - ORDER[b.status] || a.start - b.start,
  )

const dayOf = (event: ArticleEvent): string => event.when?.value ?? ''

/** How far along its course an event of that status is. */
const ORDER: Readonly<Record<Status, number>> = {
  hypothetical: 0,
  threatened: 1,
  planned: 2,
  postponed: 3,
  rescheduled: 4,
  'called off': 5,
  denied: 6,
  reported: 7,
  'under way': 8,
  happened: 9,
}

/** What is held already leaves nothing to learn from the next word about the same day: it says as much, or more. */
const settles = (held: ArticleEvent, next: ArticleEvent): boolean =>
  (dayOf(held) === dayOf(next) || next.when === null) && ORDER[held.status] >= ORDER[next.status]
