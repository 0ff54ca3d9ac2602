import type { InstallationReads } from '../../../briefings/installation-ports.ts'
import type { Db } from '../dialect.ts'

/** Where the bot has been let in. */
export function createInstallationReads(db: Db): InstallationReads {
  const all = db.selectFrom('installations').select(['id', 'sealed', 'at'])
  return {
    installation: async (id) => (await all.where('id', '=', id).executeTakeFirst()) ?? null,
    newestInstallation: async () => (await all.orderBy('at', 'desc').limit(1).executeTakeFirst()) ?? null,
  }
}
