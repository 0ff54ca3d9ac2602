import { foldName, nameWords } from '../../connect/names.ts'
import type { Scope } from '../../model.ts'
import type { ActorRecord, StoreReads } from '../../ports.ts'
import type { Unknown } from '../../results.ts'
import { toldApart } from './told-apart.ts'

const MOST_CANDIDATES = 8
/** Of two holders of a name, one is meant without asking where it is this many times as prominent. */
const CLEARLY_MORE = 5

/**
 * The actor that a name stands for: by id, by alias, or by words of a longer name ("Brandt" for Ivo Brandt). Where several
 * bear it, the one that is mentioned far more often than the rest is meant; otherwise the asker is given the candidates. A
 * misspelt name gets the nearest ones.
 */
export async function findActor(
  store: StoreReads,
  scopes: readonly Scope[],
  name: string,
): Promise<ActorRecord | Unknown> {
  const byId = await store.actors(scopes, [name])
  if (byId[0]) return byId[0]
  const bearers = [...(await bearersOf(store, scopes, name))].sort((a, b) => b.articles - a.articles)
  const [first, second] = bearers
  if (first && (!second || first.articles >= CLEARLY_MORE * second.articles)) return first
  const candidates = first ? bearers : await store.actorsLike(scopes, name, MOST_CANDIDATES)
  return {
    unknown: name,
    ambiguous: first !== undefined,
    candidates: await toldApart(store, scopes, candidates.slice(0, MOST_CANDIDATES)),
  }
}

/** Actors of exactly that name; where there are none, those in whose name its words stand together. */
async function bearersOf(
  store: StoreReads,
  scopes: readonly Scope[],
  name: string,
): Promise<readonly ActorRecord[]> {
  const folded = foldName(name)
  const exact = await store.actorsByAlias(scopes, [folded])
  if (exact.length > 0 || !folded) return exact
  const starting = await store.actorsStartingWith(scopes, name, 4 * MOST_CANDIDATES)
  return starting.filter((a) =>
    a.aliases.some(({ alias }) => ` ${nameWords(alias).join(' ')} `.includes(` ${folded} `)),
  )
}
