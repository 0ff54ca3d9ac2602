import type { Scope } from '../../../briefings/model.ts'
import type { Decision } from '../../../briefings/ports.ts'
import type { Db } from '../dialect.ts'
import { scopeKey } from '../reads/scopes.ts'
import { chunks } from '../chunks.ts'

/** Records decisions of one scope in the order in which they were made. */
export async function saveDecisions(
  db: Db,
  scope: Scope,
  decisions: readonly Omit<Decision, 'scope'>[],
): Promise<void> {
  if (decisions.length === 0) return
  const key = await scopeKey(db, scope)
  for (const some of chunks(decisions)) {
    await db
      .insertInto('decisions')
      .values(
        some.map(({ item, at, stage, outcome, reason }) => ({
          item,
          at,
          stage,
          outcome,
          reason,
          scope: key,
        })),
      )
      .execute()
  }
}
