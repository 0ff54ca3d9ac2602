import { expect, it } from 'vitest'
import { dispatch } from '../../sample-briefings.ts'
import { askedOf } from './asked-of.ts'

// Sentences that stand near a question and do not say what it asks.

const talks = dispatch({
  id: 'talks',
  title: 'Mavria and Orlen talk about the canal',
  published: '2026-07-06',
  text:
    'Officials of Mavria and Orlen held a meeting by video on Monday to discuss ways to keep the Orlen canal open, as the Mavrian cabinet tries to keep Orlen from closing it. ' +
    'Before the meeting began, a Mavrian official said that representatives of the Lind cabinet would speak of "other ways" to guard the canal. ' +
    'The meeting was scheduled to last three hours, an Orlen official said. Foreign Minister Ada Lind and the ambassador Per Roth were among the Mavrian representatives. ' +
    'Prime Minister Jon Hale called off a meeting last week after Mavria had let a motion pass that calls for the release of hostages taken by smugglers. ' +
    'Hale told the delegation that the barges waiting there could "just turn." The meeting came as people in both states show growing impatience. ' +
    'Thousands of Orleners took to the streets of the capital over the weekend, the largest protests since the flood of March 7, while events held by Lind have been disturbed too. ' +
    'More than 900 people have been killed on the Orlen canal since 1990.',
})
const visit = dispatch({
  id: 'visit',
  title: 'Bay talks end in Torvik',
  published: '2026-07-05',
  text: 'The bay talks ended in Torvik on Sunday. Dag Falk told the delegation that the nets would stay. Falk had arrived late.',
})
const serial = dispatch({
  id: 'serial',
  title: 'What to watch this week',
  published: '2026-07-07',
  text: 'The Long Harbour season 4, episode 9 airs at 7:00 PM on Sunday. Lena Brock and Ivo Karr are two of the contenders for the 2026 Golden Sail women’s title, each with a shot at the year-end No. 1 ranking.',
})

const ask = askedOf([talks, visit, serial], '2026-07-08T12:00:00Z')

it('whoever told the delegation something is none of it', async () => {
  expect((await ask("Who were the Mavrian representatives at Monday's meeting?")).short).toBe(
    'Ada Lind and Per Roth',
  )
})

it('nor of one that is named nowhere', async () => {
  expect((await ask('Who were the delegates at the bay talks in Torvik?')).short).not.toBe('Dag Falk')
})

it('nobody was at the meeting because a sentence beside theirs tells of it', async () => {
  const answer = await ask('Was Roth at the meeting?')
  if (answer.short === 'yes') expect(answer.claims[0]?.text).toContain('Roth')
})

it('what a meeting was about is no post', async () => {
  expect((await ask('What was the meeting about?')).claims[0]?.text).toContain('to discuss ways')
})

it.each([
  'How many people live on the Orlen canal?',
  'How many hostages are held?',
  'What is the premiere date of The Long Harbour Season 4?',
  "What is women's year-end No 1 in rowing in 2026?",
])('%s is not answered', async (question) => {
  const answer = await ask(question)
  expect(answer.abstained, answer.answer).toBe(true)
})
