import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dispatch as article } from '../../../sample-briefings.ts'
import { buttonsOf, openDiscord, wordsOf, type TestDiscord } from './open-discord.ts'

const GUILD = '100000000000000001'
const CHANNEL = '200000000000000001'
const ANN = '300000000000000001'
const BOB = '300000000000000002'
const ann = { user: ANN, guild: GUILD, channel: CHANNEL }
const bob = { ...ann, user: BOB }
const alone = { user: ANN, channel: '200000000000000009' }
const PRIVILEGED = (1 << 1) | (1 << 8) | (1 << 15)

let it_: TestDiscord
beforeAll(async () => {
  it_ = await openDiscord()
})
afterAll(() => it_.close())

describe('a slash command on Discord', () => {
  it('is answered where everybody sees it, with the source as a link', async () => {
    const [reply, ...more] = await it_.discord.people.run(ann, 'ask', {
      question: 'Who called off the vote?',
    })
    expect(more).toEqual([])
    expect(reply?.ephemeral).toBe(false)
    expect(wordsOf(reply)).toContain('Governor Lena Okoro called off a vote')
    expect(wordsOf(reply)).toContain('(https://harbour.example/vote)')
  })

  it('shows the question with the answer, of which Discord shows no more than the name of the command', async () => {
    const question = 'Who called off\nthe vote?'
    const [reply] = await it_.discord.people.run(ann, 'ask', { question })
    expect(reply?.body).toMatchObject({ embeds: [{ author: { name: 'Who called off the vote?' } }] })
    const long = `${'Who '.repeat(80)}called off the vote?`
    const [told] = await it_.discord.people.run(ann, 'ask', { question: long })
    expect(told?.body).toMatchObject({
      embeds: [{ author: { name: expect.stringMatching(/^Who [^]{251}…$/) as string } }],
    })
  })

  it('pings nobody', async () => {
    const [reply] = await it_.discord.people.run(ann, 'ask', { question: 'Who called off the vote?' })
    expect(reply?.body).toMatchObject({ allowed_mentions: { parse: [] } })
  })

  it('is told privately where its name is not held, and the promise of a public reply is taken back', async () => {
    const shown = await it_.discord.people.run(ann, 'actor', { name: 'Lena Okorro' })
    expect(shown).toHaveLength(1)
    expect(shown[0]?.ephemeral).toBe(true)
    expect(wordsOf(shown[0])).toContain('Lena Okoro')
  })

  it('is told privately where it is private', async () => {
    const [reply] = await it_.discord.people.run(ann, 'help')
    expect(reply?.ephemeral).toBe(true)
    expect(wordsOf(reply)).toContain('/timeline')
  })

  it('is told privately what is wrong with what was typed', async () => {
    const [reply] = await it_.discord.people.run(ann, 'timeline', { name: 'Okoro', from: 'soonish' })
    expect(reply?.ephemeral).toBe(true)
    expect(wordsOf(reply)).toContain('Write it as 2024-04-01')
  })

  it('that this version does not have is told so', async () => {
    const [reply] = await it_.discord.people.run(ann, 'horoscope')
    expect(reply?.ephemeral).toBe(true)
    expect(wordsOf(reply)).toContain('no longer know that command')
  })

  it('completes with a headline as one line, whatever is written in it', async () => {
    const { briefings, discord } = it_
    const text = 'Judge Ada Quell fined the port of Gildern on Friday.'
    await briefings.ingest('public', [article({ text, title: `Quell\u202e fines ${'😀'.repeat(60)}` })])
    const choices = await discord.people.type(ann, 'why', 'item', 'Quell')
    expect(choices.map((c) => c.name)).toContain(`Quell fines ${'😀'.repeat(43)}…`)
  })

  it('completes names as they are typed', async () => {
    const choices = await it_.discord.people.type(ann, 'actor', 'name', 'Oko')
    expect(choices).toEqual([expect.objectContaining({ name: 'Lena Okoro' })])
    const [reply] = await it_.discord.people.run(ann, 'actor', { name: String(choices[0]?.value) })
    expect(wordsOf(reply)).toContain('Lena Okoro, person')
  })

  it('asks for no privileged intent', () => {
    expect(it_.discord.gateway.intents! & PRIVILEGED).toBe(0)
  })
})

describe('buttons', () => {
  it('show the timeline of an actor to the one who presses', async () => {
    const [reply] = await it_.discord.people.run(ann, 'actor', { name: 'Okoro' })
    const timeline = buttonsOf(reply).find((b) => b.label === 'Timeline')
    const [opened] = await it_.discord.people.press(bob, timeline!.custom_id)
    expect(opened?.ephemeral).toBe(true)
    expect(wordsOf(opened)).toContain('Okoro')
  })

  it('show the passages that a reply rests on', async () => {
    const [reply] = await it_.discord.people.run(ann, 'ask', { question: 'Who called off the vote?' })
    const sources = buttonsOf(reply).find((b) => b.label === 'Sources')
    const [opened] = await it_.discord.people.press(bob, sources!.custom_id)
    expect(wordsOf(opened)).toContain('Governor Lena Okoro called off a vote')
  })

  it('of another channel, or forged, get a sentence', async () => {
    const [reply] = await it_.discord.people.run(ann, 'actor', { name: 'Okoro' })
    const id = buttonsOf(reply)[0]!.custom_id
    for (const [who, forged] of [
      [{ ...ann, channel: '200000000000000002' }, id],
      [ann, id.replace('Okoro', 'Bobby')],
      [ann, 'anything'],
    ] as const) {
      const [told] = await it_.discord.people.press(who, forged)
      expect(told?.ephemeral).toBe(true)
      expect(wordsOf(told)).toContain('too old for me, or was not made here')
    }
  })
})

describe('a message on Discord', () => {
  it('that mentions the bot is a question, answered under it while typing is shown', async () => {
    const { people, state } = it_.discord
    const id = people.write(ann, `<@${state.application}> who called off the vote?`, [state.application])
    const reply = await people.answerTo(id)
    expect(wordsOf(reply)).toContain('Governor Lena Okoro')
    // The question stands above it.
    expect(JSON.stringify(reply.body)).not.toContain('author')
    expect(reply.body).toMatchObject({ nonce: id, enforce_nonce: true, allowed_mentions: { parse: [] } })
    expect(state.typing).toContain(CHANNEL)
  })

  it('that is direct is a question, or a command where it begins with a slash', async () => {
    const { people } = it_.discord
    expect(wordsOf(await people.answerTo(people.write(alone, 'Who called off the vote?')))).toContain('Okoro')
    expect(wordsOf(await people.answerTo(people.write(alone, '/actor Okoro')))).toContain(
      'Lena Okoro, person',
    )
    expect(wordsOf(await people.answerTo(people.write(alone, '/nope')))).toContain('no command /nope')
  })

  it('that says hello, or nothing but the bot’s name, is greeted with questions to ask', async () => {
    const { people, state } = it_.discord
    for (const message of [
      people.write(alone, 'hi'),
      people.write(ann, `<@${state.application}>`, [state.application]),
    ]) {
      const said = wordsOf(await people.answerTo(message))
      expect(said).toContain('• What did Lena Okoro say?')
      expect(said.length).toBeLessThan(500)
    }
  })

  it('that is direct and names a command is that command', async () => {
    const { people } = it_.discord
    expect(wordsOf(await people.answerTo(people.write(alone, 'help')))).toContain('/timeline')
    expect(wordsOf(await people.answerTo(people.write(alone, 'Brief')))).toContain('Briefing')
  })

  it('that is direct and names a command that needs more, or a group of them, is told what to type', async () => {
    const { people } = it_.discord
    const said = async (line: string): Promise<string> =>
      wordsOf(await people.answerTo(people.write(alone, line)))
    expect(await said('actor')).toMatch(/Please say which name. Usage: \/actor NAME\n+For example: \/actor /)
    expect(await said('Event?')).toContain('Usage: /event NAME')
    expect(await said('digest')).toContain('There are /digest add, ')
    // Nothing but this word is a question as well.
    expect(await said('why?')).not.toContain('Usage')
  })

  it('that does not call the bot is none of its business', async () => {
    const { people, state } = it_.discord
    const aside = people.write(ann, 'who called off the vote?')
    await people.answerTo(
      people.write(ann, `<@${state.application}> who called off the vote?`, [state.application]),
    )
    expect(state.messages.filter((m) => JSON.stringify(m.body).includes(aside))).toEqual([])
  })
})

describe('who sees what on Discord', () => {
  it('shows a guild what was added there, and nobody else', async () => {
    const { briefings, discord } = it_
    await briefings.ingest(`workspace:discord:${GUILD}`, [
      {
        id: null,
        url: null,
        title: null,
        byline: null,
        published: '2024-05-04',
        source: null,
        language: 'en',
        sentences: null,
        text: 'Harbour master Ivo Brandt resigned on Saturday.',
      },
    ])
    const asked = { name: 'Ivo Brandt' }
    expect((await discord.people.run(ann, 'actor', asked))[0]?.ephemeral).toBe(false)
    const elsewhere = { ...ann, guild: '100000000000000002' }
    for (const stranger of [elsewhere, alone, { ...ann, installed: 'user' as const }]) {
      const [reply] = await discord.people.run(stranger, 'actor', asked)
      expect(reply?.ephemeral).toBe(true)
      expect(await discord.people.type(stranger, 'actor', 'name', 'Ivo')).toEqual([])
    }
  })
})
