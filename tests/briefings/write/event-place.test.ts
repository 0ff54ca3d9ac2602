import { expect, it } from 'vitest'
import type { ArticleWithFacts } from '../../../briefings/ports.ts'
import { placeOfReports } from '../../../briefings/write/event-place.ts'
import { analyse, dispatch } from '../../sample-briefings.ts'

it('finds the place of a report that names one over and over in a single line, in time that grows as the line does', () => {
  const again = 'in Karvel and '
  const text = `He went ${again.repeat(60_000)}home.`
  const mentions = Array.from({ length: 60_000 }, (_, i) => {
    const start = 'He went '.length + i * again.length + 'in '.length
    return { type: 'LOC' as const, name: 'Karvel', actor: 'karvel', sentence: 0, start, end: start + 6 }
  })
  const article = dispatch({ id: 'n1', title: 'A walk', text })
  const facts = {
    ...analyse({ ...article, text: '' }),
    sentences: [{ start: 0, end: text.length }],
    mentions,
  }
  expect(placeOfReports([{ ...article, facts } as unknown as ArticleWithFacts])).toBe('Karvel')
})
