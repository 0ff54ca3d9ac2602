import type { Correction, Scope } from '../../../briefings/model.ts'
import type { Db } from '../dialect.ts'
import { scopeKey } from '../reads/scopes.ts'

export async function saveCorrection(db: Db, correction: Omit<Correction, 'key'>): Promise<void> {
  const { kind, subject, object, made, at, by } = correction
  const scope = await scopeKey(db, correction.scope)
  await db
    .insertInto('corrections')
    .values({ scope, kind, subject, object, made, at, by, undone_at: null, undone_by: null })
    .execute()
}

/** Takes a correction back; the row stays, with who took it back and when. */
export async function undoCorrection(
  db: Db,
  key: number,
  undone: { readonly at: string; readonly by: string },
): Promise<void> {
  await db
    .updateTable('corrections')
    .set({ undone_at: undone.at, undone_by: undone.by })
    .where('key', '=', key)
    .where('undone_at', 'is', null)
    .execute()
}

/** Scopes with a correction in force to this story. */
export async function scopesCorrecting(db: Db, story: string): Promise<Scope[]> {
  const rows = await db
    .selectFrom('corrections as c')
    .innerJoin('scopes as s', 's.key', 'c.scope')
    .where('c.undone_at', 'is', null)
    .where('c.kind', 'in', ['story-merge', 'story-split'])
    .where((e) => e.or([e('c.subject', '=', story), e('c.object', '=', story)]))
    .select('s.name')
    .distinct()
    .execute()
  return rows.map((r) => r.name as Scope)
}

/** This story and all that corrections in any scope, also those taken back, ever made one with it or split off it. */
export async function storiesLinked(db: Db, story: string): Promise<string[]> {
  const out = new Set([story])
  for (const id of out) {
    const rows = await db
      .selectFrom('corrections')
      .where('kind', 'in', ['story-merge', 'story-split'])
      .where((e) => e.or([e('subject', '=', id), e('object', '=', id), e('made', '=', id)]))
      .select(['subject', 'object', 'made'])
      .execute()
    for (const { subject, object, made } of rows) out.add(subject).add(made ?? object)
  }
  return [...out]
}
