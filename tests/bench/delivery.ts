import { pino } from 'pino'
import { presentPost } from '../../commands/present-post.ts'
import type { Claim } from '../../briefings/model.ts'
import type { Post } from '../../briefings/post.ts'
import { createDiscordPoster } from '../../src/adapters/discord/poster.ts'
import { createDelivery } from '../../src/schedule/deliver.ts'
import { openStore } from '../../src/store/open-store.ts'
import { createBriefingsThreads } from '../../src/workers/briefings-threads.ts'
import { startDistantDiscord } from './delivery-discord.ts'

export interface DeliveryReport {
  readonly places: number
  readonly seconds: number
  readonly perSecond: number
  /** Of the 50 requests a second that Discord takes. */
  readonly share: number
  readonly limited: number
}

const LIMIT = 50

/** One slot's digests of many places, through the threads, the poster and its pace, to an emulated Discord that counts. */
export async function measureDelivery(places: number, path: string): Promise<DeliveryReport> {
  const db = `file:${path}`
  const store = await openStore(db)
  await store.write(async (tx) => {
    for (let i = 0; i < places; i++) await tx.enqueue(digest(i))
  })
  await store.close()
  const discord = await startDistantDiscord(LIMIT)
  const threads = createBriefingsThreads({ db, now: null })
  const poster = createDiscordPoster({ token: discord.token, baseUrl: discord.baseUrl })
  const delivery = createDelivery({
    briefings: threads.briefings,
    posters: [poster],
    present: presentPost,
    now: () => Temporal.Now.instant(),
    worker: 'bench',
    log: pino({ level: 'warn' }),
  })
  await threads.briefings.outbox()
  const began = performance.now()
  await delivery.deliver()
  const seconds = (performance.now() - began) / 1_000
  const { posted, limited } = await discord.counted()
  await delivery.close()
  poster.close()
  await threads.close()
  discord.close()
  if (posted !== places) throw new Error(`${posted} of ${places} digests stand`)
  return {
    places,
    seconds,
    perSecond: places / seconds,
    share: places / seconds / LIMIT,
    limited,
  }
}

function digest(i: number): Post {
  const text = `Mayor Ada Renn opened a bridge over the harbour of Arden on Friday with ${200 + i} guests.`
  const claims = Array.from({ length: 3 }, (_, n): Claim => {
    const span = { start: 0, end: text.length, text }
    const cited = { article: `a${n}`, revision: 1, url: `https://wire.example/${n}`, title: 'A bridge' }
    return { text, verbatim: true, citations: [{ ...cited, published: '2024-05-03', source: 'Wire', span }] }
  })
  const stories = Array.from({ length: 5 }, (_, n) => ({
    ...{ id: `s${n}`, headline: `A bridge for Arden, part ${n}`, claims },
    ...{ actors: [], sources: 2, new: true, update: null },
  }))
  return {
    id: `digest:${i}:2024-05-03T08:30:00Z`,
    destination: {
      platform: 'discord',
      place: `discord:${i}`,
      channel: String(200_000_000_000_000_000n + BigInt(i)),
      person: null,
    },
    scopes: ['public'],
    content: { kind: 'digest', title: 'This morning', note: null, stories },
    at: Temporal.Now.instant().toString(),
  }
}
