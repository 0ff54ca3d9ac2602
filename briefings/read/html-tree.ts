import { decodeHTML, decodeHTMLAttribute } from 'entities/decode'
import { scanMarkup } from './markup.ts'

/** An element of a page or a feed. A text node is a plain string among the children. */
export interface Element {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: (Element | string)[]
}

/** Deeper elements become children of the last one above, so that walking the tree cannot exhaust the stack. */
const DEEPEST = 200

const VOID = new Set(
  'area base br col embed hr img input link meta param source track wbr basefont bgsound frame keygen'.split(
    ' ',
  ),
)
/** Blocks that end an open paragraph (HTML Standard, "the p element may be omitted if…"). */
export const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote center details dialog dd dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table ul body html tbody thead ' +
    'tfoot tr td th caption option optgroup'
  ).split(' '),
)
/** What the start of an element ends, and the elements beyond which it does not look. */
const set = (list: string): ReadonlySet<string> => new Set(list.split(' '))
const ENDS: ReadonlyMap<string, readonly [ends: ReadonlySet<string>, within: ReadonlySet<string>]> = new Map(
  Object.entries({
    li: [set('li'), set('ul ol menu dir')],
    dt: [set('dt dd'), set('dl')],
    dd: [set('dt dd'), set('dl')],
    tr: [set('tr td th'), set('table')],
    td: [set('td th'), set('tr table')],
    th: [set('td th'), set('tr table')],
    tbody: [set('tbody thead tfoot tr td th'), set('table')],
    thead: [set('tbody thead tfoot tr td th'), set('table')],
    tfoot: [set('tbody thead tfoot tr td th'), set('table')],
    option: [set('option'), set('select datalist')],
  }),
)

/** The tree of an HTML page, however broken: no more than a rough following of the standard's rules, in linear time. */
export function parseHtml(source: string): Element {
  const root: Element = { tag: '#root', attributes: {}, children: [] }
  const stack: Element[] = [root]
  let beyond = 0
  const top = () => stack[stack.length - 1]!
  let paragraphs = 0
  const closeThrough = (from: number) => {
    for (let i = from; i < stack.length; i++) if (stack[i]!.tag === 'p') paragraphs--
    stack.length = Math.max(1, from)
  }
  const place = (tags: ReadonlySet<string>, within: ReadonlySet<string>): number => {
    let found = -1
    for (let i = stack.length - 1; i > 0; i--) {
      const tag = stack[i]!.tag
      if (within.has(tag)) break
      if (tags.has(tag)) found = i
    }
    return found
  }
  scanMarkup(source, false, {
    open(tag, attributes, selfClosing) {
      if (stack.length >= DEEPEST) {
        if (!VOID.has(tag)) beyond++
        const last = top().children.at(-1)
        // Its text goes to the last element above; an empty block keeps it apart from what came before.
        if (typeof last !== 'object' && BLOCKS.has(tag))
          top().children.push({ tag: 'div', attributes: {}, children: [] })
        return
      }
      const ends = ENDS.get(tag)
      if (ends) {
        const from = place(ends[0], ends[1])
        if (from > 0) closeThrough(from)
      } else if (BLOCKS.has(tag) && paragraphs > 0) {
        const from = place(PARAGRAPH, PARAGRAPH_WITHIN)
        if (from > 0) closeThrough(from)
      }
      const element: Element = {
        tag,
        attributes: Object.create(null) as Record<string, string>,
        children: [],
      }
      for (const [name, value] of attributes)
        if (!(name in element.attributes))
          (element.attributes as Record<string, string>)[name] = value.includes('&')
            ? decodeHTMLAttribute(value)
            : value
      top().children.push(element)
      if (VOID.has(tag) || (selfClosing && tag === 'svg')) return
      stack.push(element)
      if (tag === 'p') paragraphs++
    },
    close(tag) {
      if (tag === 'br') top().children.push({ tag: 'br', attributes: {}, children: [] })
      if (VOID.has(tag)) return
      if (beyond > 0) {
        beyond--
        return
      }
      const block = BLOCKS.has(tag)
      for (let i = stack.length - 1; i > 0; i--) {
        const open = stack[i]!.tag
        if (open === tag) {
          closeThrough(i)
          break
        }
        // The end of an inline element does not end the blocks it was opened outside of.
        if (!block && BLOCKS.has(open)) break
        if (block && (open === 'td' || open === 'th') && tag !== 'table' && tag !== 'tr' && tag !== 'tbody')
          break
      }
    },
    text(text) {
      top().children.push(text.includes('&') ? decodeHTML(text) : text)
    },
    literal(text) {
      top().children.push(text)
    },
  })
  return root
}

const PARAGRAPH = new Set(['p'])
const PARAGRAPH_WITHIN = new Set([
  'table',
  'td',
  'th',
  'button',
  'object',
  'html',
  'body',
  'article',
  'section',
  'div',
])
