import { sql } from 'kysely'
import type { Destination } from '../../../briefings/post.ts'
import type { PostDesk, WorkReads } from '../../../briefings/work-ports.ts'
import type { Db } from '../dialect.ts'
import { isoOf, msOf } from '../moments.ts'
import { OPEN, SETTLED } from './outbox.ts'

/** Work that is due and in nobody's hands. */
export function createWorkReads(db: Db): WorkReads {
  return {
    async dueHosts(now, limit) {
      const rows = await db
        .selectFrom('feeds')
        .where('next', '<=', now)
        .where((e) => e.or([e('leased_until', 'is', null), e('leased_until', '<=', now)]))
        .groupBy('host')
        .select(['host', sql<string>`min(next)`.as('first')])
        .orderBy('first')
        .limit(limit)
        .execute()
      return rows.map((r) => r.host)
    },
    async firstDueDigest(now) {
      const row = await db
        .selectFrom('digests')
        .where('due', '<=', msOf(now))
        .where('leased', '<=', msOf(now))
        .where('paused', 'is', null)
        .where('platform', '!=', 'terminal')
        .select((e) => e.fn.min('due').as('due'))
        .executeTakeFirst()
      return row?.due == null ? null : isoOf(row.due)
    },
    dueDesks: (now) => dueDesks(db, msOf(now)),
  }
}

async function dueDesks(db: Db, now: number): Promise<PostDesk[]> {
  const rows = await db
    .selectFrom('outbox')
    .where((e) =>
      e.or([e('state', 'in', OPEN), e.and([e('state', 'in', SETTLED), e('edited', 'is not', null)])]),
    )
    .where('due', '<=', now)
    .where('leased', '<=', now)
    .where('platform', '!=', 'terminal')
    .select(['platform', 'place', 'person'])
    .distinct()
    .execute()
  const desks = rows.map(deskOf)
  return desks.filter(
    (d, i) => desks.findIndex((o) => o.platform === d.platform && o.place === d.place) === i,
  )
}

/** Discord counts all requests of a bot together, Slack those in each workspace. */
function deskOf({
  platform,
  place,
  person,
}: {
  platform: string
  place: string | null
  person: string | null
}) {
  const team = place ?? person?.split(':').slice(0, 2).join(':') ?? null
  return { platform: platform as Destination['platform'], place: platform === 'slack' ? team : null }
}
