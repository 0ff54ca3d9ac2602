import { execFileSync, spawn, type ChildProcess, type SpawnOptions } from 'node:child_process'
import { once } from 'node:events'
import {
  chownSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startDiscord, type DiscordFake } from '../fakes/discord/discord.ts'
import { freePort } from '../fakes/slack/free-port.ts'
import { isOpenToAll } from '../open-to-all.ts'
import { readDockerfile, ROOT } from './dockerfile.ts'

// No image is built here: what the Dockerfile copies is laid out in a folder, and its very command run there by somebody who may
// write nowhere else but to the volume. With DATELINE_TEST_IMAGE=whole, the packages are installed there as well, as it says.

const image = readDockerfile()
const NOBODY = 65_534
const isRoot = process.getuid?.() === 0
const PACKAGES = join(ROOT, 'node_modules')

describe('the image', () => {
  it('copies what is there, and what .dockerignore lets through', () => {
    const let_ = readFileSync(join(ROOT, '.dockerignore'), 'utf8').split('\n')
    expect(let_).toContain('*')
    for (const { from } of image.copies) {
      expect(existsSync(join(ROOT, from)), from).toBe(true)
      expect(let_).toContain(`!${from}`)
    }
  })

  it('has no secret, and does not run as root', () => {
    expect(image.user).toBe('node')
    expect(image.instructions.filter((i) => /TOKEN|SECRET|PASSWORD|API_KEY|^ARG /i.test(i))).toEqual([])
  })
})

describe('its command', () => {
  let folder: string
  let discord: DiscordFake
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'dateline-image-'))
    const app = join(folder, 'app')
    mkdirSync(join(folder, 'data'))
    mkdirSync(app)
    for (const { from, to } of image.copies) cpSync(join(ROOT, from), join(app, to), { recursive: true })
    if (process.env['DATELINE_TEST_IMAGE'] === 'whole')
      execFileSync('npm', ['ci', '--omit=dev', '--omit=optional', '--no-audit', '--no-fund'], { cwd: app })
    else if (isRoot && !isOpenToAll(PACKAGES))
      cpSync(PACKAGES, join(app, 'node_modules'), { recursive: true, verbatimSymlinks: true })
    else symlinkSync(PACKAGES, join(app, 'node_modules'))
    chmodSync(folder, 0o755)
    if (isRoot) chownSync(join(folder, 'data'), NOBODY, NOBODY)
    discord = await startDiscord()
  }, 180_000)
  afterAll(async () => {
    await discord.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('serves, is healthy, writes to the volume alone and ends with 0 on SIGTERM', async () => {
    const port = await freePort()
    const before = listing(join(folder, 'app'))
    const [program, ...args] = [...image.entrypoint, ...image.command]
    const bot = start(program!, args, port)
    const said = text(bot.stderr!)
    const ended = once(bot, 'close') as Promise<[number | null]>
    const health = async (): Promise<number | null> => {
      const [first, ...rest] = image.healthcheck
      return ((await once(start(first!, rest, port), 'close')) as [number | null])[0]
    }
    try {
      await Promise.race([discord.state.until(() => discord.state.commands.length > 0), ended])
      expect(bot.exitCode, bot.exitCode === null ? '' : await said).toBeNull()
      expect(await health()).toBe(0)
    } finally {
      bot.kill('SIGTERM')
    }
    expect((await ended)[0]).toBe(0)
    expect(await health()).toBe(1)
    expect(listing(join(folder, 'app'))).toEqual(before)
    expect(readdirSync(join(folder, 'data'))).toContain('dateline.db')
  })

  /** As nobody, with the image's environment; what would stand at /data and /app stands in the folder. */
  function start(program: string, args: readonly string[], port: number): ChildProcess {
    const own = Object.entries(image.env).map(([k, v]) => [k, v.replace('/data', join(folder, 'data'))])
    const options: SpawnOptions = {
      cwd: join(folder, 'app'),
      env: {
        PATH: process.env['PATH'],
        ...(Object.fromEntries(own) as Record<string, string>),
        DATELINE_HTTP_PORT: String(port),
        DISCORD_TOKEN: discord.token,
        DISCORD_API_BASE_URL: discord.baseUrl,
      },
      stdio: ['ignore', 'ignore', 'pipe'],
      ...(isRoot ? { uid: NOBODY, gid: NOBODY } : {}),
    }
    return spawn(program === 'node' ? nodeIn(options.cwd as string) : program, args, options)
  }
})

/** The Node that runs the tests: that of the packages is found among those that the folder has. */
const nodeIn = (app: string): string =>
  process.execPath.startsWith(PACKAGES)
    ? join(app, 'node_modules', process.execPath.slice(PACKAGES.length))
    : process.execPath

const listing = (path: string): string[] =>
  readdirSync(path, { recursive: true })
    .map(String)
    .filter((p) => !p.startsWith('node_modules'))
    .sort()
