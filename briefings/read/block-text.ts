import { BLOCKS, type Element } from './html-tree.ts'

/** A paragraph, heading or list item of a page, its white space folded. */
export interface Block {
  readonly text: string
  /** The innermost block element that holds it. */
  readonly tag: string
  /** Characters that stand in links. */
  readonly linked: number
}

export const charsIn = (blocks: readonly Block[]): number => blocks.reduce((n, b) => n + b.text.length, 0)

const SILENT = new Set(
  'script style title template iframe object embed svg math canvas audio video map head select datalist textarea'.split(
    ' ',
  ),
)

/** What is no text for a reader, wherever it stands. */
export function isSilent(tag: string): boolean {
  return SILENT.has(tag)
}

/**
 * The running text of an element as one string a block, in the order of the page. `skip` leaves out subtrees.
 * Line breaks (`br`) end a block only where two follow each other, or in verse and addresses they become spaces.
 */
export function blocksOf(root: Element, skip: (e: Element) => boolean = () => false): Block[] {
  const out: Block[] = []
  let text: string[] = []
  let linked = 0
  let breaks = 0
  const flush = (tag: string) => {
    const folded = fold(text.join(''))
    if (folded) out.push({ text: folded, tag, linked: Math.min(linked, folded.length) })
    text = []
    linked = 0
    breaks = 0
  }
  const walk = (element: Element, tag: string, inLink: boolean) => {
    for (const child of element.children) {
      if (typeof child === 'string') {
        if (child.trim()) {
          breaks = 0
          if (inLink) linked += child.trim().length
        }
        text.push(child)
      } else if (child.tag === 'br') {
        breaks++
        if (breaks > 1) flush(tag)
        else text.push('\n')
      } else if (!isSilent(child.tag) && !skip(child)) {
        const block = BLOCKS.has(child.tag)
        if (block) flush(tag)
        walk(child, block ? child.tag : tag, inLink || child.tag === 'a')
        if (block) flush(child.tag)
      }
    }
  }
  walk(root, root.tag, false)
  flush(root.tag)
  return out
}

/** Soft hyphens, zero-width fillers, and control characters, which no markup may hold. */
const FILLERS = /[\0-\x08\x0e-\x1f\x7f\u00ad\u200b\u2060\ufeff]/g

/** White space folded to single spaces, fillers dropped. */
export function fold(text: string): string {
  return text.replace(FILLERS, '').replace(/\s+/g, ' ').trim()
}

/** Text of an element on one line, cut where it is longer than any name, title or date. */
export function textOf(element: Element, longest = 1000): string {
  const parts: string[] = []
  let left = longest
  const walk = (e: Element) => {
    for (const child of e.children) {
      if (left <= 0) return
      if (typeof child === 'string') {
        parts.push(child.length > longest ? child.slice(0, longest) : child)
        left -= child.trim().length
      } else if (child.tag === 'br') parts.push(' ')
      else if (!isSilent(child.tag)) {
        if (BLOCKS.has(child.tag)) parts.push(' ')
        walk(child)
        if (BLOCKS.has(child.tag)) parts.push(' ')
      }
    }
  }
  walk(element)
  return fold(parts.join(''))
}

/** Every element with one of these tags, in the order of the page. */
export function elementsOf(root: Element, tags: ReadonlySet<string>): Element[] {
  const out: Element[] = []
  const walk = (element: Element) => {
    for (const child of element.children) {
      if (typeof child === 'string') continue
      if (tags.has(child.tag)) out.push(child)
      walk(child)
    }
  }
  walk(root)
  return out
}
