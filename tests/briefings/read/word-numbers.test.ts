import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createWordNumbers } from '../../../briefings/read/word-numbers.ts'

describe('the numbers of words', () => {
  it('are those of the order in which words are first met, wherever they stand', () => {
    const numbers = createWordNumbers()
    const text = 'no ferry, no harbour, no Ferry'
    const of = (word: string, from = 0): number => {
      const at = text.indexOf(word, from)
      return numbers.numberOf(text, at, at + word.length)
    }
    expect([of('no'), of('ferry'), of('no', 5), of('harbour'), of('Ferry')]).toEqual([0, 1, 0, 2, 3])
    expect(numbers.size).toBe(4)
  })

  it('begin anew when all are forgotten', () => {
    const numbers = createWordNumbers()
    numbers.numberOf('quay', 0, 4)
    numbers.numberOf('crane', 0, 5)
    numbers.clear()
    expect(numbers.size).toBe(0)
    expect([numbers.numberOf('crane', 0, 5), numbers.numberOf('quay', 0, 4)]).toEqual([0, 1])
  })

  it('stay the same for as many words as there may be, of any letters', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', minLength: 1 }), { maxLength: 300 }), (odd) => {
        const numbers = createWordNumbers()
        const known = new Map<string, number>()
        const words = [...odd, ...Array.from({ length: 20_000 }, (_, i) => `w${i.toString(36)}`), ...odd]
        for (const word of words) {
          if (!known.has(word)) known.set(word, known.size)
          if (numbers.numberOf(word, 0, word.length) !== known.get(word)) throw new Error(`another: ${word}`)
        }
        expect(numbers.size).toBe(known.size)
      }),
      { numRuns: 10 },
    )
  })
})
