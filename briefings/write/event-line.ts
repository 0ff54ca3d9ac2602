import type { ArticleEvent } from '../model.ts'
import type { ArticleWithFacts } from '../ports.ts'
import { bareHeadline } from '../read/correction.ts'
import type { EventLine, StoryContent } from '../results.ts'
import { newestFirst } from './sources.ts'

/**
 * The event that a story is about: of the kind that most of its reports lead with, as the first of them told it. What came of it
 * later (an inquiry after a quake) does not take its place.
 */
export function mainEventOf(articles: readonly ArticleWithFacts[]): ArticleEvent | null {
  const leads = articles
    .toSorted(newestFirst)
    .reverse()
    .flatMap((a) => a.facts.events[0] ?? [])
  const byType = Map.groupBy(leads, (e) => e.type)
  // Of kinds that are told as often, the one that was told first: maps keep the order of insertion.
  const [most] = [...byType.values()].sort((a, b) => b.length - a.length)
  return most?.[0] ?? null
}

/** The report that says what a story is about today: its newest that has a title. */
export const latestOf = (articles: readonly ArticleWithFacts[]): ArticleWithFacts | undefined =>
  articles.filter((a) => !a.duplicateOf && a.title).toSorted(newestFirst)[0]

/** What a report is headed, else what the story was first called. */
export const headlineOf = (name: string, report: Pick<ArticleWithFacts, 'title'> | undefined): string =>
  bareHeadline(report?.title ?? name)

/** What is news of a story. */
export const newsOf = ({ event, latest }: Pick<StoryContent, 'event' | 'latest'>): string =>
  latest?.headline ?? event.headline

export const eventLineOf = ({ event: { id, headline, when, status } }: StoryContent): EventLine => ({
  id,
  headline,
  when,
  status,
})
