import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { openSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export interface SoakedBot {
  readonly child: ChildProcess
  /** Where its metrics are read. */
  readonly metrics: string
  /** The database file. */
  readonly path: string
  /** Its log, one JSON line each. */
  readonly log: string
  /** Asks it to end, and resolves with its exit status; null where it had to be killed. */
  stop(): Promise<number | null>
}

export interface BotOptions {
  readonly folder: string
  readonly port: number
  readonly env: Readonly<Record<string, string>>
  /** Sources and articles that it begins with. */
  readonly opml: string
  readonly archive: string
}

const MAIN = join(import.meta.dirname, '../../src/main.ts')
/** As `npm start` runs it. */
const FLAGS = ['--max-semi-space-size=2']
const LEAVES_WITHIN = 15_000

/** A real `dateline serve` in a process of its own, on a store with some sources and articles. */
export function startBot({ folder, port, env, opml, archive }: BotOptions): SoakedBot {
  const path = join(folder, 'soak.db')
  const log = join(folder, 'bot.log')
  const full = {
    PATH: process.env['PATH'],
    DATELINE_DB: `file:${path}`,
    DATELINE_ALLOW_PRIVATE_HOSTS: '127.0.0.1',
    DATELINE_HTTP_PORT: String(port),
    LOG_LEVEL: 'info',
    ...env,
  }
  const prepare = (file: string, words: string, args: readonly string[]): void => {
    writeFileSync(join(folder, file), words)
    const done = spawnSync(process.execPath, [MAIN, ...args, join(folder, file)], {
      env: full,
      encoding: 'utf8',
    })
    if (done.status !== 0) throw new Error(`${args.join(' ')}: ${done.stderr}`)
  }
  prepare('archive.jsonl', archive, ['ingest'])
  prepare('feeds.opml', opml, ['sources', 'import'])
  const child = spawn(process.execPath, [...FLAGS, MAIN, 'serve'], {
    env: full,
    stdio: ['ignore', 'ignore', openSync(log, 'w')],
  })
  return {
    child,
    metrics: `http://127.0.0.1:${port}/metrics`,
    path,
    log,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return child.exitCode
      const ended = once(child, 'close') as Promise<[number | null]>
      child.kill('SIGTERM')
      const late = setTimeout(() => child.kill('SIGKILL'), LEAVES_WITHIN)
      const [status] = await ended
      clearTimeout(late)
      return status
    },
  }
}
