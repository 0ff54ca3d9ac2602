import { afterAll, beforeAll, expect, it } from 'vitest'
import { dispatch, everybody, openBriefings, type TestBriefings } from '../../sample-briefings.ts'

// A number, a place and a day are read with the words beside them: what is counted, whether something took place there, whether
// the day still holds.
const REPORTS = [
  'The presidents of Ostry and Luma signed the grain pact in Port Mave on Tuesday.',
  'The launch of the probe Kestrel, which was planned for Monday, has been put off to May 30 because of a cracked seal.',
  'Crews of Tessel Airways will stop work on May 18 and 19 unless their pay rises by eight percent, the union said after the two sides had met.',
  'The grain pact would let 240 barges from Luma sail the Ostry canal.',
  'A court in Tirn convicted former envoy Pia Sand of fraud and sentenced her to three years in prison.',
  'Moor Rail offered its drivers five percent more pay. The strike ended after the drivers of Moor Rail had agreed with it on seven percent more pay.',
  'The landslide in Kell killed 15 people, the rescue service said. Governor Anton Rask said that 23 people had died in Kell.',
  'The number of people killed by the landslide in Kell has risen to 17, the rescue service said.',
  'A storm had damaged 60 barges in Port Mave, the harbour office said.',
]

let held: TestBriefings
beforeAll(async () => {
  held = await openBriefings()
  await held.briefings.ingest(
    'public',
    REPORTS.map((text, i) => dispatch({ id: `report-${i}`, text, published: `2024-05-1${i % 10}` })),
  )
})
afterAll(() => held.store.close())

it.each([
  ['Where was the grain pact signed?', 'Port Mave'],
  ['When will the probe Kestrel be launched?', '30 May 2024'],
  ['How many years in prison did Pia Sand get?', 'three'],
  ['How much more pay did the drivers of Moor Rail get?', 'seven percent'],
  ['How many people died in Kell according to Governor Anton Rask?', '23'],
  ['How many barges from Luma may sail the Ostry canal under the grain pact?', '240'],
])('"%s" is answered with %s', async (question, short) => {
  expect((await held.briefings.ask(everybody, question, { now: '2024-05-20T12:00:00Z' })).short).toBe(short)
})

it('A day, a share and the two sides are no number of crew members', async () => {
  const asked = 'How many crews work for Tessel Airways?'
  const { short } = await held.briefings.ask(everybody, asked, { now: '2024-05-20T12:00:00Z' })
  expect(short).toBeNull()
})
