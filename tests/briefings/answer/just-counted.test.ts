import { describe, expect, it } from 'vitest'
import { dispatch } from '../../sample-briefings.ts'
import { askedOf } from './asked-of.ts'

const ferry = dispatch({
  id: 'ferry',
  title: 'Eleven die as ferry runs aground off Lorn',
  published: '2026-04-02',
  text:
    'Eleven people were killed and 40 hurt when a ferry ran aground off Lorn on Thursday. The old ship, with 212 passengers and a crew of nine, had ' +
    'left Brae at noon. Nine passengers died of cold in the water.',
})
const cup = dispatch({
  id: 'cup',
  title: 'Torva win the curling cup',
  published: '2026-04-04',
  text:
    'Torva beat Skell 9-7 in the final of the curling cup in Marrick on Saturday. The hosts, playing before 3,150 spectators, had been ahead until ' +
    'the last end.',
})

const ask = askedOf([ferry, cup], '2026-04-06T12:00:00Z')

describe('how many were there', () => {
  it.each([
    ['how many passengers were aboard the ferry that ran aground?', '212'],
    ['How many spectators saw the final of the cup in Marrick?', '3,150'],
  ])('%s', async (question, told) => {
    expect((await ask(question)).short).toContain(told)
  })
  it('is not how many of them died', async () => {
    expect(
      (await ask('how many passengers died when the ferry ran aground off Lorn?')).short ?? '',
    ).not.toContain('212')
  })
})
