import type { DigestWrites } from '../../../briefings/digest-ports.ts'
import { chunks } from '../chunks.ts'
import type { Db } from '../dialect.ts'
import { encodeJson } from '../json-codec.ts'
import { msOf } from '../moments.ts'
import { asFollow } from '../reads/follows.ts'

type Writes =
  | 'saveToldHere' | 'saveFollow' | 'dropFollow' | 'markFollows' | 'savePace' | 'saveMute' | 'dropMute' // prettier-ignore

export function createFollowWrites(db: Db): Pick<DigestWrites, Writes> {
  return {
    async saveToldHere({ holder, story, ...told }) {
      const set = { at: msOf(told.at), sequence: told.sequence, known: encodeJson(told.known) }
      await db
        .insertInto('told_here')
        .values({ holder, story, ...set })
        .onConflict((c) => c.columns(['holder', 'story']).doUpdateSet(set))
        .execute()
    },
    async saveFollow({ destination, ...follow }) {
      const made = await db
        .insertInto('follows')
        .values({ ...follow, ...destination })
        .onConflict((c) => c.columns(['holder', 'kind', 'target']).doNothing())
        .returningAll()
        .executeTakeFirst()
      if (made) return { follow: asFollow(made), isNew: true }
      const held = await db
        .selectFrom('follows')
        .where('holder', '=', follow.holder)
        .where('kind', '=', follow.kind)
        .where('target', '=', follow.target)
        .selectAll()
        .executeTakeFirstOrThrow()
      return { follow: asFollow(held), isNew: false }
    },
    async dropFollow(key) {
      await db.deleteFrom('follows').where('key', '=', key).execute()
    },
    async markFollows(keys, seen) {
      for (const some of chunks(keys))
        await db.updateTable('follows').set({ seen }).where('key', 'in', some).execute()
    },
    async savePace({ holder, next, day, count }) {
      const set = { next: msOf(next), day, count }
      await db
        .insertInto('follow_paces')
        .values({ holder, ...set })
        .onConflict((c) => c.column('holder').doUpdateSet(set))
        .execute()
    },
    async saveMute(mute) {
      await db
        .insertInto('mutes')
        .values(mute)
        .onConflict((c) => c.doNothing())
        .execute()
    },
    async dropMute({ holder, kind, target }) {
      await db
        .deleteFrom('mutes')
        .where('holder', '=', holder)
        .where('kind', '=', kind)
        .where('target', '=', target)
        .execute()
    },
  }
}
