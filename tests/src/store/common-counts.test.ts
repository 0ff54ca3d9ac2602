import { describe, expect, it } from 'vitest'
import type { Db } from '../../../src/store/dialect.ts'
import { createCommonCounts } from '../../../src/store/sqlite/common-counts.ts'

const DB = {} as Db

function counting(articles: number, share: number) {
  const index = { articles, share, asked: [] as string[] }
  const counts = createCommonCounts(
    async (_, tokens) => {
      index.asked.push(...tokens)
      return new Map(tokens.map((t) => [t, Math.floor(index.articles * index.share)]))
    },
    async () => index.articles,
  )
  return { index, count: async (token: string) => (await counts(DB, [token])).get(token) }
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
})
