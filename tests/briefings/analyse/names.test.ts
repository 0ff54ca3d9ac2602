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

  it('ends a person before the place that “of” gives them, unless that is how they are called', () => {
    const names = namesIn('“Ana Holt of Norland” stood on the card. King Carl Rudin of Spain did not come.')
    expect(names).toEqual(expect.arrayContaining(['PER Ana Holt', 'LOC Norland']))
    expect(names.some((n) => n.includes('Holt of'))).toBe(false)
  })

  it.each([
    ['“It hurt,” said the 24-year-old from Lower Ebbing.', 'LOC Lower Ebbing'],
    ['Veldania’s president said that the vote would be held.', 'LOC Veldania'],
    ['Orlovia’s new parliament met for the first time.', 'LOC Orlovia'],
    ['A man, 34, from Dunmore Green, was charged.', 'LOC Dunmore Green'],
    ['A woman from Acme Corp spoke.', 'ORG Acme Corp'],
  ])('knows a village that no list holds by who is from there: %s', (text, name) => {
    expect(namesIn(text)).toEqual([name])
  })

  it('keeps whoever belongs to somebody apart from the owner', () => {
    const names = namesIn(
      "Arden State's Neil Cross is the first football strength coach at a public school to make $1 million a year.",
    )
    expect(names).toEqual(['ORG Arden State', 'PER Neil Cross'])
  })

  it('finds nothing in text without names', () => {
    expect(namesIn('the weather was mild and the roads were empty all day.')).toEqual([])
    expect(namesIn('')).toEqual([])
  })

  it('keeps to one type for a wording, and knows a person by the surname', () => {
    const names = namesIn(
      'Chancellor Helga Brandt spoke in Vienna. Later Brandt flew home. “Nobody told Brandt,” an aide said of the trip to Vienna.',
    )
    expect(names.filter((n) => n.includes('Brandt'))).toEqual([
      'PER Helga Brandt',
      'PER Brandt',
      'PER Brandt',
    ])
  })

  it('cuts an office off a name, and no given name with it', () => {
    expect(namesIn('Former Secretary of State John Kerry met Minister of Public Works Anna Silva.')).toEqual([
      'PER John Kerry',
      'PER Anna Silva',
    ])
  })

  it('leaves forms of address out, also those that stand before a rank', () => {
    expect(namesIn('His Highness Prince Carl Rudin thanked Madam Grace Oduya.')).toEqual([
      'PER Carl Rudin',
      'PER Grace Oduya',
    ])
  })

  it('tells a place from what it has, and from the people it is named after', () => {
    const names = namesIn(
      "Portugal's Constitutional Court met in Lisbon. They sailed from the Syrian Latakia.",
    )
    expect(names).toEqual(['LOC Portugal', 'ORG Constitutional Court', 'LOC Lisbon', 'LOC Latakia'])
  })

  it('takes two surnames of the article beside each other for two people', () => {
    const names = namesIn('Helga Brandt met Anna Silva in Vienna. Brandt and Silva shook hands.')
    expect(names.slice(-2)).toEqual(['PER Brandt', 'PER Silva'])
  })

  it('takes two companies of the article beside each other for two', () => {
    const names = namesIn('Orvela Ltd merged with Nemora Corp in May. Orvela and Nemora make ships.')
    expect(names.slice(-2)).toEqual(['ORG Orvela', 'ORG Nemora'])
  })

  it('knows a company without the legal form', () => {
    const names = namesIn('Western Harbour Corp closed a mill in May. Western Harbour said so on Friday.')
    expect(names).toEqual(['ORG Western Harbour Corp', 'ORG Western Harbour'])
  })

  it('ends a company with its legal form', () => {
    expect(namesIn('Harwood Mining Corp said it bought Delmar Oil Ltd for $3 million.')).toEqual([
      'ORG Harwood Mining Corp',
      'ORG Delmar Oil Ltd',
    ])
  })

  it('knows a company by a legal form written in full', () => {
    expect(namesIn('Shares of Orvela Limited rose, said Pavo Incorporated.')).toEqual([
      'ORG Orvela Limited',
      'ORG Pavo Incorporated',
    ])
  })

  it('keeps the last full stop of initials that are written apart', () => {
    expect(namesIn('Talks with the U. S. broke down after he left the N. W. T. in June.')).toEqual([
      'LOC U. S.',
      'LOC N. W. T.',
    ])
  })

  it('takes no large town for a person, unless the article has a person of that name', () => {
    expect(namesIn('Damascus told the envoys that it was ready.')).toEqual(['LOC Damascus'])
    expect(namesIn('Lord Victor London resigned. “I regret it,” London said.').at(-1)).toBe('PER London')
  })

  it('knows the firms, parties and media of the world, and faiths and peoples that are none of these', () => {
    expect(namesIn('Weibo took it down. Chadema and Frelimo signed, Rappler wrote.')).toEqual([
      'ORG Weibo',
      'ORG Chadema',
      'ORG Frelimo',
      'ORG Rappler',
    ])
    expect(namesIn('The land belongs to the Maasai.')).toEqual(['MISC Maasai'])
  })

  it('lets a longer name of the article tell what its first word stands for', () => {
    expect(namesIn('Nemora Energy Group runs the plant. Nemora declined to comment.')).toEqual([
      'ORG Nemora Energy Group',
      'ORG Nemora',
    ])
    expect(
      namesIn('The Orvela Mining Company closed the shaft. Workers at Orvela were told on Monday.'),
    ).toEqual(['ORG Orvela Mining Company', 'ORG Orvela'])
  })

  it('reads headlines and datelines in capitals', () => {
    const names = namesIn('OSLO TALKS FAIL AGAIN\nNAIROBI - Ministers from Norway and Kenya met in Oslo.')
    expect(names).toContain('LOC OSLO')
    expect(names).toContain('LOC NAIROBI')
  })

  it('takes a people for a name only where it acts', () => {
    expect(
      namesIn('Kenyan troops crossed the river, and Kenyans cheered.').filter((n) => n.includes('Kenya')),
    ).toEqual(['MISC Kenyans'])
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
      { numRuns: 60 },
    )
  })

  it('says the same again, whatever it read in between', () => {
    const text = 'Maria Lopez of Greenpeace spoke in Lisbon.'
    const before = namesIn(text)
    namesIn('OSLO - SHIPPING TALKS RESUME\nErik Hansen met Maria Lopez.')
    expect(namesIn(text)).toEqual(before)
  })
})
