import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createNameTagger } from '../../../briefings/analyse/names.ts'
import { prepare } from '../../../briefings/analyse/prepare.ts'
import { createWinkTagger } from '../../../briefings/analyse/wink-tagger.ts'

const bytes = readFileSync(new URL('../../../briefings/models/names.bin', import.meta.url))
const tagger = createWinkTagger()
const findNames = createNameTagger(bytes)

function namesIn(text: string): string[] {
  const doc = prepare({ text, title: null, published: null, sentences: null }, tagger)
  return findNames(doc).map((n) => `${n.type} ${text.slice(n.start, n.end)}`)
}

describe('the shipped names model', () => {
  it('finds people, organisations and places in a news sentence', () => {
    expect(
      namesIn('Prime Minister Anna Kowalska flew to Berlin on Monday to meet officials of NATO.'),
    ).toEqual(['PER Anna Kowalska', 'LOC Berlin', 'ORG NATO'])
  })

  it('leaves titles, articles and possessive endings outside', () => {
    const names = namesIn("President Carlos Mendoza praised the World Bank's work in Peru's capital.")
    expect(names).toEqual(['PER Carlos Mendoza', 'ORG World Bank', 'LOC Peru'])
  })

  it('finds nothing in text without names', () => {
    expect(namesIn('the weather was mild and the roads were empty all day.')).toEqual([])
    expect(namesIn('')).toEqual([])
  })

  it('refuses bytes that are no model', () => {
    expect(() => createNameTagger(new Uint8Array())).toThrow(RangeError)
    expect(() => createNameTagger(bytes.subarray(0, bytes.length - 1))).toThrow(RangeError)
  })

  it('gives ordered, exact, non-overlapping ranges on any input', () => {
    const word = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'Anna',
        'Kowalska',
        'of',
        'NATO',
        'U.S.',
        '“',
        "'s",
        '\r\n',
        '\u0000',
        '👩‍👩‍👧',
        'İzmir',
        '- ',
      ),
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const text = words.join(' ')
        const doc = prepare({ text, title: null, published: null, sentences: null }, tagger)
        const starts = new Set(doc.tokens.map((t) => t.start))
        const ends = new Set(doc.tokens.map((t) => t.end))
        let last = 0
        for (const n of findNames(doc)) {
          expect(n.start).toBeGreaterThanOrEqual(last)
          expect(n.end).toBeGreaterThan(n.start)
          expect(starts.has(n.start) && ends.has(n.end)).toBe(true)
          expect(doc.sentences[n.sentence]!.end).toBeGreaterThanOrEqual(n.end)
          last = n.end
        }
      }),
    )
  })

  it('says the same again, whatever it read in between', () => {
    const text = 'Maria Lopez of Greenpeace spoke in Lisbon.'
    const before = namesIn(text)
    namesIn('OSLO - SHIPPING TALKS RESUME\nErik Hansen met Maria Lopez.')
    expect(namesIn(text)).toEqual(before)
  })
})
