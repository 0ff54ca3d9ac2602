import { sectionsOf } from '../sections.ts'
import type { Piece } from './render-blocks.ts'

/**
 * Puts pieces onto pages of at most `most` characters. A page ends between pieces, never after a heading, and before one rather than
 * in the middle of what stands under it, unless that left the page half empty; only a piece that is longer than a page is itself
 * continued on the next, between words. Nothing is left out.
 */
export function fitPages(pieces: readonly Piece[], most: number): string[] {
  const pages: string[] = []
  let page = ''
  const end = (): void => {
    if (page) pages.push(page)
    page = ''
  }
  const add = (words: string): void => {
    if (page && page.length + GAP.length + words.length > most) end()
    if (words.length <= most) {
      page = page ? page + GAP + words : words
      return
    }
    for (const part of words.split('\n').flatMap((l) => breakLine(l, most))) {
      if (page && page.length + 1 + part.length > most) end()
      page = page ? `${page}\n${part}` : part
    }
  }
  for (const section of sectionsOf(pieces)) {
    const groups = section.map(wordsOf)
    const whole = groups.join(GAP)
    const hasRoom = page.length + GAP.length + whole.length <= most
    if (!hasRoom && 2 * page.length >= most && whole.length <= most) end()
    for (const words of groups) add(words)
  }
  end()
  return pages
}

const GAP = '\n\n'

const wordsOf = (group: readonly Piece[]): string => group.map((p) => p.lines.join('\n')).join('\n')

/** A line longer than a page in parts that each fit one: between words, or where it must, but not inside an escape. */
function breakLine(line: string, most: number): string[] {
  const parts: string[] = []
  let from = 0
  while (line.length - from > most) {
    const space = line.lastIndexOf(' ', from + most)
    let at = space > from ? space : from + most
    while (space <= from && (isInEscape(line, from, at) || isLowSurrogate(line.charCodeAt(at)))) at--
    parts.push(line.slice(from, at))
    from = line[at] === ' ' ? at + 1 : at
  }
  parts.push(line.slice(from))
  return parts
}

/** Whether a cut there would part a backslash from what it escapes, which may itself be one. */
function isInEscape(line: string, from: number, at: number): boolean {
  let start = at
  while (start > from && line[start - 1] === '\\') start--
  return (at - start) % 2 === 1
}

const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff
