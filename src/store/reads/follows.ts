import type { Selectable } from 'kysely'
import type { DigestReads, Follow, Mute, ToldHere } from '../../../briefings/digest-ports.ts'
import type { FollowKind } from '../../../briefings/digest-results.ts'
import { chunks } from '../chunks.ts'
import type { DigestTables } from '../digest-tables.ts'
import type { Db } from '../dialect.ts'
import { decodeJson } from '../json-codec.ts'
import { isoOf, msOf } from '../moments.ts'
import { asDestination } from './digests.ts'

type Reads =
  | 'toldOf' | 'toldSince' | 'toldCount' | 'follows' | 'followsBy' | 'holdersToTell' | 'pace' | 'mutes' // prettier-ignore

/** What destinations were told, what they follow and what they do not want to hear of. */
export function createFollowReads(db: Db): Pick<DigestReads, Reads> {
  return {
    async toldOf(holder, stories) {
      const out: ToldHere[] = []
      for (const some of chunks(stories)) {
        const rows = await db
          .selectFrom('told_here')
          .where('holder', '=', holder)
          .where('story', 'in', some)
          .selectAll()
          .execute()
        out.push(...rows.map(asTold))
      }
      return out
    },
    async toldSince(holder, since, limit) {
      const rows = await db
        .selectFrom('told_here')
        .where('holder', '=', holder)
        .where('at', '>=', msOf(since))
        .selectAll()
        .orderBy('at', 'desc')
        .orderBy('story')
        .limit(limit)
        .execute()
      return rows.map(asTold)
    },
    async toldCount(holder) {
      const row = await db
        .selectFrom('told_here')
        .where('holder', '=', holder)
        .select((e) => e.fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow()
      return Number(row.count)
    },
    follows: (holder) => followsWhere(db, 'holder', holder),
    followsBy: (person) => followsWhere(db, 'by', person),
    async holdersToTell(last, now, limit) {
      const rows = await db
        .selectFrom('follows as f')
        .leftJoin('follow_paces as p', 'p.holder', 'f.holder')
        .where('f.seen', '<', last)
        .where('f.platform', '!=', 'terminal')
        .where((e) => e.or([e('p.next', 'is', null), e('p.next', '<=', msOf(now))]))
        .select('f.holder')
        .distinct()
        .orderBy('f.holder')
        .limit(limit)
        .execute()
      return rows.map((r) => r.holder)
    },
    async pace(holder) {
      const row = await db
        .selectFrom('follow_paces')
        .where('holder', '=', holder)
        .selectAll()
        .executeTakeFirst()
      return row ? { ...row, next: isoOf(row.next) } : null
    },
    async mutes(holder) {
      const rows = await db.selectFrom('mutes').where('holder', '=', holder).selectAll().execute()
      return rows.map((r) => ({ ...r, kind: r.kind as Mute['kind'] }))
    },
  }
}

async function followsWhere(db: Db, column: 'holder' | 'by', is: string): Promise<Follow[]> {
  const rows = await db.selectFrom('follows').where(column, '=', is).selectAll().orderBy('key').execute()
  return rows.map(asFollow)
}

const asTold = (row: Selectable<DigestTables['told_here']>): ToldHere => ({
  holder: row.holder,
  story: row.story,
  at: isoOf(row.at),
  sequence: Number(row.sequence),
  known: decodeJson(row.known),
})

export const asFollow = (row: Selectable<DigestTables['follows']>): Follow => ({
  key: row.key,
  holder: row.holder,
  destination: asDestination(row),
  kind: row.kind as FollowKind,
  target: row.target,
  name: row.name,
  by: row.by,
  created: row.created,
  seen: Number(row.seen),
})
