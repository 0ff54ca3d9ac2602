import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const main = join(import.meta.dirname, '../../../src/main.ts')
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
  const args = ['-c', `ulimit -f ${blocks}; exec "$0" "$@"`, process.execPath, main, 'ingest', path]
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
