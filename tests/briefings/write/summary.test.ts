import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contextOf } from '../../../briefings/analyse/events/context.ts'
import { findEvents } from '../../../briefings/analyse/events.ts'
import { prepare } from '../../../briefings/analyse/prepare.ts'
import { createWinkTagger } from '../../../briefings/analyse/wink-tagger.ts'
import type { SummarySentence } from '../../../briefings/model.ts'
import { summarise } from '../../../briefings/write/summary.ts'

const tagger = createWinkTagger()

function summaryOf(text: string): SummarySentence[] {
  const doc = prepare({ text, title: null, published: '2024-04-03', sentences: null }, tagger)
  const context = contextOf(doc, { mentions: [], actors: [], times: [], quotes: [] })
  return summarise(context, findEvents(context))
}

const REPORT = `By Anna Kovac, Staff Writer

STRELSAU (Northern Press) - Ruritania reopened its border with Borduria on Monday after eleven months of talks.

Scroll down for video

"Nobody believed this would work."

The first lorries crossed the bridge at Zenda shortly after six in the morning.

Customs officers on the Bordurian side waved them through without searching a single load.

Trade between Ruritania and Borduria had fallen by two thirds since the closure.`

describe('a summary', () => {
  it('has at most three claims, in the order of the article', () => {
    const claims = summaryOf(REPORT)
    expect(claims).toHaveLength(3)
    const firsts = claims.map((c) => c.sentences[0]!)
    expect(firsts).toEqual([...firsts].sort((a, b) => a - b))
  })

  it('begins with what happened, without byline and dateline', () => {
    expect(summaryOf(REPORT)[0]?.text).toBe(
      'Ruritania reopened its border with Borduria on Monday after eleven months of talks.',
    )
  })

  it('leaves out furniture of the page and quotations whose speaker is not named', () => {
    const all = summaryOf(REPORT)
      .map((c) => c.text)
      .join(' ')
    expect(all).not.toMatch(/Scroll down|Nobody believed/)
  })

  it('is empty for an empty article', () => {
    expect(summaryOf('')).toEqual([])
  })

  it('cites sentences that exist, for any text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 12 }), (lines) => {
        const text = lines.join('. ')
        const count = prepare({ text, title: null, published: null, sentences: null }, tagger).sentences
          .length
        for (const c of summaryOf(text)) {
          expect(c.text.trim()).not.toBe('')
          for (const s of c.sentences) expect(s).toBeLessThan(count)
        }
      }),
      { numRuns: 100 },
    )
  })
})
