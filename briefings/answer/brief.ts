import type { Scope } from '../model.ts'
import type { StoreReads, StoryRecord } from '../ports.ts'
import type { BriefResult, StoryBriefing, StoryContent } from '../results.ts'
import { isUnknown } from '../results.ts'
import { articlesToTell } from '../write/articles-to-tell.ts'
import { newsOf } from '../write/event-line.ts'
import { composeStory } from '../write/story.ts'
import { dayInWords } from '../write/dates-in-words.ts'
import { findActor } from './find/find-name.ts'
import { findStories, storiesOf } from './find/find-story.ts'

export interface BriefRequest {
  readonly topic?: string
  /** `YYYY-MM-DD`: only stories that moved on that day or later. */
  readonly since?: string
  /** The day of the asker's clock, `YYYY-MM-DD`. */
  readonly today: string
  /** At most so many stories. */
  readonly limit?: number
}

const MOST_STORIES = 6
const CLAIMS = 3

/** The stories of the moment, or of a topic, each in a few claims. */
export async function brief(
  store: StoreReads,
  scopes: readonly Scope[],
  request: BriefRequest,
): Promise<BriefResult> {
  const chosen = request.topic
    ? await ofTopic(store, scopes, request.topic, request.today)
    : await ofTheMoment(store, scopes, request)
  const stories = await toldOf(store, scopes, chosen, request)
  return {
    title: chosen.title,
    note: stories.length > 0 ? chosen.note : (chosen.note ?? nothing(request)),
    stories: stories.map(({ content, last }) =>
      storyBriefing(content, isNew(last, request.since ?? chosen.from)),
    ),
  }
}

interface Told {
  readonly content: Omit<StoryContent, 'changed'>
  /** Day of the newest report that it is told from. */
  readonly last: string | null
}

/**
 * What is told of the chosen stories, as it stood on the last day of the window. A stored briefing knows all reports: a story that
 * moved after that day is told anew from the reports before.
 */
async function toldOf(
  store: StoreReads,
  scopes: readonly Scope[],
  { stories, from, until }: Chosen,
  { since, limit = MOST_STORIES }: BriefRequest,
): Promise<Told[]> {
  const start = since ?? from ?? ''
  const out: Told[] = []
  const moved = stories.filter((s) => !start || (s.last ?? '') >= start)
  const stored = moved.filter((s) => s.last === null || s.last <= until).slice(0, limit)
  const briefings = new Map(
    (
      await store.briefings(
        scopes,
        stored.map((s) => s.id),
      )
    ).map((b) => [b.story, b.content]),
  )
  for (const story of moved) {
    if (out.length >= limit) break
    const content = briefings.get(story.id)
    if (content) out.push({ content, last: story.last })
    if (story.last === null || story.last <= until) continue
    const before = (await articlesToTell(store, scopes, story)).filter(
      (a) => a.published === null || a.published.slice(0, 10) <= until,
    )
    const last =
      before
        .map((a) => a.published?.slice(0, 10) ?? '')
        .sort()
        .at(-1) ?? ''
    if (before.length > 0 && last >= start)
      out.push({ content: composeStory({ id: story.id, headline: story.headline }, before), last })
  }
  return out
}

/** A story as a briefing lists it. */
export const storyBriefing = (
  content: Omit<StoryContent, 'changed'>,
  isNew: boolean,
  claims = content.claims,
): StoryBriefing => ({
  id: content.event.id,
  headline: newsOf(content),
  claims: claims.slice(0, CLAIMS),
  actors: content.actors.map((a) => a.name),
  sources: content.sources,
  ...(content.reports === undefined ? {} : { reports: content.reports }),
  new: isNew,
})

interface Chosen {
  readonly title: string
  readonly note: string | null
  readonly stories: readonly StoryRecord[]
  /** First day of the window that was looked at. */
  readonly from: string | null
  /** Its last day: what was published later is not told. */
  readonly until: string
}

async function ofTheMoment(
  store: StoreReads,
  scopes: readonly Scope[],
  { since, today }: BriefRequest,
): Promise<Chosen> {
  const from = since ?? daysBefore(today, 7)
  const stories = await store.stories(scopes, { from, to: today, limit: 50 })
  if (stories.length > 0 || since)
    return { title: 'Briefing', note: null, stories: byWeight(stories), from, until: today }
  const { newest, articles } = await store.overview(scopes)
  if (articles === 0)
    return { title: 'Briefing', note: 'I hold no articles yet.', stories: [], from: null, until: today }
  if (!newest) {
    const undated = await store.stories(scopes, { limit: MOST_STORIES })
    return {
      title: 'Briefing',
      note: 'None of the articles that I hold is dated.',
      stories: undated,
      from: null,
      until: today,
    }
  }
  const last = newest.slice(0, 10)
  const window = { from: daysBefore(last, 7), to: last }
  return {
    title: 'Briefing',
    note: `I hold nothing from the seven days before ${dayInWords(today)}. These are the stories of the newest days held, up to ${dayInWords(last)}.`,
    stories: byWeight(await store.stories(scopes, { ...window, limit: 50 })),
    // Told because nothing newer is held, so nothing in it is new.
    from: null,
    until: last,
  }
}

async function ofTopic(
  store: StoreReads,
  scopes: readonly Scope[],
  topic: string,
  today: string,
): Promise<Chosen> {
  const actor = await findActor(store, scopes, topic)
  const stories = isUnknown(actor)
    ? (await findStories(store, scopes, topic)).map((s) => s.story)
    : await storiesOf(store, scopes, await store.candidates(scopes, { actors: [actor.id], limit: 200 }))
  const newest = isUnknown(actor)
    ? stories
    : [...stories].sort((a, b) => (b.last ?? '').localeCompare(a.last ?? ''))
  return {
    title: `Briefing: ${isUnknown(actor) ? topic : actor.name}`,
    note: null,
    stories: newest,
    from: null,
    until: today,
  }
}

/** The stories that most reports tell come first; among equals, the newest. */
const byWeight = (stories: readonly StoryRecord[]): StoryRecord[] =>
  [...stories].sort((a, b) => b.keys.length - a.keys.length || (b.last ?? '').localeCompare(a.last ?? ''))

const daysBefore = (day: string, days: number): string =>
  Temporal.PlainDate.from(day).subtract({ days }).toString()

const isNew = (last: string | null, from: string | null): boolean => from !== null && (last ?? '') >= from

function nothing({ topic, since }: BriefRequest): string {
  const about = topic ? ` about “${topic}”` : ''
  return since ? `I hold nothing${about} from ${dayInWords(since)} or later.` : `I hold nothing${about}.`
}
