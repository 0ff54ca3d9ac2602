import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { contextOf } from '../../../briefings/analyse/events/context.ts'
import { findEvents } from '../../../briefings/analyse/events.ts'
import { prepare } from '../../../briefings/analyse/prepare.ts'
import { createWinkTagger } from '../../../briefings/analyse/wink-tagger.ts'

const SENTENCES = readFileSync(new URL('../../fixtures/nothing-happens.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')

it('codes at most one in twenty sentences of comment, description and background as an event', () => {
  const tagger = createWinkTagger()
  const alarms = SENTENCES.flatMap((text) => {
    const doc = prepare({ text, title: null, published: '2024-04-03', sentences: null }, tagger)
    return findEvents(contextOf(doc, { mentions: [], actors: [], times: [], quotes: [] }))
      .filter((e) => e.type !== 'NONE')
      .map((e) => `${e.type} ${e.status}: ${e.headline}`)
  })
  expect(SENTENCES).toHaveLength(200)
  expect(alarms.length, alarms.join('\n')).toBeLessThanOrEqual(10)
})
