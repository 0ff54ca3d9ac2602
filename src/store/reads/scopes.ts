import type { Scope } from '../../../briefings/model.ts'
import type { Db } from '../dialect.ts'

export interface VisibleScope {
  readonly key: number
  readonly name: Scope
}

/** Where a connection or a transaction keeps the keys of scopes that it has met. */
const MET = Symbol('scopes met')

type Remembering = Db & { readonly [MET]?: Map<string, number> }

/**
 * Has a connection or a transaction remember the scopes it meets: an article asks for the same two some twenty times, a question ten
 * times. A row of a scope is never
 * taken away, so that what was found stays true; one that is not there may come, and is sought again.
 */
export function rememberScopes(db: Db): void {
  Object.defineProperty(db, MET, { value: new Map() })
}

/** Those of the scopes that hold anything, in the order given. */
export async function visible(db: Db, scopes: readonly Scope[]): Promise<VisibleScope[]> {
  if (!scopes.length) return []
  const byName = (db as Remembering)[MET] ?? new Map<string, number>()
  const unknown = scopes.filter((name) => !byName.has(name))
  if (unknown.length) {
    const rows = await db.selectFrom('scopes').select(['key', 'name']).where('name', 'in', unknown).execute()
    for (const { name, key } of rows) byName.set(name, key)
  }
  return [...new Set(scopes)].flatMap((name) => {
    const key = byName.get(name)
    return key === undefined ? [] : [{ key, name }]
  })
}

/** The keys alone, for a filter; -1 stands for none, since an empty list is no filter in SQL. */
export async function visibleKeys(db: Db, scopes: readonly Scope[]): Promise<number[]> {
  const found = await visible(db, scopes)
  return found.length ? found.map((s) => s.key) : [-1]
}

/** The key of a scope, which is made where it is new. For writers. */
export async function scopeKey(db: Db, name: Scope): Promise<number> {
  const [found] = await visible(db, [name])
  if (found) return found.key
  const made = await db
    .insertInto('scopes')
    .values({ name, articles: 0, stories: 0, actors: 0 })
    .returning('key')
    .executeTakeFirstOrThrow()
  return made.key
}
