import { describe, expect, it } from 'vitest'
import type { Db } from '../../../src/store/dialect.ts'
import { createCommonCounts, type TakenCount } from '../../../src/store/sqlite/common-counts.ts'

const READER = { isTransaction: false } as Db
const WRITER = { isTransaction: true } as Db

function counting(articles: number, share: number, before: readonly TakenCount[] = []) {
  const index = { articles, share, asked: [] as string[], kept: [...before] }
  const counts = createCommonCounts(
    async (_, tokens) => {
      index.asked.push(...tokens)
      return new Map(tokens.map((t) => [t, Math.floor(index.articles * index.share)]))
    },
    async () => index.articles,
    {
      all: async () => index.kept,
      keep: async (_, taken) => void index.kept.push(...taken),
    },
  )
  return {
    index,
    count: async (token: string, db: Db = READER) => (await counts(db, [token])).get(token),
  }
}

describe('counts of common tokens', () => {
  it('are remembered until the count may be off by more than one in fifty', async () => {
    const { index, count } = counting(100_000, 0.5)
    expect(await count('people')).toBe(50_000)
    index.articles += 1_000
    expect(await count('people')).toBe(50_000)
    expect(index.asked).toEqual(['people'])
    index.articles += 1
    expect(await count('people')).toBe(50_500)
  })

  it('are counted anew each time where they are rare', async () => {
    const { index, count } = counting(1_000, 0.5)
    expect(await count('quake')).toBe(500)
    index.articles += 2
    expect(await count('quake')).toBe(501)
  })

  it('are forgotten where the index holds less than it did', async () => {
    const { index, count } = counting(100_000, 0.5)
    await count('people')
    index.articles = 99_000
    expect(await count('people')).toBe(49_500)
  })

  it('outlast the process of the writer that took them', async () => {
    const { index, count } = counting(100_000, 0.5, [{ token: 'people', articles: 50_000, last: 99_500 }])
    expect(await count('people')).toBe(50_000)
    expect(index.asked).toEqual([])
  })

  it('are kept by a writer, and by nobody who only reads', async () => {
    const { index, count } = counting(100_000, 0.5)
    await count('people')
    expect(index.kept).toEqual([])
    index.articles += 2_000
    await count('people', WRITER)
    expect(index.kept).toEqual([{ token: 'people', articles: 51_000, last: 102_000 }])
  })
})
