import { webApi } from '@slack/bolt'
import { join } from 'node:path'
import { pino } from 'pino'
import { createBriefings, type Briefings } from '../../../briefings/briefings.ts'
import { following } from '../../../briefings/digest/plan-slots.ts'
import type { Destination } from '../../../briefings/post.ts'
import type { Store } from '../../../briefings/ports.ts'
import type { ReadArticle } from '../../../briefings/read/read.ts'
import { presentPost } from '../../../commands/present-post.ts'
import { createDiscordPoster } from '../../../src/adapters/discord/poster.ts'
import type { Poster } from '../../../src/adapters/poster.ts'
import { createSlackPoster } from '../../../src/adapters/slack/poster.ts'
import type { SlackResult } from '../../../src/adapters/slack/web-api.ts'
import { createDelivery, type Delivery } from '../../../src/schedule/deliver.ts'
import { openStore } from '../../../src/store/open-store.ts'
import { startDiscord, type DiscordFake } from '../../fakes/discord/discord.ts'
import { openSlackEmulator, type SlackEmulator } from '../../fakes/slack/slack-emulator.ts'
import { analyser } from '../../sample-briefings.ts'
import { Killed, mortal, mortalStore, type Mortal } from './mortal-store.ts'
import { chance, draws } from './random.ts'

export interface Place {
  readonly destination: Destination
  readonly schedule: string
  readonly timezone: string
}

export interface FortnightOptions {
  readonly folder: string
  readonly from: string
  readonly days: number
  readonly places: readonly Place[]
  /** What the sources bring, and at which hour after the beginning. */
  readonly news: readonly { readonly hour: number; readonly article: ReadArticle }[]
  readonly kills: number
  /** Share of the platforms' calls that fail. */
  readonly failing: number
  readonly seed: number
}

export interface Lived {
  readonly store: Store
  readonly discord: DiscordFake
  readonly slack: SlackEmulator
  /** How often the process was killed. */
  readonly killed: number
  readonly failed: number
  close(): Promise<void>
}

/** A process as it runs between two kills. */
interface Life {
  readonly briefings: Briefings
  readonly delivery: Delivery
  readonly mortal: Mortal
  readonly worker: string
}

/** Lives through days with a clock of its own: digests written and delivered through real posters to emulated platforms. */
export async function live(options: FortnightOptions): Promise<Lived> {
  const { folder, days, places, news, kills, failing, seed } = options
  const start = Temporal.Instant.from(options.from)
  const end = start.add({ hours: 24 * days })
  let now = start
  let killed = 0
  let failed = 0
  const [discord, slack] = await Promise.all([startDiscord(), openSlackEmulator()])
  discord.state.clock = slack.state.clock = () => now.epochMilliseconds
  for (const p of places)
    if (p.destination.platform === 'slack') slack.state.member.add(p.destination.channel!)

  const draw = draws(seed)
  const fails = (key: string): number | null => {
    const x = draw(key)
    if (x >= failing) return null
    failed++
    return Math.floor((x / failing) * 5)
  }
  const discordFaults = [
    { kind: 'status', status: 503 },
    { kind: 'status', status: 500, after: 'carried out' },
    { kind: 'break' },
    { kind: 'break', after: 'carried out' },
    { kind: 'rate limit', seconds: 0.01, global: false },
  ] as const
  discord.fault = ({ path, method }) => {
    const n = fails(`${method} ${path.replace(/\/messages\/\d+$/, '')}`)
    return n === null ? null : discordFaults[n]!
  }
  const slackFaults = [
    { kind: 'status', status: 503 },
    { kind: 'lose' },
    { kind: 'break' },
    { kind: 'lose' },
    { kind: 'status', status: 429, retryAfter: 1 },
  ] as const
  slack.state.fault = (method) => {
    const n = fails(method)
    return n === null ? undefined : slackFaults[n]
  }

  const client = new webApi.WebClient(slack.state.botToken, {
    slackApiUrl: slack.apiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger: SILENT,
  })
  const atOnce = { turn: async () => ({ answered: () => undefined }), hold: () => undefined, heldMs: () => 0 }
  const posters: readonly Poster[] = [
    createDiscordPoster({ token: discord.token, baseUrl: discord.baseUrl, pace: atOnce }),
    createSlackPoster({
      call: async (_, method, args) => (await client.apiCall(method, { ...args })) as SlackResult,
      prefix: '/dateline ',
      paceOf: () => atOnce,
    }),
  ]
  const path = `file:${join(folder, 'dateline.db')}`
  let store = await openStore(path)
  await store.write(async (tx) => {
    for (const p of places) await tx.saveDigest(digestOf(p, start))
  })

  function born(): Life {
    // After the last kill the process lives on.
    const dieAt = killed < kills ? 1 + Math.floor(chance(seed, 'kill', killed) * 900) : Infinity
    const life = mortal(dieAt)
    const worker = `process ${killed}`
    const briefings = createBriefings({
      store: mortalStore(store, life),
      analyser,
      clock: { now: () => now },
    })
    const delivery = createDelivery({
      briefings,
      posters: posters.map((p) => mortalPoster(p, life)),
      present: presentPost,
      now: () => now,
      worker,
      log: pino({ level: 'silent' }),
    })
    return { briefings, delivery, mortal: life, worker }
  }

  let life = born()
  async function attempt(work: (life: Life) => Promise<unknown>): Promise<void> {
    await work(life).catch((error: unknown) => {
      if (!(error instanceof Killed) && !life.mortal.isDead()) throw error
    })
    if (!life.mortal.isDead()) return
    killed++
    // The next process opens the file for itself: nothing but what stands there is carried over.
    await store.close()
    store = await openStore(path)
    life = born()
  }
  async function cycle(): Promise<void> {
    await attempt(({ briefings, worker }) => briefings.runDueDigests({ now: now.toString(), worker }))
    await attempt(({ delivery }) => delivery.deliver())
  }
  const isOpen = async (): Promise<boolean> => {
    const { posts } = await store.outboxSummary()
    const due = await store.digestSummary(null, now.toString())
    return posts.waiting + posts.sending + due.due > 0
  }

  let next = 0
  for (let slot = start; Temporal.Instant.compare(slot, end) < 0; slot = slot.add({ minutes: 30 })) {
    now = slot
    while (next < news.length && news[next]!.hour * 60 <= start.until(now).total('minutes')) {
      const { article } = news[next++]!
      const { killed: before } = { killed }
      await attempt(({ briefings }) => briefings.ingest('public', [article]))
      if (killed > before) next--
    }
    await cycle()
    for (let i = 0; i < 20 && (await isOpen()); i++) {
      now = now.add({ seconds: 70 })
      await cycle()
    }
  }
  for (let i = 0; i < 100 && (await isOpen()); i++) {
    now = now.add({ minutes: 5 })
    await cycle()
  }
  return {
    ...{ store, discord, slack },
    killed,
    failed,
    close: async () => {
      for (const p of posters) p.close()
      await Promise.all([discord.close(), slack.close(), store.close()])
    },
  }
}

/** A digest of a place as it stands before its first slot. */
export const digestOf = ({ destination, schedule, timezone }: Place, start: Temporal.Instant) => {
  const { next, due } = following({ schedule, timezone, quiet: null }, start.subtract({ seconds: 1 }))
  return {
    ...{ destination, schedule, timezone },
    owner: `workspace:${destination.place!}` as const,
    ...{
      topic: null,
      stories: 5,
      quiet: null,
      empty: 'say' as const,
      paused: null,
      by: '',
      last: null,
      seen: 0,
    },
    created: start.toString(),
    next: next.toString(),
    due: due.toString(),
  }
}

/** Killed before a request leaves, or after it was carried out and before anybody hears of it. */
function mortalPoster(poster: Poster, life: Mortal): Poster {
  const point = (): void => life.point()
  const around = async <T>(request: () => Promise<T>): Promise<T> => {
    point()
    const answer = await request()
    point()
    return answer
  }
  return {
    ...poster,
    send: (...args) => around(() => poster.send(...args)),
    find: (...args) => around(() => poster.find(...args)),
    edit: (...args) => around(() => poster.edit(...args)),
  }
}

const nothing = (): void => undefined
const SILENT = {
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  setLevel: nothing,
  getLevel: () => webApi.LogLevel?.ERROR,
  setName: nothing,
} as unknown as webApi.Logger
