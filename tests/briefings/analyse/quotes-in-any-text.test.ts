import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { prepare } from '../../../briefings/analyse/prepare.ts'
import { findQuotes } from '../../../briefings/analyse/quotes.ts'
import { createWinkTagger } from '../../../briefings/analyse/wink-tagger.ts'

const tagger = createWinkTagger()
const NOBODY = { mentions: [], actors: [] }

describe('quotations in any text', () => {
  const pieces = fc.constantFrom(
    '"',
    '“',
    '”',
    "'",
    '‘',
    '’',
    '«',
    '»',
    '„',
    '``',
    "''",
    ' said ',
    ' told ',
    'Lind',
    ' that ',
    ' she ',
    'the ferry sails',
    ', ',
    '. ',
    '\n',
    '\n\n',
    '(',
    ')',
    ' - ',
    ' according to ',
    'who ',
    '🙂',
    '\u0301',
    ' to ',
    ':', // prettier-ignore
  )
  it('gives ranges within itself, in order, that do not overlap', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const text = parts.join('')
        const doc = prepare({ text, title: null, published: null, sentences: null }, tagger)
        let last = 0
        for (const q of findQuotes(doc, NOBODY)) {
          expect(q.content.start).toBeGreaterThanOrEqual(last)
          expect(q.content.end).toBeGreaterThan(q.content.start)
          last = q.content.end
          for (const r of [q.content, q.cue, q.source]) if (r) expect(r.end).toBeLessThanOrEqual(text.length)
        }
      }),
      { numRuns: 300 },
    )
  })
})
