import { ANALYSIS } from '../analyse/version.ts'
import { momentInZone } from '../digest/moment-in-words.ts'
import type { Digest } from '../digest-ports.ts'
import type { Scope } from '../model.ts'
import type { StoreReads } from '../ports.ts'
import type { PausedDigest, StatusResult } from '../status-results.ts'
import { postTroubles } from '../outbox/troubles.ts'
import { sourceStatus } from './source-status.ts'

/** Whose reports a manager is told: one place's, one person's own, or everybody's (the operator). */
export type ReportsOf = { readonly place?: string; readonly person?: string }

const NEWEST_REPORTS = 5
const MOST_LATE = 5
const MOST_PAUSED = 25
/** A digest that has not been dealt with by then is late. */
const LATE_MINUTES = 10

const isOperator = (reports: ReportsOf | null): boolean =>
  reports !== null && reports.place === undefined && reports.person === undefined

async function lateInWords(store: StoreReads, digest: Digest): Promise<string> {
  const { key, id, owner, next, due, timezone } = digest
  const whose = owner === 'public' ? '' : ` of ${owner.slice(owner.indexOf(':') + 1)}`
  const moment = (iso: string): string => momentInZone(Temporal.Instant.from(iso), timezone)
  const [slot] = await store.slots(key, 1)
  const why =
    slot?.state === 'claimed'
      ? `something goes wrong on my side as it is written, which my log tells of (tried ${slot.attempts === 1 ? 'once' : `${slot.attempts} times`}; the next try is on ${moment(due)})`
      : 'nothing has taken it up: serve is not running, or is far behind'
  return `digest ${id}${whose}, due on ${moment(next)} (${timezone}): ${why}`
}

const pausedOf = ({ id, destination, paused }: Digest): PausedDigest[] =>
  paused === null ? [] : [{ id, ...destination, reason: paused }]

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
  const posts =
    reports === null
      ? { late: [], waiting: [], failed: [], channels: [] }
      : await postTroubles(store, owners, now)
  return {
    articles,
    stories,
    actors,
    newest,
    sources: sources.counts,
    digests: await store.digestSummary(owners, now.toString()),
    late: [...(await Promise.all(late.map((d) => lateInWords(store, d)))), ...posts.late, ...sources.late],
    waiting: posts.waiting,
    paused: reports === null ? [] : (await store.digests(owners)).flatMap(pausedOf).slice(0, MOST_PAUSED),
    failed: [...posts.failed, ...sources.failed],
    channels: posts.channels,
    since: await store.firstStored(scopes),
    ...(isOperator(reports) ? { behind: await store.countBehind(ANALYSIS) } : {}),
    reports: reports && (await store.reports(reports, NEWEST_REPORTS)),
  }
}
