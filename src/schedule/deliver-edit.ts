import type { HeldPost } from '../../briefings/outbox-ports.ts'
import type { EditSettlement } from '../../briefings/outbox/edits.ts'
import { text, type Document } from '../../commands/document.ts'
import type { EditOutcome } from '../adapters/poster.ts'
import { wordedBy, type DeliveryDesk } from './delivery-desk.ts'

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
  if (post.parts.every((p) => p.message === null)) return settle({ kind: 'gone' })
  // It has grown by more than its messages hold.
  if (pages.length > post.parts.length) return settle({ kind: 'impossible' })
  for (const part of post.parts) {
    if (part.message === null) continue
    const page = pages[part.index] ?? poster.pages(NOTHING_LEFT)[0]
    const outcome = await poster.edit(post.destination, part.message, page)
    if (outcome.kind === 'edited') continue
    desk.log.warn({ post: post.id, outcome }, 'a post could not be edited')
    return settle(settlementOf(outcome, desk))
  }
  return settle({ kind: 'edited' })
}

function settlementOf(
  outcome: Exclude<EditOutcome, { kind: 'edited' }>,
  { now }: DeliveryDesk,
): EditSettlement['outcome'] {
  if (outcome.kind !== 'later') return { kind: outcome.kind }
  return {
    kind: 'later',
    due: now()
      .add({ milliseconds: Math.ceil(outcome.ms) })
      .toString(),
  }
}
