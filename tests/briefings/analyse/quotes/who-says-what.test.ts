import { describe, expect, it } from 'vitest'
import { analyse } from '../../../sample-briefings.ts'

/** Each quotation as "speaker: content", the parts of one in a line of their own. */
function said(text: string): string[] {
  const { quotes } = analyse({ text, title: null, published: '2024-04-01', language: 'en', sentences: null })
  return quotes.map(
    (q) =>
      `${q.source ? text.slice(q.source.start, q.source.end) : '?'}: ${text.slice(q.content.start, q.content.end)}`,
  )
}

describe('one who holds a post and is named behind it', () => {
  it.each([
    [
      'The figure, Norland’s minister, Ann Lee, said, was too low.',
      ['Norland’s minister, Ann Lee: The figure', 'Norland’s minister, Ann Lee: was too low'],
    ],
    [
      'Norland’s minister, Ann Lee, said the figure was too low.',
      ['Norland’s minister, Ann Lee: the figure was too low'],
    ],
    [
      'Northern Grain’s chief executive, Karl Benning, warned the flood could cost 3 million crowns.',
      ['Northern Grain’s chief executive, Karl Benning: the flood could cost 3 million crowns'],
    ],
    [
      'Talks, the union’s leader, Ilka Roth, insisted, would go on.',
      ['the union’s leader, Ilka Roth: Talks', 'the union’s leader, Ilka Roth: would go on'],
    ],
    [
      'The bridge, the mayor of Zenda, Ada Lind, told reporters, was unsafe.',
      ['the mayor of Zenda, Ada Lind: The bridge', 'the mayor of Zenda, Ada Lind: was unsafe'],
    ],
    [
      'The bridge, said Ada Lind, mayor of Zenda, was unsafe.',
      ['Ada Lind, mayor of Zenda: The bridge', 'Ada Lind, mayor of Zenda: was unsafe'],
    ],
    [
      'Ferries will sail on Friday, the company’s head, Mara Weiss, wrote in a letter to the union’s leader, Ilka Roth.',
      ['the company’s head, Mara Weiss: Ferries will sail on Friday'],
    ],
    [
      'The mayor, Ada Lind, the governor, Karl Benning, said, had lied.',
      ['the governor, Karl Benning: The mayor, Ada Lind', 'the governor, Karl Benning: had lied'],
    ],
  ])('speaks, and what is told of is what is said: %s', (text, lines) => {
    expect(said(text)).toEqual(lines)
  })

  it.each([
    [
      'The mill should be shut, said Roth, adding that bakers had other sources of flour.',
      ['Roth: The mill should be shut'],
    ],
    ['The Courier quoted Ada Lind as saying the bridge was unsafe.', ['Ada Lind: the bridge was unsafe']],
    ['Otto Krenn’s spokesman, asked whether he would resign, said no.', []],
  ])('is who speaks, not what is told of or who quotes: %s', (text, lines) => {
    expect(said(text)).toEqual(lines)
  })

  it('may be one of several', () => {
    const text = 'One of the crane’s two drivers, Paul Hahn, said he saw it fall.'
    const { quotes } = analyse({ text, title: null, published: null, language: 'en', sentences: null })
    expect(quotes.map((q) => q.name)).toEqual(['Paul Hahn'])
  })

  it('is reported without where it was written', () => {
    expect(said('Ilka Roth wrote in a letter that the mill was dead.')).toEqual([
      'Ilka Roth: that the mill was dead',
    ])
  })
})
