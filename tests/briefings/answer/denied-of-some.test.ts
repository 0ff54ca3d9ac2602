import { describe, expect, it } from 'vitest'
import { dispatch } from '../../sample-briefings.ts'
import { askedOf } from './asked-of.ts'

// What a report denies of some, of another time or of another is told as just that.

const fire = dispatch({
  id: 'fire',
  title: 'Fire in the Tellin paper mill',
  published: '2026-03-02',
  text:
    'A fire broke out in the Tellin paper mill on Sunday. There were no serious injuries, the fire brigade said. No arrests were made last year after a similar blaze. ' +
    'Its owner, Ruud Peel, called the brigade at noon.',
})
const bank = dispatch({
  id: 'bank',
  title: 'Corse Bank Group cuts jobs',
  published: '2026-03-03',
  text: 'Corse Bank Group will cut 310 jobs, it said on Tuesday. Its head, Lotte Brun, called for patience.',
})
const toll = dispatch({
  id: 'toll',
  title: 'Lornham bridge without toll',
  published: '2026-03-04',
  text: 'The toll on the Lornham bridge, brought in two years ago, was scrapped on Wednesday. Drivers hooted.',
})
const ask = askedOf([fire, bank, toll], '2026-03-05T12:00:00Z')

it('some are not all: no serious injury is no "nobody was hurt"', async () => {
  const { short } = await ask('Was anybody injured in the Tellin fire?')
  expect(short).not.toBe('no')
})
it('what was so last year is not said of now', async () => {
  expect((await ask('Was anybody arrested over the Tellin fire?')).short).not.toBe('no')
})
it('what was so long ago beside the deed leaves the deed of now', async () => {
  expect((await ask('Was the toll on the Lornham bridge scrapped?')).short).toBe('yes')
})
it('whoever called the brigade called nothing off', async () => {
  expect((await ask('Did Peel call off the brigade?')).short).not.toBe('yes')
})
it('a group is the company of its name', async () => {
  expect((await ask('How many jobs will Corse Bank cut?')).short).toBe('310')
})
describe('of whom nothing is said', () => {
  it.each(['Did Lotte Brun call for a vote in Lorn?', 'Did Ruud Peel negotiate for the union?'])(
    '%s',
    async (question) => {
      expect((await ask(question)).short).not.toBe('yes')
    },
  )
})
