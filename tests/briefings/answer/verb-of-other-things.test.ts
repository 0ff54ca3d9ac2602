import { describe, expect, it } from 'vitest'
import { dispatch } from '../../sample-briefings.ts'
import { askedOf } from './asked-of.ts'

// A word that is like the verb asked about means the same only of the same things.

const march = dispatch({
  id: 'march',
  title: 'Marches in Orlen over water prices',
  published: '2029-03-05',
  text:
    'Thousands joined protests in Orlen on Monday over the price of water. State-run Brell Television runs a channel that showed the protests, ' +
    'which the government has since blocked.',
})
const sweets = dispatch({
  id: 'sweets',
  title: 'Collectors queue for Marrow sweets',
  published: '2029-03-06',
  text:
    'The new Marrow sweets were sold out within an hour on Tuesday. They were hot goods by noon, with single bags going from hand to hand and a whole ' +
    'set of picture cards priced at 285 crowns.',
})
const ferry = dispatch({
  id: 'ferry',
  title: 'Ferry firm Norsund changes hands',
  published: '2029-03-07',
  text: 'Halden Shipping acquired the ferry firm Norsund on Wednesday. It will pay the 40 captains of the firm until May.',
})
const talks = dispatch({
  id: 'talks',
  title: 'Envoy to visit Tarn',
  published: '2029-03-08',
  text:
    'People who know her plans say that Lott is planning to visit Tarn, an island that Brell claims as its own, in the coming weeks as part of a longer journey. ' +
    'The minister let slip that the army was opposed to Lott visiting Tarn now.',
})

const ask = askedOf([march, sweets, ferry, talks], '2029-03-09T09:00:00Z')

describe('a sentence that has only a word like the verb asked about', () => {
  it('answers nobody who did it to something else', async () => {
    expect((await ask('Who led the protests in Orlen?')).short).not.toBe('Brell Television')
  })
  it('answers no price of something else', async () => {
    expect((await ask('How much do the new Marrow sweets cost?')).abstained).toBe(true)
  })
  it('answers who did it to the very thing', async () => {
    expect((await ask('Who bought the ferry firm Norsund?')).short).toBe('Halden Shipping')
  })
})

describe('asked when something will be', () => {
  it('"now" is no day', async () => {
    expect((await ask('When will Ida Lott visit Tarn?')).short).toMatch(/coming weeks/)
  })
})
