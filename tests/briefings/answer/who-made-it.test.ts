import { afterAll, beforeAll, expect, it } from 'vitest'
import { dispatch, everybody, openBriefings, type TestBriefings } from '../../sample-briefings.ts'

// Several firms had a hand in one thing; only the one behind "by" did what is asked.
const REPORT =
  'The lift was made by Corrin & Pace and had been rented from Upway, a firm in Aldfen, the main contractor, Tarrow Builders, said. ' +
  'The ferry Selma was built in 1998 by the Osprey yard in Maldon and is owned by Bay Lines. The Medicines Office approved Lunera, a ' +
  'vaccine developed by Hale Biotech and made by Ember Works. The lining was supplied by Duro and put in by Mavin Brothers in 2009.'

let held: TestBriefings
beforeAll(async () => {
  held = await openBriefings()
  await held.briefings.ingest('public', [
    dispatch({ id: 'made', title: 'Lift falls in Aldfen', text: REPORT }),
  ])
})
afterAll(() => held.store.close())

it.each([
  ['which firm made the lift in aldfen', 'Corrin & Pace'],
  ['who made the lift', 'Corrin & Pace'],
  ['who built the selma', /Osprey yard/],
  ['who owns the selma', 'Bay Lines'],
  ['which company installed the lining', 'Mavin Brothers'],
  ['who developed lunera', 'Hale Biotech'],
])('"%s": %s', async (question, maker) => {
  const { short } = await held.briefings.ask(everybody, question, { now: '2024-05-05T12:00:00Z' })
  expect(short).toEqual(maker instanceof RegExp ? expect.stringMatching(maker) : maker)
})
