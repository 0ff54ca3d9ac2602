import { beforeEach, describe, expect, it } from 'vitest'
import type { CommandContext, Reply, Viewer } from '../../commands/command.ts'
import { commands } from '../../commands/index.ts'
import { matchCommand } from '../../commands/match.ts'
import { splitLine } from '../../commands/parse.ts'
import { dispatch, openBriefings, type TestBriefings } from '../sample-briefings.ts'
import { noWeb } from '../fakes/no-web.ts'

const manager: Viewer = { scopes: ['public'], home: 'public', manager: true, person: 'terminal', place: null }

let core: TestBriefings
beforeEach(async () => {
  core = await openBriefings()
  await core.briefings.ingest('public', [
    dispatch({
      id: 'a',
      title: 'Vote',
      text: 'Union leader Robert Farrow called a vote in Port Lisle on Wednesday.',
    }),
    dispatch({
      id: 'b',
      title: 'Slide',
      text: 'Mayor Mara Quill warned of slides near the village of Dorn.',
    }),
  ])
})

function type(line: string, viewer = manager): Promise<Reply> {
  const words = splitLine(line)
  const found = matchCommand(
    words.map((w) => w.text),
    commands,
  )!
  const context: CommandContext = {
    briefings: core.briefings,
    commands,
    viewer,
    now: Temporal.Instant.from('2024-05-06T00:00:00Z'),
    read: async () => [],
    fetcher: noWeb,
    prefix: '/',
  }
  return found.command.answer(words.slice(found.taken), context)
}
const told = ({ document }: Reply): string => JSON.stringify(document)

describe('correcting by command', () => {
  it('merges the first of two names into the second, and says how it is taken back', async () => {
    const reply = await type('actors merge "Mara Quill" “Robert Farrow”')
    expect(told(reply)).toContain('is now told as Robert Farrow')
    expect(told(reply)).toContain('To take it back: /actors split robert-farrow mara-quill')
    expect(told(reply)).toContain('joined by hand on 2 April 2024')
    expect(told(await type('actors split robert-farrow mara-quill'))).toContain('taken back')
  })

  it('takes the second by name, and then the first without quotes', async () => {
    expect(told(await type('actors merge Mara Quill --into "Robert Farrow"'))).toContain('is now told as')
    expect(told(await type('actors split Robert Farrow --alias "Mara Quill"'))).toContain('taken back')
    expect(told(await type('stories merge Slide --into Vote'))).toContain(
      '“Slide” is now told as a part of “Vote”',
    )
    expect(told(await type('stories split Vote --article b'))).toContain('taken back')
  })

  it('asks for quotes where one name cannot be told from the next', async () => {
    await expect(type('actors merge Mara Quill Robert Farrow')).rejects.toThrow(/in quotes/)
    await expect(type('stories split Vote')).rejects.toThrow(/which article/)
  })

  it('replies in private, and only to those who manage the place', async () => {
    const four = commands.filter((c) => /^(?:actors|stories) /.test(c.name))
    expect(four.map((c) => c.name)).toEqual([
      'actors merge',
      'actors split',
      'stories merge',
      'stories split',
    ])
    expect(four.map((c) => c.reply)).toEqual(['private', 'private', 'private', 'private'])
    const reader = { ...manager, manager: false }
    await expect(type('actors merge "Mara Quill" "Robert Farrow"', reader)).rejects.toThrow(
      /those who manage/,
    )
    expect(await core.store.corrections(['public'])).toEqual([])
  })

  it('gives the nearest names for one that is not held, and marks the reply as missed', async () => {
    const reply = await type('actors merge "Mara Quil" "Robert Farrow"')
    expect(reply.missed).toBe(true)
    expect(reply.json).toEqual({ candidates: [{ id: 'mara-quill', name: 'Mara Quill' }] })
  })
})
