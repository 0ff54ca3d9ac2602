import { afterEach, beforeEach, expect, it } from 'vitest'
import { isUnknown, type ActorResult } from '../../../briefings/results.ts'
import { dispatch, everybody, openBriefings, type TestBriefings } from '../../sample-briefings.ts'

let held: TestBriefings
beforeEach(async () => {
  held = await openBriefings()
})
afterEach(() => held.store.close())

const REPORTS = [
  ['2021-03-01', 'Defence Minister Lena Kross opened a base for tugs in Skarvik. Kross praised the crews.'],
  [
    '2022-06-10',
    'Foreign Minister Lena Kross flew to Lindness for talks on fishing. Kross will stay for two days.',
  ],
  ['2024-05-03', 'President Lena Kross signed a law on school meals. Kross called it fair.'],
  [
    '2024-05-05',
    'President Lena Kross opened a school in Vell. The then Defence Minister Lena Kross had promised it in 2021.',
  ],
] as const

async function kross(): Promise<ActorResult['actor']> {
  await held.briefings.ingest(
    'public',
    REPORTS.map(([published, text], i) => dispatch({ id: `n${i}`, published, text })),
  )
  const found = await held.briefings.actor(everybody, 'Lena Kross')
  if (isUnknown(found)) throw new Error('the actor is not held')
  return found.actor
}

it('tells the roles of an actor newest first, each from the day when it was held, not from one that looks back', async () => {
  const { roles } = await kross()
  expect(roles.map((r) => r.citations[0].published)).toEqual(['2024-05-05', '2022-06-10', '2021-03-01'])
})
