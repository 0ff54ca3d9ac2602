import type { Follow, FollowPace, ToldHere } from '../digest-ports.ts'
import type { Scope } from '../model.ts'
import type { Decision, Store, StoreReads, StoreWrites, StoredBriefing } from '../ports.ts'
import { withinShare } from '../write/fair-share.ts'
import { scopesThatMatter } from './candidates.ts'
import { scopesAt } from './destination.ts'
import { newsFor, type FollowNews } from './follow-news.ts'
import { knownFacts } from './known-facts.ts'
import { createShared, type Shared } from './occasion.ts'
import { tell } from './tell.ts'

export interface FollowsRequest {
  /** The clock, ISO 8601. */
  readonly now: string
  /** Destinations at once, so that other writers get their turn. */
  readonly limit?: number
}

export interface FollowsResult {
  /** Posts written. */
  readonly posted: number
  readonly stories: number
  /** What kept a destination from being told, for the log. */
  readonly failed: readonly { readonly holder: string; readonly error: unknown }[]
  readonly more: boolean
}

const LIMIT = 50
const STORIES = 5
/** Minutes between two posts, and posts a day: to a person, and to a channel, where news is told at once. */
const PACE = { person: { minutes: 15, aDay: 12 }, channel: { minutes: 2, aDay: 40 } }
/** Minutes after which a destination whose post could not be written is tried again. */
const AFTER_FAULT = 10

/**
 * Tells what is followed: for each destination with something new since it was last looked at, one post with all of it, no
 * more often than its pace allows. What comes in between waits and is bundled. The post, what was told, why, and how far was
 * looked are one transaction.
 */
export async function runFollows(
  store: Store,
  { now, limit = LIMIT }: FollowsRequest,
): Promise<FollowsResult> {
  const holders = await store.holdersToTell(await store.lastSequence(), now, limit)
  const shared = createShared()
  const failed: { holder: string; error: unknown }[] = []
  let [posted, stories] = [0, 0]
  for (const holder of holders) {
    try {
      const told = await store.write((tx) => tellHolder(tx, holder, now, shared))
      if (told > 0) posted++
      stories += told
    } catch (error) {
      failed.push({ holder, error })
      const next = Temporal.Instant.from(now).add({ minutes: AFTER_FAULT }).toString()
      await store.write(async (tx) => tx.savePace({ ...(await paceOf(tx, holder, now)), next }))
    }
  }
  return { posted, stories, failed, more: holders.length === limit }
}

/** Answers how many stories were told. */
async function tellHolder(tx: StoreWrites, holder: string, now: string, shared: Shared): Promise<number> {
  const follows = await tx.follows(holder)
  const [first] = follows
  if (!first) return 0
  const { destination } = first
  const all = scopesAt(destination)
  const scopes = await scopesThatMatter(tx, all)
  const last = await tx.lastSequence()
  const moved = await movedSince(tx, scopes, Math.min(...follows.map((f) => f.seen)), last, shared)
  const news = await newsFor(tx, { scopes, holder, follows, moved, now: Temporal.Instant.from(now) }, shared)
  await tx.markFollows(
    follows.map((f) => f.key),
    last,
  )
  const told = news.slice(0, STORIES)
  const left = news.slice(STORIES)
  await tx.saveDecisions(ownerOf(all), decisionsOn(told, left, now))
  if (told.length === 0) return 0
  const { stories } = await withinShare(tx, scopes, { stories: told.map(tell) })
  const by = first.by
  const isNew = await tx.enqueue({
    id: `follow:${holder}:${last}`,
    destination,
    scopes: all,
    content: { kind: 'follow', title: titleOf(told), note: noteOf(left.length), stories },
    ...(by === '' ? {} : { owner: by }),
    at: now,
  })
  if (!isNew) return 0
  for (const one of told) await tx.saveToldHere(toldOf(holder, one, now))
  await tx.savePace(await nextPace(tx, holder, destination.person !== null, now))
  return told.length
}

/** Briefings written after that number; read once for all who were looked at as far. */
async function movedSince(
  store: StoreReads,
  scopes: readonly Scope[],
  seen: number,
  last: number,
  { recent }: Shared,
): Promise<readonly StoredBriefing[]> {
  const key = `${scopes.join(' ')} after ${seen} to ${last}`
  const moved = recent.get(key) ?? (await store.briefingsAfter(scopes, seen))
  recent.set(key, moved)
  return moved
}

const ownerOf = (scopes: readonly Scope[]): Scope => scopes.find((s) => s !== 'public') ?? 'public'

function decisionsOn(
  told: readonly FollowNews[],
  left: readonly FollowNews[],
  at: string,
): Omit<Decision, 'scope'>[] {
  const decision = (n: FollowNews, outcome: string): Omit<Decision, 'scope'> => ({
    item: n.material.briefing.story,
    at,
    stage: 'follow',
    outcome,
    reason: `${namesOf(n.follows)}: ${n.reason}`,
  })
  return [
    ...told.map((n) => decision(n, n.known ? 'told as an update' : 'told')),
    ...left.map((n) => decision(n, 'left out: over the cap')),
  ]
}

const namesOf = (follows: readonly Follow[]): string => follows.map((f) => f.name).join(', ')

function titleOf(told: readonly FollowNews[]): string {
  const names = [...new Set(told.flatMap((t) => t.follows.map((f) => f.name)))]
  const more = names.length - 3
  return `You follow: ${names.slice(0, 3).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

const noteOf = (left: number): string | null =>
  left === 0
    ? null
    : `${left} more ${left === 1 ? 'story' : 'stories'} that you follow moved: catchup tells them.`

const toldOf = (holder: string, { material, known }: FollowNews, at: string): ToldHere => ({
  holder,
  story: material.briefing.story,
  at,
  sequence: material.briefing.sequence,
  known: knownFacts(material, known ?? undefined),
})

async function paceOf(store: StoreReads, holder: string, now: string): Promise<FollowPace> {
  const day = now.slice(0, 10)
  const held = await store.pace(holder)
  return held?.day === day ? held : { holder, next: now, day, count: 0 }
}

async function nextPace(
  store: StoreReads,
  holder: string,
  toPerson: boolean,
  now: string,
): Promise<FollowPace> {
  const { minutes, aDay } = toPerson ? PACE.person : PACE.channel
  const pace = await paceOf(store, holder, now)
  const count = pace.count + 1
  const at = Temporal.Instant.from(now)
  const tomorrow = Temporal.PlainDate.from(pace.day).add({ days: 1 }).toZonedDateTime('UTC').toInstant()
  const next = count >= aDay ? tomorrow : at.add({ minutes })
  return { ...pace, next: next.toString(), count }
}
