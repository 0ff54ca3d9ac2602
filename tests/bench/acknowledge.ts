import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { commands } from '../../commands/index.ts'
import { startDiscord } from '../fakes/discord/discord.ts'
import type { Person } from '../fakes/discord/people.ts'
import type { SentInteraction } from '../fakes/discord/state.ts'
import { say } from './say.ts'

// npm run bench:acknowledge: how long Discord waits for the acknowledgement of a command while fifty others run. The bot is a
// real `serve` in a process of its own on the sample; the platform is emulated here, and keeps the time.

const AT_ONCE = 51
const ROUNDS = 8
const GIVEN = ['Lena Okoro', 'Rafah', 'ferry strike', 'Who called off the meeting, and why?']
const ONE_LINE = ['question', 'name', 'topic', 'item']

const main = new URL('../../src/main.ts', import.meta.url).pathname
const folder = mkdtempSync(join(tmpdir(), 'dateline-ack-'))
const db = `file:${join(folder, 'sample.db')}`
const discord = await startDiscord()
const env = {
  ...process.env,
  DATELINE_DB: db,
  DISCORD_TOKEN: discord.token,
  DISCORD_API_BASE_URL: discord.baseUrl,
  LOG_LEVEL: 'error',
}
say('storing the sample …')
const sample = new URL('../../src/sample', import.meta.url).pathname
const stored = spawnSync(process.execPath, [main, 'ingest', sample], {
  env,
  encoding: 'utf8',
})
if (stored.status !== 0) throw new Error(stored.stderr)
const bot = spawn(process.execPath, [main, 'serve'], { env, stdio: 'inherit' })
try {
  await discord.state.until(() => discord.state.requests.some((r) => /commands$/.test(r.path)) && [true])
  const asked = commands.filter((c) => c.name !== 'privacy forget')
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const sent = Array.from({ length: AT_ONCE }, (_, i) =>
      send(asked[(i + round) % asked.length]!.name, round + i),
    )
    await Promise.all(sent.map((s) => discord.state.until(() => s.acknowledgedAt !== null && [s])))
    await Promise.all(sent.map((s) => discord.state.until(() => (s.modal ?? isShown(s)) && [s])))
    // What is read for the first time starts threads: that round is a warm-up and counts all the same.
    times.push(...sent.map((s) => s.acknowledgedAt! - s.at))
  }
  times.sort((a, b) => a - b)
  const at = (share: number): string =>
    times[Math.min(times.length - 1, Math.floor(share * times.length))]!.toFixed(0)
  console.log(
    `${times.length} acknowledgements, ${AT_ONCE} commands at a time: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, slowest ${at(1)} ms ` +
      `(${cpus()[0]?.model.trim()}, load ${loadavg()[0]!.toFixed(1)})`,
  )
} finally {
  bot.kill('SIGTERM')
  await discord.close()
  rmSync(folder, { recursive: true, force: true })
}

function isShown({ original, followUps }: SentInteraction): boolean {
  return followUps.length > 0 || (original !== null && !original.thinking)
}

function send(name: string, n: number): SentInteraction {
  const as: Person = {
    user: String(300000000000000000n + BigInt(n)),
    guild: '100000000000000001',
    channel: '200000000000000001',
    permissions: String(1 << 5),
  }
  const { arguments: specs } = commands.find((c) => c.name === name)!
  const [first, ...rest] = name.split(' ')
  const options = Object.entries(specs)
    .filter(([key, spec], i) => spec.required || (i === 0 && ONE_LINE.includes(key)))
    .map(([key]) => ({ name: key, type: 3, value: GIVEN[n % GIVEN.length] }))
  return discord.people.send(as, {
    id: '1',
    type: 1,
    name: first,
    options: rest.length > 0 ? [{ name: rest.join('-'), type: 1, options }] : options,
  })
}
