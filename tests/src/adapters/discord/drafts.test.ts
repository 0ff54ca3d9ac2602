import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Fault } from '../../../fakes/discord/discord.ts'
import type { ShownMessage } from '../../../fakes/discord/state.ts'
import { slowWriter, type SlowWriter } from '../../../fakes/slow-writer.ts'
import { dispatch, openBriefings, type TestBriefings } from '../../../sample-briefings.ts'
import { buttonsOf, openDiscord, wordsOf, type TestDiscord } from './open-discord.ts'

const ann = { user: '300000000000000001', guild: '100000000000000001', channel: '200000000000000001' }
const alone = { user: ann.user, channel: '200000000000000009' }
const question = 'Who called off the vote?'
const OWN = 'Governor Lena Okoro called off a vote'

let held: TestBriefings
let writer: SlowWriter
let opened: TestDiscord
beforeEach(async () => {
  held = await openBriefings()
  await held.briefings.ingest('public', [
    dispatch({ title: 'Vote', text: `${OWN} on the ferry at Port Anselm on Friday after the owners left.` }),
  ])
  writer = slowWriter(held.briefings)
  opened = await openDiscord({ held, drafting: writer.drafting })
})
afterEach(async () => {
  writer.finish('The end.')
  await opened.close()
  await held.store.close()
})

const shown = (): ShownMessage[] => [
  ...opened.discord.state.messages,
  ...[...opened.discord.state.interactions.keys()].flatMap((id) => opened.discord.state.shown(id)),
]
const showing = (words: string): Promise<ShownMessage> =>
  opened.discord.state.until(() => shown().find((m) => wordsOf(m).includes(words)))
/** Lets the faults befall the first requests whose method and path fit, one each. */
function befall(what: RegExp, ...faults: Fault[]): void {
  opened.discord.fault = ({ method, path }) =>
    what.test(`${method} ${path}`) ? (faults.shift() ?? null) : null
}
/** Resolves when so many requests have come in whose method and path fit. */
const came = (what: RegExp, times: number): Promise<boolean> =>
  opened.discord.state.until(
    () => opened.discord.state.requests.filter((r) => what.test(`${r.method} ${r.path}`)).length >= times,
  )

const asked: Readonly<Record<string, () => unknown>> = {
  'by a command': () => opened.discord.people.run(ann, 'ask', { question }),
  'in a direct message': () => opened.discord.people.write(alone, question),
}

describe.each(Object.entries(asked))(
  'an answer that is being written, asked for %s on Discord',
  (_, begin) => {
    it('stands at once in the core’s words, and is edited where it stands', async () => {
      void begin()
      const { id } = await showing(OWN)
      writer.write('She put the vote off.')
      expect((await showing('She put the vote off.')).id).toBe(id)
      writer.finish('Okoro put the vote off.')
      const answer = await showing('Okoro put the vote off.')
      expect(answer).toMatchObject({ id, ephemeral: false })
      expect(buttonsOf(answer).map((b) => b.label)).toContain('Sources')
      expect(shown()).toHaveLength(1)
    })

    it('is whole in the end though a draft is lost', async () => {
      void begin()
      await showing(OWN)
      befall(/^PATCH/, { kind: 'status', status: 500 })
      writer.write('A draft that nobody sees.')
      await opened.discord.state.until(() => opened.logged.some((l) => l.includes('draft')))
      writer.finish('Okoro put the vote off.')
      await showing('Okoro put the vote off.')
      expect(shown()).toHaveLength(1)
    })

    it('stays as it stood where the last edit is refused, and the fault is on record', async () => {
      void begin()
      await showing(OWN)
      befall(/^PATCH/, { kind: 'status', status: 400 })
      writer.finish('Okoro put the vote off.')
      await opened.discord.state.until(() => opened.logged.some((l) => l.includes('"fault"')))
      await opened.stop()
      expect(shown().map(wordsOf)).toEqual([expect.stringContaining(OWN)])
    })

    it('is no apology where the bot stumbles after a draft: what stands is true', async () => {
      void begin()
      await showing(OWN)
      writer.fail(new Error('stumbled'))
      await opened.stop()
      expect(shown().map(wordsOf)).toEqual([expect.stringContaining(OWN)])
      expect(opened.logged.some((l) => l.includes('"fault"'))).toBe(true)
    })
  },
)

describe('a question in a direct message on Discord', () => {
  it.each<[string, Fault]>([
    ['is lost', { kind: 'break' }],
    ['has no receipt', { kind: 'break', after: 'carried out' }],
    ['is refused', { kind: 'status', status: 403, body: { code: 50013, message: 'Missing Permissions' } }],
  ])('has one answer, whole, where the first draft %s', async (_, fault) => {
    befall(/^POST .*messages$/, fault)
    opened.discord.people.write(alone, question)
    await opened.discord.state.until(() => opened.logged.some((l) => l.includes('draft')))
    writer.finish('Okoro put the vote off.')
    await showing('Okoro put the vote off.')
    expect(shown()).toHaveLength(1)
  })
})

it('what only its asker sees has no draft that others see', async () => {
  const [help] = await opened.discord.people.run(ann, 'help')
  expect(help?.ephemeral).toBe(true)
  void opened.discord.people.run(ann, 'actor', { name: 'Zacharias Nobody' })
  await came(/^POST .*webhooks/, 1)
  expect(shown().every((m) => m.ephemeral)).toBe(true)
})
