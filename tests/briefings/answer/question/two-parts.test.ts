import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { joinParts, readTwoParts } from '../../../../briefings/answer/question/two-parts.ts'
import { dispatch, everybody, openBriefings, type TestBriefings } from '../../../sample-briefings.ts'

let held: TestBriefings
beforeEach(async () => {
  held = await openBriefings()
  await held.briefings.ingest('public', [
    dispatch({
      title: 'Vote on the ferry',
      published: '2024-05-04',
      text:
        'Governor Lena Okoro called off the vote on the ferry on Friday because the owners had left the hall. ' +
        'Crowds in Port Anselm called for the vote to be held all the same. Mayor Ivo Brandt met Jonas Wick in Lund.',
    }),
    dispatch({
      title: 'Hall opens in Lund',
      published: '2024-05-04',
      text: 'Mayor Ivo Brandt opened a concert hall in Lund on Thursday. “It belongs to all of you,” Brandt said.',
    }),
  ])
})
afterEach(() => held.store.close())

const ask = (question: string) => held.briefings.ask(everybody, question, { now: '2024-05-05T12:00:00Z' })

describe('a question that asks two things', () => {
  it.each([
    ['Who called off the vote, and why?', 'Who called off the vote?', 'why Lena Okoro called off the vote?'],
    ['When and where did it strike?', 'When did it strike?', 'where did it strike?'],
  ])('%s', (text, first, second) => {
    const parts = readTwoParts(text)
    expect([parts?.first, parts?.second('Lena Okoro')]).toEqual([first, second])
  })

  it.each(['Who won and lost?', 'Why did it fail?', 'What do we know about rock and roll?'])(
    '%s is one',
    (text) => {
      expect(readTwoParts(text)).toBeNull()
    },
  )

  it('is answered on both, each sentence once', async () => {
    const { short, claims, missing } = await ask('Who called off the vote on the ferry, and why?')
    expect(short).toContain('Lena Okoro')
    expect(short).toContain('because the owners had left the hall')
    expect(claims.map((c) => c.text)).toEqual([expect.stringContaining('called off the vote')])
    expect(missing).toBeUndefined()
  })

  it('is understood with nothing but a pronoun for what was called off', async () => {
    const { short } = await ask('Who called it off, and why?')
    expect(short).toContain('Lena Okoro')
    expect(short).toContain('because the owners had left the hall')
  })

  it('says so where only one of them has an answer', async () => {
    const who = await ask('Who opened the concert hall in Lund?')
    const why = await ask('Why did the bridge of Ostby fall?')
    expect([who.abstained, why.abstained]).toEqual([false, true])
    expect(joinParts(who, why)).toEqual({ ...who, missing: why.answer })
    expect(joinParts(why, who)).toEqual({ ...who, missing: why.answer })
    expect(joinParts(why, why)).toEqual(why)
  })
})

describe('asked what somebody said', () => {
  it('their own words answer, and no others', async () => {
    const { claims } = await ask('What did Ivo Brandt say?')
    expect(claims.map((c) => c.text)).toEqual(['“It belongs to all of you,” Brandt said.'])
  })

  it('a sentence that merely names them is no answer', async () => {
    expect(await ask('What has Jonas Wick said?')).toMatchObject({
      abstained: true,
      answer: expect.stringContaining('cannot say for sure what was said') as unknown,
    })
  })
})
