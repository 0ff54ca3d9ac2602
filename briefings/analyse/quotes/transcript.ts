import type { Attribution, Reading } from './attribution.ts'
import { isMark, paragraphBreak } from './marks.ts'

/** Labels that begin a line without being a speaker. */
const NOBODY = new Set(
  'update updated updates photo photos video watch read more see related note breaking editor correction source image caption tip warning'.split(
    ' ',
  ),
)

interface Line {
  readonly from: number
  readonly colon: number
  readonly end: number
}

/** Lines of a transcript, "LIND: We are late.": at least two of them, or it is none. */
export function findTranscript(reading: Reading): Attribution[] {
  const { doc } = reading
  const { tokens } = doc
  const lines: Line[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (i > 0 && !paragraphBreak(doc, i)) continue
    const from = isMark(tokens[i]) ? i + 1 : i
    const colon = label(reading, from)
    if (colon < 0) continue
    let end = colon + 1
    while (end < tokens.length && !paragraphBreak(doc, end)) end++
    lines.push({ from, colon, end })
    i = end - 1
  }
  if (lines.length < 2) return []
  return lines
    .filter((l) => l.end > l.colon + 1)
    .map((l) => ({
      content: { start: l.colon + 1, end: l.end },
      cue: { start: l.colon, end: l.colon + 1 },
      source: {
        start: l.from,
        end: l.colon,
        head: { first: l.from, end: l.colon, head: l.colon - 1, genitive: -1 },
      },
      direct: true,
    }))
}

/** Index of the colon after one to four words in capitals, or -1. */
function label(reading: Reading, from: number): number {
  const { tokens } = reading.doc
  for (let i = from; i < tokens.length && i < from + 6; i++) {
    const t = tokens[i]!
    if (t.text === ':') return i > from ? i : -1
    if (!/^\p{Lu}[\p{Lu}.'’-]*$/u.test(t.text) || NOBODY.has(t.lower)) return -1
  }
  return -1
}
