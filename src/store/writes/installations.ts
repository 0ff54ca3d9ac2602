import type { InstallationWrites } from '../../../briefings/installation-ports.ts'
import type { Db } from '../dialect.ts'

/** What is written about where the bot has been let in. */
export function createInstallationWrites(db: Db): InstallationWrites {
  return {
    async saveInstallation({ id, sealed, at }) {
      await db
        .insertInto('installations')
        .values({ id, sealed, at })
        .onConflict((c) => c.column('id').doUpdateSet({ sealed, at }))
        .execute()
    },
    async dropInstallation(id) {
      const gone = await db.deleteFrom('installations').where('id', '=', id).returning('id').execute()
      return gone.length > 0
    },
  }
}
