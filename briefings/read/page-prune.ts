import type { Element } from './html-tree.ts'
import { isSilent } from './block-text.ts'

const NEVER = new Set('nav noscript button input label form footer dialog menu'.split(' '))
const ROLES = new Set(
  'navigation complementary banner contentinfo dialog alertdialog search menu menubar toolbar alert form'.split(
    ' ',
  ),
)

/** Not shown to a reader of the page. */
export function isHidden(element: Element): boolean {
  const a = element.attributes
  return (
    'hidden' in a ||
    a['aria-hidden'] === 'true' ||
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(a['style'] ?? '')
  )
}

/** Parts that by their element or role alone are no part of an article. */
export function isFurniture(element: Element): boolean {
  return isSilent(element.tag) || NEVER.has(element.tag) || ROLES.has(element.attributes['role'] ?? '')
}
