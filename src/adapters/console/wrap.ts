/**
 * Breaks text into lines of at most `width` columns at white space; a longer word is broken where it must. East Asian wide
 * characters count two columns, combining marks none.
 *
 * @param indent Columns of the first line that something else takes.
 */
export function wrap(text: string, width: number, indent = 0): string[] {
  const lines: string[] = []
  let line = ''
  let used = indent
  for (const word of text.split(/\s+/).filter(Boolean)) {
    for (const piece of pieces(word, Math.max(1, width))) {
      const columns = columnsOf(piece)
      if (line && used + 1 + columns > width) {
        lines.push(line)
        line = ''
        used = 0
      }
      line = line ? `${line} ${piece}` : piece
      used += columns + (line === piece ? 0 : 1)
    }
  }
  if (line || lines.length === 0) lines.push(line)
  return lines
}

/** A word in pieces that each fit a line. */
function pieces(word: string, width: number): string[] {
  if (columnsOf(word) <= width) return [word]
  const out: string[] = []
  let piece = ''
  let used = 0
  for (const c of word) {
    const columns = columnsOf(c)
    if (piece && used + columns > width) {
      out.push(piece)
      piece = ''
      used = 0
    }
    piece += c
    used += columns
  }
  out.push(piece)
  return out
}

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u

/** Columns that a terminal takes for the text. */
export function columnsOf(text: string): number {
  let n = 0
  for (const c of text) n += /\p{M}/u.test(c) ? 0 : WIDE.test(c) ? 2 : 1
  return n
}
