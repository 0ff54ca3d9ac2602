import type { Digest, DigestChange } from '../digest-ports.ts'
import type { DigestLine, WhenEmpty } from '../digest-results.ts'
import { UserError } from '../errors.ts'
import type { Scope } from '../model.ts'
import type { Store, StoreReads, StoreWrites } from '../ports.ts'
import { holderOf } from '../readers/settings.ts'
import { destinationOf, type Keeper } from './keeper.ts'
import { slotsAfter } from './next-slots.ts'
import { isQuiet, quietInWords, readQuietHours } from './quiet-hours.ts'
import { LEAST_MINUTES, readSchedule } from './read-schedule.ts'
import { following } from './plan-slots.ts'

/** What may be said of a digest; what is left out stays, or is as it is by default. */
export interface DigestWish {
  readonly schedule?: string | undefined
  /** IANA. */
  readonly timezone?: string | undefined
  /** Null for everything. */
  readonly topic?: string | null | undefined
  readonly stories?: number | undefined
  /** The platform's id. */
  readonly channel?: string | undefined
  /** "22:00-07:00"; null for none. */
  readonly quiet?: string | null | undefined
  readonly empty?: WhenEmpty | undefined
}

export interface DigestsResult {
  readonly digests: readonly DigestLine[]
  /** Where the time zone of a new one is from. */
  readonly zone: 'given' | 'settings' | 'default'
}

const STORIES = 6
const MOST_DIGESTS = 25
const MOST_TOPIC = 200
const NEXT = 3
/** Slots in which too short a gap is looked for, and one that is not in quiet hours; the days that are looked through in any case. */
const LOOKED_AT = 60
const LOOKED_THROUGH = Temporal.Duration.from({ hours: 48 })

/** Sets a digest up. @throws UserError for a schedule, hours or a channel that cannot be. */
export async function addDigest(
  store: Store,
  keeper: Keeper,
  wish: DigestWish & { readonly schedule: string },
  now: string,
): Promise<DigestsResult> {
  const destination = destinationOf(keeper, wish.channel)
  return store.write(async (tx) => {
    if ((await tx.digests([keeper.home])).length >= MOST_DIGESTS)
      throw new UserError('usage', `There are ${MOST_DIGESTS} digests here already: remove one first.`)
    const set = (await tx.settings(holderOf(keeper))).timezone
    const timezone = wish.timezone ?? set ?? 'UTC'
    const plan = checked({ schedule: wish.schedule, timezone, quiet: wish.quiet ?? null }, now)
    const digest = await tx.saveDigest({
      ...plan,
      owner: keeper.home,
      destination,
      topic: topicOf(wish.topic),
      stories: wish.stories ?? STORIES,
      empty: wish.empty ?? 'say',
      paused: null,
      by: keeper.person,
      created: now,
      last: null,
      seen: 0,
    })
    return {
      digests: [lineOf(digest, now)],
      zone: wish.timezone ? 'given' : set ? 'settings' : 'default',
    }
  })
}

export async function listDigests(store: StoreReads, keeper: Keeper, now: string): Promise<DigestsResult> {
  const digests = await store.digests([keeper.home])
  return { digests: digests.map((d) => lineOf(d, now)), zone: 'given' }
}

/** Changes a digest; a new schedule, zone or quiet hours hold from now on. */
export async function editDigest(
  store: Store,
  keeper: Keeper,
  id: string,
  wish: DigestWish,
  now: string,
): Promise<DigestsResult> {
  return store.write(async (tx) => {
    const digest = await digestNamed(tx, keeper.home, id)
    const retimed = wish.schedule !== undefined || wish.timezone !== undefined || wish.quiet !== undefined
    const { schedule = digest.schedule, timezone = digest.timezone, quiet = digest.quiet } = wish
    const change: DigestChange = {
      ...(retimed ? checked({ schedule, timezone, quiet }, now) : {}),
      ...(wish.topic === undefined ? {} : { topic: topicOf(wish.topic) }),
      ...(wish.stories === undefined ? {} : { stories: wish.stories }),
      ...(wish.empty === undefined ? {} : { empty: wish.empty }),
      ...(wish.channel === undefined ? {} : { destination: destinationOf(keeper, wish.channel) }),
    }
    if (Object.keys(change).length === 0)
      throw new UserError('usage', `Please say what to change in ${digest.id}, such as --stories 4.`)
    await tx.changeDigest(digest.key, change)
    return changed(tx, digest, now)
  })
}

export async function removeDigest(
  store: Store,
  keeper: Keeper,
  id: string,
  now: string,
): Promise<DigestsResult> {
  return store.write(async (tx) => {
    const digest = await digestNamed(tx, keeper.home, id)
    await tx.dropDigest(digest.key)
    return { digests: [lineOf(digest, now)], zone: 'given' }
  })
}

/** Pauses a digest (`reason` given) or lets it run again: what came due meanwhile was not missed, and does not come. */
export async function pauseDigest(
  store: Store,
  keeper: Keeper,
  id: string,
  reason: string | null,
  now: string,
): Promise<DigestsResult> {
  return store.write(async (tx) => {
    const digest = await digestNamed(tx, keeper.home, id)
    const paused = reason === null ? null : (digest.paused ?? reason)
    const resumed = reason === null && digest.paused !== null
    await tx.changeDigest(digest.key, { paused, ...(resumed ? checked(digest, now) : {}) })
    return changed(tx, digest, now)
  })
}

/** @throws UserError 'not-found'. */
export async function digestNamed(store: StoreReads, owner: Scope, id: string): Promise<Digest> {
  const found = await store.digest(owner, id)
  if (found) return found
  const held = (await store.digests([owner])).map((d) => d.id)
  const those =
    held.length === 0
      ? 'There are none yet: digest add sets one up.'
      : `There ${held.length === 1 ? 'is' : 'are'} ${held.join(', ')}.`
  throw new UserError('not-found', `There is no digest ${id.slice(0, 40)} here. ${those}`)
}

async function changed(tx: StoreWrites, { owner, id }: Digest, now: string): Promise<DigestsResult> {
  return { digests: [lineOf(await digestNamed(tx, owner, id), now)], zone: 'given' }
}

const topicOf = (topic: string | null | undefined): string | null =>
  topic?.trim().slice(0, MOST_TOPIC) || null

interface Timing {
  readonly schedule: string
  readonly timezone: string
  readonly quiet: string | null
}

/** The timing with its next slot. @throws UserError where it never comes, too often, or only in quiet hours. */
function checked(timing: Timing, now: string): Timing & { readonly next: string; readonly due: string } {
  const at = Temporal.Instant.from(now)
  const schedule = timing.schedule.trim().replace(/\s+/g, ' ')
  const hours = timing.quiet === null ? null : readQuietHours(timing.quiet)
  const slots = [...slotsAhead(schedule, timing.timezone, at)]
  if (slots.length === 0)
    throw new UserError(
      'usage',
      `"${schedule}" names a day that never comes. Try "mondays 9:00" or 0 9 1 * *.`,
    )
  const gaps = slots.slice(1).map((s, i) => slots[i]!.until(s).total('minutes'))
  if (gaps.some((g) => g < LEAST_MINUTES))
    throw new UserError(
      'usage',
      `"${schedule}" comes more often than every ${LEAST_MINUTES} minutes, which is the most I post.`,
    )
  if (slots.every((s) => isQuiet(hours, s)))
    throw new UserError(
      'usage',
      `Every post of "${schedule}" would fall in the quiet hours ${timing.quiet}: change one of them.`,
    )
  const quiet = hours && quietInWords(hours)
  const { next, due } = following({ schedule, timezone: timing.timezone, quiet }, at)
  return { schedule, timezone: timing.timezone, quiet, next: next.toString(), due: due.toString() }
}

/** What is to come: whoever posts every few minutes is quiet for longer than any number of slots says. */
function* slotsAhead(
  schedule: string,
  timezone: string,
  now: Temporal.Instant,
): Generator<Temporal.ZonedDateTime> {
  const until = now.add(LOOKED_THROUGH)
  let n = 0
  for (const slot of slotsAfter(readSchedule(schedule), timezone, now)) {
    if (n++ >= LOOKED_AT && Temporal.Instant.compare(slot, until) > 0) return
    yield slot.toZonedDateTimeISO(timezone)
  }
}

export function lineOf(digest: Digest, now: string): DigestLine {
  const { id, schedule, timezone, topic, destination, paused, stories, quiet, empty } = digest
  const hours = quiet === null ? null : readQuietHours(quiet)
  const next =
    paused === null
      ? slotsAhead(schedule, timezone, Temporal.Instant.from(now))
          .filter((s) => !isQuiet(hours, s))
          .take(NEXT)
          .toArray()
      : []
  return {
    id,
    schedule,
    timezone,
    topic,
    channel: destination.channel,
    paused: paused !== null,
    next: next.map((s) => s.toString({ timeZoneName: 'never', smallestUnit: 'second' })),
    stories,
    quiet,
    empty,
    reason: paused,
    platform: destination.platform,
  }
}
