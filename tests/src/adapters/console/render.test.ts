import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim } from '../../../../briefings/model.ts'
import { claimBlock, heading, text, type Document } from '../../../../commands/document.ts'
import { renderForTerminal } from '../../../../src/adapters/console/render.ts'
import { columnsOf, wrap } from '../../../../src/adapters/console/wrap.ts'

const sentence = 'The harbour council called off Friday’s vote after the ferry owners left the room.'
const claim: Claim = {
  text: sentence,
  verbatim: true,
  citations: [
    {
      article: 'a1',
      revision: 1,
      url: 'https://example.org/vote',
      title: 'Vote called off',
      published: '2024-05-03',
      source: 'Harbour Wire',
      span: { start: 0, end: sentence.length, text: sentence },
    },
  ],
}
const document: Document = {
  title: 'Briefing',
  blocks: [heading('Ferry vote'), claimBlock(claim), text('That is all.', 'muted')],
}
const plain = { width: 60, color: false, prefix: '/' }

describe('a document on a terminal', () => {
  it('names the source under the sentence', () => {
    expect(renderForTerminal(document, plain)).toBe(`Briefing

Ferry vote

  The harbour council called off Friday’s vote after the
  ferry owners left the room.
    ↳ Harbour Wire · 3 May 2024 · https://example.org/vote

That is all.
`)
  })

  it('quotes the evidence where the claim is worded otherwise', () => {
    const reworded = { ...claim, text: 'The council called off the vote.', verbatim: false }
    expect(renderForTerminal({ title: null, blocks: [claimBlock(reworded)] }, plain)).toContain(
      '↳ “The harbour council',
    )
  })

  it('colours nothing unless it may', () => {
    expect(renderForTerminal(document, plain)).not.toContain('\u001b')
    expect(renderForTerminal(document, { ...plain, color: true })).toContain('\u001b[1mBriefing')
  })

  it('says that a source has no date', () => {
    const undated = { ...claim, citations: [{ ...claim.citations[0], published: null }] as const }
    expect(renderForTerminal({ title: null, blocks: [claimBlock(undated)] }, plain)).toContain('undated')
  })

  it('lets no control character of an article reach the terminal', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (hostile) => {
        const shown = renderForTerminal({ title: hostile, blocks: [heading(hostile), text(hostile)] }, plain)

        expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
      }),
    )
  })

  it('fits every line into the width, narrow or wide', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 120 }), fc.lorem({ maxCount: 60 }), (width, words) => {
        const shown = renderForTerminal({ title: words, blocks: [text(words)] }, { ...plain, width })
        for (const line of shown.split('\n'))
          expect(columnsOf(line)).toBeLessThanOrEqual(Math.min(width, 100))
      }),
    )
  })
})

describe('wrapping', () => {
  it('breaks a word that is longer than a line', () => {
    expect(wrap('aaaaaaaaaa', 4)).toEqual(['aaaa', 'aaaa', 'aa'])
  })

  it('counts wide characters as two columns', () => {
    expect(columnsOf('東京')).toBe(4)
    expect(wrap('東京 大阪', 5)).toEqual(['東京', '大阪'])
  })

  it('loses no letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 30 }), (words, width) => {
        expect(wrap(words, width).join('').replace(/\s/g, '')).toBe(words.replace(/\s/g, ''))
      }),
    )
  })
})
