import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { composeTour } from '../../scripts/tour.ts'

it('docs/tour.md is what the program answers; after a change run: node scripts/tour.ts', async () => {
  const page = readFileSync(new URL('../../docs/tour.md', import.meta.url), 'utf8')
  expect(await composeTour()).toBe(page)
})
