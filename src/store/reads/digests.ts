import type { Selectable } from 'kysely'
import type { Digest, DigestReads, Slot, SlotState } from '../../../briefings/digest-ports.ts'
import type { WhenEmpty } from '../../../briefings/digest-results.ts'
import type { Scope } from '../../../briefings/model.ts'
import type { Destination } from '../../../briefings/post.ts'
import type { DigestTables } from '../digest-tables.ts'
import type { Db } from '../dialect.ts'
import { isoOf, msOf } from '../moments.ts'

type Reads = 'digests' | 'digest' | 'digestsAhead' | 'slots' | 'digestSummary' | 'lateDigests'

export function createDigestReads(db: Db): Pick<DigestReads, Reads> {
  const owned = (owners: readonly Scope[] | null) => {
    const all = db.selectFrom('digests')
    // An empty list is no filter in SQL.
    return owners === null ? all : all.where('owner', 'in', owners.length > 0 ? owners : [''])
  }
  return {
    async digests(owners) {
      return (await owned(owners).selectAll().orderBy('key').execute()).map(asDigest)
    },
    async digest(owner, id) {
      const number = /^d(\d{1,9})$/i.exec(id.trim())?.[1]
      if (number === undefined) return null
      const row = await owned([owner]).where('number', '=', Number(number)).selectAll().executeTakeFirst()
      return row ? asDigest(row) : null
    },
    async digestsAhead(moment) {
      const at = msOf(moment)
      const rows = await db
        .selectFrom('digests')
        .where('paused', 'is', null)
        .where((e) =>
          e.or([
            e('created', '>', isoOf(at)),
            e('last', '>', at),
            e('key', 'in', e.selectFrom('digest_slots').where('at', '>', at).select('digest')),
          ]),
        )
        .selectAll()
        .orderBy('key')
        .execute()
      return rows.map(asDigest)
    },
    async slots(digest, limit) {
      const rows = await db
        .selectFrom('digest_slots')
        .where('digest', '=', digest)
        .selectAll()
        .orderBy('slot', 'desc')
        .limit(limit)
        .execute()
      return rows.map(asSlot)
    },
    async digestSummary(owners, now) {
      const rows = await owned(owners).select(['key', 'paused', 'platform', 'due', 'next']).execute()
      const running = rows.filter((r) => r.paused === null && r.platform !== 'terminal')
      const next = running.map((r) => Number(r.next)).sort((a, b) => a - b)[0]
      const slots = await db
        .selectFrom('digest_slots as s')
        .innerJoin('digests as d', 'd.key', 's.digest')
        .$if(owners !== null, (q) => q.where('d.owner', 'in', owners?.length ? owners : ['']))
        .where('s.state', 'in', ['posted', 'failed'])
        .groupBy('s.state')
        .select((e) => ['s.state', e.fn.countAll<number>().as('count')])
        .execute()
      const countOf = (state: SlotState): number => Number(slots.find((s) => s.state === state)?.count ?? 0)
      return {
        active: rows.filter((r) => r.paused === null).length,
        paused: rows.filter((r) => r.paused !== null).length,
        due: running.filter((r) => Number(r.due) <= msOf(now)).length,
        next: next === undefined ? null : isoOf(next),
        posted: countOf('posted'),
        failed: countOf('failed'),
      }
    },
    async lateDigests(owners, before, limit) {
      const rows = await owned(owners)
        .where('paused', 'is', null)
        .where('platform', '!=', 'terminal')
        .where((e) =>
          e.or([
            e('due', '<', msOf(before)),
            // Put off after a fault.
            e.and([
              e('next', '<', msOf(before)),
              e.exists(
                e
                  .selectFrom('digest_slots as s')
                  .whereRef('s.digest', '=', 'digests.key')
                  .whereRef('s.slot', '>=', 'digests.next')
                  .where('s.state', '=', 'claimed')
                  .select('s.slot'),
              ),
            ]),
          ]),
        )
        .selectAll()
        .orderBy('due')
        .limit(limit)
        .execute()
      return rows.map(asDigest)
    },
  }
}

/** Destinations are kept in columns, so that those of one channel can be found. */
export const asDestination = (row: {
  platform: string
  place: string | null
  channel: string | null
  person: string | null
}): Destination => ({
  platform: row.platform as Destination['platform'],
  place: row.place,
  channel: row.channel,
  person: row.person,
})

export const asDigest = (row: Selectable<DigestTables['digests']>): Digest => ({
  key: row.key,
  id: `d${row.number}`,
  owner: row.owner as Scope,
  destination: asDestination(row),
  schedule: row.schedule,
  timezone: row.timezone,
  topic: row.topic,
  stories: row.stories,
  quiet: row.quiet,
  empty: row.empty as WhenEmpty,
  paused: row.paused,
  by: row.by,
  created: row.created,
  next: isoOf(row.next),
  due: isoOf(row.due),
  last: row.last === null ? null : isoOf(row.last),
  seen: Number(row.seen),
})

const asSlot = (row: Selectable<DigestTables['digest_slots']>): Slot => ({
  digest: Number(row.digest),
  slot: isoOf(row.slot),
  state: row.state as SlotState,
  late: row.late === 1,
  attempts: row.attempts,
  outcome: row.outcome,
  at: isoOf(row.at),
})
