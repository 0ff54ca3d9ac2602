import { describe, expect, it } from 'vitest'
import { dispatch } from '../../../sample-briefings.ts'
import { askedOf } from '../asked-of.ts'

const kettles = dispatch({
  id: 'kettles',
  title: 'Brunt recalls kettles',
  published: '2026-04-10',
  text:
    'The maker Brunt is recalling 9,000 kettles because their lids may fly off. They can be handed in at any shop that sells them. No receipt is ' +
    'needed. Whoever wants a new one must show the serial number.',
})
const baths = dispatch({
  id: 'baths',
  title: 'Baths of Oldwick open again',
  published: '2026-04-11',
  text: 'The baths of Oldwick will open again on Sunday. A ticket is required for the sauna. The water is 26 degrees warm.',
})

const ask = askedOf([kettles, baths], '2026-04-12T12:00:00Z')

describe('whether something is needed', () => {
  it.each([
    ['do i have to show a receipt to hand in the Brunt kettle', 'no', 'No receipt is needed.'],
    ['do I need a ticket for the sauna in Oldwick', 'yes', 'A ticket is required for the sauna.'],
  ])('%s', async (question, short, told) => {
    const answer = await ask(question)
    expect(answer.short).toBe(short)
    expect(answer.claims[0]?.text).toBe(told)
  })
  it('is not told of anything else', async () => {
    expect((await ask('do i have to show a passport to hand in the Brunt kettle')).short).toBeNull()
  })
})
