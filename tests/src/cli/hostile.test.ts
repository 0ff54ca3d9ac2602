import { cpSync, mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tempFolder } from '../store/temp-folder.ts'
import { runProgram, spawnProgram, type Ended } from './program.ts'

const storeIn = (folder: string): string => join(folder, 'store.db')

const run = (folder: string, args: readonly string[], db = `file:${storeIn(folder)}`): Promise<Ended> =>
  runProgram(args, { env: { DATELINE_DB: db } })

const spawned = (folder: string, args: readonly string[]): Promise<Ended> =>
  spawnProgram(args, { env: { DATELINE_DB: `file:${storeIn(folder)}` }, cwd: folder })

const put = (folder: string, name: string, bytes: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}
const good = (folder: string): string =>
  put(
    folder,
    'good.txt',
    '3 May 2024\nMayor Tom Reed of Teal resigned on Friday after a vote in the council.',
  )

let first: string
beforeAll(async () => {
  first = await mkdtemp(join(tmpdir(), 'dateline-'))
  expect(await spawned(first, ['ingest', good(first)])).toMatchObject({ status: 0 })
})
afterAll(() => rm(first, { recursive: true }))

/** A folder whose store has one article, so that there is something to keep whole. */
async function filled(): Promise<string> {
  const folder = await tempFolder()
  cpSync(storeIn(first), storeIn(folder))
  return folder
}

/** How many articles a store holds, once it is known to be whole. */
function heldArticles(folder: string): unknown {
  const database = new DatabaseSync(storeIn(folder), { readOnly: true })
  expect(database.prepare('pragma integrity_check').all()).toEqual([{ integrity_check: 'ok' }])
  const row = database.prepare('select count(*) as articles from articles').get()
  database.close()
  return row?.['articles']
}

describe('hostile input ends in a sentence and the right exit status, and what was stored stays whole:', () => {
  it.each([
    ['binary', 'photo.txt', noise(50_000)],
    ['a broken line of JSON', 'broken.jsonl', '{"text": "unfinished'],
    ['an XML bomb', 'bomb.xml', bomb()],
    ['an empty file', 'empty.txt', ''],
  ])('%s', async (_, name, bytes) => {
    const folder = await filled()
    const { status, err } = await run(folder, ['ingest', put(folder, name, bytes)])
    expect(status).toBe(2)
    expect(err).toContain(name)
    expect(err).not.toMatch(/\n\s+at /)
    expect(heldArticles(folder)).toBe(1)
  })

  it.each([
    ['a million-character line', 'line.txt', `3 May 2024\nMayor Reed said ${'word '.repeat(200_000)}.`],
    [
      'a rule of dashes that runs into its text',
      'rule.txt',
      `3 May 2024\n${'-'.repeat(200_000)} Mayor Reed has left Teal.`,
    ],
    [
      'invalid UTF-8',
      'bad.txt',
      Buffer.concat([Buffer.from('3 May 2024\nMayor Reed said so. '), Buffer.from([0xc3, 0x28, 0xff, 0xfe])]),
    ],
    [
      'HTML that is 10,000 deep',
      'deep.html',
      `<html><body>${'<div>'.repeat(10_000)}<p>Mayor Reed of Teal resigned on Friday after a long vote in the council of the town.</p>`,
    ],
    [
      'a page of tags without an end',
      'open.html',
      '<p>Mayor Reed resigned on Friday after a vote in the council of Teal.<a '.repeat(2_000),
    ],
  ])('%s is read', async (_, name, bytes) => {
    const folder = await filled()
    const { status, err } = await run(folder, ['ingest', put(folder, name, bytes)])
    expect(err).not.toMatch(/\n\s+at /)
    expect(status).toBe(0)
    expect(heldArticles(folder)).toBe(2)
  })

  it('goes on with the good inputs beside a bad one', async () => {
    const folder = await tempFolder()
    const { status, err } = await spawned(folder, ['ingest', put(folder, 'broken.jsonl', '{]'), good(folder)])
    expect(status).toBe(1)
    expect(err).toContain('broken.jsonl')
    expect(heldArticles(folder)).toBe(1)
  })

  it('lets no title, id or date of an article steer the terminal', async () => {
    const folder = await tempFolder()
    const title = '\u001b]52;c;aGk=\u0007Mayor\u202e resigns\n\u001b[2J'
    const lines = [
      {
        id: 'a\u001b[31mb',
        title,
        published: '\u001b[2J\u202e',
        text: 'Mayor Tom Reed of Teal resigned on Friday.',
      },
      { title, text: ' ' },
    ]
    const path = put(folder, 'steer.jsonl', lines.map((l) => JSON.stringify(l)).join('\n'))
    const shown = [
      await run(folder, ['ingest', path]),
      await run(folder, ['stories']),
      await run(folder, ['brief']),
    ]
      .map(({ out, err }) => out + err)
      .join('')
    expect(shown).toContain('resigns')
    expect(shown).toContain('Warning: ')
    expect(shown).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u)
    // For programs it stands as it is.
    const { out } = await run(folder, ['ingest', path, '--json'])
    expect(JSON.parse(out.split('\n')[0]!)).toMatchObject({ title, outcome: 'unchanged' })
  })

  it('reads a folder whole in which one link leads nowhere and another back to it', async () => {
    const folder = await tempFolder()
    const inner = join(folder, 'news')
    mkdirSync(inner)
    symlinkSync(join(folder, 'nowhere.txt'), join(inner, 'a.txt'))
    symlinkSync(inner, join(inner, 'b'))
    renameSync(good(folder), join(inner, 'c.txt'))
    const { status, out, err } = await run(folder, ['ingest', inner])
    expect(err).toContain(`${join(inner, 'a.txt')}: there is no such file`)
    expect(out.trim().split('\n')).toHaveLength(1)
    expect(status).toBe(1)
    expect(heldArticles(folder)).toBe(1)
  })

  it('a database that another process has locked', async () => {
    const folder = await filled()
    const other = new DatabaseSync(storeIn(folder))
    other.exec('BEGIN IMMEDIATE')
    const more = put(folder, 'more.txt', '4 May 2024\nThe council of Teal met on Saturday.')
    const { status, err } = await spawned(folder, ['ingest', more])
    other.exec('ROLLBACK')
    other.close()
    expect(status).toBe(3)
    expect(err).toMatch(/lock|busy|another/i)
    expect(heldArticles(folder)).toBe(1)
  })

  it('a file that is no database', async () => {
    const folder = await tempFolder()
    const path = put(
      folder,
      'store.db',
      'this is a shopping list, and longer than a header of a database has to be'.repeat(20),
    )
    const { status, err } = await run(folder, ['brief'], `file:${path}`)
    expect([2, 3]).toContain(status)
    expect(err).toMatch(/database/i)
  })

  it('a store in a place where there can be none', async () => {
    const folder = await tempFolder()
    const { status, err } = await run(folder, ['brief'], `file:${good(folder)}/store.db`)
    expect(status).toBeGreaterThan(1)
    expect(err).not.toMatch(/\n\s+at /)
  })
})

/** Bytes without a pattern, the same in every run. */
function noise(length: number): Uint8Array {
  let state = 1
  return Uint8Array.from({ length }, () => (state = (Math.imul(state, 1103515245) + 12345) >>> 0) >>> 24)
}

function bomb(): string {
  const levels = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`)
  return `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "ha">${levels.join('')}]><rss version="2.0"><channel><item><title>&l9;</title></item></channel></rss>`
}
