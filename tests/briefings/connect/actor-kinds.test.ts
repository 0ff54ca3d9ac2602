import { afterEach, beforeEach, expect, it } from 'vitest'
import { dispatch, everybody, openBriefings, type TestBriefings } from '../../sample-briefings.ts'

let held: TestBriefings
beforeEach(async () => {
  held = await openBriefings()
})
afterEach(() => held.store.close())

/** What the store holds under a name after these reports, as kind and number of articles. */
async function heldAs(name: string, ...texts: readonly string[]): Promise<string[]> {
  await held.briefings.ingest(
    'public',
    texts.map((text, i) => dispatch({ id: `n${i}`, published: `2025-03-${11 + i}`, text })),
  )
  const records = await held.store.actorsByAlias(everybody, [name.toLowerCase()])
  return records.map((r) => `${r.type} ${r.articles}`).toSorted()
}

const FIRE =
  'A fire broke out at the refinery of Veltra in Pell on Friday night. Veltra spoke of a small fire.'

it.each([
  [
    'Veltra',
    ['ORG 2'],
    [FIRE, 'The environment agency fined Veltra over the fire in Pell. The company will pay.'],
  ],
  [
    'Korvia',
    ['LOC 2'],
    [
      'The presidents of Korvia and Vastria signed the treaty on fishing in Port Amsel on Tuesday.',
      'The government of Korvia said on Friday that the treaty would be put off.',
    ],
  ],
  [
    'Storm Ada',
    ['MISC 2'],
    ['Ships stayed in port because of Storm Ada.', 'Storm Ada has damaged 60 boats in Pell.'],
  ],
  [
    'Lena Quist',
    ['PER 1'],
    ['Lena Quist won the cup in Marden. The company that paid for it was glad, Quist said.'],
  ],
])('holds %s as %j', async (name, kinds, texts) => {
  expect(await heldAs(name, ...texts)).toEqual(kinds)
})

it('takes the word that begins a sentence before a noun for no union of that name', async () => {
  expect(
    await heldAs('Union', 'The metro runs again. Union leader Edda Rask said that she was glad.'),
  ).toEqual([])
})

const SURGEON =
  'The surgeon Lena Quist transplanted the heart of a pig in Dorrin on Wednesday, the clinic said. “He asked for soup,” said Quist, 47.'

it('keeps namesakes apart whom a report tells apart, and takes no role from the other one', async () => {
  const other = 'She should not be confused with the chess player Lena Quist, who lives in Marden.'
  const records = await heldAs(
    'Lena Quist',
    `${SURGEON} ${other}`,
    'The chess player Lena Quist won the Ostra Cup in Marden on Thursday.',
    'Surgeon Lena Quist said on Friday that her patient was walking well.',
  )
  expect(records).toEqual(['PER 1', 'PER 2'])
})

it('believes a report that its own bearer of the name is not the one who is held', async () => {
  const records = await heldAs(
    'Ida Moll',
    'Judge Ida Moll presides over the trial of a banker in Dorrin.',
    'Ida Moll has won the Corvan Medal for her book on bees. She is no relation of the judge in Dorrin who bears the same name.',
  )
  expect(records).toEqual(['PER 1', 'PER 1'])
})
