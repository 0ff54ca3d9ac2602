import { BLOCKS, type Element } from './html-tree.ts'
import { fold } from './block-text.ts'
import { classSense, type ClassSense } from './page-words.ts'

/** An element of a pruned page with what can be counted about it. Characters are after folding white space. */
export interface Part {
  readonly element: Element
  readonly parent: Part | null
  readonly parts: Part[]
  readonly sense: ClassSense
  chars: number
  linked: number
  commas: number
  /** Text of paragraphs: blocks of running text, not labels and not lists of links. */
  prose: number
  paragraphs: number
  /** Content score in the manner of Arc90's Readability. */
  score: number
}

const PARAGRAPHS = new Set(['p', 'pre', 'td', 'blockquote', 'li', 'dd'])

/** Counts a page's text bottom-up and spreads a score from each paragraph to the elements around it, in linear time. */
export function measure(root: Element, skip: (e: Element) => boolean): Part {
  const walk = (element: Element, parent: Part | null, inLink: boolean): Part => {
    const part: Part = {
      element,
      parent,
      parts: [],
      sense: classSense(element),
      chars: 0,
      linked: 0,
      commas: 0,
      prose: 0,
      paragraphs: 0,
      score: 0,
    }
    let own = 0
    let blocks = 0
    for (const child of element.children) {
      if (typeof child === 'string') {
        const text = fold(child)
        own += text.length
        part.chars += text.length
        if (inLink) part.linked += text.length
        part.commas += commasIn(text)
      } else if (!skip(child)) {
        const below = walk(child, part, inLink || child.tag === 'a')
        part.parts.push(below)
        part.chars += below.chars
        part.linked += below.linked
        part.commas += below.commas
        part.prose += below.prose
        part.paragraphs += below.paragraphs
        if (BLOCKS.has(child.tag)) blocks++
        else own += below.chars
      }
    }
    if (
      PARAGRAPHS.has(element.tag)
        ? blocks === 0
        : BLOCKS.has(element.tag) && own >= 25 && own * 2 > part.chars
    )
      scoreParagraph(part)
    return part
  }
  return walk(root, null, false)
}

function scoreParagraph(part: Part): void {
  const plain = part.chars - part.linked
  if (part.chars < 25 || part.linked > part.chars * 0.5) return
  part.prose += plain
  part.paragraphs++
  const score = 1 + part.commas + Math.min(3, Math.floor(part.chars / 100))
  // A paragraph of no `p` holds itself: text in a `div` cut by `br`.
  let share = part.element.tag === 'p' || part.element.tag === 'li' ? 0 : score
  let at: Part | null = part
  for (let level = 0; at && level < 6; level++) {
    at.score += share
    share = level === 0 ? score : level === 1 ? score / 2 : score / (level * 3)
    at = at.parent
  }
}

function commasIn(text: string): number {
  let n = 0
  for (const c of text) if (c === ',' || c === '،' || c === '，' || c === '、' || c === '。') n++
  return n
}

/** Share of an element's characters that stand in links. */
export function linkDensity(part: Part): number {
  return part.chars ? part.linked / part.chars : 0
}
