import { ANALYSIS } from '../analyse/version.ts'
import { momentInZone } from '../digest/moment-in-words.ts'
import type { Digest } from '../digest-ports.ts'
import type { Scope } from '../model.ts'
import type { StoreReads } from '../ports.ts'
import type { StatusResult } from '../results.ts'
import { postTroubles } from '../outbox/troubles.ts'
import { sourceStatus } from './source-status.ts'

/** Whose reports a manager is told: one place's, one person's own, or everybody's (the operator). */
export type ReportsOf = { readonly place?: string; readonly person?: string }

const NEWEST_REPORTS = 5
const MOST_LATE = 5
/** A digest that has not been dealt with by then is late. */
const LATE_MINUTES = 10

const isOperator = (reports: ReportsOf | null): boolean =>
  reports !== null && reports.place === undefined && reports.person === undefined

const lateInWords = ({ id, owner, next, timezone }: Digest): string =>
  `digest ${id}${owner === 'public' ? '' : ` of ${owner.slice(owner.indexOf(':') + 1)}`}, due on ${momentInZone(Temporal.Instant.from(next), timezone)} (${timezone})`

/** What is held, since when, and for managers (`reports` given) what readers say is wrong. */
export async function status(
  store: StoreReads,
  scopes: readonly Scope[],
  reports: ReportsOf | null,
  now: Temporal.Instant,
): Promise<StatusResult> {
  // The operator is told of all places, anybody else of their own.
  const owners = isOperator(reports) ? null : scopes.filter((s) => s !== 'public')
  const before = now.subtract({ minutes: LATE_MINUTES }).toString()
  const late = await store.lateDigests(owners, before, MOST_LATE)
  const { articles, stories, actors, newest } = await store.overview(scopes)
  const sources = await sourceStatus(store, scopes)
  const posts = reports === null ? { late: [], failed: [] } : await postTroubles(store, owners, now)
  return {
    articles,
    stories,
    actors,
    newest,
    sources: sources.counts,
    digests: await store.digestSummary(owners, now.toString()),
    late: [...late.map(lateInWords), ...posts.late, ...sources.late],
    failed: [...posts.failed, ...sources.failed],
    since: await store.firstStored(scopes),
    ...(isOperator(reports) ? { behind: await store.countBehind(ANALYSIS) } : {}),
    reports: reports && (await store.reports(reports, NEWEST_REPORTS)),
  }
}
