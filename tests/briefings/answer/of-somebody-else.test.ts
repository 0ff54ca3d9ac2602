import { expect, it } from 'vitest'
import { dispatch } from '../../sample-briefings.ts'
import { askedOf } from './asked-of.ts'

// A question takes for granted what no report tells: the deed was only demanded, was another's, or was of another kind.
const ask = askedOf(
  [
    dispatch({
      id: 'demand',
      title: 'Opposition wants minister out',
      text: 'The opposition Reform League demanded on Monday that Culture Minister Tilde Arkwell resign after a painting was lost.',
    }),
    dispatch({
      id: 'mayor',
      title: 'Mayor of Lund Bay quits',
      text: 'Oskar Arkwell, the mayor of Lund Bay and a brother of Culture Minister Tilde Arkwell, resigned on Thursday over a loan.',
    }),
    dispatch({
      id: 'final',
      title: 'Rowe Rovers win cup 3-2',
      text: 'Rowe Rovers beat Pell United 3-2 in the final of the Shield Cup on Saturday. Ade Morrow put Pell ahead with a free kick. Substitute Bram Kelso scored the winner. "I closed my eyes," said Kelso, 19, who joined Rowe from Vell in July.',
    }),
    dispatch({
      id: 'morrow',
      title: 'Morrow asks to leave Pell',
      text: 'Striker Ade Morrow has asked to leave Pell United after the Shield Cup final. Morrow, 28, has scored 17 goals this season.',
    }),
  ],
  '2024-05-06T12:00:00Z',
)

it.each([
  'when did tilde arkwell resign',
  'why did tilde arkwell resign',
  'who did morrow sign for',
  'who scored the first goal in the final',
])('holds no answer to "%s"', async (question) => {
  expect(await ask(question)).toMatchObject({ abstained: true, short: null })
})
it('tells the winning goal, and no goal of the losers', async () => {
  expect(await ask('who scored the winning goal in the shield cup final')).toMatchObject({
    short: 'Bram Kelso',
  })
})
it('still tells when he resigned', async () => {
  expect((await ask('when did oskar arkwell resign')).short).toMatch(/2 May/)
})
