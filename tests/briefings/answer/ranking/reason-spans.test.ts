import { describe, expect, it } from 'vitest'
import { reasonSpans } from '../../../../briefings/answer/ranking/reason-spans.ts'

const reasonsIn = (text: string): string[] =>
  reasonSpans(text, { start: 0, end: text.length }).map((r) => text.slice(r.start, r.end))

describe('reasonSpans', () => {
  it.each([
    ['The guild gave as its reason that the hall was cold.', 'the hall was cold'],
    ['Nobody boarded the ferry, as it had lost a rudder.', 'as it had lost a rudder'],
    ['She left the talks, saying that nobody listened.', 'nobody listened'],
    ['It was caused by a loose cable, the warden, Ottla Brim, said on Monday.', 'a loose cable'],
    ['A frayed rope caused the fall.', 'A frayed rope'],
  ])('reads what "%s" gives', (sentence, reason) => {
    expect(reasonsIn(sentence).map((r) => r.replace(/\.$/, ''))).toContain(reason)
  })

  it.each([
    'Divers looked for possible causes of the leak.',
    'The cause was not known.',
    'Nobody saw the trigger in the grass.',
  ])('reads none in "%s"', (sentence) => {
    expect(reasonsIn(sentence)).toEqual([])
  })
})
