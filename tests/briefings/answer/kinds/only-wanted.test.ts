import { describe, expect, it } from 'vitest'
import { dispatch } from '../../../sample-briefings.ts'
import { askedOf } from '../asked-of.ts'

// What somebody asks for, hopes for or plans is no evidence that it came; and what a brother did, the sister did not.

const REPORTS: readonly [string, string, string][] = [
  [
    'truce-urged',
    'Envoy urges truce in Dorn',
    'Envoy Lia Sorn called on Friday for an immediate ceasefire in Dorn. Shells fell on the town of Dorn for a ninth day.',
  ],
  [
    'minister-urged',
    'Opposition wants minister out',
    'The opposition Reform League demanded on Monday that Culture Minister Tilde Arkwell, who took office in spring, resign over a lost painting.',
  ],
  [
    'mayor-gone',
    'Mayor of Lund Bay quits',
    'Oskar Arkwell, the mayor of Lund Bay and a brother of Culture Minister Tilde Arkwell, resigned on Thursday over a loan. His deputy is Nele Wirth.',
  ],
  [
    'minister-stays',
    'Minister unmoved',
    'Culture Minister Tilde Arkwell opened a library in Senn on Friday. Arkwell told a radio station that she had no intention of stepping down.',
  ],
  [
    'panel',
    'Panel backs drug',
    'A panel recommended on Wednesday that the Medicines Office approve Salvira, a cough syrup made by Quill Labs.',
  ],
  [
    'talks-ended',
    'Brewer walks away',
    'Tarn Breweries said on Tuesday that it had ended talks on buying its rival Oxley because of the price.',
  ],
  [
    'truce-refused',
    'Rebels refuse truce',
    'The Pell rebels on Sunday rejected a plan for a truce in Ister. Envoy Lia Sorn had called on Saturday for a truce in Ister.',
  ],
  [
    'governor',
    'Governor under fire',
    'The Green League urged Governor Edvin Pallas to step aside. Police searched the home of Governor Edvin Pallas on Friday over building permits in Tarn Bay. His daughter, Nina Pallas, who ran the permit office, was arrested at the airport.',
  ],
  [
    'governor-charged',
    'Governor Pallas charged',
    'Prosecutors charged Governor Edvin Pallas with taking bribes on Thursday. Two of his deputies, Marla Finch and Oleg Dunn, stepped down in protest.',
  ],
  [
    'bridge',
    'Minister cool on bridge',
    'Minister Lyle Astor said on Sunday that he doubted a bridge to Corran would be built in this decade.',
  ],
]

const ask = askedOf(
  REPORTS.map(([id, title, text]) => dispatch({ id, title, text })),
  '2024-05-05T12:00:00Z',
)

describe('what is only called for', () => {
  it.each([
    'is there a ceasefire in dorn',
    'has salvira been approved',
    'Has the culture minister resigned?',
  ])('is told as no more: "%s"', async (question) => {
    const { short, note, abstained } = await ask(question)
    expect({ short, abstained }).toEqual({ short: null, abstained: false })
    expect(note).toContain('only what somebody calls for')
  })
  it('is told before reports that do not speak of it', async () => {
    const { note, claims } = await ask('has governor pallas resigned')
    expect(note).toContain('only what somebody calls for')
    expect(claims[0]!.text).toContain('urged')
  })
  it('is no yes where somebody doubts it', async () => {
    expect((await ask('will a bridge to corran be built')).short).toBeNull()
  })
  it('gives way to what became of it', async () => {
    const { note, claims } = await ask('is there a truce in ister')
    expect(note).toBeUndefined()
    expect(claims[0]!.text).toContain('rejected a plan')
  })
  it('was not done where they let go of it', async () => {
    expect((await ask('did tarn breweries buy oxley')).short).toBe('no')
  })
})

describe('what another of the family did', () => {
  it('is not theirs', async () => {
    const { short, claims } = await ask('has tilde arkwell resigned')
    expect(short).toBe('no')
    expect(claims[0]!.text).toContain('no intention of stepping down')
  })
  it.each(['was edvin pallas arrested', 'did pallas step down'])('is no yes of his: "%s"', async (q) => {
    const { short, claims } = await ask(q)
    expect(short).toBeNull()
    expect(claims.map((c) => c.text).join(' ')).not.toMatch(/daughter|deputies/)
  })
  it.each(['did the mayor of lund bay resign', 'did oskar arkwell resign'])('is his own: "%s"', async (q) => {
    expect((await ask(q)).short).toBe('yes')
  })
  it('is told of each by name where both may be meant', async () => {
    expect((await ask('did arkwell resign')).short).toBe('Oskar Arkwell: yes; Tilde Arkwell: no')
  })
})
