import { expect, it } from 'vitest'
import { createAsking, inGuild } from '../fakes/command-context.ts'
import { openBriefings } from '../sample-briefings.ts'

it('a digest that is posted where it is asked about says so, and one elsewhere names its channel', async () => {
  const held = await openBriefings()
  const ask = createAsking(held)
  const here = { ...inGuild('7', '1', true), channel: '200' }
  const told = async (line: string, viewer = here) => JSON.stringify((await ask(line, viewer)).document)
  expect(await told('digest add "weekdays 08:30"')).toContain('in this channel')
  expect(await told('digest list')).toContain('in this channel')
  expect(await told('digest list', { ...here, channel: '300' })).toContain('in channel 200')
  await held.store.close()
})

it('a digest that is removed is told without times that will not come, and a wrong id with those that there are', async () => {
  const held = await openBriefings()
  const ask = createAsking(held)
  const here = { ...inGuild('7', '1', true), channel: '200' }
  const told = async (line: string) => JSON.stringify((await ask(line, here)).document)
  for (const at of ['8', '9', '10']) await told(`digest add "daily ${at}:00"`)
  await expect(told('digest preview d9')).rejects.toThrow('There are d1, d2, d3.')
  const removed = await told('digest remove d1')
  expect(removed).toContain('What it posted stays')
  expect(removed).not.toMatch(/Next|in this channel/)
  await held.store.close()
})
