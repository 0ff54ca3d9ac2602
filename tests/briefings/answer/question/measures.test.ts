import { expect, it } from 'vitest'
import { measureAsked } from '../../../../briefings/answer/question/measures.ts'

it.each([
  ['How far did they walk?', 'they walked 9 km on 3 May', '9 km'],
  ['At what age did she win?', 'she won as a 9-year-old', '9'],
  ['What is the age of the boy?', 'the boy of 3 metres is 9-years-old', '9'],
  ['How deep is the lock?', 'the lock of 1912 is 9 metres deep', '9 metres'],
  ['How long after the vote did he quit?', '3 left nine days after the vote', 'nine days'],
  ['What was the score?', 'won 3-1 in 90 minutes', '3-1'],
  ['How much did sales fall?', 'sales fell in 3 towns, by 4 percent', '4 percent'],
])('%s', (asking, told, quantity) => {
  const found = [...told.matchAll(measureAsked(asking)!.pattern)].map((m) => m[0].trim())
  expect(found).toContain(quantity)
})
it('asks for no quantity where it only counts', () => {
  expect(measureAsked('How many people came?')).toBeNull()
})
