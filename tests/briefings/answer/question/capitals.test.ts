import { expect, it } from 'vitest'
import type { ArticleWithFacts } from '../../../../briefings/ports.ts'
import { withCapitals } from '../../../../briefings/answer/question/capitals.ts'
import { readQuestion } from '../../../../briefings/answer/question/question.ts'
import { analyse, dispatch } from '../../../sample-briefings.ts'

const held = (text: string): ArticleWithFacts => {
  const article = dispatch({ text })
  return { ...article, facts: analyse(article) } as unknown as ArticleWithFacts
}

it('writes a name as the reports do, and one of a dateline as elsewhere', () => {
  const reports = [
    held('ORMSLEY, May 3 - A crane fell. It fell into the Tarrow. Nobody in Ormsley was hurt.'),
    held('ORMSLEY, May 4 - The crane was lifted.'),
  ]
  const { text } = withCapitals(readQuestion('what fell in ormsley'), reports)
  expect(text).toBe('what fell in Ormsley')
})
