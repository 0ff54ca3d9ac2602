import { describe, expect, it } from 'vitest'
import { dispatch } from '../../sample-briefings.ts'
import { askedOf } from './asked-of.ts'

// Questions in other words than the reports', answered from the one story that they are about.

const regatta = dispatch({
  id: 'regatta',
  title: 'Quenby Regatta called off over algae',
  published: '2026-05-02',
  text:
    'The Quenby Regatta, which was to be rowed on Sunday, was called off on Saturday because of poisonous algae. It is the first time that the ' +
    'regatta has been cancelled. Entrants will have two thirds of their fee refunded, the organiser, Lorna Peel, said. It will not be rescheduled.',
})
const poll = dispatch({
  id: 'poll',
  title: 'Ruthven wins Skarby mayoral vote',
  published: '2026-05-04',
  text:
    'Marit Ruthven was elected mayor of Skarby on Sunday. The sitting mayor, Olaf Denny, conceded defeat shortly before midnight. He ruled out a legal challenge. Ruthven won by a ' +
    'margin of 214 votes. The ferry to Holm carries on.',
})
const mill = dispatch({
  id: 'mill',
  title: 'Explosion at Torrin sugar mill',
  published: '2026-05-06',
  text:
    'An explosion tore open the sugar mill of Torrin on Tuesday. The inquiry will be led by a retired judge, Edda Falk. The damage was put at 8.5 million ' +
    'crowns. The foreman, Piet Lund, was kept in hospital for a night and went home on Wednesday. About 35 percent of the machines date from before 1960.',
})
const prize = dispatch({
  id: 'prize',
  title: 'Ansel Brook wins the Silver Kettle',
  published: '2026-05-07',
  text: 'The novelist Ansel Brook won the Silver Kettle on Wednesday. The award carries 60,000 crowns and is handed over in June.',
})
const cup = dispatch({
  id: 'cup',
  title: 'Harrowgate win the Vale Shield',
  published: '2026-05-09',
  text:
    'Harrowgate won the Vale Shield for the first time in 20 years on Saturday. Their defender Jonna Rask was sent off in the 70th minute. The captain, Ida Mor, hurt a ' +
    'knee in training and stayed away.',
})
const budget = dispatch({
  id: 'budget',
  title: 'Denmoor council passes budget',
  published: '2026-05-10',
  text: 'The council of Denmoor passed its budget on Monday. The mayor, Hal Weir, said that the baths would cost 3 million crowns. A warehouse in Denmoor was sold for 2 million. The land market rose after the news.',
})

const ask = askedOf([regatta, poll, mill, prize, cup, budget], '2026-05-12T12:00:00Z')

describe('whether something was so, told in another verb', () => {
  it.each([
    ['did denny accept the result?', 'conceded defeat'],
    ['did Ida Mor show up?', 'stayed away'],
    ['will the incumbent mayor of Skarby challenge the vote', 'legal challenge'],
    ['is piet lund ok?', 'went home on Wednesday'],
  ])('%s', async (question, told) => {
    const answer = await ask(question)
    expect(answer.claims[0]?.text).toContain(told)
    expect(answer.short).toBeNull()
  })
  it('is yes where a sentence says just that', async () => {
    const answer = await ask('can entrants get their money back for the regatta?')
    expect(answer.short).toBe('yes')
    expect(answer.claims[0]?.text).toContain('two thirds of their fee')
  })
  it.each([
    'did Denny go to prison?',
    'is Ansel Brook in trouble?',
    'did Edda Falk apologise?',
    'was Lorna Peel hurt?',
    "did Denny's wife accept the result?",
    'did Hal Weir resign?',
  ])('is not answered where no sentence speaks of it: %s', async (question) => {
    expect((await ask(question)).abstained).toBe(true)
  })
})

describe('whether it was ever so before', () => {
  it('is no where a report says that this is the first time', async () => {
    const answer = await ask('has the Quenby Regatta ever been scrapped before?')
    expect(answer).toMatchObject({ abstained: false, short: 'no' })
    expect(answer.claims[0]?.text).toContain('the first time')
  })
  it('is yes where it is the first time in some years', async () => {
    expect(await ask('have Harrowgate ever won the Vale Shield before?')).toMatchObject({ short: 'yes' })
  })
})

describe('what the one story of a question tells once', () => {
  it.each([
    ['whos in charge of the mill inquiry?', 'Edda Falk'],
    ['who leads the inquiry into the explosion?', 'Edda Falk'],
    ['how much money comes with the Silver Kettle?', '60,000 crowns'],
    ['what did the explosion cost?', '8.5 million crowns'],
    ['how much of the machines at Torrin is ancient?', '35 percent'],
    ['who got a red card for Harrowgate?', 'Jonna Rask'],
    ['how close was the Skarby vote?', '214'],
    ['whos taking over as mayor of Skarby?', 'Marit Ruthven'],
  ])('%s', async (question, short) => {
    expect((await ask(question)).short).toContain(short)
  })
  it('how something was taken is told by the sentence that says nearly all of the question again', async () => {
    expect((await ask('how did the market take it?')).claims[0]?.text).toContain('The land market rose')
  })
  it.each(['how much money comes with the Vale Shield?', 'how much did Hal Weir pay for the Silver Kettle?'])(
    'is not taken from another story: %s',
    async (question) => {
      expect((await ask(question)).abstained).toBe(true)
    },
  )
})
