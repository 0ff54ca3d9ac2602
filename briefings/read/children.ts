import type { Element } from './html-tree.ts'

/** The elements of one kind that stand directly in an element. */
export const childrenIn = (element: Element, tag: string): Element[] =>
  element.children.filter((c): c is Element => typeof c !== 'string' && c.tag === tag)

/** The text that stands directly in an element. */
export const stringsOf = (element: Element): string =>
  element.children.filter((c) => typeof c === 'string').join('')
