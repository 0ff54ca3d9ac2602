import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startDiscord, type DiscordFake } from '../../fakes/discord/discord.ts'
import { openStore } from '../../../src/store/open-store.ts'
import { MAIN, runProgram } from './program.ts'

let discord: DiscordFake
beforeAll(async () => {
  discord = await startDiscord()
})
afterAll(() => discord.close())

interface Served {
  readonly child: ChildProcess
  readonly ended: Promise<{ readonly status: number | null; readonly err: string }>
}

function serve(env: Record<string, string>): Served {
  const child = spawn(process.execPath, [MAIN, 'serve', '--db', 'memory:'], {
    env: { PATH: process.env['PATH'], DISCORD_API_BASE_URL: discord.baseUrl, ...env },
  })
  let err = ''
  child.stderr.on('data', (d: Buffer) => (err += d.toString()))
  const ended = new Promise<{ status: number | null; err: string }>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status) => resolve({ status, err }))
  })
  return { child, ended }
}

/** What `serve` says to options that keep it from beginning. */
const refused = (args: readonly string[], env: Record<string, string> = {}) =>
  runProgram(['serve', '--db', 'memory:', ...args], {
    env: { DISCORD_API_BASE_URL: discord.baseUrl, ...env },
  })

describe('serve', () => {
  it('ends with 2 and a sentence where the only platform refuses the token', async () => {
    const { status, err } = await serve({ DISCORD_TOKEN: 'wrong' }).ended
    expect(status).toBe(2)
    expect(err).toMatch(/^Discord refuses the token in DISCORD_TOKEN\./)
    expect(err).not.toMatch(/\n\s+at /)
  })

  it('takes a part of the work only where processes share a Postgres, and names the parts', async () => {
    const alone = await refused(['--roles', 'worker'])
    expect(alone).toMatchObject({ status: 2 })
    expect(alone.err).toMatch(/^--roles worker divides the work between processes, which share a Postgres/)
    const unknown = await refused(['--roles', 'chat,cook'], { DISCORD_TOKEN: discord.token })
    expect(unknown).toMatchObject({ status: 2 })
    expect(unknown.err).toMatch(/^"cook" is no role/)
  })

  it('ends with a sentence where the store cannot be used, before any chat is connected', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'dateline-'))
    const text = join(folder, 'notes.db')
    writeFileSync(text, 'These are notes and no database. '.repeat(40))
    const newer = join(folder, 'newer.db')
    await (await openStore(`file:${newer}`)).close()
    const database = new DatabaseSync(newer)
    database.exec('update migrations set number = 9999 where number = (select max(number) from migrations)')
    database.close()
    const before = discord.state.requests.length
    const begun = (path: string) =>
      runProgram(['serve', '--db', `file:${path}`], {
        env: { DISCORD_API_BASE_URL: discord.baseUrl, DISCORD_TOKEN: discord.token },
      })
    for (const [path, sentence] of [
      [text, 'is no SQLite database. Name another file with --db file:PATH.'],
      [newer, 'newer'],
      [join(text, 'in', 'a-file.db'), 'cannot be made'],
    ] as const) {
      const { status, err } = await begun(path)
      expect([path, status, err]).toEqual([path, 2, expect.stringContaining(sentence)])
    }
    expect(discord.state.requests).toHaveLength(before)
    rmSync(folder, { recursive: true, force: true })
  })

  it('goes by the real clock only', async () => {
    const { status, err } = await refused(['--now', '2024-04-01'], { DISCORD_TOKEN: discord.token })
    expect(status).toBe(2)
    expect(err).toContain('real clock')
  })

  it('outlives a session that is declared invalid right after it was resumed, and ends with 0 when asked to', async () => {
    const { child, ended } = serve({ DISCORD_TOKEN: discord.token })
    const { state, gateway, people } = discord
    const ann = { user: '300000000000000001', guild: '100000000000000001', channel: '200000000000000001' }
    await state.until(() => state.commands.length > 0)
    expect((await people.run(ann, 'help'))[0]?.ephemeral).toBe(true)
    gateway.nextResume = 'resumed, then invalid'
    gateway.drop()
    await state.until(() => gateway.identified > 1)
    expect(gateway.resumed).toBe(1)
    expect((await people.run(ann, 'help'))[0]?.ephemeral).toBe(true)
    child.kill('SIGTERM')
    expect((await ended).status).toBe(0)
  })
})
