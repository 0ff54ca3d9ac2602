import type { StoredBriefing, StoreReads } from '../../ports.ts'
import { articlesToTell } from '../../write/articles-to-tell.ts'
import { composeStory } from '../../write/story.ts'
import { follow } from './overlay.ts'
import type { View } from './view.ts'

/**
 * What is told of these stories. A correction to a story rewrites its stored briefing; one to an actor does not, since it is no
 * news of any story: who takes part is put together anew where somebody corrected does.
 */
export async function briefingsNow(
  view: View,
  ids: readonly string[],
  reads: Pick<StoreReads, 'stories' | 'articles'>,
): Promise<StoredBriefing[]> {
  const now = [...new Set(ids.map((id) => follow(view.stories, id)))]
  const held = await view.store.briefings(view.scopes, now)
  return Promise.all(held.map(async (b) => (namesCorrected(view, b) ? retold(view, b, reads) : b)))
}

/** The current briefings written after `since`; those of stories that went into others are those others'. */
export async function briefingsSinceNow(
  view: View,
  since: string,
  limit: number,
  reads: Pick<StoreReads, 'stories' | 'articles'>,
): Promise<StoredBriefing[]> {
  const { store, scopes, stories } = view
  const held = await store.briefingsSince(scopes, since, limit + stories.length)
  const now = await briefingsNow(
    view,
    held.map((b) => b.story),
    reads,
  )
  return now.filter((b) => b.at > since).slice(0, limit)
}

/** The current briefings written after the one of that number, the oldest first, likewise. */
export async function briefingsAfterNow(
  view: View,
  sequence: number,
  reads: Pick<StoreReads, 'stories' | 'articles'>,
): Promise<StoredBriefing[]> {
  const held = await view.store.briefingsAfter(view.scopes, sequence)
  const now = await briefingsNow(
    view,
    held.map((b) => b.story),
    reads,
  )
  return now.filter((b) => b.sequence > sequence).sort((a, b) => a.sequence - b.sequence)
}

const namesCorrected = ({ touchedActors }: View, briefing: StoredBriefing): boolean =>
  touchedActors.size > 0 &&
  (briefing.content.actors.some((a) => touchedActors.has(a.id)) ||
    briefing.content.event.participants.some((p) => touchedActors.has(p.actor)))

async function retold(
  view: View,
  briefing: StoredBriefing,
  reads: Pick<StoreReads, 'stories' | 'articles'>,
): Promise<StoredBriefing> {
  const [story] = await reads.stories(view.scopes, { ids: [briefing.story] })
  if (!story) return briefing
  const composed = composeStory(story, await articlesToTell(reads, view.scopes, story))
  return { ...briefing, content: { ...composed, changed: briefing.content.changed } }
}
