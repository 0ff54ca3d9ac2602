import type { ArticleEvent } from '../model.ts'
import type { ArticleWithFacts } from '../ports.ts'
import type { EventLine, StoryContent } from '../results.ts'
import { newestFirst } from './sources.ts'

/** The event that a story is about: the first of the newest report that has one. */
export function mainEventOf(articles: readonly ArticleWithFacts[]): ArticleEvent | null {
  const newest = [...articles].sort(newestFirst)
  for (const a of newest) {
    const event = a.facts.events.find((e) => e.type !== 'NONE')
    if (event) return event
  }
  return newest.flatMap((a) => a.facts.events[0] ?? [])[0] ?? null
}

export const eventLineOf = ({ event: { id, headline, when, status } }: StoryContent): EventLine => ({
  id,
  headline,
  when,
  status,
})
