import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commands } from '../../../../commands/index.ts'
import type { Person } from '../../../fakes/discord/people.ts'
import type { SentInteraction, ShownMessage } from '../../../fakes/discord/state.ts'
import { readSample } from '../../../../src/sample/sample.ts'
import { dispatch, openBriefings, type TestBriefings } from '../../../sample-briefings.ts'
import { openDiscord, wordsOf, type TestDiscord } from './open-discord.ts'

const HOSTILE =
  'Mayor Tessa Quill of Harrow Bay resigned on Friday @everyone after <@1> and <!channel> read [the lying](https://evil.example/) ' +
  'report. “<@&2> `code` **bold** @here,” Quill said. <#3> voted https://evil.example/?<@1> on Saturday.'

const boss: Person = {
  user: '300000000000000009',
  guild: '100000000000000001',
  channel: '200000000000000001',
  permissions: String(1 << 5),
}

let held: TestBriefings
let opened: TestDiscord
beforeAll(async () => {
  held = await openBriefings()
  await held.briefings.ingest('public', await readSample())
  await held.briefings.ingest('public', [
    dispatch({
      text: HOSTILE,
      title: '@everyone <@1> [Quill](https://evil.example/) resigns',
      source: '@here <@1>',
    }),
  ])
  opened = await openDiscord({ held })
  opened.discord.guilds.add(boss.guild!, [boss.channel])
}, 120_000)
afterAll(async () => {
  await opened.close()
  await held.store.close()
})

/** What each argument is given, so that most commands have something to tell. */
const GIVEN: Readonly<Record<string, string>> = {
  question: 'Who resigned?',
  schedule: 'daily 8:00',
  url: 'https://feeds.example/rss',
  what: 'https://feeds.example/a',
  timezone: 'Europe/Berlin',
  correct: 'yes',
}

function send(name: string, given: string | null, as: Person): SentInteraction {
  const command = commands.find((c) => c.name === name)!
  const [first, ...rest] = name.split(' ')
  const required = Object.entries(command.arguments).filter(
    ([, spec], i) => spec.required || (i === 0 && given),
  )
  const options = required.map(([key]) => ({
    name: key,
    type: 3,
    value: GIVEN[key] ?? given ?? 'Lena Okoro',
  }))
  const sub = [{ name: rest.join('-'), type: 1, options }]
  return opened.discord.people.send(as, {
    id: '1',
    type: 1,
    name: first,
    options: rest.length > 0 ? sub : options,
  })
}

/** Answers of all of them at once: a message each, or the form that it opens. */
async function askAll(given: string | null, as: Person): Promise<(readonly [string, ShownMessage | null])[]> {
  const sent = commands.map((c) => [c.name, send(c.name, given, as)] as const)
  const { state, people } = opened.discord
  return Promise.all(
    sent.map(async ([name, s]) => {
      const shown = await Promise.race([people.answered(s), state.until(() => s.modal && [null])])
      expect([name, shown.length]).toEqual([name, 1])
      return [name, shown[0]!] as const
    }),
  )
}

/** Words that would be a mention, a link or markup of the article's own; `\\<` and `@` with a zero width space are none. */
const LIVE =
  /@(?!\u200b)|(?<!\\)<[@#!:/]|(?<!\\)\]\(https:\/\/evil|(?<!\\)\[(?:the lying|Quill)|(?<!\\)`code|(?<!\\)\*\*bold/

describe('every command on Discord', () => {
  it.each([
    ['without more than it needs', null],
    ['about somebody whose article is full of mentions and markup', 'Tessa Quill'],
    ['about somebody of the sample', 'Rafah'],
    ['about nobody', 'Nobody At All'],
  ])(
    'asked all at once %s is answered, takes nothing that Discord refuses, and pings nobody',
    async (_, given) => {
      for (const as of [
        boss,
        { ...boss, user: '300000000000000002', permissions: '0' },
        { user: boss.user, channel: '7' },
      ])
        for (const [name, message] of await askAll(given, as)) {
          if (message === null) continue
          expect([name, message.body['allowed_mentions']]).toEqual([name, { parse: [] }])
          expect([name, wordsOf(message).match(LIVE)]).toEqual([name, null])
        }
      // On a busy machine an acknowledgement's receipt comes late, and a second attempt is told that the first was heard.
      const refused = opened.discord.state.refused.filter((r) => (r.body as { code?: number }).code !== 40060)
      expect(refused).toEqual([])
      expect(opened.logged.filter((line) => line.includes('"fault"'))).toEqual([])
    },
    60_000,
  )

  it('tells what the article with the mentions says, word for word', async () => {
    const [told] = await opened.discord.people.run(boss, 'actor', { name: 'Tessa Quill' })
    expect(wordsOf(told)).toContain('@\u200beveryone')
    expect(wordsOf(told)).toContain('\\[the lying\\](https://evil.example/)')
  })
})
