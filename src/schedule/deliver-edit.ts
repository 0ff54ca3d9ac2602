import type { HeldPost } from '../../briefings/outbox-ports.ts'
import type { EditSettlement } from '../../briefings/outbox/edits.ts'
import { text, type Document } from '../../commands/document.ts'
import type { EditOutcome, Poster } from '../adapters/poster.ts'
import { STUMBLED } from '../../briefings/outbox/delivering.ts'
import { hadFairTries, wordedBy, type DeliveryDesk } from './delivery-desk.ts'

/** What a message says whose part of a post is no more. */
const NOTHING_LEFT: Document = {
  title: null,
  blocks: [text('What stood here was taken back or moved up: see the message above.', 'muted')],
}

/** Puts a post right where it stands; where that cannot be done, a correction answers it. */
export async function deliverEdit(post: HeldPost, desk: DeliveryDesk): Promise<void> {
  const poster = desk.posterOf(post)
  if (!poster || post.edited === null) return
  const pages = poster.pages(desk.present(await wordedBy(post, desk)))
  const settle = async (outcome: EditSettlement['outcome']): Promise<void> => {
    desk.observe?.(poster.platform, `edit ${outcome.kind}`, '')
    const { now } = desk.lease()
    await desk.briefings.settleEdit({ post: post.id, now, edited: post.edited!, outcome })
  }
  // Earlier versions marked posts of which nothing is known to stand.
  if (post.parts.every((p) => p.message === null))
    return settle({ kind: 'gone', reason: 'nothing of it is known to stand' })
  if (pages.length > post.parts.length)
    return settle({ kind: 'impossible', reason: 'it has grown by more than its messages hold' })
  for (const part of post.parts) {
    if (part.message === null) continue
    const page = pages[part.index] ?? poster.pages(NOTHING_LEFT)[0]
    const outcome = await poster.edit(post.destination, part.message, page)
    if (outcome.kind === 'edited') {
      desk.reached.note(poster.platform)
      continue
    }
    desk.log.warn({ post: post.id, outcome }, 'a post could not be edited')
    return settle(settlementOf(outcome, post, poster, desk))
  }
  return settle({ kind: 'edited' })
}

function settlementOf(
  outcome: Exclude<EditOutcome, { kind: 'edited' }>,
  post: HeldPost,
  { platform }: Poster,
  desk: DeliveryDesk,
): EditSettlement['outcome'] {
  if (outcome.kind !== 'later') return outcome
  const { ms, why } = outcome
  if (OF_ALL.has(why))
    return later(Math.max(ms, Math.min(LONGEST, waited(post, desk) / 4)), { why, own: false }, desk)
  // What fails for everybody is an outage: a correction would not get there either, and the edit will as soon as it is over.
  const isOutage = FAILING.test(why) && !desk.reached.lately(platform)
  if (hadFairTries(post, post.edited!, desk) && !isOutage)
    return { kind: 'impossible', reason: `${NAMES[platform]} did not take it for a day (${why})` }
  return later(Math.max(ms, Math.min(LONGEST, patience(post))), { why, own: true }, desk)
}

/** A limit, a platform that cannot be reached or a token that it refuses says nothing of this edit: it waits, as all else does. */
const OF_ALL: ReadonlySet<string> = new Set([
  ...['pace', 'held', '429', 'limit', 'unreachable', '401'],
  ...['invalid_auth', 'token_revoked', 'account_inactive', 'app_uninstalled'],
  ...['not_authed', 'token_expired', 'not_allowed_token_type'],
])
/** Says that it failed, or nothing: of this edit or of all requests. */
const FAILING = /^(?:5|no answer$)/
const NAMES = { discord: 'Discord', slack: 'Slack' } as const

const LONGEST = 300_000
/** Between two attempts over which we stumble ourselves, in milliseconds. */
const AFTER_STUMBLE = { least: 60_000, most: 3_600_000 }

/**
 * An edit over which we stumbled ourselves is tried again, less and less often; after a day a correction answers the post instead.
 *
 * @param isItsOwn Whether the fault lies with the post, not with the database or a thread.
 */
export async function stumbleOverEdit(post: HeldPost, isItsOwn: boolean, desk: DeliveryDesk): Promise<void> {
  if (post.edited === null) return
  const { least, most } = AFTER_STUMBLE
  await desk.briefings.settleEdit({
    ...{ post: post.id, now: desk.lease().now, edited: post.edited },
    outcome:
      isItsOwn && hadFairTries(post, post.edited, desk)
        ? { kind: 'impossible', reason: 'something goes wrong on my side each time that I try' }
        : later(Math.min(most, Math.max(least, patience(post))), { why: STUMBLED, own: isItsOwn }, desk),
  })
}

/** Twice as long after each try, in milliseconds. */
const patience = ({ tries }: HeldPost): number => 1_000 * 2 ** Math.min(tries, 12)

/** For how long the edit has been due, in milliseconds. */
const waited = ({ edited }: HeldPost, { now }: DeliveryDesk): number =>
  now().epochMilliseconds - Temporal.Instant.from(edited!).epochMilliseconds

const later = (
  ms: number,
  because: { readonly why: string; readonly own: boolean },
  { now }: DeliveryDesk,
): EditSettlement['outcome'] => ({
  kind: 'later',
  ...because,
  due: now()
    .add({ milliseconds: Math.ceil(ms) })
    .toString(),
})
