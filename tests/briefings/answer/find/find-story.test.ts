import { afterEach, beforeEach, expect, it } from 'vitest'
import { isUnknown } from '../../../../briefings/results.ts'
import { dispatch, everybody, openBriefings, type TestBriefings } from '../../../sample-briefings.ts'

let held: TestBriefings
beforeEach(async () => {
  held = await openBriefings()
  await held.briefings.ingest('public', [
    dispatch({
      published: '2024-04-02',
      title: 'Three hurt as timber yard burns in Dorn',
      text: 'A timber yard in Dorn burned to the ground on Tuesday. Three people were hurt. The fire chief, Ruth Penn, said that the planks had been dry as paper. The yard belonged to the firm Lowe.',
    }),
    dispatch({
      published: '2024-04-11',
      title: 'Timber yard fire in Mora: youths questioned',
      text: 'A timber yard on the edge of Mora went up in flames on Wednesday night. Nobody was hurt. Police believe that it was set alight. It is the second fire of its kind in the valley, after the one in Dorn.',
    }),
    dispatch({
      published: '2024-04-14',
      title: 'Moe wins Calder regatta',
      text: 'Ida Moe won the Calder regatta on Sunday by two lengths. The nurse, who trains before sunrise, beat last year’s winner, Anna Sund. The smoke of the fire in Mora had drifted away by then.',
    }),
  ])
})
afterEach(() => held.store.close())

/** The headline of the event that a name stands for; else those offered. */
async function meant(name: string): Promise<string | readonly string[]> {
  const result = await held.briefings.event(everybody, name)
  return isUnknown(result) ? result.candidates.map((c) => c.name) : result.event.headline
}

it('asks which is meant where a description fits two happenings, and offers those alone', async () => {
  const both = ['Timber yard fire in Mora: youths questioned', 'Three hurt as timber yard burns in Dorn']
  expect(((await meant('timber yard fire')) as readonly string[]).toSorted()).toEqual(both.toSorted())
})

it('takes a place for where it was, not for one that a report only mentions', async () => {
  expect(await meant('Dorn fire')).toBe('Three hurt as timber yard burns in Dorn')
})

it('knows no happening of which only a word stands somewhere in a report', async () => {
  expect(await meant('train derailment')).toEqual([])
})

it('still finds one by a word of its text where all words stand there', async () => {
  expect(await meant('Lowe')).toBe('Three hurt as timber yard burns in Dorn')
})
