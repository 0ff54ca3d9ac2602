import { afterEach, beforeEach, expect, it } from 'vitest'
import { createAsking, inGuild } from '../fakes/command-context.ts'
import { dispatch, openBriefings, type TestBriefings } from '../sample-briefings.ts'

let held: TestBriefings
beforeEach(async () => {
  held = await openBriefings()
})
afterEach(() => held.store.close())

const told = async (line: string): Promise<string> =>
  JSON.stringify((await createAsking(held)(line, inGuild('1', '2'))).document)

it.each([
  'brief',
  'brief ferries',
  'actor Okoro',
  'event vote',
  'timeline Okoro',
  'ask who called off the vote?',
  'catchup',
])('where nothing is held, "%s" says how that changes', async (line) => {
  expect(await told(line)).toContain('/add ADDRESS')
})

it('says nothing of it once something is held', async () => {
  await held.briefings.ingest('public', [
    dispatch({ text: 'Mayor Jonas Petrel opened the bridge on Friday.' }),
  ])
  for (const line of ['brief', 'actor Okoro', 'ask who called off the vote?'])
    expect(await told(line)).not.toContain('/add ADDRESS')
})

it('says it to a guild of whose own there is nothing, whatever others hold', async () => {
  await held.briefings.ingest('workspace:discord:7', [
    dispatch({ text: 'Harbour master Ivo Brandt resigned on Friday.' }),
  ])
  expect(await told('brief')).toContain('/add ADDRESS')
})
