import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { forEachWord } from '../../../briefings/read/words.ts'

function wordsIn(text: string, start = 0, end = text.length): string[] {
  const out: string[] = []
  forEachWord(text, start, end, (from, to) => out.push(text.slice(from, to)))
  return out
}

const byPattern = (text: string): string[] =>
  text.match(/[\p{L}\p{M}\p{N}]+(?:[.,'’][\p{L}\p{M}\p{N}]+)*/gu) ?? []

describe('words', () => {
  it('hold points, commas and apostrophes only between letters or digits', () => {
    expect(wordsIn("The U.S. paid 1,250.50 dollars, 'twas Norland’s … O'Neil--no")).toEqual([
      'The',
      'U.S',
      'paid',
      '1,250.50',
      'dollars',
      'twas',
      'Norland’s',
      "O'Neil",
      'no',
    ])
  })

  it('are whole where letters of other scripts stand in them', () => {
    expect(wordsIn('Müller met Ерофеев in Łódź, 東京 and Nǎiné')).toEqual([
      'Müller',
      'met',
      'Ерофеев',
      'in',
      'Łódź',
      '東京',
      'and',
      'Nǎiné',
    ])
  })

  it('are those of the stretch alone', () => {
    expect(wordsIn('before middle after', 3, 10)).toEqual(['ore', 'mid'])
  })

  it('are what the pattern finds, whatever the text', () => {
    const odd = fc.constantFrom(
      'a',
      'Z',
      '9',
      '.',
      ',',
      "'",
      '’',
      ' ',
      '–',
      '“',
      'é',
      '×',
      '́',
      '²',
      '字',
      '𝒜',
    )
    for (const text of [fc.string({ unit: 'binary' }), fc.array(odd).map((x) => x.join(''))])
      fc.assert(
        fc.property(text, (t) => {
          expect(wordsIn(t)).toEqual(byPattern(t))
        }),
      )
  })
})
