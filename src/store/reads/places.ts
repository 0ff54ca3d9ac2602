import type { Place, PlaceReads } from '../../../briefings/place-ports.ts'
import type { Db } from '../dialect.ts'

export function createPlaceReads(db: Db): PlaceReads {
  return {
    async place(place) {
      const row = await db.selectFrom('places').where('place', '=', place).selectAll().executeTakeFirst()
      return row ? asPlace(row) : null
    },
    async places(platform) {
      let asked = db.selectFrom('places').selectAll().orderBy('place')
      if (platform !== null) asked = asked.where('place', 'like', `${platform}:%`)
      return (await asked.execute()).map(asPlace)
    },
  }
}

const asPlace = (row: {
  readonly place: string
  readonly joined: string
  readonly left_at: string | null
}): Place => ({ place: row.place, joined: row.joined, left: row.left_at })
