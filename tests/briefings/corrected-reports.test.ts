import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isUnknown } from '../../briefings/results.ts'
import { dispatch, everybody, openBriefings, type TestBriefings } from '../sample-briefings.ts'

let held: TestBriefings
beforeEach(async () => {
  held = await openBriefings()
})
afterEach(() => held.store.close())

const report = (
  id: string,
  killed: string,
  more: { title?: string; note?: string; published?: string } = {},
) =>
  dispatch({
    id,
    source: 'Isle News',
    published: more.published ?? '2024-05-03',
    title: more.title ?? 'Ferry sinks off Port Anselm',
    text: `${more.note ? `${more.note}\n\n` : ''}PORT ANSELM, May 3 (Isle News) — A ferry sank off Port Anselm on Friday and killed ${killed} people, the coast guard said.\n\nThe boat had left the island of Corvan at dawn with a cargo of timber and some forty passengers. Divers looked for the missing until dark, and fishing boats from three villages helped them.\n\nCaptain Mara Quill was rescued and taken to the hospital of Northgate. The owners of the ferry, the Corvan Line, said that they would answer the questions of the harbour court.`,
  })

const corrected = report('second', '14', {
  title: 'CORRECTED: Ferry sinks off Port Anselm',
  note: '(Corrects number of dead in first paragraph to 14, not 41)',
  published: '2024-05-04',
})

/** All that is told of it anywhere. */
async function everything(): Promise<string> {
  const event = await held.briefings.event(everybody, 'Port Anselm ferry')
  if (isUnknown(event)) throw new Error('the event is not held')
  return JSON.stringify([
    event.claims,
    event.transitions,
    event.conflicts,
    (await held.briefings.brief(everybody, { today: '2024-05-05' })).stories,
    await held.briefings.timeline(everybody, { name: 'ferry Port Anselm' }),
    (
      await held.briefings.ask(everybody, 'How many people did the ferry off Port Anselm kill?', {
        now: '2024-05-05T09:00:00Z',
      })
    ).claims,
  ])
}

describe('a report that corrects another', () => {
  it('is taken in, in the same story, and is told in its place', async () => {
    const lines = await held.briefings.ingest('public', [report('first', '41'), corrected])
    expect(lines.map((l) => l.outcome)).toEqual(['new', 'new'])
    const told = await everything()
    expect(told).toContain('killed 14 people')
    expect(told).not.toMatch(/killed 41 people|Corrects/)
    expect(await held.briefings.event(everybody, 'Port Anselm ferry')).toMatchObject({
      event: { headline: 'Ferry sinks off Port Anselm' },
    })
    expect(await held.briefings.stories(everybody)).toHaveLength(1)
    expect(JSON.stringify(await held.briefings.why(everybody, 'first'))).toContain(
      'article second corrects it',
    )
  })

  it('is told in its place also where the corrected report comes after it', async () => {
    await held.briefings.ingest('public', [corrected, report('first', '41')])
    const told = await everything()
    expect(told).toContain('killed 14 people')
    expect(told).not.toContain('killed 41 people')
  })

  it('leaves the first report to be told again where it is withdrawn', async () => {
    await held.briefings.ingest('public', [report('first', '41'), corrected])
    await held.briefings.withdraw('public', {
      id: 'second',
      reason: 'a mistake',
      now: '2024-05-05T09:00:00Z',
    })
    expect(await everything()).toContain('killed 41 people')
  })
})

describe('a report with nearly the same words as another', () => {
  it('repeats it where it says the same, shortened and under another name', async () => {
    const copy = report('copy', '41')
    const [, line] = await held.briefings.ingest('public', [
      report('first', '41'),
      { ...copy, source: 'Vale Post', text: `By Ada Bell\n\n${copy.text.replace(' at dawn', '')}` },
    ])
    expect(line).toMatchObject({ outcome: 'duplicate', of: 'first' })
  })

  it.each([
    ['another figure', 'killed 41', 'killed 52'],
    ['somebody else', 'Captain Mara Quill', 'Captain Jonas Petrel'],
    ['another day', 'on Friday', 'on Thursday'],
  ])('is one of its own where it tells %s', async (_, before, after) => {
    const first = report('first', '41')
    const [, line] = await held.briefings.ingest('public', [
      first,
      { ...first, id: 'other', source: 'Vale Post', text: first.text.replace(before, after) },
    ])
    expect(line?.outcome).toBe('new')
  })
})
