import { describe, expect, it } from 'vitest'
import { dispatch } from '../../sample-briefings.ts'
import { askedOf } from './asked-of.ts'

const trial = dispatch({
  id: 'trial',
  title: 'Banker Edda Marsh jailed for six years',
  published: '2024-05-14',
  source: 'Harbour Wire',
  text: 'A court in Pell on Tuesday found Edda Marsh guilty of embezzlement and sentenced her to six years in prison. Marsh, the former head of the Tern Bank, was acquitted of forging documents.',
})
const walkOut = dispatch({
  id: 'walk-out',
  title: 'Dockers in Orsund walk out',
  published: '2024-05-10',
  source: 'Northgate Post',
  text: 'The Union of Dockers called a strike at the port of Orsund on Friday after talks with Orsund Quays had failed.',
})
const settled = dispatch({
  id: 'settled',
  title: 'Dockers in Orsund go back to work',
  published: '2024-05-16',
  source: 'Northgate Post',
  text: 'Dockers at the port of Orsund went back to work on Thursday. The talks were chaired by a retired bishop, Olav Renn, whom both sides had accepted as mediator.',
})

const ask = askedOf([trial, walkOut, settled], '2024-05-20T12:00:00Z')

describe('what somebody is found guilty of', () => {
  it.each([
    ['What was Edda Marsh found guilty of?', 'embezzlement'],
    ['What was Edda Marsh convicted of?', 'embezzlement'],
    ['What was Marsh acquitted of?', 'forging documents'],
  ])('"%s" is answered "%s"', async (question, short) => {
    expect(await ask(question)).toMatchObject({ abstained: false, short })
  })
})

it('whoever surely did it is told before who only stands nearest', async () => {
  expect(await ask('Who mediated in the Orsund port strike?')).toMatchObject({
    abstained: false,
    short: 'Olav Renn',
  })
})
