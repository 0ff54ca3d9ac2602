import type { Db } from '../dialect.ts'
import { isoOf, msOf } from '../moments.ts'
import { OPEN, SETTLED } from '../reads/outbox.ts'

const DAY = 24 * 3_600_000
/** The longest for which a source asks to be left alone, and somewhat more. */
const LONGEST_INTERVAL = 9 * DAY

/** See `WorkWrites.pullBack`. */
export async function pullBack(db: Db, now: string, far: string): Promise<void> {
  const [here, limit] = [msOf(now), msOf(far)]
  await db.updateTable('digests').set({ worker: null, leased: 0 }).where('leased', '>', limit).execute()
  await db.updateTable('outbox').set({ worker: null, leased: 0 }).where('leased', '>', limit).execute()
  await db
    .updateTable('outbox')
    .set({ due: here })
    .where((e) =>
      e.or([e('state', 'in', OPEN), e.and([e('state', 'in', SETTLED), e('edited', 'is not', null)])]),
    )
    .where('due', '>', here)
    .where((e) => e.or([e('due', '>', limit + DAY), e('at', '>', far), e('edited', '>', far)]))
    .execute()
  await db
    .updateTable('feeds')
    .set({ leased_by: null, leased_until: null })
    .where('leased_until', '>', far)
    .execute()
  await db
    .updateTable('feeds')
    .set({ next: now })
    .where('next', 'is not', null)
    .where((e) => e.or([e('tried', '>', far), e('next', '>', isoOf(limit + LONGEST_INTERVAL))]))
    .execute()
  for (const column of ['tried', 'succeeded', 'brought'] as const)
    await db
      .updateTable('feeds')
      .set({ [column]: now })
      .where(column, '>', far)
      .execute()
  await db
    .updateTable('follow_paces')
    .set({ next: here })
    .where('next', '>', limit + DAY)
    .execute()
}
