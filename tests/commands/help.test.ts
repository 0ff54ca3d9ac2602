import { expect, it } from 'vitest'
import { commands } from '../../commands/index.ts'
import { inGuild } from '../fakes/command-context.ts'
import { openSources } from '../fakes/open-sources.ts'

it('lists every command by what it needs, and tells of one all that it takes', async () => {
  const held = await openSources({}, '2024-05-04T09:00:00Z')
  const viewer = inGuild('1', '2', true)
  const all = JSON.stringify((await held.ask('help', viewer)).document)
  for (const { name } of commands) expect(all).toContain(`"${name}`)
  expect(all).toContain('"digest add SCHEDULE [TIMEZONE]"')
  expect(all).toContain('help and a command’s name tells all that it takes.')
  expect(all).not.toContain('--')
  const one = (await held.ask('help digest add', viewer)).document
  expect(one.title).toContain('[--stories STORIES]')
  await held.close()
})

it('hands out what is kept of somebody as a file, not as a sentence', async () => {
  const held = await openSources({}, '2024-05-04T09:00:00Z')
  const { document } = await held.ask('privacy export', inGuild('1', '2', true))
  const file = document.blocks.find((b) => b.kind === 'verbatim')
  expect(file?.name).toBe('dateline.json')
  expect(JSON.parse(file?.text ?? '')).toMatchObject({ person: 'discord:1' })
  await held.close()
})
