import { describe, expect, it } from 'vitest'
import { dispatch } from '../../sample-briefings.ts'
import { askedOf } from './asked-of.ts'

// Questions close to what a report says, of which the report tells a part in its lead and the answer farther on.

const train = dispatch({
  id: 'train',
  title: 'Freight train derails in the Arlen gorge',
  published: '2026-06-02',
  text:
    'A freight train derailed in the Arlen gorge early on Tuesday. Nobody was hurt. The engine and five of 18 wagons left the rails at about 3 a.m., the railway said. ' +
    'A three-week closure of the line is expected. The number of drivers on duty had fallen from 30 to 12.',
})
const bank = dispatch({
  id: 'bank',
  title: 'Breakdown at Corse Bank',
  published: '2026-06-03',
  text:
    'Customers of Corse Bank could not pay by card for nine hours on Wednesday because a router had been unplugged, the lender said. ' +
    'About 400 complaints came in. Its head, Lotte Brun, apologised.',
})
const fever = dispatch({
  id: 'fever',
  title: 'Hantavirus outbreak in Selby Vale',
  published: '2026-06-04',
  text:
    'A man of 80 has died and 14 people have fallen ill with hantavirus in Selby Vale, the county said on Thursday. The first patient fell ill on May 11. ' +
    'The source is not known.',
})
const whale = dispatch({
  id: 'whale',
  title: 'Opening of whale hall in Norrick put off',
  published: '2026-06-05',
  text:
    'The Norrick museum said on Friday that visitors would have to wait longer to see the whale skeleton, which had been promised for the spring. ' +
    'Since a rib is cracked, the exhibition will now open in March 2027.',
})
const college = dispatch({
  id: 'college',
  title: 'Students end sit-in at Farrow College',
  published: '2026-06-08',
  text:
    'Students ended a six-day occupation of the library of Farrow College on Monday over plans to cut its music department. About 90 students had taken part. ' +
    'The number of occupiers had shrunk to fewer than 20. The college told staff in May that it would cut 41 posts.',
})
const pay = dispatch({
  id: 'pay',
  title: 'Buses of Ostrand run again',
  published: '2026-06-09',
  text:
    "Ostrand's buses run again after a deal on pay. \"We can look each other in the eye,\" said the firm's head, Rolf Tamm of Ostbus. The drivers' union welcomed it. " +
    'It came after 20 hours of talks led by a retired bishop, Dagny Moe, whom the mayor had called in as mediator.',
})
const dam = dispatch({
  id: 'dam',
  title: 'Kessim plans dam at Orva',
  published: '2026-06-10',
  text: 'The government of Kessim plans a dam at Orva, 40 km upstream of the border, the energy ministry said on Wednesday.',
})

const canal = dispatch({
  id: 'canal',
  title: 'Mavria and Orlen talk about the canal',
  published: '2026-07-06',
  text:
    'Officials of Mavria and Orlen held a meeting about the canal on Monday as they seek to end a row over tolls. The meeting was scheduled to last three hours, an official said. ' +
    'A visit was called off last week by Jon Hale after Mavria had declined to block a United Border Fund motion calling for the release of hostages taken by smugglers. ' +
    'Thousands of Mavrians took to the streets over the weekend, the largest protests since the March 7 flood.',
})

const feverOver = dispatch({
  id: 'fever-over',
  title: 'Outbreak in Selby Vale is over',
  published: '2026-06-11',
  text: 'The outbreak of hantavirus in Selby Vale is over, the county said on Thursday. In all 31 people fell ill. A vet won the Copper Medal for her help.',
})

const ask = askedOf([train, bank, fever, whale, college, pay, dam, canal, feverOver], '2026-06-12T12:00:00Z')

describe('a question near the report is answered', () => {
  it.each([
    ['How many wagons of the freight train derailed in the Arlen gorge?', 'five of 18'],
    ['What caused the breakdown at Corse Bank?', 'because a router had been unplugged'],
    ['When did the first patient in the Selby Vale outbreak fall ill?', '11 May 2026'],
    ["When will the Norrick museum's exhibition of the whale skeleton open?", 'March 2027'],
    ['How many posts does Farrow College plan to cut in the music department?', '41'],
    ["Who mediated between Ostbus and the drivers' union?", 'Dagny Moe'],
  ])('%s', async (question, short) => {
    expect((await ask(question)).short).toBe(short)
  })
})

describe('what is counted or measured otherwise is no answer', () => {
  it.each([
    'How tall will the dam at Orva be?',
    'How many teachers does Farrow College have?',
    'How many people live in Selby Vale?',
  ])('%s', async (question) => {
    const answer = await ask(question)
    expect(answer.abstained, answer.answer).toBe(true)
  })
})

describe('ways of asking', () => {
  it.each([
    ['How long was the canal meeting supposed to last?', 'three hours'],
    ['What did the UBF motion call for?', 'the release of hostages taken by smugglers'],
    ['When were the protests in Mavria?', '4–5 July 2026'],
    ['How many people fell ill in the Selby Vale outbreak in all?', '31'],
  ])('%s', async (question, short) => {
    expect((await ask(question)).short).toBe(short)
  })
})

it('who did it is told though no name tells it', async () => {
  const answer = await ask('Who won the Copper Medal?')
  expect(answer.claims[0]?.text).toContain('A vet won')
})
