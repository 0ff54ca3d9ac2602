import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { defineCommand } from '../../../../commands/command.ts'
import { requiredText } from '../../../../commands/arguments.ts'
import { commands } from '../../../../commands/index.ts'
import { text } from '../../../../commands/document.ts'
import { isOption, messageError } from '../../../fakes/slack/block-rules.ts'
import { openBot, type Bot } from '../../../fakes/slack/open-bot.ts'
import { ask, press, submit, typeInto, use, wordsOf } from '../../../fakes/slack/payloads.ts'

/** Stands in until there is one, and says whom it was asked for. */
const follow = defineCommand({
  name: 'follow',
  description: 'Follows',
  examples: [],
  reply: 'private',
  arguments: { name: requiredText('A name') },
  run: async ({ name }) => name,
  present: (name) => ({ title: null, blocks: [text(`You follow ${name}.`)] }),
})

let bot: Bot
beforeEach(async () => {
  bot = await openBot({ extra: commands.some((c) => c.name === 'follow') ? [] : [follow] })
  await bot.connect()
})
afterEach(() => bot.close())

/** Values of the buttons and options of a message, by their labels. */
function valuesOf(blocks: unknown): Map<string, string> {
  const found = new Map<string, string>()
  JSON.stringify(blocks, (_, part: unknown) => {
    const { text: label, value } = (part ?? {}) as { text?: { text?: string }; value?: string }
    if (label?.text && value) found.set(label.text, value)
    return part
  })
  return found
}

describe('a command without its name', () => {
  it('offers the asker a list, which names from the store fill', async () => {
    const { answer } = await ask(bot.slack, '/actor')
    expect(answer.to).toBe('U0ANNA')
    expect(messageError({ ...answer })).toBeNull()
    expect(JSON.stringify(answer.blocks)).toContain('"type":"external_select"')
    const options = await typeInto(bot.slack, 'dateline:pick:actor', 'Len')
    expect(options.map((o) => o.text.text)).toEqual(['Lena Okoro'])
    expect(options.every(isOption)).toBe(true)
  })

  it('is answered, once one is chosen, as if it had been typed', async () => {
    const [lena] = await typeInto(bot.slack, 'dateline:pick:actor', 'Len')
    const id = await use(bot.slack, {
      type: 'external_select',
      action_id: 'dateline:pick:actor',
      selected_option: lena,
    })
    const answer = await bot.slack.until((s) => s.posted.find((m) => m.answers === id))
    expect(answer.to).toBeNull()
    expect(wordsOf(answer)).toContain('We will try again in June')
  })

  it('lists no names of another workspace, and none for what is no list of ours', async () => {
    expect(await typeInto(bot.slack, 'dateline:pick:actor', 'Petr')).toEqual([])
    expect(await typeInto(bot.slack, 'dateline:pick:sudo', 'Len')).toEqual([])
    expect(await typeInto(bot.slack, 'elsewhere', 'Len')).toEqual([])
  })

  it('is told so in a sentence where nothing, or nothing of ours, was chosen', async () => {
    const id = await use(bot.slack, { action_id: 'dateline:pick:actor', selected_option: null })
    const answer = await bot.slack.until((s) => s.posted.find((m) => m.answers === id))
    expect(wordsOf(answer)).toContain('Please ask again')
  })
})

describe('an answer', () => {
  it('leads on: to following, to why it is told, to a word that it is wrong', async () => {
    const { answer } = await ask(bot.slack, '/dateline', 'brief')
    const values = valuesOf(answer.blocks)
    expect([...values.keys()]).toEqual(
      expect.arrayContaining(['Event', 'Timeline', 'Follow', 'Why is it here?', 'Something is wrong']),
    )
    const why = await use(bot.slack, {
      type: 'overflow',
      selected_option: { value: values.get('Why is it here?') },
    })
    const told = await bot.slack.until((s) => s.posted.find((m) => m.answers === why))
    expect(told.to).toBe('U0ANNA')
    expect((await press(bot.slack, values.get('Follow')!)).to).toBe('U0ANNA')
  })

  it('takes a further question in a form, which points back to it', async () => {
    const { answer } = await ask(bot.slack, '/dateline', 'ask Who called off the vote?')
    const value = valuesOf(answer.blocks).get('Ask more')!
    const id = await use(bot.slack, { action_id: 'dateline:form:ask', value }, { user: 'U0BOSS' })
    const modal = await bot.slack.until((s) => s.modals[0])
    await submit(bot.slack, modal, { a: 'How many people had come to watch?' }, 'U0BOSS')
    const more = await bot.slack.until((s) => s.posted.find((m) => m.answers === id))
    expect(more.to).toBe('U0BOSS')
    expect(wordsOf(more)).toContain('400 people')
    expect(JSON.stringify(more.blocks)).toContain('Who called off the vote?')
    // The form is gone with what was written in it.
    expect(JSON.stringify(more.blocks[0])).toMatch(/You asked:.*How many people had come to watch/)
  })
})

describe('a long text', () => {
  it('is pasted into a form, whose fields are one text', async () => {
    const { acknowledged, id } = await openAddForm()
    expect(acknowledged).toEqual({})
    const modal = bot.slack.state.modals[0]!
    await submit(bot.slack, modal, { a: '3 May 2024\nFirst part.', b: 'Second part.' })
    const told = await bot.slack.until((s) => s.posted.find((m) => m.answers === id))
    expect(told.to).toBe('U0ANNA')
    expect(bot.read).toEqual(['3 May 2024\nFirst part.\nSecond part.'])
  })

  it('is asked for in words where Slack opens no form', async () => {
    bot.slack.state.fault = (method) =>
      method === 'views.open' ? { kind: 'error', error: 'expired_trigger_id' } : undefined
    const { answer } = await ask(bot.slack, '/dateline', 'add')
    expect(wordsOf(answer)).toContain('/dateline add WHAT')
  })

  it('comes by a shortcut as well, and is answered in a direct message', async () => {
    const { id } = bot.slack.responseUrl('C0NEWS', 'U0ANNA')
    await bot.slack.send('interactive', {
      type: 'shortcut',
      callback_id: 'add_text',
      team: { id: 'T0WORKS' },
      user: { id: 'U0ANNA', team_id: 'T0WORKS' },
      trigger_id: `trigger-${id}`,
    })
    await submit(bot.slack, await bot.slack.until((s) => s.modals[0]), { a: 'https://example.org/x' })
    const told = await bot.slack.until((s) => s.posted.find((m) => m.channel === 'D0ANNA'))
    expect(wordsOf(told)).toContain('I found no article in that')
  })

  async function openAddForm() {
    const { url, id } = bot.slack.responseUrl('C0NEWS', 'U0ANNA')
    const { payload } = await bot.slack.send('slash_commands', {
      command: '/add',
      text: '',
      team_id: 'T0WORKS',
      user_id: 'U0ANNA',
      channel_id: 'C0NEWS',
      response_url: url,
      trigger_id: `trigger-${id}`,
    })
    await bot.slack.until((s) => s.modals[0])
    return { acknowledged: payload, id }
  }
})
