import { describe, expect, it } from 'vitest'
import { inThread } from '../../../briefings/answer/follow-up.ts'
import { readQuestion } from '../../../briefings/answer/question.ts'

describe('a question in a thread', () => {
  it('takes from the last question that names somebody what "she" points back to', () => {
    const whole = inThread('What did she say about the offer?', ['Who is Mara Quill?', 'and why?'])
    const { asking, names, type } = readQuestion(whole)
    expect({ asking, type }).toEqual({ asking: 'What did she say about the offer?', type: 'words' })
    expect(names).toContain('Mara Quill')
  })
  it('takes it also where hardly anything is said', () => {
    expect(inThread('And why?', ['Who called off the talks in Brell?'])).toContain('Brell')
  })
  it.each(['Who leads the dockers’ union in Harwell?', 'Why did Mara Quill walk out?'])(
    'leaves "%s" alone',
    (question) => {
      expect(inThread(question, ['Who is Paul Lindqvist?'])).toBe(question)
    },
  )
  it('has nothing to add to the first question of a thread', () => {
    expect(inThread('What did he say?', [])).toBe('What did he say?')
  })
})
