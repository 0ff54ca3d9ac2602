import { describe, expect, it } from 'vitest'
import { analyse } from '../../../sample-briefings.ts'

/** What somebody is reported to say, with who it is. */
function said(text: string): { content: string; source: string | null }[] {
  const facts = analyse({ text, title: null, published: '2024-04-03', language: 'en', sentences: null })
  return facts.quotes.map((q) => ({
    content: text.slice(q.content.start, q.content.end),
    source: q.source && text.slice(q.source.start, q.source.end),
  }))
}
const contents = (text: string): string[] => said(text).map((q) => q.content)

describe('what is said ends where the speaker’s words do', () => {
  it('without the day and the means of speaking', () => {
    expect(contents('Ministers of both countries talked about Lake Ilse by video on Monday.')).toEqual([
      'Lake Ilse',
    ])
    expect(contents('Ada Lind criticised the plan on Monday.')).toEqual(['the plan'])
  })

  it('without the dateline of the report', () => {
    expect(contents('STRELSAU (NP) - The border will open in May, officials said.')).toEqual([
      'The border will open in May',
    ])
  })

  it('behind a dash, where the speaker’s own words follow', () => {
    const text =
      'Lind said the museum would tell of people left out of books -- “the miller, but also the thief.”'
    expect(contents(text)).toEqual([
      'the museum would tell of people left out of books -- “the miller, but also the thief.”',
    ])
  })

  it('before the narrator goes on', () => {
    expect(contents('Lind described the fire as a “terrible day,” but left the hall.')).toContain(
      'the fire as a “terrible day,”',
    )
  })

  it('with words behind a colon that complete the sentence', () => {
    expect(contents('Lind said she had what the post asks for: “patience, and then more of it.”')).toEqual([
      'she had what the post asks for: “patience, and then more of it.”',
    ])
  })

  it('with the part behind the speaker too', () => {
    const text = 'Benning “got a letter,” Lind said, and still “went to the meeting as if nothing were.”'
    expect(contents(text)).toContain('“went to the meeting as if nothing were.”')
  })
})

describe('a quotation', () => {
  it('is opened by an ellipsis behind the wrong mark', () => {
    expect(
      contents('The house was full. ” … she sang with a coolness that nobody had heard,” Moss wrote.'),
    ).toHaveLength(1)
  })

  it('is not made by a nickname', () => {
    const text = '“This is our year, Bobby!” Moss’s niece, Marcia “Cia” Price, shouted to the crowd.'
    expect(said(text)[0]).toMatchObject({ content: '“This is our year, Bobby!”' })
  })

  it('belongs to a speaker whose name is also a verb', () => {
    expect(said('“We shall see,” Lynch said. “So be it.”').map((q) => q.source)).toEqual(['Lynch', 'Lynch'])
  })

  it('keeps an “according to” of its own', () => {
    const text = 'The report says the firm “holds eleven offices abroad, according to its own list.”'
    expect(contents(text)).toEqual(['the firm “holds eleven offices abroad, according to its own list.”'])
  })
})

describe('words called for', () => {
  it('are their caller’s', () => {
    expect(said('Ada Lind called for lower fares.')).toEqual([{ content: 'lower fares', source: 'Ada Lind' }])
  })

  it('show that a goal in marks is its speaker’s', () => {
    expect(contents('Ada Lind proclaimed a goal of “bread for all.”')).toEqual(['a goal of “bread for all.”'])
  })
})
