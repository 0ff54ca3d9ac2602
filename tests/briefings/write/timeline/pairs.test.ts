import { describe, expect, it } from 'vitest'
import { LIGHT, pairingOf, supportFor } from '../../../../briefings/write/timeline/pairs.ts'
import { termsOf } from '../../../../briefings/read/terms.ts'

/** Numbers of a sentence's words, the light ones left out. */
function wordsOf(text: string, numbers: Map<string, number>): number[] {
  return termsOf(text)
    .filter((term) => !LIGHT.has(term))
    .map((term) => numbers.get(term) ?? (numbers.set(term, numbers.size), numbers.size - 1))
}

function supports(said: readonly (readonly [report: number, text: string])[]): number[] {
  const numbers = new Map<string, number>()
  const pairing = pairingOf(said.map(([report, text]) => ({ report, words: wordsOf(text, numbers) })))
  return pairing.pairs.map((pairs) => supportFor(pairs, pairing, new Set()))
}

describe('how far other reports say the same', () => {
  it('grows with the number of reports that have a pair of words', () => {
    const [three, two, one] = supports([
      [1, 'harbour wall broke'],
      [2, 'harbour wall held'],
      [3, 'harbour wall stood, mayor resigned'],
      [4, 'yesterday the mayor resigned'],
      [5, 'a bakery opened'],
    ]).filter((_, i) => i === 0 || i === 3 || i === 4)
    expect(three! * 2).toBeCloseTo(Math.log(3))
    expect(two).toBeCloseTo(Math.log(2))
    expect(one).toBe(0)
  })

  it('counts a report once, however often it says so', () => {
    expect(
      supports([
        [1, 'harbour wall'],
        [1, 'the harbour wall'],
      ]),
    ).toEqual([0, 0])
  })

  it('does not see who said so, and when', () => {
    expect(
      supports([
        [1, 'the harbour wall, she said on Tuesday'],
        [2, 'a fire, he said on Tuesday'],
      ]),
    ).toEqual([0, 0])
  })

  it('lets what is told already count nothing', () => {
    const pairing = pairingOf([
      { report: 1, words: [0, 1, 2] },
      { report: 2, words: [0, 1, 2] },
    ])
    const [first] = pairing.pairs
    expect(supportFor(first!, pairing, new Set([first![0]!]))).toBeCloseTo(Math.log(2) / 2)
    expect(supportFor(first!, pairing, new Set(first))).toBe(0)
  })
})
