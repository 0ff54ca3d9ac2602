import { afterEach, beforeEach, expect, it } from 'vitest'
import { isUnknown } from '../../../briefings/results.ts'
import { dispatch, everybody, openBriefings, type TestBriefings } from '../../sample-briefings.ts'

let held: TestBriefings
beforeEach(async () => {
  held = await openBriefings()
  await held.briefings.ingest('public', [
    dispatch({
      id: 'mill',
      title: 'Mill in Brell to close',
      text: '“We have tried everything,” said Paul Lindqvist, the director of the Brell mill. Lindqvist closed the mill on Thursday. Paul Lindqvist said that the workers would be paid.',
    }),
  ])
})
afterEach(() => held.store.close())

it('tells each sentence once, whether it says who somebody is, what they did or what they said', async () => {
  const found = await held.briefings.actor(everybody, 'Paul Lindqvist')
  if (isUnknown(found)) throw new Error('the actor is not held')
  const told = [...found.actor.roles, ...found.quotes, ...found.claims].map((c) => c.text)
  expect(told.length).toBeGreaterThan(1)
  expect(new Set(told).size).toBe(told.length)
})

it('tells what somebody had a part in, and what names them in passing only behind it or where there is little else', async () => {
  await held.briefings.ingest('public', [
    dispatch({
      id: 'bridge',
      title: 'Bridge at Orlen opens',
      text: 'Mayor Hedda Lornsen opened the new bridge at Orlen on Friday. Cars, bicycles and a brass band crossed it within the hour, and a school choir sang in front of the house in which Hedda Lornsen and Jonas Arvid grew up.',
    }),
  ])
  const told = async (name: string): Promise<string[]> => {
    const found = await held.briefings.actor(everybody, name)
    if (isUnknown(found)) throw new Error('the actor is not held')
    return [...found.actor.roles, ...found.claims].map((c) => c.text)
  }
  expect((await told('Hedda Lornsen')).map((t) => t.includes('choir'))).toEqual([false, true])
  expect(await told('Jonas Arvid')).toEqual([expect.stringContaining('choir')])
})

it('heads the timeline of a story asked for by id with its headline', async () => {
  const story = await held.briefings.event(everybody, 'mill Brell close')
  if (isUnknown(story)) throw new Error('the story is not held')
  expect(await held.briefings.timeline(everybody, { name: story.event.id })).toMatchObject({
    title: story.event.headline,
  })
})

it('tells namesakes apart by what they are, where one is asked for and where one is completed', async () => {
  await held.briefings.ingest('public', [
    dispatch({ id: 'race', text: 'Swimmer Tove Brandal won the 200 metres in Orlen on Friday.' }),
    dispatch({ id: 'budget', text: 'Finance Minister Tove Brandal presented the budget in Velm on Friday.' }),
  ])
  const found = await held.briefings.actor(everybody, 'Tove Brandal')
  if (!isUnknown(found)) throw new Error('one of two namesakes was taken for meant')
  const both = [
    { id: 'tove-brandal', name: 'Tove Brandal', role: 'Swimmer' },
    { id: 'tove-brandal-2', name: 'Tove Brandal', role: 'Finance Minister' },
  ]
  expect(found.candidates.toSorted((a, b) => a.id.length - b.id.length)).toEqual(both)
  const asked = await held.briefings.ask(everybody, 'Who is Tove Brandal?', { now: '2024-05-05T12:00:00Z' })
  expect(asked.short).toBeNull()
  expect(asked.answer).toMatch(/^2 people of that name are told of: .*(?:Swimmer.*Finance|Finance.*Swimmer)/)
  expect(asked.claims).toHaveLength(2)
  const completed = await held.briefings.complete(everybody, 'actor', 'tove', 10)
  expect(completed.toSorted((a, b) => a.id.length - b.id.length)).toEqual(both)
  expect(await held.briefings.complete(everybody, 'actor', 'paul', 10)).toEqual([
    { id: 'paul-lindqvist', name: 'Paul Lindqvist' },
  ])
})

it('tells a quotation of several sentences whole, with who said it', async () => {
  const speech = '“We did all we could. Nobody came to help us,” Mara Quill told the harbour court.'
  await held.briefings.ingest('public', [
    dispatch({
      id: 'ferry',
      title: 'Court hears ferry captain',
      text: `The harbour court heard the captain of the ferry on Friday. ${speech} The court will sit again on Monday, when Captain Mara Quill is to be heard by the owners.`,
    }),
  ])
  const found = await held.briefings.actor(everybody, 'Mara Quill')
  if (isUnknown(found)) throw new Error('the actor is not held')
  const told = [...found.actor.roles, ...found.quotes, ...found.claims].map((c) => c.citations[0].span.text)
  expect(told).toContain(speech)
  expect(told.filter((t) => speech.includes(t))).toEqual([speech])
  const { claims } = await held.briefings.ask(everybody, 'What did Mara Quill say to the court?', {
    now: '2024-05-04T09:00:00Z',
  })
  expect(claims.map((c) => c.text)).toContain(speech)
})
