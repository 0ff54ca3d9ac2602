import { describe, expect, it } from 'vitest'
import { dispatch } from '../../sample-briefings.ts'
import { askedOf } from './asked-of.ts'

// Questions as a reader of headlines asks them, over reports that name many people beside the deed.

const text = (id: string, published: string, title: string, body: string) =>
  dispatch({ id, title, published, text: body })

const ask = askedOf(
  [
    text(
      'attack',
      '2024-05-06',
      'New details in the attack on Tom Holm',
      'New details have emerged in the attack on Judge Ada Holm’s husband, Tom Holm, among them that the alleged assailant had a list of names. ' +
        'Tom Holm, the husband of Ada Holm, was attacked at the couple’s home in Brell on Friday.',
    ),
    text(
      'quashed',
      '2024-05-06',
      'Convictions in Stad case quashed',
      'Rune Falk left the court in Brell on Monday after his conviction in the killing of the singer Ivar Stad had been quashed. The city agreed to pay him 3 million crowns.',
    ),
    text(
      'hotel',
      '2024-05-07',
      'Coach keeps players in hotel',
      'Coach Dan Orr has told his players to stay in their hotel in Lund in the wake of the rapper Vexel’s fatal shooting in the town.',
    ),
    text(
      'marathon',
      '2024-05-06',
      'Rain at the Orsk marathon',
      'Mona Eide won the Orsk marathon on Sunday in heavy rain. It was as wet in 2010, when Lars Beck won the Orsk marathon by a minute.',
    ),
    text(
      'games',
      '2024-05-06',
      'Norland criticised over prisons',
      'Norland is facing criticism over its prisons, as it prepares to host the Winter Games.\n\nBO RAY',
    ),
    text(
      'match',
      '2024-05-08',
      'Brell ahead in the final',
      'Brell beat Orsk 3-0 on Tuesday in the final series.',
    ),
    text(
      'lottery',
      '2024-05-08',
      'Goldmillions jackpot stands at 40 million',
      'The Gold Millions jackpot stands at 40 million crowns before the next draw on Thursday. Kringle is giving away free buns to whoever drew a blank.',
    ),
    text(
      'park',
      '2024-05-08',
      'Norland founds a park',
      'The government founded a 1.1 million-acre park in the Arlen hills on Wednesday.',
    ),
    text(
      'title',
      '2024-05-09',
      'A title for Holm',
      'The king gave Pia Holm the title of Duchess of Arlen on Thursday. The play won seven honors and the Silver Cup at its premiere.',
    ),
    text(
      'election',
      '2024-05-06',
      'Lorn elected in Arlen',
      'Ida Lorn has been elected governor of Arlen in a run-off on Sunday. Police stopped buses that were taking voters to their polling offices on Sunday. ' +
        'Besides, Egil Brock still has not conceded in Arlen’s election, a reporter looks at a festival and users may have to pay for it.',
    ),
    text(
      'holm',
      '2024-05-07',
      'Holm on the attack',
      'Ada Holm said that while her husband, Tom, is better after Friday’s attack, their sons “are shaken”.',
    ),
    text(
      'cup',
      '2024-05-08',
      'Norland out of the world cup',
      'Norland missed the quarter-finals of the world cup by a centimetre on Tuesday, when a penalty hit the bar.',
    ),
  ],
  '2024-05-14T09:00:00Z',
)

describe('nobody is said to have done', () => {
  it.each([
    ['Who attacked Tom Holm?', 'what was done to a relative'],
    ['Who killed Ivar Stad?', 'a deed of which a conviction was quashed'],
    ['Who shot Vexel?', 'what only somebody else’s words are about'],
    ['Who won the final on Wednesday?', 'what was done on another weekday'],
  ])('%s: %s', async (question) => {
    expect(await ask(question)).toMatchObject({ abstained: true })
  })
})

it.each([
  ['Who won the Orsk marathon?', 'Mona Eide'],
  ['Who hosts the Winter Games?', 'Norland'],
  ['What is Kringle giving away?', 'free buns to whoever drew a blank'],
  ['How many acres of the Arlen hills did the government make a park?', '1.1 million'],
])('%s %s', async (question, short) => {
  expect(await ask(question)).toMatchObject({ abstained: false, short })
})

it('knows no next draw that lies behind the asker', async () => {
  expect(await ask('When is the next Gold Millions draw?')).toMatchObject({ abstained: true })
})

it('knows no day to come that its report had passed, and no words that were not said', async () => {
  expect(await ask('When will Ida Lorn take office?')).toMatchObject({ abstained: true })
  const said = await ask('What has Egil Brock said?')
  expect(said.short ?? '').not.toMatch(/festival|while/)
})

it('takes no part of a name for a count, and no centimetre for a round', async () => {
  expect(JSON.stringify(await ask('How many people won a million crowns?'))).not.toContain(
    '"short":"Millions',
  )
  expect((await ask('Who won the Silver Cup?')).short ?? '').not.toContain('honors')
  expect((await ask('How far did Norland get in the world cup?')).short ?? '').not.toContain('centimetre')
})
