import { describe, expect, it } from 'vitest'
import { asLines } from '../../../../briefings/write/timeline/lines.ts'
import { createTermNumbers } from '../../../../briefings/write/timeline/term-numbers.ts'

/** A report of one sentence that has each term of its vocabulary once, in order. */
function reportOf(terms: readonly string[], numbers: ReturnType<typeof createTermNumbers>) {
  const vocabulary = asLines(terms)
  const firstTerm = numbers.add(vocabulary)
  return { vocabulary, firstTerm, terms: Uint32Array.from(terms.keys()), ends: [terms.length] }
}

const numbered = (report: ReturnType<typeof reportOf>, numbers: ReturnType<typeof createTermNumbers>) => {
  const out: number[] = []
  numbers.read(report, 0, out)
  return out
}

describe('the numbers of terms', () => {
  it('are the same for the same term of every report, and for no other', () => {
    const numbers = createTermNumbers()
    const one = numbered(reportOf(['ferri', 'örebro', 'sank'], numbers), numbers)
    const other = numbered(reportOf(['sank', 'ferr', 'ferri', 'örebro'], numbers), numbers)
    expect(other).toEqual([one[2], other[1], one[0], one[1]])
    expect(new Set([...one, ...other]).size).toBe(4)
  })

  it('stay so however many terms come', () => {
    const numbers = createTermNumbers()
    const terms = Array.from({ length: 20_000 }, (_, i) => `term${i}`)
    const [first, again] = [reportOf(terms, numbers), reportOf(terms.toReversed(), numbers)]
    const given = numbered(first, numbers)
    expect(new Set(given).size).toBe(terms.length)
    expect(numbered(again, numbers)).toEqual(given.toReversed())
    expect(Math.max(...given)).toBeLessThan(numbers.size())
  })

  it('tell which say nothing of what happened', () => {
    const numbers = createTermNumbers()
    const [said, sank] = numbered(reportOf(['said', 'sank'], numbers), numbers)
    expect([numbers.isLight(said!), numbers.isLight(sank!)]).toEqual([true, false])
  })

  it('find the terms that begin with what is looked for, of the report taken in last', () => {
    const numbers = createTermNumbers()
    reportOf(['syria', 'syrian'], numbers)
    const { vocabulary, firstTerm } = reportOf(['sy', 'syrian', 'assyria', 'syria'], numbers)
    const found: number[][] = []
    const wanted = ['syria', 'assyrians'].map((term) => Buffer.from(term))
    numbers.find(vocabulary, firstTerm, wanted, (text, place) => found.push([text, place]))
    expect(found).toEqual([
      [0, 1],
      [0, 3],
    ])
  })
})
