import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { tempFolder } from '../store/temp-folder.ts'

const main = join(import.meta.dirname, '../../../src/main.ts')

const run = (folder: string, ...args: string[]) =>
  spawnSync(process.execPath, [main, ...args], {
    cwd: folder,
    env: { PATH: process.env['PATH'] },
    encoding: 'utf8',
  })

const ARTICLE = {
  id: 'bridge',
  title: 'Bridge opened',
  published: '2024-05-03',
  text: 'Mayor Jonas Petrel opened the bridge on Friday. Traffic was light.',
  sentences: ['Mayor Jonas Petrel opened the bridge on Friday.', 'Traffic was light.'],
}

let first: string
beforeAll(async () => {
  first = await mkdtemp(join(tmpdir(), 'dateline-'))
  await writeFile(join(first, 'in.jsonl'), JSON.stringify(ARTICLE))
  expect(run(first, 'ingest', 'in.jsonl', '--db', 'file:a.db').status).toBe(0)
})
afterAll(() => rm(first, { recursive: true }))

/** A folder with a store `a.db` that holds the article. */
async function filled(): Promise<string> {
  const folder = await tempFolder()
  await copyFile(join(first, 'a.db'), join(folder, 'a.db'))
  return folder
}

it('what is exported is read in again as the same articles', async () => {
  const folder = await filled()
  const { stdout, status } = run(folder, 'export', '--db', 'file:a.db')
  expect(status).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject(ARTICLE)
  await writeFile(join(folder, 'out.jsonl'), stdout)
  expect(run(folder, 'ingest', 'out.jsonl', '--db', 'file:a.db', '--json').stdout).toContain('"unchanged"')
  run(folder, 'ingest', 'out.jsonl', '--db', 'file:b.db')
  expect(run(folder, 'export', '--db', 'file:b.db').stdout).toBe(stdout)
})

it.skipIf(!existsSync('/dev/full'))('an export for which there is no room is no success', async () => {
  const folder = await filled()
  const args = ['-c', 'exec "$0" "$@" > /dev/full', process.execPath, main, 'export', '--db', 'file:a.db']
  const { status, stderr } = spawnSync('sh', args, { cwd: folder, encoding: 'utf8' })
  expect(stderr).toContain('What was printed is not whole: standard output takes no more (ENOSPC).')
  expect(status).toBe(3)
})

it('a backup answers as the store does, and overwrites nothing', async () => {
  const folder = await filled()
  expect(run(folder, 'backup', 'b.db', '--db', 'file:a.db')).toMatchObject({ status: 0 })
  expect(run(folder, 'export', '--db', 'file:b.db').stdout).toContain('Jonas Petrel')
  expect(run(folder, 'backup', 'b.db', '--db', 'file:a.db')).toMatchObject({ status: 2 })
})

it('what an older version analysed is told by status, and analysed anew', async () => {
  const folder = await filled()
  const database = new DatabaseSync(join(folder, 'a.db'))
  database.exec('update articles set analysis = 0')
  database.close()
  expect(run(folder, 'status', '--db', 'file:a.db').stdout).toContain(
    'An earlier version analysed one article',
  )
  const { stdout, status } = run(folder, 'reanalyse', '--db', 'file:a.db', '--json')
  expect({ stdout, status }).toEqual({ stdout: '{"id":"bridge","outcome":"analysed anew"}\n', status: 0 })
  expect(run(folder, 'status', '--db', 'file:a.db').stdout).not.toContain('earlier version')
  expect(run(folder, 'reanalyse', '--db', 'file:a.db').stdout).toContain('by this version already')
  expect(run(folder, 'reanalyse', '--most', 'many', '--db', 'file:a.db').status).toBe(2)
  expect(run(folder, 'reanalyse', '--db', 'file:none.db').status).toBe(2)
})

it('a backup of Postgres is its own matter, and the password is not told', async () => {
  const { status, stderr } = run(await tempFolder(), 'backup', 'x', '--db', 'postgres://u:secret@host/db')
  expect(status).toBe(2)
  expect(stderr).toContain('pg_dump')
  expect(stderr).not.toContain('secret')
})

it('a store that is not there is not made by who wants to copy or to read it', async () => {
  const folder = await tempFolder()
  for (const args of [
    ['copy', '--from', 'file:none.db', '--to', 'file:b.db'],
    ['export', '--db', 'file:none.db'],
    ['backup', 'b.db', '--db', 'file:none.db'],
    ['stories', '--db', 'file:none.db'],
    ['brief', '--db', 'file:none.db', '--json'],
    ['status', '--db', 'file:none.db'],
  ])
    expect(run(folder, ...args)).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('npx dateline ingest PATH --db file:none.db') as string,
    })
  expect(run(folder, 'help', '--db', 'file:none.db').status).toBe(0)
  expect([existsSync(join(folder, 'none.db')), existsSync(join(folder, 'b.db'))]).toEqual([false, false])
})

it('copies from one file to another', async () => {
  const folder = await filled()
  const copied = run(folder, 'copy', '--from', 'file:a.db', '--to', 'file:b.db', '--json')
  expect(copied.status).toBe(0)
  expect((JSON.parse(copied.stdout) as { rows: number }).rows).toBeGreaterThan(10)
  expect(run(folder, 'export', '--db', 'file:b.db').stdout).toBe(
    run(folder, 'export', '--db', 'file:a.db').stdout,
  )
})
