import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readQuestion } from '../../../../briefings/answer/question/question.ts'
import { termOf } from '../../../../briefings/read/terms.ts'

describe('readQuestion', () => {
  it.each([
    ['Who called off the meeting?', 'person'],
    ['When did the talks in Brell begin?', 'time'],
    ['Where was the summit held?', 'place'],
    ['How many people were killed?', 'number'],
    ['How much did the stadium cost?', 'money'],
    ['How long will the strike last?', 'duration'],
    ['Why did the minister resign?', 'reason'],
    ['What did Mara Quill say about the offer?', 'words'],
    ['Which country won the regatta?', 'place'],
    ['Which Northern League team signed Paul Reyd?', 'organisation'],
    ['What is the release date of the album?', 'time'],
    ['What was the company’s revenue?', 'money'],
    ['whats the turnout in Norrland', 'percent'],
    ['Did the council approve the plan?', 'yes-no'],
    ['Was the captain on the bridge when the ferry ran aground?', 'yes-no'],
    ['Do they know when the ferry ran aground?', 'time'],
    ['Protesters blocked the port of Harwell. Who leads their union?', 'person'],
    ['The mayor opened a bridge over which river?', 'place'],
    ['Regatta 2031 location', 'place'],
  ])('knows what kind of answer "%s" wants', (question, type) => {
    expect(readQuestion(question).type).toBe(type)
  })
  it('finds names, with the small words inside them, and titles in quotation marks', () => {
    const { names } = readQuestion(
      'What did the Bank of Norrland say to Dana Orsk about “The Long Quay” on Friday?',
    )
    expect(names).toEqual(expect.arrayContaining(['Bank of Norrland', 'Dana Orsk', 'The Long Quay']))
    expect(names.join(' ')).not.toContain('Friday')
  })
  it('counts what leads up to a question for less than what it asks', () => {
    const { terms } = readQuestion('Dockers went on strike in Harwell. Who leads the union?')
    const weight = (form: string): number | undefined => terms.find((t) => t.form === form)?.weight
    expect(weight('union')).toBeGreaterThan(weight('strike')!)
  })
  it.each([
    ['When did the invasion of Teal begin?', 'begin'],
    ['Who led the delegation?', 'led'],
    ['How much did the concert raise?', 'raise'],
    ['Who called off the race?', 'canceled'],
  ])('sees the verb that "%s" turns on', (question, form) => {
    const { predicate, terms } = readQuestion(question)
    expect(terms.find((t) => t.form === form)?.term).toBe(predicate)
  })
  it.each([
    ['The fire threatened which national park?', 'park'],
    ['The council is testing which new parking rule?', 'rule'],
    ['Which Brell Water Polo League team was invited to Harwell?', 'team'],
    ['Smoke came from which kind of cheap household lamp?', 'lamp'],
    ['Which of these may sink?', null],
  ])('knows what noun "%s" asks for, whatever stands before it', (question, noun) => {
    expect(readQuestion(question).head).toBe(noun && termOf(noun))
  })
  it('knows a question about who somebody is', () => {
    expect(readQuestion('Who is Mara Quill?').asksIdentity).toBe(true)
    expect(readQuestion('Who is leading the talks?').asksIdentity).toBe(false)
  })
  it('keeps the years and the present days that are asked about', () => {
    expect(readQuestion('Who won the regatta in 2019?').years).toEqual(['2019'])
    expect(readQuestion('Who resigned this week?').isRecent).toBe(true)
  })
  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(readQuestion(text).text).toBe(text)
      }),
    )
  })
})
