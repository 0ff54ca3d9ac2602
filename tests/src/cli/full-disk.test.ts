import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startDiscord } from '../../fakes/discord/discord.ts'
import { freePort } from '../../fakes/slack/free-port.ts'
import { MAIN } from './program.ts'

const ARTICLES = 120
/** Blocks of 512 bytes that any file may have: a store of a part of the articles. */
const BLOCKS = 2_500

let folder: string
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'dateline-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const towns = ['Teal', 'Corvan', 'Port Anselm', 'Hollin', 'Marsk', 'Ebbing']
const jsonl = Array.from({ length: ARTICLES }, (_, i) => {
  const town = towns[i % towns.length]!
  const text = `The council of ${town} voted on matter ${i} on Friday. Mayor Ana Holt${i} said that ${i + 3} roads would be mended. Residents of district ${i * 7} had asked for that since ${1950 + (i % 60)}.`
  return JSON.stringify({ id: `n${i}`, title: `${town} votes on matter ${i}`, published: '2031-05-02', text })
}).join('\n')

/** Runs the program where no file may grow beyond so many blocks (`ulimit -f`), as on a disk with no more room. */
function ingest(path: string, blocks: string) {
  const args = ['-c', `ulimit -f ${blocks}; exec "$0" "$@"`, process.execPath, MAIN, 'ingest', path]
  return spawnSync('sh', args, {
    cwd: folder,
    env: { PATH: process.env['PATH'], DATELINE_DB: `file:${join(folder, 'store.db')}` },
    encoding: 'utf8',
  })
}

function held() {
  const database = new DatabaseSync(join(folder, 'store.db'))
  const count = (table: string) => Number(database.prepare(`select count(*) n from ${table}`).get()?.['n'])
  const sound = database.prepare('pragma integrity_check').get()?.['integrity_check']
  const counts = {
    articles: count('articles'),
    revisions: count('revisions'),
    signatures: count('signatures'),
  }
  database.close()
  return { sound, ...counts }
}

describe.skipIf(process.platform === 'win32')('a disk without room', () => {
  it('ends an ingest with a sentence and status 3, the store stays whole, and a second run completes it', () => {
    const path = join(folder, 'news.jsonl')
    writeFileSync(path, jsonl)
    const ended = ingest(path, String(BLOCKS))
    expect(ended.status).toBe(3)
    expect(ended.stderr).toMatch(/disk that holds the database/)
    expect(ended.stderr).not.toMatch(/\n\s+at /)
    const left = held()
    expect(left.sound).toBe('ok')
    expect(left.articles).toBeLessThan(ARTICLES)
    expect([left.revisions, left.signatures]).toEqual([left.articles, left.articles])
    expect(ingest(path, 'unlimited').status).toBe(0)
    expect(held()).toMatchObject({ sound: 'ok', articles: ARTICLES })
  }, 60_000)
})

// `prlimit` sets the limit of a process that runs: the disk fills up, and room is made.
describe.runIf(process.platform === 'linux')('a disk that fills up under serve', () => {
  it('is told by readiness until a write is kept again, while health stays', async () => {
    const discord = await startDiscord()
    const port = await freePort()
    const store = join(folder, 'store.db')
    const child = spawn(process.execPath, [MAIN, 'serve', '--db', `file:${store}`], {
      env: {
        ...{ PATH: process.env['PATH'], DATELINE_HTTP_PORT: String(port) },
        ...{ DISCORD_TOKEN: discord.token, DISCORD_API_BASE_URL: discord.baseUrl },
      },
      stdio: 'ignore',
    })
    const ended = once(child, 'close')
    const ask = async (page: string) => {
      const response = await fetch(`http://127.0.0.1:${port}${page}`)
      return { status: response.status, told: await response.json() }
    }
    const limit = (bytes: string) =>
      execFileSync('prlimit', ['--pid', String(child.pid), `--fsize=${bytes}:`])
    const ann = { user: '300000000000000001', guild: '100000000000000001', channel: '200000000000000001' }
    const add = (what: string) => discord.people.run(ann, 'add', { what })
    await discord.state.until(() => discord.state.commands.length > 0)
    await add('Mayor Ivo Brandt resigned in Lund on Friday. He gave no reason for it.')
    expect(await ask('/readyz')).toEqual({ status: 200, told: { status: 'ready' } })

    limit(String(statSync(`${store}-wal`).size))
    await add('The council of Teal voted on Friday. It will mend the bridge over the Ebb by May.')
    expect(await ask('/readyz')).toMatchObject({
      status: 503,
      told: { status: 'not ready', reason: expect.stringMatching(/^the disk of the store /) as string },
    })
    expect(await ask('/healthz')).toMatchObject({ status: 200 })

    limit('unlimited')
    expect(await ask('/readyz')).toMatchObject({ status: 200 })
    child.kill('SIGTERM')
    expect((await ended)[0]).toBe(0)
    await discord.close()
  }, 60_000)
})
