import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { ReadArticle } from '../../../briefings/read/read.ts'
import { createBriefingsThreads, type BriefingsThreads } from '../../../src/workers/briefings-threads.ts'
import { tempFolder } from '../store/temp-folder.ts'

const PUBLIC = ['public'] as const

const ferry: ReadArticle = {
  id: 'ferry',
  url: null,
  title: 'Ferry runs aground off Norhaven',
  byline: null,
  published: '2031-05-04',
  source: null,
  language: 'en',
  text: 'A ferry ran aground off Norhaven on Sunday. Harbour master Ines Falk said 40 people were taken ashore.',
  sentences: null,
}

describe('the core in threads', () => {
  let threads: BriefingsThreads
  afterEach(() => threads.close())

  it.each(['file', 'memory'])('answers from what it has just kept (%s)', async (kind) => {
    const db = kind === 'memory' ? 'memory:' : `file:${join(await tempFolder(), 'news.db')}`
    threads = createBriefingsThreads({ db, now: '2031-05-05T12:00:00Z', readers: 2 })
    const { briefings } = threads
    expect(await briefings.ingest('public', [ferry])).toMatchObject([{ id: 'ferry', outcome: 'new' }])
    const [overview, stories, foreign] = await Promise.all([
      briefings.overview(PUBLIC),
      briefings.stories(PUBLIC),
      briefings.stories(['person:p']),
    ])
    expect(overview).toMatchObject({ articles: 1, newest: '2031-05-04' })
    expect(stories).toMatchObject([{ articles: ['ferry'] }])
    expect(foreign).toEqual([])
    expect(await briefings.ingest('public', [ferry])).toMatchObject([{ outcome: 'unchanged' }])
  })

  it('tells whoever asks why the database cannot be opened', async () => {
    const path = join(await tempFolder(), 'notes.txt')
    await writeFile(path, 'no database '.repeat(100))
    threads = createBriefingsThreads({ db: `file:${path}`, now: null })
    const refused = { name: 'UserError', code: 'bad-input' }
    await expect(threads.briefings.overview(PUBLIC)).rejects.toMatchObject(refused)
    await expect(threads.briefings.ingest('public', [ferry])).rejects.toMatchObject(refused)
  })

  it('opens one database from several threads at once', async () => {
    const db = `file:${join(await tempFolder(), 'new.db')}`
    threads = createBriefingsThreads({ db, now: null, readers: 2 })
    const { briefings } = threads
    const all = await Promise.all([
      briefings.overview(PUBLIC),
      briefings.overview(PUBLIC),
      briefings.ingest('public', [ferry]),
    ])
    expect(all[2]).toMatchObject([{ outcome: 'new' }])
  })

  it('finishes what is under way when it is closed', async () => {
    const db = `file:${join(await tempFolder(), 'news.db')}`
    threads = createBriefingsThreads({ db, now: null })
    const kept = threads.briefings.ingest('public', [ferry])
    const closing = threads.close()
    await expect(threads.briefings.overview(PUBLIC)).rejects.toMatchObject({ code: 'closed' })
    expect(await kept).toMatchObject([{ outcome: 'new' }])
    await closing
  })
})
