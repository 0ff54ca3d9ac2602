import type { Digest } from '../digest-ports.ts'
import type { StoreReads } from '../ports.ts'
import type { PostContent } from '../post.ts'
import { choose, type Chosen } from './choose.ts'
import { holderAt, scopesAt } from './destination.ts'
import { momentInZone } from './moment-in-words.ts'
import { nextSlots } from './next-slots.ts'
import type { Shared } from './occasion.ts'

export type DigestContent = Extract<PostContent, { kind: 'digest' | 'follow' }>

export interface ComposedDigest {
  readonly content: DigestContent
  readonly chosen: Chosen
}

/** What a slot was to be, where it is not posted in time. */
export interface Lateness {
  readonly slot: Temporal.Instant
  /** Earlier slots that were missed as well. */
  readonly missed: readonly Temporal.Instant[]
}

/** A digest looks back to its last slot, and so many hours at least: what came too late for the last one is not lost. */
const LEAST_HOURS = 36
const MOST_HOURS = 31 * 24

/** A digest as it would be posted now. Reads only. */
export async function composeDigest(
  store: StoreReads,
  digest: Digest,
  now: Temporal.Instant,
  late: Lateness | null,
  shared: Shared,
): Promise<ComposedDigest> {
  const { destination, timezone, topic } = digest
  const chosen = await choose(
    store,
    {
      owner: digest.owner,
      holder: holderAt(destination),
      scopes: scopesAt(destination),
      topic,
      stories: digest.stories,
      now,
      from: windowOf(digest, now),
      label: `digest ${digest.id}`,
      seen: digest.seen,
    },
    shared,
  )
  const notes = [
    ...(late ? [latenessInWords(late, timezone)] : []),
    ...(chosen.stories.length === 0 ? [nothingNew(digest)] : []),
  ]
  const title = topic === null ? 'Digest' : `Digest: ${topic}`
  return {
    chosen,
    content: { kind: 'digest', title, note: notes.join(' ') || null, stories: chosen.stories },
  }
}

/** Since when reports are new to it, to the minute, so that digests of one slot look at the same. */
function windowOf({ schedule, timezone, last, created }: Digest, now: Temporal.Instant): Temporal.Instant {
  const [first, second] = nextSlots(schedule, timezone, Temporal.Instant.from(last ?? created), 2)
  const period = first && second ? first.until(second).total('hours') : LEAST_HOURS
  const since = last === null ? period : now.since(Temporal.Instant.from(last)).total('hours')
  const hours = Math.min(MOST_HOURS, Math.max(LEAST_HOURS, since))
  return now
    .subtract({ minutes: Math.ceil(hours * 60) })
    .round({ smallestUnit: 'minute', roundingMode: 'floor' })
}

function latenessInWords({ slot, missed }: Lateness, zone: string): string {
  const first = `This comes late: it was due on ${momentInZone(slot, zone)} (${zone}).`
  if (missed.length === 0) return first
  const since = momentInZone(missed[0]!, zone)
  return missed.length === 1
    ? `${first} The one that was due on ${since} is folded into it.`
    : `${first} ${missed.length} more that were due from ${since} on are folded into it.`
}

function nothingNew({ topic, last, timezone }: Digest): string {
  const about = topic === null ? '' : ` about ${topic}`
  return last === null
    ? `I hold nothing new${about}.`
    : `Nothing new${about} since ${momentInZone(Temporal.Instant.from(last), timezone)}.`
}
