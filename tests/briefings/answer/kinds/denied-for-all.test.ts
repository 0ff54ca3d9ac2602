import { describe, expect, it } from 'vitest'
import { dispatch } from '../../../sample-briefings.ts'
import { askedOf } from '../asked-of.ts'

const syrup = dispatch({
  id: 'syrup',
  title: 'Cough syrup recalled in Aldmere',
  published: '2026-03-02',
  text:
    'The pharmacies of Aldmere have taken a contaminated cough syrup off their shelves, the health office said on Monday. Seven children were ' +
    'taken ill. Nobody has died.',
})
const violin = dispatch({
  id: 'violin',
  title: 'Old violin stolen from Tarn museum',
  published: '2026-03-03',
  text:
    'Thieves made off with a violin of 1702 from the museum of Tarn during the night to Tuesday, police said. They came through a cellar ' +
    'window. No one has been arrested.',
})
const lift = dispatch({
  id: 'lift',
  title: 'Chairlift stops above Corrie',
  published: '2026-03-04',
  text: 'A chairlift stopped above Corrie on Wednesday with 60 skiers on it. None of the skiers was hurt.',
})
const later = dispatch({
  id: 'later',
  title: 'Skier hurt when Corrie chairlift stopped',
  published: '2026-03-06',
  text: 'A skier was injured after all when the chairlift above Corrie stopped on Wednesday, the operator said on Friday.',
})
const quarry = dispatch({
  id: 'quarry',
  title: 'Rocks fall in Sella quarry',
  published: '2026-03-05',
  text: 'Rocks fell on a digger in the quarry of Sella on Thursday. The driver broke an arm. Nobody else was hurt.',
})

const ask = askedOf([syrup, violin, lift, later, quarry], '2026-03-08T12:00:00Z')

describe('whether anybody was hurt, killed or caught', () => {
  it.each([
    ['has anybody been killed by the bad cough syrup', 'Nobody has died.'],
    ['have the cops caught anyone for the violin heist', 'No one has been arrested.'],
  ])('%s', async (question, told) => {
    const answer = await ask(question)
    expect(answer.short).toBe('no')
    expect(answer.claims[0]?.text).toContain(told)
  })
  it.each(['was anyone hurt by the Corrie chairlift', 'was anybody hurt in the Sella quarry'])(
    'is no "no" where somebody was: %s',
    async (question) => {
      expect((await ask(question)).short).not.toBe('no')
    },
  )
})
