import { dayInWords } from '../write/dates-in-words.ts'
import { isMisspelt } from '../answer/find/find-item.ts'
import { findActor } from '../answer/find/find-name.ts'
import { findStories, storiesOf } from '../answer/find/find-story.ts'
import { brief, storyBriefing } from '../answer/brief.ts'
import type { Citation, Claim, Scope } from '../model.ts'
import type { Store, StoreReads, StoredBriefing } from '../ports.ts'
import type { Reader, Told as Known } from '../reader-ports.ts'
import { newIn } from '../refresh.ts'
import type { CatchupResult, StoryBriefing, Unknown } from '../results.ts'
import { isUnknown } from '../results.ts'

export interface CatchupRequest {
  /** An actor, event or topic; everything where left out. */
  readonly name?: string
  /** The asker's clock, ISO 8601; its day is theirs. */
  readonly now: string
}

/** Stories told at once; those that came in later wait for the next look, and are counted. */
const MOST_STORIES = 10
/** Stories of a week from which those told at the first look are taken. */
const MOST_OF_WEEK = 50
/** Stories that the store is asked about together. */
const TOGETHER = 100
/** Articles of one name whose stories are looked at. */
const MOST_ARTICLES = 200

/**
 * What is new since somebody last looked, here and for this name. What they are told is recorded by the number of the last
 * briefing told and not by a clock: an ingest and an asker may have different ones. It is read before the transaction, so that
 * no other writer waits for it; where the same person has looked in between, it is read anew within.
 */
export async function catchup(
  store: Store,
  scopes: readonly Scope[],
  reader: Reader,
  request: CatchupRequest,
): Promise<CatchupResult | Unknown> {
  const subject = request.name ? await subjectOf(store, scopes, request.name) : EVERYTHING
  if (isUnknown(subject)) return subject
  const look = (reads: StoreReads, last: Known | null): Promise<Told> =>
    last ? since(reads, scopes, last.sequence, subject) : atFirst(reads, scopes, request, subject)
  const before = await store.told(reader, subject.key)
  const news = await look(store, before)
  return store.write(async (tx) => {
    const last = await tx.told(reader, subject.key)
    const told = last?.sequence === before?.sequence ? news : await look(tx, last)
    const at = Temporal.Instant.from(request.now).toString()
    await tx.saveTold(reader, { name: subject.key, at, sequence: told.upTo })
    const { stories, more, note } = told
    return { since: last?.at ?? null, about: subject.name, stories, more, note }
  })
}

interface Subject {
  /** What is remembered: an actor's id, or the words. */
  readonly key: string
  readonly name: string | null
  /** Ids; null for all stories. */
  readonly stories: ReadonlySet<string> | null
}

const EVERYTHING: Subject = { key: '', name: null, stories: null }

async function subjectOf(tx: StoreReads, scopes: readonly Scope[], name: string): Promise<Subject | Unknown> {
  const actor = await findActor(tx, scopes, name)
  if (!isUnknown(actor)) {
    const keys = await tx.candidates(scopes, { actors: [actor.id], limit: MOST_ARTICLES })
    const stories = await storiesOf(tx, scopes, keys)
    return { key: actor.id, name: actor.name, stories: new Set(stories.map((s) => s.id)) }
  }
  if (actor.ambiguous) return actor
  const [byId] = await tx.stories(scopes, { ids: [name] })
  if (byId) return { key: byId.id, name: byId.headline, stories: new Set([byId.id]) }
  if (await isMisspelt(tx, name, actor)) return actor
  const stories = (await findStories(tx, scopes, name)).map((f) => f.story.id)
  if (stories.length === 0) return actor
  return { key: name.toLowerCase().replace(/\s+/g, ' '), name, stories: new Set(stories) }
}

interface Told extends Pick<CatchupResult, 'stories' | 'more' | 'note'> {
  readonly upTo: number
}

/** Somebody who looks for the first time is told the week, as `brief` would. */
async function atFirst(
  tx: StoreReads,
  scopes: readonly Scope[],
  { name, now }: CatchupRequest,
  { stories, name: about }: Subject,
): Promise<Told> {
  const upTo = await tx.lastSequence()
  const today = now.slice(0, 10)
  if (!stories || !name) return theWeek(tx, scopes, today, upTo)
  const from = Temporal.PlainDate.from(today).subtract({ days: 7 }).toString()
  const held = await tx.stories(scopes, { ids: [...stories] })
  const inWeek = held.filter((s) => (s.last ?? '') >= from && (s.first ?? '') <= today)
  const chosen = (inWeek.length > 0 ? inWeek : held).slice(0, MOST_STORIES)
  const briefings = await tx.briefings(
    scopes,
    chosen.map((s) => s.id),
  )
  const note =
    inWeek.length > 0 || held.length === 0
      ? null
      : `I hold nothing about ${about} from the seven days before ${dayInWords(today)}. These are the newest stories held.`
  return {
    stories: briefings.map((b) => storyBriefing(b.content, inWeek.length > 0)),
    more: 0,
    note: together(note, older(held.length - chosen.length, name)),
    upTo,
  }
}

/**
 * The week of a whole store. Where it holds more stories than are told at once, those that were written of first come first, and the
 * next look goes on behind them; what is older than the week is counted, since no later look brings it.
 */
async function theWeek(tx: StoreReads, scopes: readonly Scope[], today: string, upTo: number): Promise<Told> {
  const week = await brief(tx, scopes, { today, limit: MOST_OF_WEEK })
  const { stories: held } = await tx.overview(scopes)
  const note = together(week.note, older(held - week.stories.length))
  const more = week.stories.length - MOST_STORIES
  if (more <= 0) return { stories: week.stories, more: 0, note, upTo }
  const written = await tx.briefings(
    scopes,
    week.stories.map((s) => s.id),
  )
  const now = written.toSorted((a, b) => a.sequence - b.sequence).slice(0, MOST_STORIES)
  const told = new Set(now.map((b) => b.story))
  return {
    stories: week.stories.filter((s) => told.has(s.id)),
    more,
    note,
    upTo: now.at(-1)!.sequence,
  }
}

/** Says how many stories held are not among those told, and how to see them; null where there are none. */
function older(count: number, about?: string): string | null {
  if (count <= 0) return null
  const are = count === 1 ? '1 older story is' : `${count} older stories are`
  return `${are} held that this does not tell: ${about ? `brief ${about}` : 'brief with a since'} goes further back.`
}

const together = (...notes: (string | null)[]): string | null => notes.filter(Boolean).join(' ') || null

/** The stories that say something which was not told before, the newest first; those that wait are counted. */
async function since(
  tx: StoreReads,
  scopes: readonly Scope[],
  sequence: number,
  { stories }: Subject,
): Promise<Told> {
  // Asked first: what is written while the rest is read waits for the next look.
  const newest = await tx.lastSequence()
  const moved = (await tx.briefingsAfter(scopes, sequence)).filter(
    (b) => b.sequence <= newest && (!stories || stories.has(b.story)),
  )
  const news: { briefing: StoredBriefing; line: StoryBriefing }[] = []
  for (let at = 0; at < moved.length; at += TOGETHER)
    for (const { briefing, claims, isNew } of await untold(
      tx,
      scopes,
      moved.slice(at, at + TOGETHER),
      sequence,
    ))
      if (claims.length > 0) news.push({ briefing, line: storyBriefing(briefing.content, isNew, claims) })
  const now = news.slice(0, MOST_STORIES)
  const more = news.length - now.length
  return {
    stories: now.map((n) => n.line).reverse(),
    more,
    note: null,
    upTo: more > 0 ? now.at(-1)!.briefing.sequence : newest,
  }
}

interface Untold {
  readonly briefing: StoredBriefing
  readonly claims: readonly Claim[]
  readonly isNew: boolean
}

type Reads = Pick<StoreReads, 'briefingRevisions' | 'decisionsOn'>

/** What briefings tell that their revisions up to `sequence` did not, in their order; the store is asked a few times for all. */
async function untold(
  tx: Reads,
  scopes: readonly Scope[],
  briefings: readonly StoredBriefing[],
  sequence: number,
): Promise<Untold[]> {
  const all = await tx.briefingRevisions(
    scopes,
    briefings.map((b) => b.story),
  )
  const byStory = Map.groupBy(all, (r) => r.story)
  const revisionsOf = ({ story }: StoredBriefing): StoredBriefing[] => byStory.get(story) ?? []
  const isFirst = (b: StoredBriefing): boolean =>
    b.revision === 1 && !revisionsOf(b).some((r) => r.sequence <= sequence)
  const elsewhere = await toldElsewhere(tx, scopes, briefings.filter(isFirst), sequence)
  return briefings.map((briefing): Untold => {
    const before = revisionsOf(briefing).findLast((r) => r.sequence <= sequence)
    if (before)
      return {
        briefing,
        claims: notFrom(newIn(briefing.content, before.content), [before]),
        isNew: false,
      }
    // A withdrawal takes the earlier revisions away; what each later one added is still known.
    if (briefing.revision > 1) {
      const own = revisionsOf(briefing).filter((r) => r.scope === briefing.scope)
      return { briefing, claims: own.flatMap((r) => r.content.changed), isNew: false }
    }
    const articles = articlesOf(briefing)
    const earlier = elsewhere.filter((r) => cites(r).some((c) => articles.has(c.article)))
    return { briefing, claims: notFrom(briefing.content.claims, earlier), isNew: earlier.length === 0 }
  })
}

/** What was told of new stories' reports while they stood in other stories: they may only have been split off these. */
async function toldElsewhere(
  tx: Reads,
  scopes: readonly Scope[],
  briefings: readonly StoredBriefing[],
  sequence: number,
): Promise<StoredBriefing[]> {
  const articles = new Set(briefings.flatMap((b) => [...articlesOf(b)]))
  if (articles.size === 0) return []
  const own = new Set(briefings.map((b) => b.story))
  const placed = (await tx.decisionsOn(scopes, [...articles])).filter((d) => d.stage === 'story')
  const homes = new Set(placed.map((d) => d.outcome)).difference(own)
  if (homes.size === 0) return []
  return (await tx.briefingRevisions(scopes, [...homes])).filter((r) => r.sequence <= sequence)
}

const articlesOf = ({ content }: StoredBriefing): Set<string> =>
  new Set(content.claims.flatMap((c) => c.citations.map((x) => x.article)))

const cites = ({ content }: StoredBriefing): Citation[] => content.claims.flatMap((c) => c.citations)

/** The claims that rest on something else than reports which a briefing told already. */
function notFrom(claims: readonly Claim[], briefings: readonly StoredBriefing[]): Claim[] {
  const known = new Set(briefings.flatMap(cites).map((c) => `${c.article} ${c.revision}`))
  return claims.filter((c) => !c.citations.every((x) => known.has(`${x.article} ${x.revision}`)))
}
