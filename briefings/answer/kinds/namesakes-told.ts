import { foldName } from '../../connect/names.ts'
import type { Scope } from '../../model.ts'
import type { StoreReads } from '../../ports.ts'
import type { AskResult } from '../../results.ts'
import type { Question } from '../question/question.ts'
import { toldApart } from '../find/told-apart.ts'

/**
 * "Who is Lars Berg?", where two people bear the name: the answer says so, and what each of them is, since the sentences below it speak of
 * either. The same answer where one bears it, or who somebody is was not asked.
 */
export async function withNamesakes(
  store: StoreReads,
  scopes: readonly Scope[],
  question: Question,
  told: AskResult,
): Promise<AskResult> {
  const [name, other] = question.names
  if (told.abstained || !question.asksIdentity || name === undefined || other !== undefined) return told
  const bearers = (await store.actorsByAlias(scopes, [foldName(name)])).filter((a) => a.type === 'PER')
  const roles = (await toldApart(store, scopes, bearers)).flatMap((c) => c.role ?? [])
  if (roles.length < 2) return told
  const each = `${roles.slice(0, -1).join('; ')}; and ${roles.at(-1)!}`
  const note = `${bearers.length} people of that name are told of: ${each}.`
  return { ...told, short: null, answer: note, note }
}
