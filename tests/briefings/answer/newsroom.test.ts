import { describe, expect, it } from 'vitest'
import { dispatch } from '../../sample-briefings.ts'
import { askedOf } from './asked-of.ts'

const WALKOUT_SET = dispatch({
  id: 'walkout-set',
  title: 'Brennick bakers to strike from April 8',
  published: '2024-04-05',
  source: 'Coast Wire',
  text:
    'Bakers at the Brennick mill will walk out from Monday, April 8, in a strike over night shifts, the Bakers’ Guild said on Friday. ' +
    'Olla Renwick, president of the Bakers’ Guild, said the ovens would be cold. ' +
    'Ines Falk, deputy president of the guild, runs its strike fund. ' +
    'Mill Brennick’s managing director, Corin Vaas, promised 300 crowns to every baker who had worked on a holiday and said that it would be paid in May.',
})
const WALKOUT_OVER = dispatch({
  id: 'walkout-over',
  title: 'Brennick bakers’ strike ends',
  published: '2024-04-14',
  source: 'Coast Wire',
  text:
    'Bakers at the Brennick mill ended their strike on Sunday after the mill agreed to shorter shifts. ' +
    'The mill put off the opening of its new warehouse because nobody was there to load the lorries. ' +
    'Police arrested two men, aged 20 to 24, on suspicion of letting down tyres. ' +
    'The mill said 310 bakers had stayed away. The Bakers’ Guild put the number of strikers at 450. ' +
    '“Flour does not knead itself,” Renwick told a rally. ' +
    'The guild has not yet commented on the warehouse. ' +
    'Mayor Tove Lind, who has faced calls to resign over the strike, told the council that she would stay.',
})
const PACT = dispatch({
  id: 'pact',
  title: 'Ostmark and Velden reach river pact',
  published: '2024-04-16',
  source: 'Northgate Post',
  text:
    'Ostmark and Velden agreed on Tuesday on a pact over the river Ossel, but it has yet to be signed, ministers said. ' +
    'The Boatmen’s Union repeated that it would never accept the pact. ' +
    'Police on Tuesday arrested a clerk of the shipping firm Delo, Pavel Krumm, and two drivers over the theft of a map of the Ossel.',
})

const ask = askedOf([WALKOUT_SET, WALKOUT_OVER, PACT], '2024-04-20T12:00:00Z')

describe('what an editor asks', () => {
  it.each([
    ['Who leads the Bakers’ Guild?', 'Olla Renwick'],
    ['When did the bakers’ strike begin?', '8 April 2024'],
    ['When did the bakers’ strike end?', '14 April 2024'],
    ['How long did the bakers’ strike last?', '6 days'],
    ['Why was the opening of the warehouse postponed?', 'because nobody was there to load the lorries'],
    ['Who was arrested during the bakers’ strike?', 'two men, aged 20 to 24'],
    ['Who was arrested over the theft of the map?', 'Pavel Krumm'],
    ['What did Corin Vaas promise?', '300 crowns to every baker who had worked on a holiday'],
    ['Who said that flour does not knead itself?', 'Renwick'],
    ['Has the pact been signed yet?', 'not yet'],
    ['Has the guild commented on the warehouse?', 'not yet'],
    ['Has Tove Lind responded to the calls for her to resign?', 'yes'],
    ['Which is higher, the mill’s count of the strikers or the guild’s?', 'Guild'],
    ['Is the mill’s count of the strikers higher than the guild’s?', 'no'],
    ['What is the Boatmen’s Union’s position on the pact?', 'it would never accept the pact'],
  ])('%s %s', async (question, short) => {
    expect(await ask(question)).toMatchObject({ abstained: false, short })
  })
  it('gives both of two figures that a report sets side by side', async () => {
    const { short, claims } = await ask('How many bakers stayed away?')
    expect(short).toContain('310')
    expect(short).toContain('450')
    expect(claims.slice(0, 2).map((c) => c.text)).toEqual([
      'The mill said 310 bakers had stayed away.',
      'The Bakers’ Guild put the number of strikers at 450.',
    ])
  })
  it('tells what happened on a day by the sentences that give it as theirs', async () => {
    const { claims } = await ask('What happened in Ostmark on 16 April?')
    expect(claims[0]!.text).toContain('river Ossel')
  })
})

describe('what nobody reports', () => {
  it.each([
    'Who leads the Boatmen’s Union?',
    'Who said that the ovens were stolen?',
    'When was Corin Vaas arrested?',
    'When did the boatmen’s strike end?',
    'Which is higher, the mayor’s count of the strikers or the bishop’s?',
    'What happened in Ostmark on 3 January?',
  ])('%s', async (question) => {
    expect(await ask(question)).toMatchObject({ abstained: true, short: null, claims: [] })
  })
})
