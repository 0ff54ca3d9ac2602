import { describe, expect, it } from 'vitest'
import { inThread, leadUp, withName } from '../../../briefings/answer/follow-up.ts'
import { readQuestion } from '../../../briefings/answer/question.ts'

const threaded = (question: string, earlier: readonly string[]): string =>
  inThread(question, leadUp(question, earlier))

describe('a question in a thread', () => {
  it('takes from the last question that names somebody what "she" points back to', () => {
    const whole = threaded('What did she say about the offer?', ['Who is Mara Quill?', 'and why?'])
    const { asking, names, type } = readQuestion(whole)
    expect({ asking, type }).toEqual({ asking: 'What did she say about the offer?', type: 'words' })
    expect(names).toContain('Mara Quill')
  })
  it('takes it also where hardly anything is said', () => {
    expect(threaded('And why?', ['Who called off the talks in Brell?'])).toContain('Brell')
  })
  it.each(['Who leads the dockers’ union in Harwell?', 'Why did Mara Quill walk out?'])(
    'leaves "%s" alone',
    (question) => {
      expect(threaded(question, ['Who is Paul Lindqvist?'])).toBe(question)
    },
  )
  it('goes back over questions that point back themselves', () => {
    const whole = threaded('when?', ['Who is Mara Quill?', 'and what did she say about the offer?'])
    expect(whole).toBe('Who is Mara Quill. What did she say about the offer. When?')
    expect(readQuestion(whole)).toMatchObject({ asking: 'When?', type: 'time' })
  })
  it.each([
    ['What did he say?', 'What did Paul Lindqvist say?'],
    ['Who told her about it?', 'Who told Paul Lindqvist about it?'],
    ['What became of her offer?', 'What became of Paul Lindqvist’s offer?'],
  ])('reads "%s" with the name as "%s"', (question, named) => {
    expect(withName(question, 'Paul Lindqvist')).toBe(named)
  })
  it('has nothing to add to the first question of a thread', () => {
    expect(threaded('What did he say?', [])).toBe('What did he say?')
  })
})
