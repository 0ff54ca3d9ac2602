import { afterEach, describe, expect, it } from 'vitest'
import { createAnalyserPool, type AnalyserPool } from '../../../src/workers/analyser-pool.ts'

const ENTRY = new URL('./echo.worker.ts', import.meta.url)

const article = (text: string) => ({
  text,
  title: null,
  published: '2031-05-04',
  language: 'en',
  sentences: null,
})

describe('a pool of analysis threads', () => {
  let pool: AnalyserPool
  afterEach(() => pool.close())

  it('finds in a thread what an article says', async () => {
    pool = createAnalyserPool({ threads: 1 })
    const text = 'The ferry sank off Norhaven on Monday. Nobody was hurt.'
    const facts = await pool.analyse(article(text))
    expect(facts.sentences.map((s) => text.slice(s.start, s.end))).toEqual([
      'The ferry sank off Norhaven on Monday.',
      'Nobody was hurt.',
    ])
  })

  it('answers each article with its own facts, on no more threads than it has', async () => {
    pool = createAnalyserPool({ threads: 2, entry: ENTRY })
    const texts = Array.from({ length: 40 }, (_, i) => `text ${i}`)
    const found = (await Promise.all(texts.map((t) => pool.analyse(article(t))))) as unknown as {
      text: string
      thread: number
    }[]
    expect(found.map((f) => f.text)).toEqual(texts)
    expect(new Set(found.map((f) => f.thread)).size).toBe(2)
  })

  it('loses only the article that a thread died of', async () => {
    pool = createAnalyserPool({ threads: 1, entry: ENTRY })
    const all = await Promise.allSettled(['a', 'fatal', 'b'].map((t) => pool.analyse(article(t))))
    expect(all.map((r) => r.status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  })

  it('takes no work after it was closed', async () => {
    pool = createAnalyserPool({ threads: 1, entry: ENTRY })
    await pool.close()
    await expect(pool.analyse(article('a'))).rejects.toMatchObject({ code: 'closed' })
  })
})
