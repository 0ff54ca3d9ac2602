import { describe, expect, it } from 'vitest'
import { DEED_SETS } from '../../../../briefings/answer/question/deed-sets.ts'
import { inPlainDeeds } from '../../../../briefings/answer/question/plain-deeds.ts'
import { TALKED_DEEDS } from '../../../../briefings/answer/question/talked-deeds.ts'

describe('deeds as people talk of them', () => {
  it.each([
    ['who turned up at the hearing?', 'who attended the hearing?'],
    ['who showed up for the march?', 'who attended the march?'],
    ['did Ida Mor show up to the rally?', 'did Ida Mor attend the rally?'],
    ['who owned up to the theft?', 'who admitted the theft?'],
  ])('reads "%s" as "%s"', (asked, plain) => {
    expect(inPlainDeeds(asked)).toBe(plain)
  })

  it('leaves to the thesaurus of news what stands there, since it is asked first', () => {
    const known = DEED_SETS.flatMap(({ items, above }) => (above.length ? [] : items.map((i) => i.join(' '))))
    const talked = TALKED_DEEDS.flatMap(({ items }) => items.slice(1).map((i) => i.join(' ')))
    expect(talked.filter((phrase) => known.includes(phrase))).toEqual([])
  })
})
