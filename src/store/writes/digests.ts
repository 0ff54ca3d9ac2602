import type { ExpressionBuilder, Insertable } from 'kysely'
import type { Digest, DigestChange, DigestWrites, NewDigest } from '../../../briefings/digest-ports.ts'
import { chunks } from '../chunks.ts'
import type { DigestTables } from '../digest-tables.ts'
import type { Db } from '../dialect.ts'
import { msOf } from '../moments.ts'
import { asDigest } from '../reads/digests.ts'
import type { Tables } from '../schema.ts'

type Writes =
  | 'saveDigest' | 'changeDigest' | 'dropDigest' | 'claimDigests' | 'digestHeld' | 'releaseDigest' | 'saveSlots'
  | 'dropSlotsSince'
  | 'dropDigestHistory' // prettier-ignore

export function createDigestWrites(db: Db): Pick<DigestWrites, Writes> {
  return {
    saveDigest: (digest) => saveDigest(db, digest),
    async changeDigest(key, change) {
      const set = columnsOf(change)
      if (Object.keys(set).length > 0)
        await db.updateTable('digests').set(set).where('key', '=', key).execute()
    },
    async dropDigest(key) {
      await db.deleteFrom('digest_slots').where('digest', '=', key).execute()
      await db.deleteFrom('digests').where('key', '=', key).execute()
    },
    claimDigests: (claim) => claimDigests(db, claim),
    async digestHeld(key, worker, now) {
      const row = await db
        .selectFrom('digests')
        .where('key', '=', key)
        .where('worker', '=', worker)
        .where('leased', '>', msOf(now))
        .selectAll()
        .executeTakeFirst()
      return row ? asDigest(row) : null
    },
    async releaseDigest(key, worker) {
      await db
        .updateTable('digests')
        .set({ worker: null, leased: 0 })
        .where('key', '=', key)
        .where('worker', '=', worker)
        .execute()
    },
    async saveSlots(slots) {
      for (const some of chunks(slots)) {
        await db
          .insertInto('digest_slots')
          .values(some.map((s) => ({ ...s, slot: msOf(s.slot), late: s.late ? 1 : 0, at: msOf(s.at) })))
          .onConflict((c) =>
            c.columns(['digest', 'slot']).doUpdateSet((e) => ({
              state: e.ref('excluded.state'),
              late: e.ref('excluded.late'),
              attempts: e.ref('excluded.attempts'),
              outcome: e.ref('excluded.outcome'),
              at: e.ref('excluded.at'),
            })),
          )
          .execute()
      }
    },
    async dropSlotsSince(digest, moment) {
      await db
        .deleteFrom('digest_slots')
        .where('digest', '=', digest)
        .where('at', '>', msOf(moment))
        .execute()
    },
    async dropDigestHistory(before) {
      const slots = await db
        .deleteFrom('digest_slots')
        .where('at', '<', msOf(before))
        .where('state', '!=', 'claimed')
        .executeTakeFirst()
      const told = await db.deleteFrom('told_here').where('at', '<', msOf(before)).executeTakeFirst()
      return Number(slots.numDeletedRows) + Number(told.numDeletedRows)
    },
  }
}

async function saveDigest(db: Db, digest: NewDigest): Promise<Digest> {
  // Of all that the owner ever had: an id that was removed does not come to mean another.
  const held = await db
    .selectFrom('digest_numbers')
    .where('owner', '=', digest.owner)
    .select('last')
    .executeTakeFirst()
  const number = (held?.last ?? 0) + 1
  await db
    .insertInto('digest_numbers')
    .values({ owner: digest.owner, last: number })
    .onConflict((c) => c.column('owner').doUpdateSet({ last: number }))
    .execute()
  const row = await db
    .insertInto('digests')
    .values({
      ...columnsOf(digest),
      owner: digest.owner,
      created: digest.created,
      number,
      leased: 0,
    } as Insertable<DigestTables['digests']>)
    .returningAll()
    .executeTakeFirstOrThrow()
  return asDigest(row)
}

async function claimDigests(
  db: Db,
  { worker, now, until, limit }: Parameters<DigestWrites['claimDigests']>[0],
): Promise<Digest[]> {
  // What this worker holds already was left by an attempt of its own that was ended.
  const isFree = (e: ExpressionBuilder<Tables, 'digests'>) =>
    e.or([e('leased', '<=', msOf(now)), e('worker', '=', worker)])
  const due = await db
    .selectFrom('digests')
    .where('due', '<=', msOf(now))
    .where(isFree)
    .where('paused', 'is', null)
    .where('platform', '!=', 'terminal')
    .select('key')
    .orderBy('due')
    .orderBy('key')
    .limit(limit)
    .execute()
  const out: Digest[] = []
  for (const { key } of due) {
    // Looked at once more as it is taken: another process may have been quicker.
    const row = await db
      .updateTable('digests')
      .set({ worker, leased: msOf(until) })
      .where('key', '=', key)
      .where(isFree)
      .where('due', '<=', msOf(now))
      .returningAll()
      .executeTakeFirst()
    if (row) out.push(asDigest(row))
  }
  return out
}

function columnsOf({ destination, next, due, last, ...rest }: DigestChange) {
  return {
    ...rest,
    ...(destination ?? {}),
    ...(next === undefined ? {} : { next: msOf(next) }),
    ...(due === undefined ? {} : { due: msOf(due) }),
    ...(last === undefined ? {} : { last: last === null ? null : msOf(last) }),
  }
}
