import { stringsOf } from './children.ts'
import { blocksOf, fold } from './block-text.ts'
import { parseHtml, type Element } from './html-tree.ts'

const MARKUP = /<[a-z!/]|&(?:#\d+|#x[\da-f]+|\w+);/i

/** Content of a feed's element as plain text, a block a line: XHTML inside of it, escaped HTML, or text as it is. */
export function contentText(element: Element): string {
  const decoded = decodedBase64(element)
  if (decoded !== null) return htmlText(decoded)
  const nested = element.children.some((c) => typeof c !== 'string')
  if (nested) return lines(blocksOf({ ...element, children: element.children.map(unescape) }))
  const text = stringsOf(element)
  return isPlain(element) ? plain(text) : htmlText(text)
}

/** A title as plain text on one line. Markup in a title is markup by mistake or by escaping: both mean the text. */
export function plainTitle(element: Element): string {
  return contentText(element).replace(/\s+/g, ' ').trim()
}

/** Plain text of what may be HTML, a block a line. */
export function htmlText(text: string): string {
  return MARKUP.test(text) ? lines(blocksOf(parseHtml(text))) : plain(text)
}

const lines = (blocks: readonly { text: string }[]): string => blocks.map((b) => b.text).join('\n\n')

/** Escaped HTML beside real elements: some writers mix both. */
const unescape = (child: Element | string): Element | string =>
  typeof child === 'string' && /<[a-z/]/i.test(child) ? parseHtml(child) : child

const isPlain = (e: Element): boolean =>
  /^text(?:\/plain)?$/i.test(e.attributes['type'] ?? '') && e.attributes['mode'] !== 'escaped'

function plain(text: string): string {
  return text
    .split(/\n\s*\n/)
    .map(fold)
    .filter(Boolean)
    .join('\n\n')
}

/** Atom 0.3's `mode="base64"`, and Atom's content of a type that is no text. */
function decodedBase64(e: Element): string | null {
  const text = e.children.length === 1 && typeof e.children[0] === 'string' ? e.children[0].trim() : ''
  const binary = /^(?!text|x?html|application\/xhtml|image|xml|.*\+xml|application\/xml)[\w-]+\//i.test(
    e.attributes['type'] ?? '',
  )
  if (e.attributes['mode'] !== 'base64' && !binary) return null
  if (!text || !/^[A-Za-z0-9+/=\s]+$/.test(text)) return null
  const bytes = Buffer.from(text, 'base64')
  const decoded = new TextDecoder().decode(bytes)
  return decoded.includes('\ufffd') ? null : decoded
}
