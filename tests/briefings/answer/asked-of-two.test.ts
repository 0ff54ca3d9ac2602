import { describe, expect, it } from 'vitest'
import { dispatch } from '../../sample-briefings.ts'
import { askedOf } from './asked-of.ts'

const recall = dispatch({
  id: 'recall',
  title: 'Kestrel recalls baby chairs',
  published: '2024-05-13',
  source: 'Harbour Wire',
  text: 'The furniture maker Kestrel is recalling 27,000 baby chairs because a strap can come loose, it said on Monday. Chairs of the model Wren are affected. Those with a green label are safe, since their straps were sewn elsewhere.',
})
const toll = dispatch({
  id: 'toll',
  title: 'Orsund to charge for its tunnel',
  published: '2024-05-14',
  source: 'Northgate Post',
  text: 'Orsund will charge cars 4 marks for its tunnel from June. Ambulances and buses are exempt from the charge, the council said.',
})
const sale = dispatch({
  id: 'sale',
  title: 'Norrlight to buy Vellpower',
  published: '2024-05-15',
  source: 'Harbour Wire',
  text: 'Norrlight has agreed to buy Vellpower on condition that it sells two dams in Teal, the companies said on Wednesday. The sale does not include the wind farms of Vellpower. The head of Vellpower, Henrik Rask, a younger brother of the shipowner Nils Rask, called the price fair. Unions warned that Vellpower risks becoming a ward of the state if the wind fails.',
})
const grounding = dispatch({
  id: 'grounding',
  title: 'Ferry Marigold runs aground off Skarholm',
  published: '2024-05-16',
  source: 'Harbour Wire',
  text: 'The ferry Marigold ran aground off Skarholm on Thursday. The operator, Blue Sound, said that nobody was hurt. Blue Sound has apologised and offered each passenger 200 marks.',
})
const festival = dispatch({
  id: 'festival',
  title: 'Vell moves its lantern festival',
  published: '2024-05-20',
  source: 'Northgate Post',
  text: 'The lantern festival of Vell moves to the docks. Residents of the docks object to the noise. The city answered that it would hold a meeting with them next week.',
})

const stoppage = dispatch({
  id: 'stoppage',
  title: 'Teachers of Teal stop work',
  published: '2024-05-27',
  source: 'Northgate Post',
  text: 'Teachers in Teal stopped work on Monday over the size of classes, and the school minister, Olaf Prinz, called it sad. Special schools are exempt. Nora Wick, a cousin of the minister, leads the teachers.',
})

const ask = askedOf([recall, toll, sale, grounding, festival, stoppage], '2024-06-01T12:00:00Z')
const first = async (question: string) => (await ask(question)).claims[0]!.text

describe('what is left out', () => {
  it('is the subject of what is not affected, be it named in the sentence before', async () => {
    expect((await ask('which baby chairs are not affected?')).short).toBe('Those with a green label')
    expect((await ask('who is exempt from the tunnel charge in Orsund?')).short).toBe('Ambulances and buses')
  })

  it('is told of a strike that its report does not call one', async () => {
    expect((await ask('which schools are not affected by the strike?')).short).toBe('Special schools')
  })

  it('is the object of what something does not include', async () => {
    expect((await ask('What is not included in the sale of Vellpower?')).short).toBe(
      'the wind farms of Vellpower',
    )
  })

  it('is not what is left out of something else', async () => {
    expect((await ask('which ferries are not affected?')).short).not.toBe('Those with a green label')
  })
})

describe('how two people are related', () => {
  it('is the word of kinship between them, whoever is asked about first', async () => {
    expect((await ask('how is Henrik Rask related to Nils Rask?')).short).toBe('younger brother')
    expect((await ask('How are Nils Rask and Henrik Rask related?')).short).toBe('younger brother')
  })

  it('is told by the post of one of them', async () => {
    expect((await ask('how is Nora Wick related to Olaf Prinz?')).short).toBe('cousin')
  })

  it('is not told where no sentence says so', async () => {
    expect(await ask('how is Henrik Rask related to Norrlight?')).toMatchObject({ abstained: true })
  })
})

describe('how somebody responded', () => {
  it('is told by what they did about it, before what they said of it', async () => {
    expect(await first('how did Blue Sound respond to the grounding of the Marigold?')).toContain(
      'apologised',
    )
  })

  it('is told by a sentence of theirs that only points to whom they answer', async () => {
    expect(await first('how did the city respond to the residents of the docks?')).toContain('hold a meeting')
  })
})

it('tells what somebody must do by the object of the deed', async () => {
  expect((await ask('what must Norrlight sell?')).short).toBe('two dams in Teal')
})

it('tells what somebody might become by what stands behind the verb', async () => {
  expect((await ask('what could Vellpower become?')).short).toBe('a ward of the state')
})
