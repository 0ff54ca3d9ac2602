import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitSentences } from '../../../briefings/analyse/sentences.ts'
import { tokenise } from '../../../briefings/analyse/tokens.ts'

const sentences = (text: string): string[] => splitSentences(text).map((s) => text.slice(s.start, s.end))
const tokens = (text: string): string[] =>
  tokenise(text, { start: 0, end: text.length }).map((t) => text.slice(t.start, t.end))

describe('sentences', () => {
  it.each([
    ['The port is led by Eng. Karl Adler. He left.', ['The port is led by Eng. Karl Adler.', 'He left.']],
    ['Gen. Adler spoke. He left.', ['Gen. Adler spoke.', 'He left.']],
    [
      'She met U.S. officials in Washington D.C. on Friday. They ate.',
      ['She met U.S. officials in Washington D.C. on Friday.', 'They ate.'],
    ],
    ['He lives in the U.S. The house is small.', ['He lives in the U.S.', 'The house is small.']],
    [
      '“No way!” he said. “We will stay.” Then he left.',
      ['“No way!” he said.', '“We will stay.”', 'Then he left.'],
    ],
    ['J. R. Holt resigned. M. Quill stayed.', ['J. R. Holt resigned.', 'M. Quill stayed.']],
    [
      'It rose 3.5 percent to 4,200.50 euros. That was all.',
      ['It rose 3.5 percent to 4,200.50 euros.', 'That was all.'],
    ],
    [
      'Shares of Teal Mills (TEAL. Z) (TM. N) fell. They rose again.',
      ['Shares of Teal Mills (TEAL. Z) (TM. N) fell.', 'They rose again.'],
    ],
    ['Teal Mills ground on (so says A. B) and on.', ['Teal Mills ground on (so says A. B) and on.']],
    [
      'On a Teal Bros. Bakery quarterly call the board of Zenda spoke.',
      ['On a Teal Bros. Bakery quarterly call the board of Zenda spoke.'],
    ],
    [
      'Teal Mills bought Harrow Foods Ltd. Terms were not disclosed.',
      ['Teal Mills bought Harrow Foods Ltd.', 'Terms were not disclosed.'],
    ],
    [
      'Northern Grain Co. Chairman Karl Benning said so.',
      ['Northern Grain Co. Chairman Karl Benning said so.'],
    ],
    ['We waited … and waited. Nobody came.', ['We waited … and waited.', 'Nobody came.']],
    ['Who knew? Nobody! Really.', ['Who knew?', 'Nobody!', 'Really.']],
    [
      'FERRIES STAND STILL\nCrews walked out on Friday',
      ['FERRIES STAND STILL', 'Crews walked out on Friday'],
    ],
    [
      'He spoke for Reps. Ada Lind and Karl Benning. They left with nine reps. The door closed.',
      ['He spoke for Reps. Ada Lind and Karl Benning.', 'They left with nine reps.', 'The door closed.'],
    ],
    [
      'Teal’s “Flour. It is here.” campaign was mocked. It ended.',
      ['Teal’s “Flour. It is here.” campaign was mocked.', 'It ended.'],
    ],
    ['“We know. We were there.” Then he left.', ['“We know.', 'We were there.”', 'Then he left.']],
    ['See No. 5 of the list. It is short.', ['See No. 5 of the list.', 'It is short.']],
    [
      'He came at 9 a.m. on Monday. She came at 9 p.m. They met.',
      ['He came at 9 a.m. on Monday.', 'She came at 9 p.m.', 'They met.'],
    ],
  ])('of %j', (text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })

  it('go on over the breaks of hard-wrapped lines, and end at blank ones', () => {
    const text = [
      'The island council of Teal met on Wednesday to speak about a law that',
      'would forbid strikes on holidays, which the union of the crews called a',
      'threat to every worker on the islands. The governor said that the law',
      'needed more time and that the vote would be held in June or in July.',
      '',
      'Nobody was hurt.',
    ].join('\n')
    expect(sentences(text)).toHaveLength(3)
  })

  it('cover every letter once, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const found = splitSentences(text)
        for (const [i, s] of found.entries()) {
          expect(s.end).toBeGreaterThan(s.start)
          expect(s.start).toBeGreaterThanOrEqual(found[i - 1]?.end ?? 0)
        }
        expect(sentences(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      }),
    )
  })
})

describe('tokens', () => {
  it.each([
    ["Adler's men can't go.", ['Adler', "'s", 'men', 'ca', "n't", 'go', '.']],
    ['The U.S. envoy left.', ['The', 'U.S.', 'envoy', 'left', '.']],
    ['A full-scale vote', ['A', 'full-scale', 'vote']],
    ['It cost $3.5m, or 4,200 euros.', ['It', 'cost', '$', '3.5m', ',', 'or', '4,200', 'euros', '.']],
    ['“Yes,” she said', ['“', 'Yes', ',', '”', 'she', 'said']],
  ])('of %j', (text, expected) => {
    expect(tokens(text)).toEqual(expected)
  })

  it('never overlap and lose no letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(tokens(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      }),
    )
  })
})
