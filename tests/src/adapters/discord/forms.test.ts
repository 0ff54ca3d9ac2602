import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dispatch } from '../../../sample-briefings.ts'
import { openDiscord, wordsOf, type TestDiscord } from './open-discord.ts'

const ann = { user: '300000000000000001', guild: '100000000000000001', channel: '200000000000000001' }
const read: string[] = []

let opened: TestDiscord
beforeAll(async () => {
  opened = await openDiscord({
    read: async (what) => {
      read.push(what)
      return [dispatch({ text: what })]
    },
  })
})
afterAll(() => opened.close())

const openForm = async (): Promise<Record<string, unknown>> => {
  const { people, state } = opened.discord
  const interaction = people.send(ann, { id: '1', type: 1, name: 'add', options: [] })
  return state.until(() => interaction.modal)
}

describe('adding a pasted text', () => {
  it('is offered in a form that keeps its lines, where the command is called without it', async () => {
    const form = await openForm()
    const pasted = '3 May 2024\nHarbour master resigns\n\nHarbour master Ivo Brandt resigned on Friday.'
    const [told] = await opened.discord.people.fillIn(ann, String(form['custom_id']), { 'what-0': pasted })
    expect(read.at(-1)).toBe(pasted)
    expect(told?.ephemeral).toBe(true)
    expect(wordsOf(told)).toContain('Kept as article')
  })

  it('joins the fields of a long one: where the first was full, in the middle of a word', async () => {
    const form = await openForm()
    const long = 'Ferry crews on the islands stopped work. '.repeat(120)
    await opened.discord.people.fillIn(ann, String(form['custom_id']), {
      'what-0': long.slice(0, 4000),
      'what-1': long.slice(4000),
      'what-2': 'That is all.',
    })
    expect(read.at(-1)).toBe(`${long}\n\nThat is all.`)
  })

  it('goes straight on where there is an address', async () => {
    await opened.discord.people.run(ann, 'add', { what: 'https://harbour.example/brandt' })
    expect(read.at(-1)).toBe('https://harbour.example/brandt')
  })
})

describe('Brief this', () => {
  it('reads the link of a message', async () => {
    const { people } = opened.discord
    const [told] = await people.choose(ann, 'Brief this', {
      content: 'look: https://harbour.example/a (wow)',
    })
    expect(read.at(-1)).toBe('https://harbour.example/a')
    expect(told?.ephemeral).toBe(true)
  })

  it('reads the words of a message without one', async () => {
    const content = 'Ferry crews voted on Friday.\nThey go back to work.'
    await opened.discord.people.choose(ann, 'Brief this', { content })
    expect(read.at(-1)).toBe(content)
  })
})

describe('what Discord is told of the commands', () => {
  it('holds every one of them in every context and for both kinds of installation', () => {
    const { commands } = opened.discord.state
    expect(commands.length).toBeGreaterThan(10)
    for (const c of commands) expect(c).toMatchObject({ contexts: [0, 1, 2], integration_types: [0, 1] })
    expect(commands.find((c) => c['type'] === 3)).toMatchObject({ name: 'Brief this' })
    expect(opened.discord.state.refused).toEqual([])
  })
})
