import { expect, it } from 'vitest'
import { dispatch } from '../../../sample-briefings.ts'
import { askedOf } from '../asked-of.ts'

const ask = askedOf(
  [
    dispatch({
      id: 'talks',
      title: 'Teal and Brell to talk about the lake',
      text: 'Negotiators from Teal and Brell sat down in Harwell on Monday. Envoy Pia Lund was expected to lead the Brell delegation. Teal would lose half of its catch under the plan.',
    }),
  ],
  '2024-05-20T12:00:00Z',
)

it('tells who was expected to, and that it is no more', async () => {
  const { abstained, short, note, claims } = await ask('Who led the Brell delegation?')
  expect({ abstained, short }).toEqual({ abstained: false, short: null })
  expect(note).toContain('planned or expected')
  expect(claims.map((c) => c.text)).toEqual(['Envoy Pia Lund was expected to lead the Brell delegation.'])
})
it('needs no such note where the plan itself is asked for', async () => {
  expect(await ask('Who was expected to lead the Brell delegation?')).toMatchObject({ short: 'Pia Lund' })
})
it('takes what would be for no plan', async () => {
  expect((await ask('Who lost half of its catch?')).note).toBeUndefined()
})
