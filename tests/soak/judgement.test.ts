import { describe, expect, it } from 'vitest'
import { TABLES } from '../../src/store/copy/tables.ts'
import { BOUNDS } from './bounds.ts'
import { judge } from './judgement.ts'
import { slopeOf } from './trend.ts'
import type { Vitals } from './vitals.ts'

const minuteOf = (minute: number, more: Partial<Vitals> = {}): Vitals => ({
  minute,
  ...{ leastMb: 200, mostMb: 260, heapMb: 50, leastHandles: 40, mostHandles: 45 },
  ...{ databaseMb: 5, rows: { articles: 100 }, core: 0.05 },
  ...more,
})
const run = (at: (minute: number) => Partial<Vitals>): Vitals[] =>
  Array.from({ length: 60 }, (_, i) => minuteOf(i + 1, at(i + 1)))

describe('the judgement of a soak', () => {
  it('finds a run sound that rises while it warms up and is flat from then on', () => {
    const { isSound, words } = judge(
      run((m) => ({ leastMb: Math.min(150 + 5 * m, 200) })),
      0,
    )
    expect(isSound).toBe(true)
    expect(words[0]).toMatch(/^Memory is flat: 200 MB at rest, \+0\.0 MB an hour/)
  })

  it('is not misled by a few minutes in which much was under way', () => {
    expect(
      judge(
        run((m) => (m % 7 === 0 ? { leastMb: 330, leastHandles: 60 } : {})),
        0,
      ).isSound,
    ).toBe(true)
  })

  it('finds memory that rises by a quarter of a megabyte a minute', () => {
    const { isSound, words } = judge(
      run((m) => ({ leastMb: 200 + m / 4 })),
      0,
    )
    expect(isSound).toBe(false)
    expect(words[0]).toContain('RISES')
  })

  it('finds a file handle that is left open every half hour', () => {
    const { isSound, words } = judge(
      run((m) => ({ leastHandles: 40 + m / 30 })),
      0,
    )
    expect(isSound).toBe(false)
    expect(words[1]).toContain('RISE')
  })

  it('names for each table that grew the rule that bounds it, and fails one that has none', () => {
    const ruled = judge(
      run((m) => ({ rows: { told: m, feeds: 3 } })),
      0,
    )
    expect(ruled).toMatchObject({ isSound: true })
    expect(ruled.words.filter((w) => w.includes('grew'))).toEqual([
      `told grew from 21 to 60 rows: ${BOUNDS['told']}.`,
    ])
    expect(
      judge(
        run((m) => ({ rows: { souvenirs: m } })),
        0,
      ).isSound,
    ).toBe(false)
  })

  it('fails where somebody was not answered, and where it ran too short to tell', () => {
    expect(
      judge(
        run(() => ({})),
        1,
      ).isSound,
    ).toBe(false)
    expect(judge(run(() => ({})).slice(0, 12), 0).isSound).toBe(false)
  })

  it('knows a rule for every table of the store', () => {
    expect(TABLES.map((t) => t.name).filter((name) => !(name in BOUNDS))).toEqual([])
  })

  it('takes the slope that most pairs of points agree on', () => {
    const points = [0, 1, 2, 3, 4].map((at) => ({ at, value: at === 2 ? 90 : 2 * at }))
    expect(slopeOf(points)).toBe(2)
  })
})
