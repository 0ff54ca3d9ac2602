import type { Digest } from '../digest-ports.ts'
import { momentInZone } from './moment-in-words.ts'
import { slotsAfter } from './next-slots.ts'
import { isQuiet, quietEnd, readQuietHours } from './quiet-hours.ts'
import { readSchedule } from './read-schedule.ts'

/** What becomes of the slots of a digest that are due. */
export interface Plan {
  /** Nothing before then: the hours are quiet. */
  readonly wait: Temporal.Instant | null
  /** The slot to post. */
  readonly slot: Temporal.Instant | null
  readonly missed: readonly Temporal.Instant[]
  readonly folded: readonly { readonly slot: Temporal.Instant; readonly outcome: string }[]
}

/** Of all slots that are due, the last that is not in quiet hours; the others are folded into it, or into the next one. */
export function planOf(digest: Digest, now: Temporal.Instant): Plan {
  const { timezone } = digest
  const quiet = digest.quiet === null ? null : readQuietHours(digest.quiet)
  const due = Map.groupBy(slotsUpTo(digest, now), (s) => isQuiet(quiet, s.toZonedDateTimeISO(timezone)))
  const [awake, inQuiet] = [due.get(false) ?? [], due.get(true) ?? []]
  const slot = awake.at(-1) ?? null
  const here = now.toZonedDateTimeISO(timezone)
  if (slot && quiet && isQuiet(quiet, here))
    return { wait: quietEnd(quiet, here).toInstant(), slot: null, missed: [], folded: [] }
  const missed = awake.slice(0, -1)
  return {
    wait: null,
    slot,
    missed,
    folded: [
      ...missed.map((s) => ({
        slot: s,
        outcome: `missed; folded into the one of ${momentInZone(slot!, timezone)}`,
      })),
      ...inQuiet.map((s) => ({
        slot: s,
        outcome: `in the quiet hours ${digest.quiet}; folded into the next one`,
      })),
    ],
  }
}

function slotsUpTo({ schedule, timezone, next }: Digest, now: Temporal.Instant): Temporal.Instant[] {
  const before = Temporal.Instant.from(next).subtract({ milliseconds: 1 })
  const out: Temporal.Instant[] = []
  for (const slot of slotsAfter(readSchedule(schedule), timezone, before)) {
    if (Temporal.Instant.compare(slot, now) > 0) break
    out.push(slot)
  }
  return out
}

/** A moment that never comes, for a schedule that has no more days. */
const NEVER = Temporal.Instant.from('9999-01-01T00:00:00Z')
/** Slots in quiet hours that are passed over at once. */
const MOST_QUIET = 2_000

/** The slot after now, and the first after now that is to be posted. */
export function following(
  { schedule, timezone, quiet }: Pick<Digest, 'schedule' | 'timezone' | 'quiet'>,
  now: Temporal.Instant,
): { readonly next: Temporal.Instant; readonly due: Temporal.Instant } {
  const hours = quiet === null ? null : readQuietHours(quiet)
  let next: Temporal.Instant | null = null
  let n = 0
  for (const slot of slotsAfter(readSchedule(schedule), timezone, now)) {
    next ??= slot
    if (!isQuiet(hours, slot.toZonedDateTimeISO(timezone))) return { next, due: slot }
    if (++n === MOST_QUIET) break
  }
  return { next: next ?? NEVER, due: NEVER }
}
