import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { tempFolder } from '../store/temp-folder.ts'
import { MAIN, runProgram, spawnProgram } from './program.ts'

/** A store of a folder, as `--db` names it. */
const db = (folder: string, name: string): string => `file:${join(folder, name)}`

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
  const args = ['ingest', 'in.jsonl', '--db', 'file:a.db']
  expect(await spawnProgram(args, { cwd: first })).toMatchObject({ status: 0 })
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
  const [a, b, file] = [db(folder, 'a.db'), db(folder, 'b.db'), join(folder, 'out.jsonl')]
  const { out, status } = await spawnProgram(['export', '--db', 'file:a.db'], { cwd: folder })
  expect(status).toBe(0)
  expect(JSON.parse(out)).toMatchObject(ARTICLE)
  await writeFile(file, out)
  expect((await runProgram(['ingest', file, '--db', a, '--json'])).out).toContain('"unchanged"')
  await runProgram(['ingest', file, '--db', b])
  expect((await runProgram(['export', '--db', b])).out).toBe(out)
})

it.skipIf(!existsSync('/dev/full'))('an export for which there is no room is no success', async () => {
  const folder = await filled()
  const args = ['-c', 'exec "$0" "$@" > /dev/full', process.execPath, MAIN, 'export', '--db', 'file:a.db']
  const { status, stderr } = spawnSync('sh', args, { cwd: folder, encoding: 'utf8' })
  expect(stderr).toContain('What was printed is not whole: standard output takes no more (ENOSPC).')
  expect(status).toBe(3)
})

it('a backup answers as the store does, and overwrites nothing', async () => {
  const folder = await filled()
  const args = ['backup', 'b.db', '--db', 'file:a.db']
  expect(await spawnProgram(args, { cwd: folder })).toMatchObject({ status: 0 })
  expect((await runProgram(['export', '--db', db(folder, 'b.db')])).out).toContain('Jonas Petrel')
  const again = ['backup', join(folder, 'b.db'), '--db', db(folder, 'a.db')]
  expect(await runProgram(again)).toMatchObject({ status: 2 })
})

it('what an older version analysed is told by status, and analysed anew', async () => {
  const folder = await filled()
  const database = new DatabaseSync(join(folder, 'a.db'))
  database.exec('update articles set analysis = 0')
  database.close()
  const onA = (...args: string[]) => runProgram([...args, '--db', db(folder, 'a.db')])
  expect((await onA('status')).out).toContain('An earlier version analysed one article')
  const args = ['reanalyse', '--db', 'file:a.db', '--json']
  const { out, status } = await spawnProgram(args, { cwd: folder })
  expect({ out, status }).toEqual({ out: '{"id":"bridge","outcome":"analysed anew"}\n', status: 0 })
  expect((await onA('status')).out).not.toContain('earlier version')
  expect((await onA('reanalyse')).out).toContain('by this version already')
  expect((await onA('reanalyse', '--most', 'many')).status).toBe(2)
  expect((await runProgram(['reanalyse', '--db', db(folder, 'none.db')])).status).toBe(2)
})

it('a backup of Postgres is its own matter, and the password is not told', async () => {
  const copy = join(await tempFolder(), 'x')
  const { status, err } = await runProgram(['backup', copy, '--db', 'postgres://u:secret@host/db'])
  expect(status).toBe(2)
  expect(err).toContain('pg_dump')
  expect(err).not.toContain('secret')
})

it('a store that is not there is not made by who wants to copy or to read it', async () => {
  const folder = await tempFolder()
  const [none, b] = [db(folder, 'none.db'), db(folder, 'b.db')]
  for (const args of [
    ['copy', '--from', none, '--to', b],
    ['export', '--db', none],
    ['backup', join(folder, 'b.db'), '--db', none],
    ['stories', '--db', none],
    ['brief', '--db', none, '--json'],
    ['status', '--db', none],
  ])
    expect(await runProgram(args)).toMatchObject({
      status: 2,
      out: '',
      err: expect.stringContaining(`npx dateline ingest PATH --db ${none}`) as string,
    })
  expect((await runProgram(['help', '--db', none])).status).toBe(0)
  expect([existsSync(join(folder, 'none.db')), existsSync(join(folder, 'b.db'))]).toEqual([false, false])
})

it('copies from one file to another', async () => {
  const folder = await filled()
  const args = ['copy', '--from', 'file:a.db', '--to', 'file:b.db', '--json']
  const copied = await spawnProgram(args, { cwd: folder })
  expect(copied.status).toBe(0)
  expect((JSON.parse(copied.out) as { rows: number }).rows).toBeGreaterThan(10)
  const exported = (name: string) => runProgram(['export', '--db', db(folder, name)])
  expect((await exported('b.db')).out).toBe((await exported('a.db')).out)
})
