import { afterAll, beforeAll, expect, it } from 'vitest'
import { createAsking, inDirectMessage } from '../fakes/command-context.ts'
import { dispatch, openBriefings, type TestBriefings } from '../sample-briefings.ts'

let held: TestBriefings
beforeAll(async () => {
  held = await openBriefings()
  await held.briefings.ingest('public', [
    dispatch({ text: 'A net loft at Port Anselm burned down on Friday. Nobody was hurt.' }),
  ])
})
afterAll(() => held.store.close())

it('heads an answer with a capital, unless it is a name that is written otherwise', async () => {
  const titled = async (short: string): Promise<string | null> => {
    const ask = async (...asked: Parameters<typeof held.briefings.ask>) => ({
      ...(await held.briefings.ask(...asked)),
      short,
    })
    const asking = createAsking({ ...held, briefings: { ...held.briefings, ask } })
    return (await asking('ask What burned down at Port Anselm?', inDirectMessage('7'))).document.title
  }
  expect(await titled('no')).toBe('No')
  expect(await titled('a net loft')).toBe('A net loft')
  expect(await titled('eBay')).toBe('eBay')
})
