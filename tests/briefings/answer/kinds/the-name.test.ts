import { describe, expect, it } from 'vitest'
import { askedOf, reportsOf } from '../asked-of.ts'

const REPORTS = [
  'The Velmark assembly passed legislation on Tuesday that would protect tenants from sudden eviction, a win for the Housing League. The Safe Homes Act received support from both parties.',
  'A border rule that made it easier to turn travellers back at the Sellan frontier during the RV-9 outbreak is set to lapse next week. The rule, known as Order 17, let guards refuse entry without a hearing.',
  'The Corland chamber passed legislation on Thursday that would protect old forests, a win for the Green Alliance.',
  'At the Tirn festival on Sunday the choir of Brell sang a new anthem written by Otto Lind: “Bells at Noon”.',
]

const ask = askedOf(reportsOf(REPORTS), '2024-05-20T12:00:00Z')

describe('what something is called', () => {
  it.each([
    [
      'The Velmark assembly passed legislation this week that would protect tenants from sudden eviction. What is it called?',
      'Safe Homes Act',
    ],
    [
      'A surge of travellers at the Sellan frontier is expected when a border rule lapses. What is the rule called?',
      'Order 17',
    ],
    ['What is the name of the anthem that Otto Lind wrote?', 'Bells at Noon'],
  ])('is told first: %s', async (question, name) => {
    const { short, claims } = await ask(question)
    expect(short).toBe(name)
    expect(claims[0]!.text).toContain(name)
  })
  it('is not whoever else the sentence names', async () => {
    const told = await ask(
      'The Corland chamber passed legislation this week that would protect old forests. What is it called?',
    )
    expect(told.abstained).toBe(true)
  })
})
