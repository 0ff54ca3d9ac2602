import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldName } from '../../../briefings/connect/names.ts'

describe('foldName', () => {
  it('drops titles, legal forms, accents and punctuation', () => {
    expect(foldName('Gen. Abdel Fattah al-Sisi')).toBe('abdel fattah al sisi')
    expect(foldName('President Recep Tayyip Erdoğan')).toBe('recep tayyip erdogan')
    expect(foldName('Martin Luther King Jr.')).toBe('martin luther king')
    expect(foldName('Northwind Holdings, Inc.')).toBe('northwind holdings')
  })

  it('gives one key to the spellings of one name', () => {
    expect(foldName('U.N.')).toBe(foldName('UN'))
    expect(foldName("O'Brien’s")).toBe(foldName('O’Brien'))
    expect(foldName('Ministry of Defence')).toBe(foldName('Ministry of Defense'))
    expect(foldName('The Hague')).toBe('hague')
  })

  it('keeps a title that is all there is', () => {
    expect(foldName('The President')).toBe('president')
    expect(foldName('Company')).toBe('company')
    expect(foldName('?!')).toBe('')
    expect(foldName('constructor')).toBe('constructor')
  })

  it('changes nothing when it is done twice, on any input', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const once = foldName(name)
        expect(once).not.toMatch(/^\s|\s$|\s\s/)
        expect(foldName(once)).toBe(once)
      }),
    )
  })
})
