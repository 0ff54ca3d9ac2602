import { describe, expect, it } from 'vitest'
import { oneLine, oneShortLine } from '../../commands/one-line.ts'

describe('words of others in one line', () => {
  it('have no control character and none that turns the direction of writing', () => {
    expect(oneLine(' Ivo\u202e\u0007  Brandt\n resigns ')).toBe('Ivo Brandt resigns')
    expect(oneLine('\u202e\u200b\n')).toBe('')
  })

  it('end in dots where they are too long, with no character halved', () => {
    expect(oneShortLine('Ivo Brandt', 10)).toBe('Ivo Brandt')
    expect(oneShortLine('Ivo Brandts', 10)).toBe('Ivo Brand…')
    expect(oneShortLine('😀😀😀', 4)).toBe('😀…')
    expect(oneShortLine('😀😀😀', 5)).toBe('😀😀…')
  })
})
