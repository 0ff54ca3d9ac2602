import { pino } from 'pino'
import { createBriefings, type Briefings } from '../../../briefings/briefings.ts'
import type { Claim } from '../../../briefings/model.ts'
import type { Destination, Post, PostContent, ToldStory } from '../../../briefings/post.ts'
import type { Store } from '../../../briefings/ports.ts'
import { claimBlock, heading, text, type Document } from '../../../commands/document.ts'
import { createDelivery, type Delivery } from '../../../src/schedule/deliver.ts'
import type { DeliveryOptions } from '../../../src/schedule/delivery-desk.ts'
import { openStore } from '../../../src/store/open-store.ts'
import { scriptedPoster, type ScriptedPoster } from '../../fakes/scripted-poster.ts'
import { analyser } from '../../sample-briefings.ts'

export interface TestDelivery {
  readonly store: Store
  readonly briefings: Briefings
  readonly poster: ScriptedPoster
  readonly delivery: Delivery
  /** Another process on the same store. */
  another(poster?: ScriptedPoster, more?: Pick<DeliveryOptions, 'phrase'>): Delivery
  now: Temporal.Instant
  enqueue(...posts: Post[]): Promise<void>
  close(): Promise<void>
}

/** The real core and store, delivering through a scripted platform, with a clock that the test moves. */
export async function openDelivery(repeatableMs = 0): Promise<TestDelivery> {
  const store = await openStore('memory:')
  const poster = scriptedPoster(repeatableMs)
  let workers = 0
  const opened: TestDelivery = {
    store,
    poster,
    now: Temporal.Instant.from(SLOT),
    briefings: createBriefings({
      store,
      analyser,
      clock: { now: () => opened.now },
    }),
    get delivery() {
      return first
    },
    another: (other = poster, more = {}) =>
      createDelivery({
        briefings: opened.briefings,
        posters: [other],
        present,
        now: () => opened.now,
        worker: `w${++workers}`,
        log: pino({ level: 'silent' }),
        ...more,
      }),
    enqueue: async (...posts) => {
      await store.write(async (tx) => {
        for (const post of posts) await tx.enqueue(post)
      })
    },
    close: () => store.close(),
  }
  const first = opened.another()
  return opened
}

/** When the clock of a test stands at its beginning, and its digest is due. */
export const SLOT = '2024-05-03T08:30:00Z'

export const channel: Destination = { platform: 'discord', place: 'discord:1', channel: '2', person: null }

/** What stands in the channel. */
export const pagesAt = (o: TestDelivery): unknown[] =>
  o.poster.standing.filter((m) => m.to.channel === channel.channel).map((m) => m.page)

export const stateOf = async (o: TestDelivery, id = `digest:d1:${SLOT}`) =>
  (await o.store.heldPost(id))?.state

/** A digest whose stories are one message each. */
export const digest = (slot: string, stories: readonly ToldStory[], more: Partial<Post> = {}): Post => ({
  id: `digest:d1:${slot}`,
  destination: channel,
  scopes: ['public'],
  content: { kind: 'digest', title: `Of ${slot}`, note: null, stories },
  owner: 'discord:77',
  at: slot,
  ...more,
})

export const story = (id: string, ...claims: readonly Claim[]): ToldStory => ({
  id,
  headline: `About ${id}`,
  claims,
  actors: [],
  sources: 1,
  new: true,
  update: null,
})

/** As little of a post as the tests look at. */
export function present(content: PostContent): Document {
  if (content.kind === 'notice') return { title: content.title, blocks: [text(content.text)] }
  if (content.kind === 'correction')
    return { title: null, blocks: [text(content.note), ...content.claims.map((c) => claimBlock(c))] }
  return {
    title: content.title,
    blocks: [
      ...(content.note ? [text(content.note)] : []),
      ...content.stories.flatMap((s) => [heading(s.headline), ...s.claims.map((c) => claimBlock(c))]),
      ...(content.changes ?? []).map((c) => text(c, 'muted')),
    ],
  }
}
