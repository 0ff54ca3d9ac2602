import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { prepare } from '../../../briefings/analyse/prepare.ts'
import { findQuotes } from '../../../briefings/analyse/quotes.ts'
import { createWinkTagger } from '../../../briefings/analyse/wink-tagger.ts'
import type { ArticleActor, Mention, Range } from '../../../briefings/model.ts'

const tagger = createWinkTagger()
const NOBODY = { mentions: [], actors: [] }

function quotes(
  text: string,
  who: { mentions: readonly Mention[]; actors: readonly ArticleActor[] } = NOBODY,
) {
  const doc = prepare({ text, title: null, published: null, sentences: null }, tagger)
  const words = (r: Range | null) => r && text.slice(r.start, r.end)
  return findQuotes(doc, who).map((q) => ({
    content: words(q.content),
    cue: words(q.cue),
    source: words(q.source),
    direct: q.direct,
    speaker: q.speaker,
    name: q.name,
  }))
}
const contents = (text: string) => quotes(text).map((q) => q.content)

describe('direct quotations', () => {
  it('are found before their speaker', () => {
    expect(quotes('“The bridge will open in May,” Mayor Ada Lind said.')).toMatchObject([
      { content: '“The bridge will open in May,”', cue: 'said', source: 'Mayor Ada Lind', direct: true },
    ])
  })

  it('are found after their speaker', () => {
    expect(quotes('Lind told reporters: “We have waited long enough.”')).toMatchObject([
      { content: '“We have waited long enough.”', source: 'Lind', direct: true },
    ])
  })

  it('may be interrupted by their speaker', () => {
    expect(quotes('"The harbour," said Lind, "belongs to everybody."')).toMatchObject([
      { content: '"The harbour,"', source: 'Lind' },
      { content: '"belongs to everybody."', source: 'Lind' },
    ])
  })

  it('go on after their speaker in the same paragraph', () => {
    const found = quotes('“Nobody was hurt,” Captain Moss said. “The crew did well.”')
    expect(found.map((q) => q.source)).toEqual(['Captain Moss', 'Captain Moss'])
  })

  it('run over paragraphs that repeat the opening mark', () => {
    const found = quotes(
      '“The first winter was hard,” said Moss. “We had no coal.\n\n“The second was worse.”',
    )
    expect(found.map((q) => q.content)).toEqual([
      '“The first winter was hard,”',
      '“We had no coal.',
      '“The second was worse.”',
    ])
    expect(found.every((q) => q.name === 'Moss')).toBe(true)
  })

  it.each([
    ["'The tide is turning,' said Moss.", "'The tide is turning,'"],
    ['‘The tide is turning,’ said Moss.', '‘The tide is turning,’'],
    ["``The tide is turning,'' said Moss.", "``The tide is turning,''"],
    ["''The tide is turning,'' said Moss.", "''The tide is turning,''"],
    ['«The tide is turning», said Moss.', '«The tide is turning»'],
    ['„The tide is turning“, said Moss.', '„The tide is turning“'],
  ])('may stand in any marks: %s', (text, content) => {
    expect(contents(text)).toEqual([content])
  })

  it('hold the quotations within them', () => {
    expect(contents('“She said ‘never again’ and left,” Moss recalled.')).toEqual([
      '“She said ‘never again’ and left,”',
    ])
  })
})

describe('marks that quote nobody', () => {
  it('are apostrophes', () => {
    expect(contents("The sailors' wages didn't rise in the '90s, and the union's fund was empty.")).toEqual(
      [],
    )
  })

  it('are scare quotes and titles', () => {
    expect(
      contents('The so-called “ghost fleet” lay at anchor. The film “Harbour Lights” runs in May.'),
    ).toEqual([])
  })
})

describe('reported words', () => {
  it.each([
    ['Lind said that the ferry would sail on Friday.', 'Lind', 'that the ferry would sail on Friday'],
    ['Lind said the ferry would sail.', 'Lind', 'the ferry would sail'],
    ['The ferry will sail on Friday, the company said.', 'the company', 'The ferry will sail on Friday'],
    ['According to the company, the ferry will sail.', 'the company', 'the ferry will sail'],
    ['The ferry will sail, according to the company.', 'the company', 'The ferry will sail'],
    ['Lind told the council last week that the ferry would sail.', 'Lind', 'that the ferry would sail'],
    ['Lind warned of a long winter.', 'Lind', 'a long winter'],
    ['Lind believes the ferry will sail.', 'Lind', 'the ferry will sail'],
    ['The union promised to end the strike.', 'The union', 'to end the strike'],
    ['The report found that two lamps had failed.', 'The report', 'that two lamps had failed'],
  ])('%s', (text, source, content) => {
    expect(quotes(text)).toMatchObject([{ source, content, direct: false }])
  })

  it('keep quoted words inside them', () => {
    expect(quotes('Lind said the town had “no choice” but to sell.')).toMatchObject([
      { content: 'the town had “no choice” but to sell', direct: false },
    ])
  })

  it('take the subject of the sentence for "saying"', () => {
    const found = quotes('Lind rejected the offer, saying the price was too low.')
    expect(found.at(-1)).toMatchObject({ source: 'Lind', content: 'the price was too low' })
  })
})

describe('any text', () => {
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
