import type { Store } from './ports.ts'

const LINE = 'the clock by which old things go'
/** By so much that clock goes on at most from one look to the next. */
const STEP = { hours: 24 }
/** Remembered for ever, whatever the machine's clock says. */
const NEVER = '9999-01-01T00:00:00Z'

/**
 * The clock by which what is old is let go of: the machine's, but no more than a day on from the last look. A clock that is set years
 * ahead for an hour would else have all of it removed, and what places were told would be told them again. After a long rest it
 * takes some looks to catch up.
 *
 * @param now ISO 8601, by the machine's clock.
 */
export function steadyClock(store: Store, now: string): Promise<string> {
  const at = Temporal.Instant.from(now)
  return store.write(async (tx) => {
    const [held] = await tx.notes(LINE, now, 1)
    const most = held === undefined ? at : Temporal.Instant.from(held).add(STEP)
    const steady = (Temporal.Instant.compare(most, at) < 0 ? most : at).toString()
    await tx.dropNotes(LINE)
    await tx.saveNote({ key: LINE, line: LINE, value: steady, person: null, until: NEVER }, now)
    return steady
  })
}
