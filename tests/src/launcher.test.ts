import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startDiscord, type DiscordFake } from '../fakes/discord/discord.ts'

const root = join(import.meta.dirname, '../..')
const ann = { user: '300000000000000001', guild: '100000000000000001', channel: '200000000000000001' }
let discord: DiscordFake
beforeAll(async () => {
  discord = await startDiscord()
})
afterAll(() => discord.close())

/** A bot that serves, and when it, its launcher and every process between them has ended. */
async function serving(command: string, args: readonly string[]) {
  const before = discord.gateway.identified
  const child = spawn(command, [...args, 'serve', '--db', 'memory:'], {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      DISCORD_API_BASE_URL: discord.baseUrl,
      DISCORD_TOKEN: discord.token,
    },
  })
  // The streams close when nobody holds them any more, an orphan included.
  const ended = new Promise((resolve) => child.on('close', () => resolve('ended')))
  child.stdout.resume()
  child.stderr.resume()
  await discord.state.until(() => discord.gateway.identified > before)
  return { child, ended, killAll: () => child.pid && process.kill(-child.pid, 'SIGKILL') }
}

const within = (promise: Promise<unknown>, ms: number): Promise<unknown> => {
  const late = AbortSignal.timeout(ms)
  return Promise.race([
    promise,
    new Promise((resolve) => late.addEventListener('abort', () => resolve('still running'))),
  ])
}

describe('a bot that npm has started', () => {
  it.each(['SIGTERM', 'SIGHUP', 'SIGKILL'] as const)('ends when npm ends by %s', async (signal) => {
    const { child, ended, killAll } = await serving('npm', ['start', '--'])
    child.kill(signal)
    const outcome = await within(ended, 8_000)
    if (outcome !== 'ended') killAll()
    expect(outcome).toBe('ended')
  })
})

describe('a bot that runs in the background', () => {
  it('lives on when a terminal hangs up, as under nohup', async () => {
    const { child, ended } = await serving(process.execPath, ['src/main.ts'])
    child.kill('SIGHUP')
    expect((await discord.people.run(ann, 'help'))[0]?.ephemeral).toBe(true)
    child.kill('SIGTERM')
    expect(await ended).toBe('ended')
  })
})
