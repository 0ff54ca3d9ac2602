import { afterEach, beforeEach, expect, it } from 'vitest'
import { isUnknown } from '../../../briefings/results.ts'
import { dispatch, everybody, openBriefings, type TestBriefings } from '../../sample-briefings.ts'

let held: TestBriefings
beforeEach(async () => {
  held = await openBriefings()
})
afterEach(() => held.store.close())

const report = (source: string, published: string, killed: string) =>
  dispatch({
    source,
    published,
    title: 'Dam at Corvan bursts',
    text: `The dam above Corvan burst after three days of rain. At least ${killed} people were killed in the flood at Corvan, according to ${source === 'Harbour Wire' ? 'the interior ministry' : 'the provincial governor'}. The army sent boats to Corvan and the villages below the dam.`,
  })

async function conflicts(): Promise<readonly string[][]> {
  const found = await held.briefings.event(everybody, 'Corvan dam')
  if (isUnknown(found)) throw new Error('the event is not held')
  return found.conflicts.map((c) => c.values.map((v) => v.text))
}

it('sets differing tolls of one day side by side, each with its sentence', async () => {
  await held.briefings.ingest('public', [
    report('Harbour Wire', '2024-05-03', '12'),
    report('Northgate Post', '2024-05-03', '40'),
  ])
  const [card] = await conflicts()
  expect(card).toHaveLength(2)
  expect(card!.join(' ')).toMatch(/12 people.*40 people|40 people.*12 people/)
})

it('takes a toll that rose overnight for an update', async () => {
  await held.briefings.ingest('public', [
    report('Harbour Wire', '2024-05-03', '12'),
    report('Northgate Post', '2024-05-04', '40'),
  ])
  expect(await conflicts()).toEqual([])
})

it('finds no conflict where both say the same', async () => {
  await held.briefings.ingest('public', [
    report('Harbour Wire', '2024-05-03', '12'),
    report('Northgate Post', '2024-05-03', '12'),
  ])
  expect(await conflicts()).toEqual([])
})
