import type { Scope, When } from '../model.ts'
import type { StoredBriefing, StoreReads, StoryRecord } from '../ports.ts'
import type { EventLine, EventResult, StoryContent, Unknown } from '../results.ts'
import { isUnknown } from '../results.ts'
import { eventLineOf } from '../write/event-line.ts'
import { daysOf } from '../analyse/timex.ts'
import { findStory, storiesOf } from './find/find-story.ts'

const MOST_NEIGHBOURS = 3
/** Fewer shared actors than this and two stories merely mention the same country. */
const SHARED_ACTORS = 2
/** Articles among which neighbouring stories are looked for. */
const MOST_ARTICLES = 60

/** All that is held of one happening, with what came before and after it among the same actors. */
export async function event(
  store: StoreReads,
  scopes: readonly Scope[],
  name: string,
): Promise<EventResult | Unknown> {
  const story = await findStory(store, scopes, name)
  if (isUnknown(story)) return story
  const [briefing] = await store.briefings(scopes, [story.id])
  if (!briefing) return { unknown: name, ambiguous: false, candidates: [] }
  const { actors: _actors, changed: _changed, ...told } = briefing.content
  return { ...told, ...(await neighboursOf(store, scopes, story, briefing.content)) }
}

async function neighboursOf(
  store: StoreReads,
  scopes: readonly Scope[],
  story: StoryRecord,
  { actors, event: { when } }: StoryContent,
): Promise<{ before: EventLine[]; after: EventLine[] }> {
  const own = new Set(actors.map((a) => a.id))
  if (own.size === 0) return { before: [], after: [] }
  const keys = await store.candidates(scopes, { actors: [...own], limit: MOST_ARTICLES })
  const others = (await storiesOf(store, scopes, keys)).filter((s) => s.id !== story.id)
  const briefings = await store.briefings(
    scopes,
    others.map((s) => s.id),
  )
  const held = await store.actors(scopes, [...own])
  // A country that was once taken for a person is no being that two happenings have in common.
  const places = new Set(held.flatMap((a) => (a.type === 'LOC' ? a.name : [])))
  const beings = new Set(held.flatMap((a) => (a.type === 'LOC' || places.has(a.name) ? [] : a.id)))
  const near = briefings.filter((b) => sharesActors(b.content, own, beings))
  const ofEvent = ({ story: id, content: { event } }: StoredBriefing): string =>
    firstDay(
      event.when,
      others.find((s) => s.id === id),
    )
  const oldest = near.sort((a, b) => ofEvent(a).localeCompare(ofEvent(b)))
  const day = firstDay(when, story)
  const isBefore = (b: StoredBriefing): boolean => ofEvent(b) < day
  return {
    before: oldest
      .filter(isBefore)
      .slice(-MOST_NEIGHBOURS)
      .map((b) => eventLineOf(b.content)),
    after: oldest
      .filter((b) => !isBefore(b))
      .slice(0, MOST_NEIGHBOURS)
      .map((b) => eventLineOf(b.content)),
  }
}

/** The day that a list of events shows, else that of the story's first report. */
const firstDay = (when: When | null, story: StoryRecord | undefined): string =>
  (when && daysOf(when.value)?.first) ?? story?.first ?? ''

/** Two towns of one valley make no happenings of one matter: somebody has to stand in both, where anybody is named at all. */
function sharesActors(
  { actors }: StoryContent,
  own: ReadonlySet<string>,
  beings: ReadonlySet<string>,
): boolean {
  const shared = actors.filter((a) => own.has(a.id))
  return (
    shared.length >= Math.min(SHARED_ACTORS, own.size) &&
    (beings.size === 0 || shared.some((a) => beings.has(a.id)))
  )
}
