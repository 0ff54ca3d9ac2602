import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findFigures } from '../../../briefings/analyse/figures.ts'
import { contradicts } from '../../../briefings/analyse/figures/compare.ts'
import { keysOf, quantityOf, sameQuantity } from '../../../briefings/analyse/figures/quantity.ts'
import { prepare } from '../../../briefings/analyse/prepare.ts'
import { findTimes } from '../../../briefings/analyse/times.ts'
import { createWinkTagger } from '../../../briefings/analyse/wink-tagger.ts'
import type { Figure, Quote } from '../../../briefings/model.ts'

const tagger = createWinkTagger()

function figures(text: string, quotes: readonly Quote[] = []): Figure[] {
  const doc = prepare({ text, title: null, published: '2024-04-01', sentences: null }, tagger)
  return findFigures(doc, { mentions: [], times: findTimes(doc), quotes })
}

/** The first figure in short: value, unit and, unless exact, bound. */
function first(text: string): string | undefined {
  const f = figures(text)[0]
  return (
    f &&
    `${f.value}${f.upTo === undefined ? '' : `–${f.upTo}`} ${f.unit}${f.bound === 'exact' ? '' : ` ${f.bound}`}`
  )
}

describe('figures', () => {
  it.each([
    ['The flood killed 120 people.', '120 people'],
    ['More than 9,400 people have been killed in the valley since May 2.', '9400 people more'],
    ['At least three soldiers were wounded.', '3 people more'],
    ['Up to 500 villagers fled.', '500 people less'],
    ['Nearly half a million refugees crossed the river.', '500000 people about'],
    ['Between 30 and 40 miners are trapped.', '30–40 people'],
    ['The town lost 30 to 40 houses.', '30–40 house'],
    ['Dozens of students were arrested.', '12 people more'],
    ['Tens of thousands of Hungarians marched.', '10000 people more'],
    ['The office put the death toll of Monday’s storm in the Lund valley at 63.', '63 people'],
    ['The number of those who lost their lives in the flood has gone up to nine.', '9 people'],
    ['The rescue office raised the number of dead to 38 last week.', '38 people'],
    ['Divers found two bodies, bringing the number of victims to 29.', '2 people'],
    ['A crew of 12 was rescued.', '12 people'],
    ['The death toll of Monday’s rail crash near Lund has gone up to 14.', '14 people'],
    ['The fund lends 40 million marks.', '40000000 marks'],
    ['The ministry spent $3.5bn on roads.', '3500000000 USD'],
    ['The ministry spent €2 million on roads.', '2000000 EUR'],
    ['The ministry spent 40 billion yen on roads.', '40000000000 JPY'],
    ['The ministry spent $3 to $4 million on roads.', '3000000–4000000 USD'],
    ['Bread costs 90 cents.', '0.9 USD'],
    ['Unemployment fell to 5.2 percent.', '5.2 percent'],
    ['Turnout rose by three percentage points.', '3 percentage points'],
    ['The lake lies 12 km from the border.', '12 km'],
    ['The ship carried 25,000 tonnes of wheat.', '25000 tonnes'],
    ['The party won 61 seats.', '61 seats'],
    ['The motion passed by 52 votes.', '52 votes'],
    ['Some 200 aid trucks entered the city.', '200 truck about'],
    ['The toll rose to 41.', '41 people'],
  ])('%s', (text, figure) => {
    expect(first(text)).toBe(figure)
  })

  it.each([
    ['Police counted 700 protesters, while the organisers spoke of 2,500.', '2500 people: the organisers'],
    ['The brigade moved 700 residents. Veltra put the number at 250.', '250 people: Veltra'],
    ['Some 200 people were arrested. A lawyers’ group gave a figure of 450.', '450 people: A lawyers’ group'],
    ['The strike would ground 80 planes. The union counted 130.', '130 plane: The union'],
  ])('%s', (text, last) => {
    const f = figures(text).at(-1)!
    expect(`${f.value} ${f.unit}: ${f.attributed ?? ''}`).toBe(last)
    expect(f.restates).toBe(figures(text)[0]!.start)
  })

  it('says what a number is of', () => {
    const [f] = figures('The number of people killed by the flood in Corvan has risen to 19.')
    expect(f?.what).toBe('people killed by the flood in Corvan')
  })

  it.each([
    'She was 34.',
    'John Smith, 52, runs the shop.',
    'The 34-year-old sings.',
    'The home side won 3-1.',
    'Call 555-0134 for help.',
    'Flight 370 took off.',
    'The Council adopted Resolution 2728.',
    'It happened on March 3, 2021, at 4 p.m.',
    'The strike lasted three days.',
    'They live at 10 Downing Street.',
    'No one came.',
    'One official said so.',
  ])('are none in: %s', (text) => {
    expect(figures(text)).toEqual([])
  })

  it('say what they count in the words of the text', () => {
    const what = (text: string): string | undefined => figures(text)[0]?.what
    expect(
      what('More than 9,400 people have been killed in the valley since May 2, the ministry said.'),
    ).toBe('killed in the valley since May 2')
    expect(what('Police arrested 300 protesters in Tbilisi.')).toBe('arrested protesters in Tbilisi')
    expect(what('Unemployment rose to 5.2 percent.')).toBe('Unemployment rose')
  })

  it('say who says so', () => {
    const who = (text: string): string | null | undefined => figures(text)[0]?.attributed
    expect(who('At least 14 people died, the harbour police reported.')).toBe('the harbour police')
    expect(who('According to the Red Cross, 14 people died.')).toBe('the Red Cross')
    expect(who('The fire killed 14 people.')).toBeNull()
  })

  it('take the speaker of the quotation that holds them', () => {
    const text = '“We lost 14 men,” the colonel told her.'
    const content = { start: 0, end: 16 }
    const quote: Quote = {
      content,
      direct: true,
      cue: null,
      source: null,
      speaker: null,
      name: 'the colonel',
      sentence: 0,
    }
    expect(figures(text, [quote])[0]?.attributed).toBe('the colonel')
  })

  it('lie in their sentence and never make the analysis fail, for any jumble of words', () => {
    const bit = fc.constantFrom(
      'more', 'than', '30', 'to', '40', '$', '€', 'bn', 'million', 'a', 'half', 'dozen', 'people', 'killed', 'percent', '%',
      'of', 'the', '-', '–', '1/2', '3.5', '9,999', 'between', 'and', 'one', 'Palestinians', '.', ',', 'said', '𝟙', '0', 'tens',
      'thousands', '+', 'or', 'C$', '1e400', '9'.repeat(400),
    ) // prettier-ignore
    fc.assert(
      fc.property(fc.array(bit, { maxLength: 30 }), fc.constantFrom(' ', '', '\n'), (bits, gap) => {
        const text = bits.join(gap)
        const doc = prepare({ text, title: null, published: null, sentences: null }, tagger)
        for (const f of findFigures(doc, { mentions: [], times: findTimes(doc), quotes: [] })) {
          const s = doc.sentences[f.sentence]!
          expect(s.start <= f.start && f.start < f.end && f.end <= s.end).toBe(true)
          expect(Number.isFinite(f.value)).toBe(true)
          if (f.upTo !== undefined) expect(f.upTo).toBeGreaterThan(f.value)
        }
      }),
      { numRuns: 400 },
    )
  })
})

describe('the same quantity', () => {
  const of = (text: string): Figure => figures(text)[0]!
  const toll = of('More than 32,000 people have been killed in Gaza since October 7.')

  it('is told in other words', () => {
    expect(sameQuantity(toll, of('The war has killed 33,100 Palestinians in Gaza since October 7.'))).toBe(
      true,
    )
    expect(
      sameQuantity(of('The blast wounded 12 people in Aden.'), of('Some 15 people were injured in Aden.')),
    ).toBe(true)
    expect(
      sameQuantity(of('Unemployment rose to 5.2 percent.'), of('Unemployment rose to 5.4 percent.')),
    ).toBe(true)
  })

  it('is not shared by other fates, groups, places, spans or units', () => {
    expect(sameQuantity(toll, of('More than 70,000 people have been injured in Gaza since October 7.'))).toBe(
      false,
    )
    expect(sameQuantity(toll, of('Some 13,000 children have been killed in Gaza since October 7.'))).toBe(
      false,
    )
    expect(sameQuantity(toll, of('Some 13,000 people have been killed in Sudan since October 7.'))).toBe(
      false,
    )
    expect(sameQuantity(toll, of('The strike killed 14 people in Gaza.'))).toBe(false)
    expect(sameQuantity(of('The toll rose to 12.'), of('Inflation rose to 12 percent.'))).toBe(false)
    expect(sameQuantity(of('Inflation rose to 12 percent.'), of('Wages fell by 12 percent.'))).toBe(false)
  })

  it('contradicts only beyond its bounds', () => {
    const n = (value: number, bound: Figure['bound'], upTo?: number) => ({
      value, bound, unit: 'people', what: 'killed', ...(upTo === undefined ? {} : { upTo }),
    }) // prettier-ignore
    expect(contradicts(n(14, 'exact'), n(15, 'exact'))).toBe(true)
    expect(contradicts(n(32_000, 'more'), n(32_400, 'exact'))).toBe(false)
    expect(contradicts(n(32_000, 'more'), n(45_000, 'exact'))).toBe(true)
    expect(contradicts(n(32_000, 'more'), n(31_000, 'exact'))).toBe(true)
    expect(contradicts(n(30, 'exact', 40), n(35, 'exact'))).toBe(false)
    expect(contradicts(n(100, 'about'), n(95, 'exact'))).toBe(false)
    expect(contradicts(n(500, 'less'), n(501, 'exact'))).toBe(true)
  })

  it('is only of figures that have a key in common', () => {
    const figure = fc.record({
      unit: fc.constantFrom('people', 'percent', 'dollars'),
      what: fc
        .array(fc.constantFrom('killed', 'wounded', 'marched', 'children', 'in', 'Aden', 'rose', 'bridge'), {
          maxLength: 5,
        })
        .map((w) => w.join(' ')),
    })
    fc.assert(
      fc.property(figure, figure, (a, b) => {
        const [x, y] = [a, b].map((f) => new Set(keysOf(quantityOf(f)))) as [Set<string>, Set<string>]
        fc.pre(sameQuantity(a, b))
        expect([...x.intersection(y)]).not.toEqual([])
      }),
    )
  })

  it('is a matter of both: the order does not count', () => {
    const figure = fc.record({
      value: fc.nat(),
      bound: fc.constantFrom('exact', 'more', 'less', 'about'),
      unit: fc.constantFrom('people', 'percent'),
      what: fc
        .array(fc.constantFrom('killed', 'children', 'in', 'Gaza', 'Aden', 'since', 'May', 'rose'), {
          maxLength: 5,
        })
        .map((w) => w.join(' ')),
    })
    fc.assert(
      fc.property(figure, figure, (a, b) => {
        expect(sameQuantity(a as Figure, b as Figure)).toBe(sameQuantity(b as Figure, a as Figure))
        expect(contradicts(a as Figure, b as Figure)).toBe(contradicts(b as Figure, a as Figure))
        expect(contradicts(a as Figure, a as Figure)).toBe(false)
      }),
    )
  })
})
