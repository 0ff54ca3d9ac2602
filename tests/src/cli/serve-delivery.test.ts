import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openStore } from '../../../src/store/open-store.ts'
import { startDiscord, type DiscordFake } from '../../fakes/discord/discord.ts'

const main = join(import.meta.dirname, '../../../src/main.ts')
const CHANNEL = '200000000000000001'
const ID = 'notice:n1:2024-05-03T08:30:00Z'

let folder: string
let db: string
let discord: DiscordFake
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-'))
  db = `file:${join(folder, 'served.db')}`
  discord = await startDiscord()
  const at = Temporal.Now.instant().toString()
  await stored((store) =>
    store.write((tx) =>
      tx.enqueue({
        id: ID,
        destination: { platform: 'discord', place: 'discord:1', channel: CHANNEL, person: null },
        scopes: ['public'],
        content: { kind: 'notice', title: null, text: 'A word to the harbour.' },
        at,
      }),
    ),
  )
})
afterEach(async () => {
  await discord.close()
  rmSync(folder, { recursive: true, force: true })
})

async function stored<T>(work: (store: Awaited<ReturnType<typeof openStore>>) => Promise<T>): Promise<T> {
  const store = await openStore(db)
  return work(store).finally(() => store.close())
}
const heldPost = () => stored((store) => store.heldPost(ID))

const serve = () => {
  const child = spawn(process.execPath, [main, 'serve', '--db', db], {
    env: {
      PATH: process.env['PATH'],
      DISCORD_TOKEN: discord.token,
      DISCORD_API_BASE_URL: discord.baseUrl,
    },
    stdio: 'ignore',
  })
  return { child, ended: once(child, 'close') as Promise<[status: number | null, signal: string | null]> }
}
const sendings = (): number =>
  discord.state.requests.filter((r) => r.method === 'POST' && r.path === `/channels/${CHANNEL}/messages`)
    .length
const standing = () => discord.state.messages.filter((m) => m.channel === CHANNEL)

/** Serves until the post's request has reached Discord, which carries it out and never says so. */
async function serveUntilInFlight() {
  discord.fault = ({ path }) => (path.endsWith('/messages') ? { kind: 'stall', after: 'carried out' } : null)
  const served = serve()
  await discord.state.until(() => sendings() === 1)
  discord.fault = () => null
  return served
}

/** The next process delivers what is left, and only once. */
async function expectDeliveredByTheNext(): Promise<void> {
  const { child, ended } = serve()
  await discord.state.until(() => sendings() > 1)
  child.kill('SIGTERM')
  expect((await ended)[0]).toBe(0)
  expect(await heldPost()).toMatchObject({ state: 'sent', parts: [{ message: standing()[0]?.id }] })
  expect(standing()).toHaveLength(1)
}

it('hands a post in flight back when it is told to stop; the next process delivers it once', async () => {
  const { child, ended } = await serveUntilInFlight()
  child.kill('SIGTERM')
  expect(await ended).toEqual([0, null])
  await expectDeliveredByTheNext()
}, 60_000)

it('loses nothing and repeats nothing when it is killed with a post in flight', async () => {
  const { child, ended } = await serveUntilInFlight()
  child.kill('SIGKILL')
  expect(await ended).toEqual([null, 'SIGKILL'])
  expect((await heldPost())?.state).toBe('sending')
  // The lease of a process that was killed runs out by itself within a minute; here it is over at once.
  await stored((store) => store.write((tx) => tx.changePost(ID, { leased: null })))
  await expectDeliveredByTheNext()
}, 60_000)
