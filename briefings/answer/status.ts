import type { Scope } from '../model.ts'
import type { StoreReads } from '../ports.ts'
import type { StatusResult } from '../results.ts'

/** Whose reports a manager is told: one place's, one person's own, or everybody's (the operator). */
export type ReportsOf = { readonly place?: string; readonly person?: string }

const NEWEST_REPORTS = 5

/** What is held, since when, and for managers (`reports` given) what readers say is wrong. */
export async function status(
  store: StoreReads,
  scopes: readonly Scope[],
  reports: ReportsOf | null,
): Promise<StatusResult> {
  const { articles, stories, actors, newest } = await store.overview(scopes)
  return {
    articles,
    stories,
    actors,
    newest,
    // Following sources and posting digests are still to come: nothing is claimed of them.
    sources: {},
    digests: {},
    late: [],
    failed: [],
    since: await store.firstStored(scopes),
    reports: reports && (await store.reports(reports, NEWEST_REPORTS)),
  }
}
