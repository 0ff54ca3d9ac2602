import { describe, expect, it } from 'vitest'
import { dispatch } from '../../sample-briefings.ts'
import { askedOf } from './asked-of.ts'

const ask = askedOf(
  [
    dispatch({
      title: 'Harbour masters confer in Pell',
      published: '2024-05-08',
      text: 'Harbour masters held a meeting in Pell on Wednesday to discuss the dredging of Teal as the Ann Corrow administration seeks to dissuade the port from blasting near a French wreck. A meeting on Tuesday with the wardens of Brell had come to nothing. The harbour masters are still working toward a meeting at sea, one of them said.',
    }),
    dispatch({
      title: 'Minister sees the dockers',
      published: '2024-05-09',
      text: 'Harbour minister Odo Lunt met the dockers’ leader, Berit Vahl, in Orsund on Thursday.',
    }),
    dispatch({
      title: 'Wardens hold their autumn talks',
      published: '2024-05-11',
      text: 'Wardens of five rivers held talks in Lott on Saturday. The talks were attended by Ebba Thorn, who heads the water board. Thousands of people marched through Lott calling for more locks - the largest march since the lock riots in May, while a fair in Garrel with the singer Nils Aabel was beset by rain.',
    }),
    dispatch({
      title: 'Lantern parade in Orsund off',
      published: '2024-05-10',
      text: 'A lantern parade planned for the weekend in Orsund was called off by mayor Ida Storr on Friday. Berit Vahl of the dockers said they had wanted to march along.',
    }),
  ],
  '2024-05-20T12:00:00Z',
)

describe('whom somebody met', () => {
  it('is no place that was only spoken of, nor where it was', async () => {
    expect(await ask('Who did Ann Corrow meet?')).toMatchObject({ abstained: true, short: null })
  })
  it('is whom the report names behind the verb', async () => {
    expect((await ask('Who did Odo Lunt meet?')).short).toBe('Berit Vahl')
  })
})

it('answers "who" with no adjective of a country', async () => {
  expect((await ask('Who was against blasting near the wreck?')).short).not.toBe('French')
})

describe('whether something will be once more', () => {
  it('is told by what is planned for, not by its having been, and said to be sure by neither', async () => {
    const { short, claims } = await ask('Will the harbour masters meet again?')
    expect(short).toBeNull()
    expect(claims.map((c) => c.text)).toEqual([
      'The harbour masters are still working toward a meeting at sea, one of them said.',
    ])
  })
})

describe('whether somebody called it off', () => {
  it.each([
    ['Did Ida Storr call off the lantern parade?', 'yes'],
    ['Was the lantern parade called off?', 'yes'],
    ['Was the lantern parade called off by Ida Storr?', 'yes'],
  ])('%s', async (question, short) => {
    expect((await ask(question)).short).toBe(short)
  })
  it.each([
    'Did Berit Vahl call off the lantern parade?',
    'Was the lantern parade called off by Berit Vahl?',
  ])('%s is not answered yes by another’s having done it', async (question) => {
    expect((await ask(question)).short).not.toBe('yes')
  })
})

it('takes nobody who attended something else', async () => {
  expect((await ask('Who attended the fair in Garrel?')).short).not.toBe('Ebba Thorn')
})

it('does not settle whether two met by what is told of one of them', async () => {
  expect((await ask('Did Odo Lunt meet Ebba Thorn?')).abstained).toBe(true)
})

it('takes "since" before a happening for a time and not for a reason', async () => {
  expect((await ask('Why did people march through Lott?')).short).toBe('calling for more locks')
})
