import { Buffer } from 'node:buffer'

/** A list of texts as one, in UTF-8, with a line break before each and after the last: it is searched as it stands, byte by byte. */
export type Lines = Uint8Array

export const BREAK = 10

export const asLines = (list: Iterable<string>): Lines => Buffer.from(['', ...list, ''].join('\n'))

/** A part of it as text. */
export const textOf = (lines: Lines, from: number, to: number): string =>
  Buffer.from(lines.buffer, lines.byteOffset + from, to - from).toString()

/** Where the first line goes on that begins with a text in UTF-8; -1 where none does. */
export function afterBeginning(lines: Lines, text: Uint8Array): number {
  for (let at = 0; at < lines.length; at++)
    if (lines[at] === BREAK && standsAt(lines, at + 1, text)) return at + 1 + text.length
  return -1
}

export function standsAt(lines: Lines, at: number, text: Uint8Array): boolean {
  if (at + text.length > lines.length) return false
  for (let i = 0; i < text.length; i++) if (lines[at + i] !== text[i]) return false
  return true
}
