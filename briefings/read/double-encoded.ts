import iconv from 'iconv-lite'

/**
 * UTF-8 that was once read as windows-1252 and written as UTF-8 again: general punctuation and signs (bytes E2 80 to E2 84), and what begins with
 * C2 or C3 where no capital before a quotation mark can be meant. Text that was cut into words has a space within.
 */
const SEQUENCE = /â ?[€‚„] ?[\u0080-\u009c\u009e-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|[ÃÂ] ?[\u00a0-\u00bf]/gu
/** A closing quotation mark, whose last byte (9D) means nothing in windows-1252 and got lost. */
const CUT_OFF = /â ?€(?: ?[\u009d\ufffd])?/gu

/** The text with such characters as they were meant: "Donâ€™t" is "Don’t". Linear time. */
export function mendDoubleEncoding(text: string): string {
  if (!/[âÂÃ]/.test(text)) return text
  return text
    .replace(SEQUENCE, (found) => iconv.decode(iconv.encode(found.replaceAll(' ', ''), 'win1252'), 'utf-8'))
    .replace(CUT_OFF, '”')
}
