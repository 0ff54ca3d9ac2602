import type { Candidate, Scope } from '../../model.ts'
import type { ActorRecord, StoreReads } from '../../ports.ts'

/** Newest articles of each namesake that are read for what they are. */
const LOOKED_AT = 4

/** Actors to choose from. Those of one name carry the newest role that reports give them, which is how people tell them apart. */
export async function toldApart(
  store: StoreReads,
  scopes: readonly Scope[],
  actors: readonly Pick<ActorRecord, 'id' | 'name'>[],
): Promise<Candidate[]> {
  const bearers = Map.groupBy(actors, (a) => a.name)
  return Promise.all(
    actors.map(async ({ id, name }) => {
      const role = bearers.get(name)!.length > 1 ? await newestRole(store, scopes, id) : null
      return role === null ? { id, name } : { id, name, role }
    }),
  )
}

async function newestRole(store: StoreReads, scopes: readonly Scope[], id: string): Promise<string | null> {
  const keys = await store.candidates(scopes, { actors: [id], limit: LOOKED_AT })
  for (const { facts } of await store.articles(scopes, keys)) {
    const role = facts.actors.find((a) => a.id === id)?.roles[0]
    if (role) return role.title
  }
  return null
}
