import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { analyse } from '../../sample-briefings.ts'

const GOLD = readFileSync(new URL('../../fixtures/modality.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))

it('tells what happened from what is planned, threatened, denied or only thought of, in nine of ten sentences', () => {
  const wrong = GOLD.flatMap((line) => {
    const [text = '', statuses = ''] = line.split(' => ')
    const facts = analyse({ text, title: null, published: '2024-04-03', language: 'en', sentences: null })
    const status = facts.events[0]?.status ?? 'none'
    return statuses.split(', ').includes(status) ? [] : [`${status}: ${text}`]
  })
  expect(GOLD.length).toBeGreaterThanOrEqual(39)
  expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(GOLD.length / 10)
})
