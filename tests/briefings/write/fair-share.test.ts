import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim } from '../../../briefings/model.ts'
import { withinShare } from '../../../briefings/write/fair-share.ts'

const LONG = 1_000
const lengths = (of: Readonly<Record<string, number>>) => ({
  textLengths: async () => new Map(Object.entries(of)),
})

function claim(article: string, start: number, length: number): Claim {
  const text = 'x'.repeat(length)
  const citation = {
    ...{ article, revision: 1, url: null, title: null, published: null, source: null },
    span: { start, end: start + length, text },
  }
  return { text, citations: [citation], verbatim: true }
}
const keep = <T extends object>(reply: T, of: Readonly<Record<string, number>>): Promise<T> =>
  withinShare(lengths(of), ['public'], reply)
const starts = (claims: readonly Claim[]): number[] => claims.map((c) => c.citations[0].span.start)

describe('the share of an article that a reply quotes', () => {
  it('is two sentences at least, however short the article', async () => {
    const claims = [claim('a', 0, 60), claim('a', 60, 60), claim('a', 120, 60)]
    expect(starts((await keep({ claims }, { a: 180 })).claims)).toEqual([0, 60])
  })

  it('is a quarter of the characters of a longer one', async () => {
    const claims = Array.from({ length: 6 }, (_, i) => claim('a', i * 80, 80))
    expect(starts((await keep({ claims }, { a: LONG })).claims)).toEqual([0, 80, 160])
  })

  it('counts each article by itself, and the same sentence once', async () => {
    const claims = [
      claim('a', 0, 90),
      claim('b', 0, 90),
      claim('a', 0, 90),
      claim('b', 90, 90),
      claim('a', 90, 90),
    ]
    expect((await keep({ claims }, { a: 180, b: 180 })).claims).toHaveLength(5)
  })

  it('counts the halves of one sentence once, and keeps figures that differ before the rest', async () => {
    const reply = {
      claims: [claim('a', 0, 50), claim('a', 300, 50)],
      conflicts: [{ what: 'dead', values: [claim('a', 100, 40), claim('a', 148, 40)] }],
    }
    const kept = await keep(reply, { a: 400 })
    expect(starts(kept.claims)).toEqual([0])
    expect(kept.conflicts).toEqual(reply.conflicts)
  })

  it('keeps the first claim and the course of an event before the rest', async () => {
    const reply = {
      claims: [claim('a', 0, 50), claim('a', 50, 50)],
      transitions: [{ status: 'called off', when: null, claim: claim('a', 100, 50) }],
      conflicts: [{ what: 'dead', values: [claim('a', 150, 50), claim('b', 0, 50)] }],
    }
    const kept = await keep(reply, { a: 200, b: 200 })
    expect(starts(kept.claims)).toEqual([0])
    expect(kept.transitions).toHaveLength(1)
    expect(kept.conflicts).toEqual([])
  })

  it('counts the two sides of a conflict that one article gives as one sentence', async () => {
    const reply = {
      claims: [claim('a', 0, 60), claim('a', 60, 60)],
      conflicts: [{ what: 'moved out', values: [claim('a', 120, 60), claim('a', 180, 30)] }],
    }
    const kept = await keep(reply, { a: 240 })
    expect(starts(kept.claims)).toEqual([0])
    expect(kept.conflicts.map((c) => starts(c.values))).toEqual([[120, 180]])
  })

  it('leaves out both sides of an article where there is room for neither', async () => {
    const reply = {
      claims: [claim('a', 0, 60)],
      transitions: [{ status: 'planned', when: null, claim: claim('a', 60, 60) }],
      conflicts: [
        { what: 'moved out', values: [claim('a', 120, 60), claim('a', 180, 30), claim('b', 0, 40)] },
      ],
    }
    expect((await keep(reply, { a: 240, b: 40 })).conflicts).toEqual([])
  })

  it('tells the first of each day or story before the second of any', async () => {
    const days = ['2024-05-01', '2024-05-02', '2024-05-03']
    const entries = days.map((date, i) => ({
      date,
      claims: [claim('a', 90 * i, 40), claim('a', 90 * i + 40, 50)],
    }))
    const kept = (await keep({ entries }, { a: 270 })).entries
    expect(kept.map((e) => e.date)).toEqual(days.slice(0, 2))
    expect(kept.map((e) => starts(e.claims))).toEqual([[0], [90]])
  })

  it('keeps a story of which no claim is left', async () => {
    const claims = [claim('a', 0, 50)]
    const brief = {
      stories: [
        { id: 's', claims },
        { id: 'r', claims: [claim('a', 50, 50)] },
        { id: 't', claims: [claim('a', 100, 50)] },
      ],
    }
    expect((await keep(brief, { a: 200 })).stories[2]).toEqual({ id: 't', claims: [] })
  })

  it('hands on a reply that quotes little as it is, and asks for no lengths', async () => {
    const reply = { claims: [claim('a', 0, 50)], note: null }
    const store = { textLengths: () => Promise.reject(new Error('asked')) }
    expect(await withinShare(store, ['public'], reply)).toBe(reply)
  })

  it('is never more, whatever is claimed', async () => {
    const given = fc.array(fc.tuple(fc.constantFrom('a', 'b'), fc.nat(20), fc.integer({ min: 1, max: 300 })))
    await fc.assert(
      fc.asyncProperty(given, async (spans) => {
        const length = new Map<string, number>()
        // One start, one length: spans of an article do not change while it is told.
        const claims = spans.map(([article, n, size]) => {
          const key = `${article}${n}`
          length.set(key, length.get(key) ?? size)
          return claim(article, n * 300, length.get(key)!)
        })
        const kept = (await keep({ claims }, { a: LONG, b: LONG })).claims
        for (const article of ['a', 'b']) {
          const own = new Map(
            kept
              .filter((c) => c.citations[0].article === article)
              .map((c) => [c.citations[0].span.start, c.text.length]),
          )
          const sum = own.values().reduce((n, l) => n + l, 0)
          expect(own.size <= 2 || sum <= LONG / 4 + 0).toBe(true)
          if (claims.some((c) => c.citations[0].article === article)) expect(own.size).toBeGreaterThan(0)
        }
      }),
    )
  })
})
