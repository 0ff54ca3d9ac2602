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

it.each([
  [
    'a judge of the same name, who is mentioned beside',
    'Judge Ida Moll sent a banker in Dorrin to prison on Monday.',
    'Ida Moll won the Corvan regatta by two lengths. She was asked once more about the judge of the same name. “I only row,” Moll said.',
  ],
  [
    'a relative who bears the name, though no walk of life tells them apart',
    'The librarian Ida Moll opened a reading room in Dorrin on Monday.',
    'The composer Ida Moll died on Tuesday. Moll wrote four operas. A niece of the same name lends books in Dorrin.',
  ],
  [
    'nothing at all, and what they are does not go together',
    'The novelist Ida Moll received the Corvan Prize in Dorrin on Monday.',
    'The engineer Ida Moll of Pell has built a bridge of paper. Moll said that it carries a tram.',
  ],
])('keeps two people of one name apart by %s', async (_, one, other) => {
  expect(await heldAs('Ida Moll', one, other)).toEqual(['PER 1', 'PER 1'])
})

it('leaves one who is told of twice one, whoever else of the report has a namesake', async () => {
  const records = await heldAs(
    'Tor Hagen',
    'The librarian Tor Hagen opened a reading room in Dorrin on Monday.',
    'The composer Ida Moll died on Tuesday. Moll wrote four operas. A niece of the same name plays the oboe. The postman Tor Hagen found Moll.',
  )
  expect(records).toEqual(['PER 2'])
})

it.each([
  [
    'Orm Roadworks',
    'The owner of Orm Roadworks was questioned in Pell on Monday. Orm Roadworks had paved the square.',
  ],
  [
    'Vell Quays',
    'A virus stopped the cranes on Friday, the operator, Vell Quays, said. Vell Quays has asked for help.',
  ],
  ['Pell Harbour', 'Ships waited on Friday. Pell Harbour, the town’s port company, spoke of a delay.'],
])('holds %s as a body, by its last word or by what stands beside it', async (name, text) => {
  expect(await heldAs(name, text)).toEqual(['ORG 1'])
})

it('keeps a town a town where a firm bears its name', async () => {
  const text =
    'DORRIN - Most of Dorrin’s trams stood still on Wednesday. Dorrin Lines, the city’s tram company, spoke of a small strike. Dorrin Lines runs nine lines. Shops in Dorrin stayed open.'
  expect(await heldAs('Dorrin', text)).toEqual(['LOC 1'])
  expect(await heldAs('Dorrin Lines')).toEqual(['ORG 1'])
})

it('knows a town again that a later report could be speaking of a person with', async () => {
  const records = await heldAs(
    'Lower Marden',
    'The springs of the town of Lower Marden have dried up, the county said.',
    '“I count the lamps,” said the girl from Lower Marden after the race in Pell.',
  )
  expect(records).toEqual(['LOC 2'])
})
