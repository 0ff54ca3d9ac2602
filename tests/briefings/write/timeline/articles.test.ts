import { describe, expect, it } from 'vitest'
import type { CandidateQuery, StoreReads } from '../../../../briefings/ports.ts'
import { timelineArticles } from '../../../../briefings/write/timeline/articles.ts'

/** A store whose reports all hold the first of the query's terms; every tenth of them holds all. Newest first, as stores answer. */
function storeOf(count: number): StoreReads {
  const newest = Array.from({ length: count }, (_, i) => count - i)
  const reads: Partial<StoreReads> = {
    candidates: (_scopes, { terms = [], limit }: CandidateQuery) =>
      Promise.resolve(newest.filter((key) => terms.length < 2 || key % 10 === 0).slice(0, limit)),
    termCounts: (terms) => Promise.resolve({ articles: count, counts: new Map(terms.map((t, i) => [t, i])) }),
  }
  return reads as StoreReads
}

const keysFor = (count: number, query: string): Promise<number[]> =>
  timelineArticles(storeOf(count), ['public'], query, {})

describe('timelineArticles', () => {
  it('reads all where they are few', async () => {
    expect(await keysFor(120, 'harbour')).toHaveLength(120)
  })

  it('reads some of a great topic, early and late ones alike', async () => {
    const keys = await keysFor(2_000, 'harbour')
    expect(keys.length).toBeLessThan(1_000)
    const inQuarter = (n: number): number => keys.filter((k) => Math.ceil(k / 500) === n).length
    for (const n of [1, 2, 3, 4]) expect(Math.abs(inQuarter(n) - keys.length / 4)).toBeLessThan(5)
  })

  it('keeps all that hold every word before it takes some of the others', async () => {
    const keys = await keysFor(2_000, 'harbour strike')
    expect(keys.filter((k) => k % 10 === 0).length).toBeGreaterThanOrEqual(200)
    expect(new Set(keys).size).toBe(keys.length)
  })
})
