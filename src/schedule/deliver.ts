import { setTimeout as delay } from 'node:timers/promises'
import { Breakdown } from '../../briefings/errors.ts'
import type { Claim, HeldPost } from '../../briefings/outbox-ports.ts'
import { describeFault } from '../logging/describe-fault.ts'
import { inRequest } from '../logging/request.ts'
import type { PostDesk } from '../../briefings/work-ports.ts'
import { WorkerFault } from '../workers/worker-fault.ts'
import { deliverEdit, stumbleOverEdit } from './deliver-edit.ts'
import { deliverPost } from './deliver-post.ts'
import { createReached, hadFairTries, type DeliveryDesk, type DeliveryOptions } from './delivery-desk.ts'

export interface Delivery {
  /**
   * Delivers all that is due at a desk, or anywhere; ends when nothing is left that can be done now. Never rejects for what a
   * platform does.
   */
  deliver(desk?: PostDesk): Promise<void>
  /** Takes nothing new, finishes what is under way within some seconds, and hands back the rest. */
  close(): Promise<void>
}

/** Posts under way beside each other: their requests wait for their turn in the poster. */
const TOGETHER = 48
const FINISH_WITHIN = 6_000

/** How long a post stays with its worker after each step: longer than a request may take. */
const LEASE = Temporal.Duration.from({ seconds: 60 })

/** What is done with a post, and what follows where we stumble over ourselves. */
interface Work {
  readonly doing: string
  readonly carryOut: (post: HeldPost, desk: DeliveryDesk) => Promise<void>
  readonly stumble: (post: HeldPost, isItsOwn: boolean, desk: DeliveryDesk) => Promise<void>
}

/** Carries posts from the outbox to their platforms, and later changes to what was posted. */
export function createDelivery(options: DeliveryOptions): Delivery {
  const { briefings, posters, worker, log } = options
  const platforms = posters.map((p) => p.platform)
  const underWay = new Set<Promise<void>>()
  let closing = false
  const desk: DeliveryDesk = {
    ...options,
    isClosing: () => closing,
    reached: createReached(options.now),
    posterOf: (post) => posters.find((p) => p.platform === post.destination.platform),
    lease: () => {
      const now = options.now()
      return { now: now.toString(), until: now.add(LEASE).toString() }
    },
  }

  const claimAt =
    (at: PostDesk | undefined) =>
    (limit: number): Claim => ({
      ...desk.lease(),
      worker,
      platforms: at ? platforms.filter((p) => p === at.platform) : platforms,
      ...(at && at.place !== null ? { place: at.place } : {}),
      limit,
    })

  /** After a day, and its fair tries, a post that we stumble over makes way for those behind it. */
  async function stumbleOverPost(post: HeldPost, isItsOwn: boolean): Promise<void> {
    if (!isItsOwn) return
    const { now, until } = desk.lease()
    const index = post.parts.findIndex((p) => p.state !== 'sent')
    await briefings.settlePart({
      ...{ post: post.id, worker, now, index: Math.max(0, index) },
      outcome: hadFairTries(post, post.at, desk)
        ? { kind: 'refused', reason: 'something goes wrong on my side each time that I try' }
        : { kind: 'stumbled', due: until },
    })
  }

  const posts: Work = { doing: 'delivering a post', carryOut: deliverPost, stumble: stumbleOverPost }
  const edits: Work = { doing: 'editing a post', carryOut: deliverEdit, stumble: stumbleOverEdit }

  /** Runs each on its own; a fault of ours in one is logged and holds up no other. */
  function start(post: HeldPost, { doing, carryOut, stumble }: Work): Promise<void> {
    const running = inRequest('post', () =>
      carryOut(post, desk)
        .catch(async (error: unknown) => {
          log.error({ err: error, post: post.id }, `${doing} failed`)
          // What is wrong with the database or a thread is not the post's.
          await stumble(post, !(error instanceof Breakdown) && !(error instanceof WorkerFault), desk)
        })
        .catch((error: unknown) => log.error({ err: error, post: post.id }, 'giving up a post failed')),
    ).finally(() => underWay.delete(running))
    underWay.add(running)
    return running
  }

  /** Takes more as soon as half is done, so that the platform never waits for us; until nothing is due. */
  async function drain(take: (limit: number) => Promise<HeldPost[]>, work: Work): Promise<void> {
    const here = new Set<Promise<void>>()
    while (!closing) {
      const room = TOGETHER - here.size
      const taken = room >= TOGETHER / 2 ? await take(room) : []
      for (const post of taken) {
        const running = start(post, work).finally(() => here.delete(running))
        here.add(running)
      }
      if (taken.length > 0) continue
      if (here.size === 0) return
      // With a post done, the next one to the same destination may be due.
      await Promise.race(here)
    }
  }

  return {
    async deliver(at) {
      const claim = claimAt(at)
      if (closing || claim(0).platforms.length === 0) return
      await drain((limit) => briefings.claimPosts(claim(limit)), posts)
      await drain((limit) => briefings.claimEdits(claim(limit)), edits)
    },
    async close() {
      closing = true
      const late = delay(FINISH_WITHIN, undefined, { ref: false })
      await Promise.race([Promise.allSettled([...underWay]), late])
      // Of what cannot be handed back the lease runs out, as that of a process that was killed.
      await briefings
        .releasePosts(worker)
        .catch((error: unknown) => log.warn({ err: describeFault(error) }, 'posts could not be handed back'))
    },
  }
}
