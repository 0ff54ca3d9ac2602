import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { citationOf, claimFrom, claimOf, EvidenceError } from '../../../briefings/write/claim.ts'

const text = 'The bridge at Calder was opened on Monday by the mayor, Ruth Penn. It cost 40 million crowns.'
const article = {
  id: 'a1',
  revision: 2,
  url: 'https://news.example/calder',
  title: 'Bridge opened',
  published: '2024-05-07T09:30:00Z',
  source: 'Calder Post',
  text,
}
const first = { start: 0, end: 66 }
const second = { start: 67, end: text.length }

describe('claimOf', () => {
  it('is its evidence word for word, with where and when it was published', () => {
    const claim = claimOf(article, first)
    expect(claim.text).toBe('The bridge at Calder was opened on Monday by the mayor, Ruth Penn.')
    expect(claim.verbatim).toBe(true)
    expect(claim.citations).toEqual([
      {
        article: 'a1',
        revision: 2,
        url: 'https://news.example/calder',
        title: 'Bridge opened',
        published: '2024-05-07',
        source: 'Calder Post',
        span: { ...first, text: text.slice(0, 66) },
      },
    ])
  })
  it('is verbatim where the wording stands in the evidence', () => {
    expect(claimOf(article, first, 'The bridge at Calder was opened on Monday')).toMatchObject({
      verbatim: true,
    })
  })
  it('falls back to the whole sentence where a part of it says what the whole denies', () => {
    const denial = 'The minister denied that the army had attacked the village.'
    const claim = claimOf(
      { ...article, text: denial },
      { start: 0, end: denial.length },
      'the army had attacked the village',
    )
    expect(claim).toMatchObject({ text: denial, verbatim: true })
  })
  it('keeps wording of its own that the evidence supports', () => {
    const claim = claimOf(article, first, 'The bridge was opened on Monday by the mayor, Ruth Penn.')
    expect(claim).toMatchObject({
      text: 'The bridge was opened on Monday by the mayor, Ruth Penn.',
      verbatim: false,
    })
  })
  it('falls back to the evidence where the wording says something else', () => {
    const claim = claimOf(article, first, 'The bridge at Calder collapsed on Friday, killing 12 people.')
    expect(claim).toMatchObject({ text: text.slice(0, 66), verbatim: true })
  })
  it('may rest on several spans', () => {
    const both = [
      { article, range: second },
      { article, range: first },
    ] as const
    const claim = claimFrom(both, 'It cost 40 million crowns.')
    expect(claim.citations.map((c) => c.span.text)).toEqual([text.slice(67), text.slice(0, 66)])
  })
  it('shows line breaks inside the evidence as spaces, and cites them as they are', () => {
    const wrapped = { ...article, text: 'One line\r\n  and the next.' }
    const claim = claimOf(wrapped, { start: 0, end: 25 })
    expect(claim.text).toBe('One line and the next.')
    expect(claim.citations[0].span.text).toBe('One line\r\n  and the next.')
  })
  it.each([
    ['past the end', { start: 0, end: text.length + 1 }],
    ['empty', { start: 5, end: 5 }],
    ['backwards', { start: 9, end: 5 }],
    ['negative', { start: -1, end: 5 }],
    ['no whole number', { start: 0.5, end: 5 }],
    ['blank', { start: 3, end: 4 }],
  ])('refuses a span that is %s', (_, range) => {
    expect(() => claimOf(article, range)).toThrow(EvidenceError)
  })
  it('refuses to cut a character in two', () => {
    expect(() => claimOf({ ...article, text: 'Yes 👍 no' }, { start: 0, end: 5 })).toThrow(/character/)
  })
  it('cites what stands at the offsets, or throws: nothing else', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(40), fc.nat(40), (odd, start, end) => {
        try {
          const { span } = citationOf({ ...article, text: odd }, { start, end })
          expect(odd.slice(span.start, span.end)).toBe(span.text)
        } catch (error) {
          expect(error).toBeInstanceOf(EvidenceError)
        }
      }),
    )
  })
})
