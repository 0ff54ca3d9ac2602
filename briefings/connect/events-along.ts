import type { ArticleEvent, EventType, Status } from '../model.ts'
import type { ArticleWithFacts } from '../ports.ts'
import { termsOf } from '../read/terms.ts'
import { baseOf } from '../write/support/frame-words.ts'

/** An event that moved a story's status. */
interface EventChange {
  readonly status: Status
  readonly article: ArticleWithFacts
  readonly event: ArticleEvent
}

/** Statuses that speak of an appointment, so that they belong to the story's meeting or vote whatever their verb's root. */
const OF_A_PLAN: ReadonlySet<Status> = new Set(['planned', 'called off', 'postponed', 'rescheduled'])

/**
 * How a happening without a course of its own moved, by the kind of its events: oldest report first and, within one, in the order of the days
 * that its sentences speak of. Only a change is kept. Mere threats and hypotheses are kept where nothing firmer is known.
 */
export function eventsAlong(
  name: string,
  articles: readonly ArticleWithFacts[],
  main: EventType,
): EventChange[] {
  const about = new Set(termsOf(name))
  const out: EventChange[] = []
  for (const article of articles) {
    for (const event of inOrder(article.facts.events)) {
      const last = out.at(-1)
      const followsFrom = comesOf(event, article.published, last?.event)
      if (!followsFrom && !belongs(event, main, about)) continue
      const status = statusOn(article.published, event, last)
      // What has happened is not undone by a forecast.
      if (last?.status === 'happened' && AHEAD.has(status)) continue
      const isDenial = followsFrom && status === 'denied'
      const isKnown = !isDenial && out.some((held) => settles(held, event, status))
      if (last?.status === status || isKnown) continue
      out.push({ status, article, event })
    }
  }
  return out
}

/** Of the main kind, where it has one, or of its planning, and in words of the story's own. */
function belongs(event: ArticleEvent, main: EventType, about: ReadonlySet<string>): boolean {
  if (event.type !== main && main !== 'NONE' && !OF_A_PLAN.has(event.status)) return false
  return new Set(termsOf(event.headline).filter((t) => about.has(t))).size >= IN_COMMON
}

/** What is only to come. */
const AHEAD: ReadonlySet<Status> = new Set([
  'planned',
  'rescheduled',
  'postponed',
  'threatened',
  'hypothetical',
])
/** Common words that what was ahead and what came of it share. */
const IN_COMMON = 2

/**
 * Is it what was planned or threatened, come to pass, or what was reported, denied? The verb is another then ("agreed to meet",
 * "met"; "accused of seizing", "denied"), so that words and, of a plan, the day have to tell.
 */
function comesOf(event: ArticleEvent, published: string | null, last: ArticleEvent | undefined): boolean {
  if (!last) return false
  // What is only said to be so can be denied; a blast that killed stays one, whoever denies a part in it.
  const denies = event.status === 'denied' && (last.type === 'ACCUSE' || last.status === 'reported')
  const cameToPass = AHEAD.has(last.status) && (event.status === 'happened' || event.status === 'under way')
  if (!denies && !cameToPass) return false
  const day = dayOf(event) || (published ?? '').slice(0, 10)
  const expected = dayOf(last).slice(0, 10)
  if (day < expected) return false
  const words = new Set(matterOf(last))
  const common = matterOf(event).filter((t) => words.has(t)).length
  // "Will strike on May 7", "went on strike" that day.
  return common >= (cameToPass && day === expected ? 1 : IN_COMMON)
}

/** What is done, in common words: whom it is about does many things. */
const matterOf = ({ headline }: ArticleEvent): string[] => {
  const common = headline.replace(/\p{Lu}[\p{L}\p{M}’'-]*/gu, ' ')
  return [...new Set(termsOf(common.replace(/\p{Ll}+/gu, (word) => baseOf(word) ?? word)))]
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
const settles = (held: EventChange, next: ArticleEvent, status: Status): boolean =>
  (dayOf(held.event) === dayOf(next) || next.when === null) && ORDER[held.status] >= ORDER[status]

/** What a report tells of a day after its own has not happened: "was moved to May 9" is an appointment, a new one where one was held. */
function statusOn(published: string | null, event: ArticleEvent, last: EventChange | undefined): Status {
  const isAhead =
    published !== null && event.when?.precision === 'day' && dayOf(event) > published.slice(0, 10)
  if (event.status !== 'happened' || !isAhead) return event.status
  return last && OF_A_PLAN.has(last.status) && dayOf(last.event) !== dayOf(event) ? 'rescheduled' : 'planned'
}
