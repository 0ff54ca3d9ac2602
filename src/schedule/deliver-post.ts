import { createHash } from 'node:crypto'
import type { HeldPost, PostPart } from '../../briefings/outbox-ports.ts'
import type { PartOutcome } from '../../briefings/outbox/delivering.ts'
import type { Poster, SendOptions, SendOutcome } from '../adapters/poster.ts'
import { wordedBy, type DeliveryDesk } from './delivery-desk.ts'

/** By which a message is known again: the same whenever and wherever the post is delivered. */
export const markerOf = (post: string, index: number): string =>
  createHash('sha256')
    .update(JSON.stringify([post, index]))
    .digest('base64url')
    .slice(0, 24)

/** A post's messages in order, those that stand left out; it ends at the first that cannot be sent now. */
export async function deliverPost(post: HeldPost, desk: DeliveryDesk): Promise<void> {
  const poster = desk.posterOf(post)
  if (!poster) return
  const pages =
    post.parts.length > 0
      ? null
      : poster
          .pages(desk.present(await wordedBy(post, desk)))
          .map((page, index) => ({ page, marker: markerOf(post.id, index) }))
  const parts = pages ? pages.map((p, index): PostPart => ({ ...p, ...NEW, index })) : post.parts
  const answers = await answered(post, desk)
  let first = parts[0]?.message ?? null
  for (const part of parts) {
    if (part.state === 'sent' || part.state === 'uncertain') continue
    if (desk.isClosing()) return
    const options = { marker: part.marker, after: part.index > 0 ? first : null, answers }
    const done = await deliverPart(part, {
      post,
      options,
      poster,
      desk,
      pages: part.index === 0 ? pages : null,
    })
    if (done === false) return
    if (part.index === 0) first = done
  }
}

const NEW = { state: 'waiting', attempts: 0, attempted: null, message: null } as const

/** The message that a correction answers. */
async function answered({ content }: HeldPost, { briefings }: DeliveryDesk): Promise<string | null> {
  if (content.kind !== 'correction') return null
  return (await briefings.heldPost(content.of))?.parts[0]?.message ?? null
}

interface Delivery {
  readonly post: HeldPost
  readonly options: SendOptions
  /** All pages of the post, where its first message is about to be sent for the first time. */
  readonly pages: readonly Pick<PostPart, 'marker' | 'page'>[] | null
  readonly poster: Poster
  readonly desk: DeliveryDesk
}

/** The id of the message, null where nobody can know it, or false where the post has to wait or is given up. */
async function deliverPart(
  part: PostPart,
  { post, options, pages, poster, desk }: Delivery,
): Promise<string | null | false> {
  const { briefings, worker } = desk
  const settle = async (outcome: PartOutcome, why: string): Promise<void> => {
    desk.observe?.(poster.platform, outcome.kind, why)
    const { now } = desk.lease()
    await briefings.settlePart({ post: post.id, worker, now, index: part.index, outcome })
  }
  let { attempted } = part
  if (attempted !== null && !isRepeatable(attempted, poster, desk)) {
    const found = await poster.find(post.destination, { ...options, page: part.page, since: attempted })
    switch (found.kind) {
      case 'found':
        await settle({ kind: 'sent', message: found.message }, 'found')
        return found.message
      case 'later':
        await settle(
          { kind: 'later', due: dueAfter(found.ms, part, desk), attempted, why: found.why },
          found.why,
        )
        return false
      case 'unknown':
        await settle({ kind: 'uncertain', reason: found.reason }, 'unknown')
        return null
      case 'absent':
        await settle({ kind: 'absent' }, 'absent')
        attempted = null
    }
  }
  const begun = await briefings.beginPart({
    post: post.id,
    worker,
    ...desk.lease(),
    index: part.index,
    attempts: part.attempts,
    ...(pages ? { pages } : {}),
    edited: post.edited,
  })
  if (!begun) return false
  const sent = await poster.send(post.destination, part.page, options)
  const outcome = outcomeOf(sent, { ...part, attempted }, desk)
  if (outcome.kind === 'sent') desk.reached.note(poster.platform)
  else desk.log.warn({ post: post.id, outcome: sent }, 'a post was not taken by its platform')
  await settle(outcome, 'why' in sent ? sent.why : '')
  return sent.kind === 'sent' ? sent.message : false
}

/** Whether the platform makes one of a message that is sent again now. */
function isRepeatable(attempted: string, poster: Poster, { now }: DeliveryDesk): boolean {
  const age = now().epochMilliseconds - Temporal.Instant.from(attempted).epochMilliseconds
  return age >= 0 && age < poster.repeatableMs
}

function outcomeOf(sent: SendOutcome, part: PostPart, desk: DeliveryDesk): PartOutcome {
  if (sent.kind === 'lost') return { kind: 'lost', due: dueAfter(LOST, part, desk), why: sent.why }
  if (sent.kind !== 'later') return sent
  return { kind: 'later', due: dueAfter(sent.ms, part, desk), attempted: part.attempted, why: sent.why }
}

/** After a lost reply: long enough for what was under way to be done. */
const LOST = 5_000
const LONGEST = 300_000

/** What a platform asks for, and longer the more often it was tried. */
function dueAfter(ms: number, { attempts }: PostPart, { now }: DeliveryDesk): string {
  const patience = Math.min(LONGEST, 1_000 * 2 ** Math.min(attempts, 10))
  return now()
    .add({ milliseconds: Math.ceil(Math.max(ms, attempts === 0 ? 0 : patience)) })
    .toString()
}
