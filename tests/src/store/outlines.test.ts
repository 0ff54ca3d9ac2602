import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Facts } from '../../../briefings/model.ts'
import type { OutlinedArticle } from '../../../briefings/outline-ports.ts'
import type { Store } from '../../../briefings/ports.ts'
import { openStore } from '../../../src/store/open-store.ts'
import { databases } from '../../databases.ts'
import { outlined } from '../../fakes/outlined.ts'
import { NO_FACTS } from '../../../briefings/analyse/no-facts.ts'
import { PUBLIC, saveAll, write, type Given } from './sample-write.ts'
import { tempFolder } from './temp-folder.ts'
import { undoMigrations } from './undo-migrations.ts'

const TEXT = 'The ferry Solveig sank off Skarvik on 2031-05-03. Its crew of nine was saved.'
const FACTS: Facts = {
  ...NO_FACTS,
  sentences: [
    { start: 0, end: 49 },
    { start: 50, end: TEXT.length },
  ],
  mentions: [{ start: 10, end: 17, type: 'MISC', sentence: 0, actor: 'solveig', name: 'Solveig' }],
  times: [{ start: 38, end: 48, type: 'DATE', value: '2031-05-03', sentence: 0 }],
}
const REPORT = { id: 'a', text: TEXT, facts: FACTS }

/** Without regard to what kind of buffer the bytes are in. */
const plain = (list: readonly OutlinedArticle[]) =>
  list.map((a) => ({ ...a, outline: Array.from(a.outline) }))
/** As they would be made of what the store holds of the articles. */
const made = async (store: Store, keys: readonly number[]) =>
  plain((await store.articles(PUBLIC, keys)).map(outlined))

describe.each(databases)('outlines on $name', ({ url }) => {
  let store: Store
  beforeEach(async () => {
    store = await openStore(await url())
  })
  afterEach(() => store.close())

  const save = (...all: Given[]) => saveAll(store, all)

  it('are kept as articles are stored, and come in the order asked for', async () => {
    const keys = (await save(REPORT, { id: 'b', text: 'Nothing is dated here.' })).reverse()
    const held = plain(await store.outlines(PUBLIC, keys))
    expect(held.map((o) => o.key)).toEqual(keys)
    expect(held).toEqual(await made(store, keys))
    expect(Buffer.from(held[1]!.outline).toString()).toContain('\nferri\n')
  })

  it('are those of the current revision', async () => {
    await save(REPORT)
    const keys = await save({ ...REPORT, text: 'The tug Odda reached Skarvik.', facts: NO_FACTS })
    expect(plain(await store.outlines(PUBLIC, keys))).toEqual(await made(store, keys))
  })

  it('know which articles repeat another, also when that one is told of later or goes', async () => {
    const keys = await save(
      REPORT,
      { ...REPORT, id: 'b', duplicateOf: 'a', story: 'story-of-a' },
      { ...REPORT, id: 'c' },
    )
    const repeats = async () => (await store.outlines(PUBLIC, keys)).map((o) => o.isRepeat)
    expect(await repeats()).toEqual([false, true, false])
    await store.write((tx) => tx.markRepeated('public', 'c', 'a'))
    expect(await repeats()).toEqual([false, true, true])
    await store.write((tx) => tx.dropArticle('public', 'a'))
    expect(await repeats()).toEqual([false, true])
  })

  it('are seen by those who see the article', async () => {
    const keys = await save({ ...REPORT, scope: 'person:p1' })
    expect(await store.outlines(PUBLIC, keys)).toEqual([])
    expect(await store.outlines(['public', 'person:p1'], keys)).toHaveLength(1)
  })
})

describe('outlines of articles that were stored before there were any', () => {
  /** A store with one article, of which `undo` leaves what a program without outlines would have; and what its outline is. */
  async function older(undo: (url: string) => Promise<void> | void) {
    const url = `file:${await tempFolder()}/news.db`
    const first = await openStore(url)
    const { key } = await first.write((tx) => tx.saveArticle(write(REPORT)))
    const held = plain(await first.outlines(PUBLIC, [key]))
    await first.close()
    await undo(url)
    return { url, key, held }
  }
  const count = (url: string): unknown => {
    const database = new DatabaseSync(fileURLToPath(url), { readOnly: true })
    const row = database.prepare('select count(*) as n from outlines').get()
    database.close()
    return row?.['n']
  }

  it('are made when the store is brought up to date', async () => {
    const { url, key, held } = await older((url) => undoMigrations(url, 15))
    const store = await openStore(url)
    expect(plain(await store.outlines(PUBLIC, [key]))).toEqual(held)
    await store.close()
    expect(count(url)).toBe(1)
  })

  it('are made where they are asked for, if they are not there', async () => {
    const { url, key, held } = await older((url) => {
      const database = new DatabaseSync(fileURLToPath(url))
      database.exec('delete from outlines')
      database.close()
    })
    const store = await openStore(url)
    expect(plain(await store.outlines(PUBLIC, [key]))).toEqual(held)
    await store.close()
  })
})
