import { setTimeout as delay } from 'node:timers/promises'
import { join } from 'node:path'
import type { Store } from '../../../../briefings/ports.ts'
import { createBriefings } from '../../../../briefings/briefings.ts'
import { openStore } from '../../../../src/store/open-store.ts'
import { startDiscord, type DiscordFake } from '../../../fakes/discord/discord.ts'
import { startFeedServer } from '../../../fakes/feed-server.ts'
import { freePort } from '../../../fakes/slack/free-port.ts'
import { openSlackEmulator, type SlackEmulator } from '../../../fakes/slack/slack-emulator.ts'
import type { TestPostgres } from '../../../postgres.ts'
import { digestOf, type Place } from '../fortnight.ts'
import { chance } from '../random.ts'
import { createBalancer, type Balancer } from './balancer.ts'
import { setClock } from './clock.ts'
import { feedAt, hostOf, newsOf, pathOf, type Item } from './news.ts'
import { startProcesses } from './processes.ts'
import type { ProcessSettings } from './settings.ts'

export interface WeekOptions {
  readonly postgres: TestPostgres
  readonly folder: string
  readonly from: string
  readonly days: number
  /** Minutes between two looks at the clock. */
  readonly step: number
  readonly workers: number
  readonly chats: number
  readonly sources: number
  readonly places: readonly Place[]
  readonly kills: number
  readonly restarts: number
  readonly seed: number
}

export interface LivedWeek {
  readonly db: string
  readonly store: Store
  readonly discord: DiscordFake
  readonly slack: SlackEmulator
  readonly items: readonly Item[]
  readonly killed: number
  readonly crashed: readonly string[]
  readonly balancer: Balancer
  close(): Promise<void>
}

const SECRET = 'signed-and-sealed'
/** Looks at whether all is done, at 50 ms each, before the clock moves on a little by itself: leases of the dead must end. */
const LOOKS = 40
/** Seconds: less than the lease of a post that has just been begun. */
const LITTLE = 50
/** Milliseconds that a request to a platform may take, and some. */
const LONGEST_REQUEST = 13_000

/** Lives through days with real processes on one Postgres, on a clock that all of them share. */
export async function liveWeek(options: WeekOptions): Promise<LivedWeek> {
  const { postgres, folder, days, step, workers, chats, sources, places, kills, restarts, seed } = options
  const start = Temporal.Instant.from(options.from)
  let now = start
  const clockFile = join(folder, 'clock')
  const tick = setClock(clockFile)
  tick(now)
  const db = await postgres.database()
  const store = await openStore(db)
  const [discord, slack, server] = await Promise.all([startDiscord(), openSlackEmulator(), startFeedServer()])
  discord.state.clock = slack.state.clock = () => now.epochMilliseconds
  for (const { destination } of places)
    if (destination.platform === 'slack') slack.state.member.add(destination.channel!)

  const items = newsOf(sources, days, start)
  const minute = (): number => start.until(now).total('minutes')
  for (let s = 0; s < sources; s++) server.pages.set(pathOf(s), () => feedAt(items, s, minute()))
  const briefings = createBriefings({
    store,
    analyser: { analyse: () => Promise.reject(new Error('nothing is analysed here')) },
    clock: { now: () => now },
  })
  await briefings.followSources(
    { home: 'public', person: 'terminal' },
    Array.from({ length: sources }, (_, s) => ({
      url: `http://${hostOf(s)}:${server.port}${pathOf(s)}`,
      kind: 'feed' as const,
      title: null,
    })),
    now.toString(),
  )
  await store.write(async (tx) => {
    for (const p of places) await tx.saveDigest(digestOf(p, start))
  })

  const shared = {
    ...{ db, clockFile, signingSecret: SECRET },
    discord: { token: discord.token, baseUrl: discord.baseUrl },
    slack: { apiUrl: slack.apiUrl, botToken: slack.state.botToken },
  }
  const all: ProcessSettings[] = []
  for (let i = 0; i < workers; i++) all.push({ ...shared, role: 'worker', name: `worker ${i}`, port: 0 })
  for (let i = 0; i < chats; i++)
    all.push({ ...shared, role: 'chat', name: `chat ${i}`, port: await freePort() })
  const balancer = createBalancer(
    slack,
    SECRET,
    all.filter((p) => p.role === 'chat').map((p) => p.port),
  )
  const processes = startProcesses(all)
  await processes.ready()

  /** Whether nothing is due, held or on its way. */
  async function isDone(): Promise<boolean> {
    const [due, { posts, edits }, digests] = await Promise.all([
      briefings.dueWork(now.toString()),
      store.outboxSummary(),
      store.digestSummary(null, now.toString()),
    ])
    const held = (await store.sources(['public'])).some(
      (s) => s.feed.next !== null && s.feed.next <= now.toString(),
    )
    return !held && !due.follows && posts.waiting + posts.sending + edits + digests.due === 0
  }
  let moved = { counts: '', at: performance.now() }
  /** Whether a request to a platform may be under way: a lease outlasts one, and here hours pass in seconds. */
  async function mayBeSending(): Promise<boolean> {
    const { posts } = await store.outboxSummary()
    const counts = JSON.stringify(posts)
    if (counts !== moved.counts) moved = { counts, at: performance.now() }
    return posts.sending > 0 && performance.now() - moved.at < LONGEST_REQUEST
  }
  async function settle(): Promise<void> {
    for (let round = 0; ; round++) {
      for (let look = 0; look < LOOKS; look++) {
        if (await isDone()) return
        await delay(50)
      }
      if (round === 300) throw new Error(`after ten minutes work is left at ${now.toString()}`)
      if (await mayBeSending()) continue
      now = now.add({ seconds: LITTLE })
      tick(now)
    }
  }

  const steps = Math.ceil((days * 1_440) / step)
  const at = (what: string, count: number): Map<number, number> =>
    new Map(
      Array.from({ length: count }, (_, n) => [Math.floor(((n + chance(seed, what, n)) * steps) / count), n]),
    )
  const killAt = at('kill', kills)
  const restartAt = at('restart', restarts)
  for (let n = 0; n <= steps; n++) {
    const next = start.add({ minutes: n * step })
    if (Temporal.Instant.compare(next, now) > 0) now = next
    tick(now)
    const kill = killAt.get(n)
    if (kill !== undefined) {
      // In the midst of what has just become due.
      await delay(Math.floor(chance(seed, 'moment', kill) * 600))
      await processes.kill(Math.floor(chance(seed, 'victim', kill) * all.length))
    }
    if (restartAt.has(n)) {
      await delay(300)
      await postgres.stop()
      await postgres.start()
    }
    await balancer.ask(n)
    await settle()
  }
  // Feeds are asked every six hours at the least.
  for (let i = 0; i < 4; i++) {
    now = now.add({ hours: 2 })
    tick(now)
    await settle()
  }
  await processes.ready()
  return {
    ...{ db, store, discord, slack, items, balancer },
    killed: processes.killed(),
    crashed: processes.crashed,
    close: async () => {
      await processes.close()
      await Promise.all([discord.close(), slack.close(), server.close(), store.close()])
    },
  }
}
