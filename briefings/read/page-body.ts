import { blocksOf, charsIn, type Block } from './block-text.ts'
import { withoutAsides } from './block-filter.ts'
import type { Element } from './html-tree.ts'
import { linkDensity, measure, type Part } from './page-measure.ts'
import { isFurniture, isHidden } from './page-prune.ts'

/** How much is thrown away before the article is looked for; each step keeps more than the one before. */
const STRICTNESS = [2, 1, 0] as const
/** Characters that make an article; a page with fewer may have hidden its text, and is looked at again. */
const ENOUGH = 250
type Strictness = (typeof STRICTNESS)[number]

/** The article's paragraphs in a page. Empty where it holds no text at all. */
export function findBody(root: Element): Block[] {
  let best: Block[] = []
  let most = 0
  for (const strictness of STRICTNESS) {
    const top = measure(root, (e) => isOutside(e, strictness))
    const blocks = withoutAsides(extract(top, strictness))
    const length = charsIn(blocks)
    if (length >= ENOUGH) return blocks
    if (length > most * 1.5) {
      best = blocks
      most = length
    }
  }
  return best
}

function isOutside(e: Element, strictness: Strictness): boolean {
  if (isFurniture(e)) return strictness > 0 || e.tag !== 'form'
  if (isHidden(e)) return strictness > 0
  return e.tag === 'aside' && strictness > 0
}

function extract(root: Part, strictness: Strictness): Block[] {
  const top = topCandidate(root)
  const chosen = withSiblings(top)
  const dropped = new Set<Element>()
  for (const part of chosen) markDropped(part, strictness, dropped)
  return chosen.flatMap((p) => blocksOf(p.element, (e) => dropped.has(e) || isOutside(e, strictness)))
}

function adjusted(part: Part): number {
  const { inside, outside } = part.sense
  const weight = (inside ? 25 : 0) - (outside ? 25 : 0)
  return (part.score + (part.score > 0 ? weight : 0)) * (1 - linkDensity(part))
}

function topCandidate(root: Part): Part {
  let top = root
  let best = 0
  const all: Part[] = []
  const walk = (part: Part) => {
    const score = adjusted(part)
    if (score > best) {
      best = score
      top = part
    }
    if (part.score > 0) all.push(part)
    part.parts.forEach(walk)
  }
  walk(root)
  // An element around that holds much more prose and little else is the article; this one was a part of it.
  for (let up = top.parent; up; up = up.parent) {
    if (up.element.tag === 'body' || up.element.tag === 'html') break
    if (up.prose > top.prose * 1.25 && up.prose > up.chars * 0.6) top = up
  }
  return top
}

function withSiblings(top: Part): Part[] {
  const parent = top.parent
  if (!parent) return [top]
  const least = Math.max(10, adjusted(top) * 0.2)
  const chosen = parent.parts.filter((p) => {
    if (p === top) return true
    if (isBoilerplate(p, 2)) return false
    const same =
      p.element.attributes['class'] && p.element.attributes['class'] === top.element.attributes['class']
    if (adjusted(p) + (same ? adjusted(top) * 0.2 : 0) >= least) return true
    if (p.element.tag !== 'p') return false
    return p.chars > 80 ? linkDensity(p) < 0.25 : p.chars > 0 && p.linked === 0 && p.prose > 0
  })
  return chosen
}

/** Marks what inside the article is none of it: shares, related links, captions, lists of links. */
function markDropped(part: Part, strictness: Strictness, dropped: Set<Element>): void {
  for (const p of part.parts) {
    if (isBoilerplate(p, strictness)) dropped.add(p.element)
    else markDropped(p, strictness, dropped)
  }
}

const HEADING = /^h[1-6]$/
const PHRASE = new Set(['a', 'abbr', 'b', 'em', 'i', 'mark', 'span', 'strong'])

/** A phrase amid the words of its paragraph belongs to the sentence, whatever its class says: a name linked to its tag. */
const isWithinProse = ({ element, parent, chars }: Part): boolean =>
  PHRASE.has(element.tag) &&
  parent !== null &&
  (parent.element.tag === 'p' || PHRASE.has(parent.element.tag)) &&
  parent.chars - parent.linked > chars

function isBoilerplate(p: Part, strictness: Strictness): boolean {
  const { tag } = p.element
  if (tag === 'figure' || tag === 'figcaption') return true
  if (tag === 'h1') return true
  if (tag === 'blockquote' || isWithinProse(p)) return false
  if (p.sense.outside > 0 && p.sense.inside === 0 && strictness > 1) return tag !== 'p' || p.chars < 200
  const density = linkDensity(p)
  if (HEADING.test(tag)) return density > 0.8
  if (['ul', 'ol', 'dl', 'table', 'div', 'section', 'header'].includes(tag)) {
    if (density > 0.5 && p.chars > 0) return true
    if (tag === 'ul' && density > 0.33 && p.paragraphs < 2) return true
  }
  return false
}
