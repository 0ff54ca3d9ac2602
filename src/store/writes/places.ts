import type { PlaceWrites } from '../../../briefings/place-ports.ts'
import type { Db } from '../dialect.ts'

export function createPlaceWrites(db: Db): PlaceWrites {
  return {
    async savePlace({ place, joined, left }) {
      await db
        .insertInto('places')
        .values({ place, joined, left_at: left })
        .onConflict((c) => c.column('place').doUpdateSet({ joined, left_at: left }))
        .execute()
    },
    dropPlace: (place) => dropPlace(db, place),
  }
}

async function dropPlace(db: Db, place: string): Promise<void> {
  const owner = `workspace:${place}`
  const digests = db.selectFrom('digests').where('owner', '=', owner).select('key')
  await db.deleteFrom('digest_slots').where('digest', 'in', digests).execute()
  await db.deleteFrom('digests').where('owner', '=', owner).execute()
  await db.deleteFrom('digest_numbers').where('owner', '=', owner).execute()
  // Channels of the place are `PLACE/CHANNEL`; neither part can hold a wildcard.
  for (const table of ['told_here', 'follows', 'follow_paces', 'mutes'] as const)
    await db.deleteFrom(table).where('holder', 'like', `${place}/%`).execute()
  await db.deleteFrom('mutes').where('holder', '=', owner).execute()
  const posts = db.selectFrom('outbox').where('place', '=', place).select('key')
  for (const table of ['outbox_parts', 'outbox_citations'] as const)
    await db.deleteFrom(table).where('post', 'in', posts).execute()
  await db.deleteFrom('outbox').where('place', '=', place).execute()
  for (const table of ['told', 'reports'] as const)
    await db.deleteFrom(table).where('place', '=', place).execute()
  await db.deleteFrom('settings').where('holder', '=', `place:${place}`).execute()
  await db.deleteFrom('places').where('place', '=', place).execute()
}
