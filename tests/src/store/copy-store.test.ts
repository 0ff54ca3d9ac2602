import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createBriefings } from '../../../briefings/briefings.ts'
import { copyStore } from '../../../src/store/copy/copy-store.ts'
import { openDatabase, openStore } from '../../../src/store/open-store.ts'
import { readSample } from '../../../src/sample/sample.ts'
import { newDatabase } from '../../postgres.ts'
import { createAsking, inGuild } from '../../fakes/command-context.ts'
import { analyser, clockAt } from '../../sample-briefings.ts'
import { PUBLIC, write } from './sample-write.ts'
import { tempFolder } from './temp-folder.ts'

const NOW = '2024-04-07T20:00:00Z'

/** What is answered from a store, as JSON. */
async function answers(url: string): Promise<string[]> {
  const store = await openStore(url)
  const ask = createAsking(
    { store, briefings: createBriefings({ store, analyser, clock: clockAt(NOW) }) },
    NOW,
  )
  const out: string[] = []
  for (const line of [
    'brief',
    'actor Danec',
    'event Corvan quake',
    'timeline ferry strike',
    'ask Who is Danek?',
  ])
    out.push(JSON.stringify((await ask(line, inGuild('1', '2'))).json))
  await store.close()
  return out
}

async function copy(from: string, to: string, onProgress?: (rows: number) => void) {
  const [source, target] = [await openDatabase(from), await openDatabase(to)]
  return copyStore(source, target, onProgress).finally(() => Promise.all([source.close(), target.close()]))
}

describe('a copy of a store', () => {
  const file = async (): Promise<string> => `file:${join(await tempFolder(), 'news.db')}`
  let first: string
  beforeAll(async () => {
    first = join(await mkdtemp(join(tmpdir(), 'dateline-')), 'news.db')
    const store = await openStore(`file:${first}`)
    await createBriefings({ store, analyser, clock: clockAt(NOW) }).ingest('public', await readSample())
    await store.close()
  })
  afterAll(() => rm(dirname(first), { recursive: true }))

  /** A store that holds the sample. */
  const filled = async (): Promise<string> => {
    const path = join(await tempFolder(), 'news.db')
    await copyFile(first, path)
    return `file:${path}`
  }

  it('answers alike in Postgres, and back in SQLite, and is written to further', async () => {
    const [from, between, back] = [await filled(), await newDatabase('bare'), await file()]
    const there = await copy(from, between)
    expect(await copy(between, back)).toEqual(there)
    const told = await answers(from)
    expect(await answers(between)).toEqual(told)
    expect(await answers(back)).toEqual(told)
    for (const url of [between, back]) {
      const store = await openStore(url)
      const before = (await store.overview(PUBLIC)).articles
      const { key } = await store.write((tx) => tx.saveArticle(write({ id: 'further' })))
      expect(key).toBe(before + 1)
      await store.close()
    }
  })

  it('goes on where it was interrupted', async () => {
    const [from, to] = [await filled(), await newDatabase('bare')]
    let batches = 0
    const stop = () => {
      if (++batches === 12) throw new Error('interrupted')
    }
    await expect(copy(from, to, stop)).rejects.toThrow('interrupted')
    let rest = 0
    const whole = await copy(from, to, (rows) => (rest += rows))
    const rows = whole.reduce((n, t) => n + t.rows, 0)
    expect(rest).toBeGreaterThan(0)
    expect(rest).toBeLessThan(rows)
    expect(await answers(to)).toEqual(await answers(from))
    // All is there: nothing is left to do.
    const again: number[] = []
    expect(await copy(from, to, (n) => again.push(n))).toEqual(whole)
    expect(again).toEqual([])
  })

  it('is refused where the target holds something else, which stays as it is', async () => {
    const [from, to] = [await filled(), await newDatabase('bare')]
    const store = await openStore(to)
    await store.write((tx) => tx.saveArticle(write({ id: 'other' })))
    await store.close()
    await expect(copy(from, to)).rejects.toMatchObject({ code: 'bad-input' })
    const left = await openStore(to)
    expect((await left.overview(PUBLIC)).articles).toBe(1)
    await left.close()
  })
})
