import { expect, it } from 'vitest'
import { createAsking, inDirectMessage } from '../fakes/command-context.ts'
import { dispatch, openBriefings } from '../sample-briefings.ts'

it('names a day in words where nothing is held of a topic since', async () => {
  const held = await openBriefings()
  await held.briefings.ingest('public', [
    dispatch({ title: 'Envoys meet', text: 'Envoys of Teal and Brell met in Harwell on Monday.' }),
  ])
  const { document } = await createAsking(held)('brief “Corvan” --since 2024-05-02', inDirectMessage('7'))
  expect(JSON.stringify(document.blocks)).toContain('I hold nothing about “Corvan” from 2 May 2024 or later.')
  await held.store.close()
})
