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

it('shows what comes nearest below the line that says that there is no answer', async () => {
  const asking = createAsking(held)
  const { document } = await asking('ask Who set fire to the net loft at Port Anselm?', inDirectMessage('7'))
  expect(document.title).toBeNull()
  expect(
    document.blocks.map((b) => (b.kind === 'claim' ? b.claim.citations[0].span.text : 'text' in b && b.text)),
  ).toEqual([
    expect.stringMatching(/, but cannot say for sure who it is\.$/),
    'Closest to your question:',
    'A net loft at Port Anselm burned down on Friday.',
  ])
})

it('says how long a question may be, and where a whole report goes', async () => {
  const asking = createAsking(held)
  const asked = (length: number) =>
    asking(`ask ${'Who set fire to the net loft? '.repeat(100).slice(0, length)}`, inDirectMessage('7'))
  await expect(asked(2_001)).rejects.toThrow('may have 2,000 characters, and this has 2,001')
  await expect(asked(2_000)).resolves.toBeDefined()
})
