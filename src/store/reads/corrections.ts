import type { Correction, CorrectionKind, Scope } from '../../../briefings/model.ts'
import type { Db } from '../dialect.ts'

/** Corrections of these scopes that nobody has taken back, in the order in which they were made. */
export async function corrections(db: Db, scopes: readonly Scope[]): Promise<Correction[]> {
  if (!scopes.length) return []
  const rows = await db
    .selectFrom('corrections as c')
    .innerJoin('scopes as s', 's.key', 'c.scope')
    .where('s.name', 'in', scopes)
    .where('c.undone_at', 'is', null)
    .orderBy('c.key')
    .select(['c.key', 's.name as scope', 'c.kind', 'c.subject', 'c.object', 'c.made', 'c.at', 'c.by'])
    .execute()
  return rows.map((r) => ({ ...r, scope: r.scope as Scope, kind: r.kind as CorrectionKind }))
}
