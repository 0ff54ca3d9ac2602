import { expect, it } from 'vitest'
import { createAsking, inDirectMessage } from '../fakes/command-context.ts'
import { dispatch, openBriefings } from '../sample-briefings.ts'

it('says where else to look where no report tells of a day', async () => {
  const held = await openBriefings()
  await held.briefings.ingest('public', [
    dispatch({
      title: 'Teal and Brell talk about the lake',
      text: 'Envoys of Teal and Brell met in Harwell on Monday. A meeting planned for last week had been called off by Premier Ada Orme after a quarrel over nets.',
    }),
  ])
  const { document } = await createAsking(held)('timeline Ada Orme --to 2020-01-01', inDirectMessage('7'))
  expect(document.title).toBe('Ada Orme')
  expect(JSON.stringify(document.blocks)).toContain('ask what is known about Ada Orme tells more')
  await held.store.close()
})
