import { describe, expect, it } from 'vitest'
import { apart } from '../../../../briefings/analyse/names/apart.ts'
import { PROSE } from '../../../../briefings/analyse/names/case.ts'
import { findMissed } from '../../../../briefings/analyse/names/missed.ts'
import type { TokenSpan } from '../../../../briefings/analyse/names/spans.ts'
import { prepare } from '../../../../briefings/analyse/prepare.ts'
import type { NameType } from '../../../../briefings/model.ts'

const read = (text: string) =>
  prepare(
    { text, title: null, published: null, sentences: null },
    { tag: (_, tokens) => tokens.map(() => 'PROPN') },
  )

function missedIn(text: string, known: Record<string, NameType>, spans: readonly TokenSpan[] = []): string[] {
  const doc = read(text)
  const cased = { words: doc.tokens.map((t) => t.text), kinds: doc.bounds.map(() => PROSE), seen: new Map() }
  return findMissed(doc, cased, spans, new Map(Object.entries(known)), () => 0).map(
    ({ first, end, type }) => `${type} ${text.slice(doc.tokens[first]!.start, doc.tokens[end - 1]!.end)}`,
  )
}

describe('names that the tagger missed', () => {
  it('are found by words that are a name elsewhere, the longest first', () => {
    const known = { tarvo: 'PER', 'tarvo harbour works': 'ORG' } as const
    expect(missedIn('They asked Tarvo Harbour Works in May, and then Tarvo.', known)).toEqual([
      'ORG Tarvo Harbour Works',
      'PER Tarvo',
    ])
  })

  it('are no part of a longer run of capitals, and nothing written small', () => {
    const known = { 'harbour works': 'ORG' } as const
    expect(missedIn('They asked Nemora Harbour Works, and the Harbour Works Union.', known)).toEqual([])
    expect(missedIn('They saw harbour works there.', known)).toEqual([])
  })

  it('never overlap a name that was found', () => {
    const known = { 'harbour works': 'ORG' } as const
    const span = { first: 3, end: 4, type: 'ORG' } as const
    expect(missedIn('They asked Harbour Works.', known, [span])).toEqual(['ORG Works'])
  })
})

describe('two names beside each other', () => {
  const split = (text: string, known: Record<string, NameType>, listed: readonly string[] = []): string[] => {
    const doc = read(text)
    const span = { first: 0, end: doc.tokens.length, type: 'ORG' } as const
    return apart(
      doc,
      span,
      (w) => known[w] ?? null,
      (w) => listed.includes(w),
    ).map(
      ({ first, end, type }) => `${type} ${text.slice(doc.tokens[first]!.start, doc.tokens[end - 1]!.end)}`,
    )
  }
  const known = { orvela: 'ORG', 'nemora bay': 'LOC' } as const

  it('are told apart where both are known by themselves', () => {
    expect(split('Orvela and Nemora Bay', known)).toEqual(['ORG Orvela', 'LOC Nemora Bay'])
  })

  it('stay one where one of them is not known, both are the same, or the lists know the whole', () => {
    expect(split('Orvela and Tarvo', known)).toEqual(['ORG Orvela and Tarvo'])
    expect(split('Orvela and Orvela', known)).toEqual(['ORG Orvela and Orvela'])
    expect(split('Orvela and Nemora Bay', known, ['orvela and nemora bay'])).toEqual([
      'ORG Orvela and Nemora Bay',
    ])
  })
})
