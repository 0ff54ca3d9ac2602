import { describe, expect, it } from 'vitest'
import { cleanByline } from '../../../briefings/read/byline.ts'

describe('a byline', () => {
  it.each([
    ['By Ada Bell', 'Ada Bell'],
    ['Written by: Ada Bell and Cy Dunn', 'Ada Bell and Cy Dunn'],
    ['Ada Bell - Apr 16, 2015 8:02 pm UTC', 'Ada Bell'],
    ['por Ada Bell 1 de diciembre de 2017', 'Ada Bell'],
    ['Posted by Isle Desk', 'Isle Desk'],
    ['Ada Bell | Isle News', 'Ada Bell'],
    ['Ada Smith-Jones', 'Ada Smith-Jones'],
    ['Byron Bay Staff', 'Byron Bay Staff'],
  ])('is cut to its names: %s', (text, names) => {
    expect(cleanByline(text)).toBe(names)
  })

  it.each(['', 'By', '2024-04-01', 'https://isle.example/ada', 'x'.repeat(400)])(
    'has no name in “%s”',
    (text) => {
      expect(cleanByline(text)).toBeNull()
    },
  )
})
