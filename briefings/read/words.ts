/** Letters, marks and digits, with a point, comma or apostrophe only between two of them. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:[.,'’][\p{L}\p{M}\p{N}]+)*/gu

const NONE = 0
const LETTER = 1
const JOINS = 2
const UNSURE = 3

/**
 * Calls back with the offsets of each word of a stretch of text, in order: what WORD finds there. Most news is read without the
 * pattern, which takes several times as long; it decides where there are characters that few texts have.
 */
export function forEachWord(
  text: string,
  start: number,
  end: number,
  visit: (from: number, to: number) => void,
): void {
  let from = -1
  let last = -1
  for (let i = start; i < end; i++) {
    const kind = kindOf(text.charCodeAt(i))
    if (kind === LETTER) {
      if (from < 0) from = i
      last = i
    } else if (kind === UNSURE) {
      // Before this word everything has been called back; the pattern goes on from its beginning.
      const rest = from < 0 ? i : from
      for (const m of text.slice(rest, end).matchAll(WORD))
        visit(rest + m.index, rest + m.index + m[0].length)
      return
    } else if (from >= 0 && (kind === NONE || last < i - 1)) {
      visit(from, last + 1)
      from = -1
    }
  }
  if (from >= 0) visit(from, last + 1)
}

function kindOf(code: number): number {
  if (code < 0x80) {
    if (code >= 0x61 && code <= 0x7a) return LETTER
    if (code >= 0x41 && code <= 0x5a) return LETTER
    if (code >= 0x30 && code <= 0x39) return LETTER
    return code === 0x2e || code === 0x2c || code === 0x27 ? JOINS : NONE
  }
  // Letters of western and central Europe, but for the signs of multiplication and division.
  if (code >= 0xc0 && code <= 0x24f) return code === 0xd7 || code === 0xf7 ? NONE : LETTER
  // Dashes, quotation marks, ellipsis.
  if (code >= 0x2010 && code <= 0x2027) return code === 0x2019 ? JOINS : NONE
  return UNSURE
}
