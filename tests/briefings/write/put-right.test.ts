import { expect, it } from 'vitest'
import { composeStory } from '../../../briefings/write/story.ts'
import { storedReports } from '../connect/stored-reports.ts'

const REPORT = {
  published: '2024-05-03',
  title: 'Mill recalls rye flour',
  source: 'Vale News',
  text: 'The mill of Orm recalled rye flour on Friday because of stones. It said that 42,000 bags of the last harvest were affected. The bags had been sold in Tolm, Karvel and the villages around.',
} as const
const CORRECTION = {
  published: '2024-05-06',
  title: 'Correction: flour recall',
  source: 'Vale News',
  text: 'In our report of Friday on the mill of Orm we wrote that 42,000 bags of rye flour had been recalled. That was wrong. The mill recalled 24,000 bags.',
} as const

function told(...reports: readonly Parameters<typeof storedReports>[0][number][]) {
  const story = { id: 's1', headline: 'Mill recalls rye flour' }
  return composeStory(story, storedReports(reports))
}
const texts = (content: ReturnType<typeof told>): string[] =>
  content.claims.map((c) => c.citations[0].span.text)

it('tells the corrected figure first, and no longer the wrong one', () => {
  const claims = texts(told(REPORT, CORRECTION))
  expect(claims[0]).toBe('The mill recalled 24,000 bags.')
  expect(claims.join(' ')).not.toContain('42,000')
})

it('says of the newest report that it is a correction', () => {
  expect(told(REPORT, CORRECTION).latest?.headline).toBe('Correction: flour recall')
})

it('tells the figure as long as nothing puts it right', () => {
  expect(texts(told(REPORT)).join(' ')).toContain('42,000')
})

it('tells a correction that has nothing but the wrong wording and the right one', () => {
  const only = {
    ...CORRECTION,
    text: 'Our report of Friday incorrectly gave the weight of a bag as two kilos instead of one.',
  }
  expect(texts(told(only))).toEqual([only.text])
})
