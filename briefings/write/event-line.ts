import type { ArticleEvent } from '../model.ts'
import type { ArticleWithFacts, StoryRecord } from '../ports.ts'
import type { EventLine } from '../results.ts'
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

export function eventLineOf(story: StoryRecord, articles: readonly ArticleWithFacts[]): EventLine {
  const main = mainEventOf(articles)
  return {
    id: story.id,
    headline: story.headline,
    when: main?.when ?? null,
    status: main?.status ?? 'reported',
  }
}
