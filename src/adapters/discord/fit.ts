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
  const groups = groupsOf(pieces)
  for (const [i, group] of groups.entries()) {
    const words = wordsOf(group)
    if (group[0]?.leads && 2 * page.length >= most) {
      const under = groups.slice(i + 1)
      const next = under.findIndex((g) => g[0]?.leads)
      const section = [words, ...under.slice(0, next < 0 ? undefined : next).map(wordsOf)].join(GAP)
      if (section.length <= most && page.length + GAP.length + section.length > most) end()
    }
    if (page && page.length + GAP.length + words.length > most) end()
    if (words.length <= most) {
      page = page ? page + GAP + words : words
      continue
    }
    const parts = words.split('\n').flatMap((l) => breakLine(l, most))
    for (const part of parts) {
      if (page && page.length + 1 + part.length > most) end()
      page = page ? `${page}\n${part}` : part
    }
  }
  end()
  return pages
}

const GAP = '\n\n'

const wordsOf = (group: readonly Piece[]): string => group.map((p) => p.lines.join('\n')).join('\n')

/** Headings together with the piece that follows them. */
function groupsOf(pieces: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = []
  let open = false
  for (const piece of pieces) {
    if (open) groups.at(-1)!.push(piece)
    else groups.push([piece])
    open = piece.leads
  }
  return groups
}

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
