import { Buffer } from 'node:buffer'

/** A list of texts as one, in UTF-8, with a line break before each and after the last: it is searched as it stands, byte by byte. */
export type Lines = Uint8Array

export const BREAK = 10

export const asLines = (list: Iterable<string>): Lines => Buffer.from(['', ...list, ''].join('\n'))

/** A part of it as text. */
export const textOf = (lines: Lines, from: number, to: number): string =>
  Buffer.from(lines.buffer, lines.byteOffset + from, to - from).toString()

/**
 * Tells of every line that begins with one of some texts: which text, which line, and where it goes on.
 *
 * @param texts in UTF-8
 */
export function findLines(
  lines: Lines,
  texts: readonly Uint8Array[],
  found: (text: number, line: number, at: number) => void,
): void {
  let line = 0
  for (let at = 0; at < lines.length; at++) {
    if (lines[at] !== BREAK) continue
    for (let i = 0; i < texts.length; i++)
      if (standsAt(lines, at + 1, texts[i]!)) found(i, line, at + 1 + texts[i]!.length)
    line++
  }
}

function standsAt(lines: Lines, at: number, text: Uint8Array): boolean {
  if (at + text.length > lines.length) return false
  for (let i = 0; i < text.length; i++) if (lines[at + i] !== text[i]) return false
  return true
}
