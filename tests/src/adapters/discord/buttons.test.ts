import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commands } from '../../../../commands/index.ts'
import { defineCommand, type Command } from '../../../../commands/command.ts'
import { requiredText } from '../../../../commands/arguments.ts'
import { text } from '../../../../commands/document.ts'
import { createActions } from '../../../../src/adapters/discord/actions.ts'
import type { ShownMessage } from '../../../fakes/discord/state.ts'
import { openBriefings } from '../../../sample-briefings.ts'
import { buttonsOf, openDiscord, wordsOf, type TestDiscord } from './open-discord.ts'

const GUILD = '100000000000000001'
const ann = { user: '300000000000000001', guild: GUILD, channel: '200000000000000001' }
const bob = { ...ann, user: '300000000000000002' }
const place = `${GUILD}/${ann.channel}`

/** Many pages, which tell who asks for them. */
const longCommand: Command = defineCommand({
  name: 'long',
  description: 'Many pages',
  examples: [],
  reply: 'public',
  arguments: { topic: requiredText('What of') },
  run: async ({ topic }, { viewer }) => `${topic} for ${viewer.person}`,
  present: (words) => ({
    title: words,
    blocks: Array.from({ length: 40 }, (_, i) => text(`${i} ${'of the harbour council '.repeat(10)}`)),
  }),
})
const follow: Command = defineCommand({
  name: 'follow',
  description: 'Follows',
  examples: [],
  reply: 'private',
  arguments: { name: requiredText('Whom') },
  run: async ({ name }, { viewer }) => `${viewer.person} follows ${name} in ${viewer.channel}`,
  present: (words) => ({ title: null, blocks: [text(words)] }),
})
const known = [...commands.filter((c) => c.name !== 'follow' && c.name !== 'timeline'), longCommand]

let opened: TestDiscord
beforeAll(async () => {
  opened = await openDiscord({ commands: [...known, follow] })
})
afterAll(() => opened.close())

const button = (shown: Parameters<typeof buttonsOf>[0], label: string): string => {
  const found = buttonsOf(shown).find((b) => b.label === label)
  expect(found, `a button ${label}`).toBeDefined()
  return found!.custom_id
}

describe('the pages of a reply', () => {
  it('are turned in place by the one who asked', async () => {
    const { people } = opened.discord
    const [reply] = await people.run(ann, 'long', { topic: 'Ferries' })
    expect(buttonsOf(reply).map((b) => b.label)).toEqual(['More ▸'])
    const [turned, ...more] = await people.press(ann, button(reply, 'More ▸'))
    expect(more).toEqual([])
    expect(JSON.stringify(turned?.body)).toMatch(/Page 2 of \d/)
    expect(buttonsOf(turned).map((b) => b.label)).toContain('◂ Back')
  })

  it('are shown beside it to anybody else, as to whom they are', async () => {
    const { people } = opened.discord
    const [reply] = await people.run(ann, 'long', { topic: 'Ferries' })
    const [theirs] = await people.press(bob, button(reply, 'More ▸'))
    expect(theirs?.ephemeral).toBe(true)
    expect(wordsOf(theirs)).toContain(`Ferries for discord:${bob.user}`)
  })

  it('are not lost where what was asked is too long for a button', async () => {
    const { people } = opened.discord
    const topic = 'ferries and bridges '.repeat(9).trim()
    const [reply] = await people.run(ann, 'long', { topic })
    const [turned] = await people.press(ann, button(reply, 'More ▸'))
    expect(wordsOf(turned)).toContain(topic)
  })
})

describe('a command that is typed out in a direct message', () => {
  const alone = { user: ann.user, channel: '700000000000000004' }
  const typed = (words: string) => opened.discord.people.answerTo(opened.discord.people.write(alone, words))

  it('has the buttons of a slash command', async () => {
    const reply = await typed('/long "Ferries and bridges"')
    const [turned] = await opened.discord.people.press(alone, button(reply, 'More ▸'))
    expect(JSON.stringify(turned?.body)).toMatch(/Page 2 of \d/)
    const [sources] = await opened.discord.people.press(alone, button(await typed('/actor Okoro'), 'Sources'))
    expect(wordsOf(sources)).toContain('https://harbour.example/vote')
  })

  it('is what a question after it goes on from, and goes on itself from one before', async () => {
    await typed('/actor Lena Okoro')
    expect(wordsOf(await typed('/ask and what did she say?'))).toContain('We will try again in June')
  })
})

describe('Follow', () => {
  it('follows for who presses it, in the channel where it was pressed', async () => {
    const { people } = opened.discord
    const [reply] = await people.run(ann, 'actor', { name: 'Okoro' })
    const [told] = await people.press(bob, button(reply, 'Follow'))
    expect(told?.ephemeral).toBe(true)
    expect(wordsOf(told)).toContain(`discord:${bob.user} follows Okoro in ${ann.channel}`)
  })

  it('is offered only where there is such a command', async () => {
    const without = await openDiscord({ commands: known })
    const [reply] = await without.discord.people.run(ann, 'actor', { name: 'Okoro' })
    expect(buttonsOf(reply).map((b) => b.label)).toEqual(['Sources', 'Ask more'])
    await without.close()
  })
})

describe('Ask more', () => {
  it('opens a form, and its question is about what the reply was about', async () => {
    const { people } = opened.discord
    const [reply] = await people.run(ann, 'actor', { name: 'lena-okoro' })
    const form = await people.openForm(bob, button(reply, 'Ask more'))
    expect(form['title']).toBe('Ask more')
    const [answer] = await people.fillIn(bob, String(form['custom_id']), {
      question: 'and what did she say?',
    })
    expect(answer?.ephemeral).toBe(false)
    expect(wordsOf(answer)).toContain('We will try again in June')
    // The form is gone with what was written in it.
    expect(answer?.body).toMatchObject({ embeds: [{ author: { name: 'and what did she say?' } }] })
  })

  it('goes on from its own answer', async () => {
    const { people } = opened.discord
    const [reply] = await people.run(ann, 'ask', { question: 'Who called off the vote?' })
    const first = await people.openForm(ann, button(reply, 'Ask more'))
    const [said] = await people.fillIn(ann, String(first['custom_id']), { question: 'and what did she say?' })
    const second = await people.openForm(ann, button(said, 'Ask more'))
    const [where] = await people.fillIn(ann, String(second['custom_id']), { question: 'where?' })
    expect(wordsOf(where)).toContain('Port Anselm')
  })
})

describe('the buttons of a bot that was started anew', () => {
  const question =
    'Who was it that called off the vote on the ferry at Port Anselm after the owners had left the hall that day, and why?'

  it('still show the sources of a long question, and go on from it: the question stands in the reply', async () => {
    const [reply] = await opened.discord.people.run(ann, 'ask', { question })
    const anew = await openDiscord()
    const { people } = anew.discord
    const [sources] = await people.press(bob, button(reply, 'Sources'), reply)
    expect(wordsOf(sources)).toContain('https://harbour.example/vote')
    const form = await people.openForm(bob, button(reply, 'Ask more'), reply)
    const filled = { question: 'and what did she say?' }
    const [said] = await people.fillIn(bob, String(form['custom_id']), filled, reply)
    expect(wordsOf(said)).toContain('We will try again in June')
    await anew.close()
  })

  describe.each([
    ['in a direct message', { user: ann.user, channel: '700000000000000001' }, question],
    [
      'longer than what a reply shows',
      { user: ann.user, channel: '700000000000000002' },
      `${question.repeat(3)}?`,
    ],
    ['of many lines', { user: ann.user, channel: '700000000000000003' }, `Hello,\n${question}\nThank you`],
    ['with a mention', ann, `<@900000000000000001> ${question}`],
  ])('read a long question again from the message that asks it, %s', (_, who, words) => {
    const asked = async (): Promise<[string, ShownMessage]> => {
      const { people } = opened.discord
      const id = people.write(who, words, words.includes('<@') ? [opened.discord.state.application] : [])
      return [id, await people.answerTo(id)]
    }
    /** A bot started anew, in a Discord that remembers what was written. */
    const startAnew = async (): Promise<TestDiscord> => {
      const anew = await openDiscord()
      for (const [id, written] of opened.discord.state.written) anew.discord.state.written.set(id, written)
      return anew
    }

    it('show its sources and go on from it', async () => {
      const [, reply] = await asked()
      const anew = await startAnew()
      const { people } = anew.discord
      const [sources] = await people.press(who, button(reply, 'Sources'), reply)
      expect(wordsOf(sources)).toContain('https://harbour.example/vote')
      const form = await people.openForm(who, button(reply, 'Ask more'), reply)
      const filled = { question: 'and what did she say?' }
      const [said] = await people.fillIn(who, String(form['custom_id']), filled, reply)
      expect(wordsOf(said)).toContain('We will try again in June')
      await anew.close()
    })

    it('say that they are too old where it was rewritten or deleted', async () => {
      const [id, reply] = await asked()
      const anew = await startAnew()
      const { people, state } = anew.discord
      state.written.set(id, { ...state.written.get(id), content: 'Who resigned?' })
      expect(wordsOf((await people.press(who, button(reply, 'Sources'), reply))[0])).toContain(
        'too old for me',
      )
      state.deleted.add(id)
      expect(wordsOf((await people.press(who, button(reply, 'Sources'), reply))[0])).toContain(
        'too old for me',
      )
      await anew.close()
    })
  })

  it('turn the pages of a command whose words have no room in them, until who asked has themselves forgotten', async () => {
    const held = await openBriefings()
    const options = { held, commands: [longCommand] }
    const topic = 'ferries and bridges '.repeat(9).trim()
    const before = await openDiscord(options)
    const [reply] = await before.discord.people.run(ann, 'long', { topic })
    await before.close()
    const anew = await openDiscord(options)
    const [turned] = await anew.discord.people.press(ann, button(reply, 'More ▸'))
    expect(wordsOf(turned)).toContain(topic)
    expect(JSON.stringify(turned?.body)).toMatch(/Page 2 of \d/)
    await anew.close()
    await held.briefings.forgetPerson(`discord:${ann.user}`, '2024-05-04T10:00:00Z')
    const forgotten = await openDiscord(options)
    const [told] = await forgotten.discord.people.press(ann, button(reply, 'More ▸'))
    expect(wordsOf(told)).toContain('too old for me')
    await forgotten.close()
    await held.store.close()
  })

  it('say that they are too old where the question stands there no more', async () => {
    const [reply] = await opened.discord.people.run(ann, 'ask', { question })
    const anew = await openDiscord()
    const [told] = await anew.discord.people.press(ann, button(reply, 'Sources'))
    expect(wordsOf(told)).toContain('too old for me')
    await anew.close()
  })
})

describe('what was not made here, or is too old', () => {
  const forgetful = { keep: () => undefined, recall: async () => null }
  const stranger = createActions('another token', forgetful)
  const ours = createActions('a-test-token', forgetful)
  const action = { kind: 'run', page: 0, asker: '', command: 'actor', input: { name: 'Okoro' } } as const
  it.each([
    ['nonsense', 'nonsense'],
    ['of another bot', stranger.seal(action, place)],
    ['of another channel', ours.seal(action, `${GUILD}/1`)],
    ['of a command that is gone', ours.seal({ ...action, command: 'horoscope' }, place)],
    ['whose long input is forgotten', ours.seal({ ...action, input: { name: 'x'.repeat(200) } }, place)],
    ['with another page written in', ours.seal(action, place).replace(':0:', ':7:')],
  ])('%s gets a sentence, whether pressed, filled in or chosen from', async (_, id) => {
    const { people } = opened.discord
    for (const [told] of [
      await people.press(ann, id),
      await people.fillIn(ann, id, { question: 'Who?' }),
      await people.pick(ann, id, ['Okoro']),
    ]) {
      expect(told?.ephemeral).toBe(true)
      expect(wordsOf(told)).toContain('too old for me, or was not made here')
    }
  })
})
