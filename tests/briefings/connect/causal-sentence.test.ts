import { expect, it } from 'vitest'
import { causationOf } from '../../../briefings/connect/causal-sentence.ts'

it('reads what a line says came of what in time that grows as the line does, however often it begins to say so', () => {
  expect(causationOf(`After the row he ${'resigned '.repeat(100_000)}`, () => false)).toBeNull()
})

it('reads what was called off after something as called off for that', () => {
  const sentence = 'The town called off its fair after the river rose.'
  expect(causationOf(sentence, () => false)).toMatchObject({ cause: 'the river rose.', isOnlyAfter: true })
})
