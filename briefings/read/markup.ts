/** One piece of markup, in the order of the text. Text and attribute values are as written, entities not yet decoded. */
export interface MarkupHandler {
  open(name: string, attributes: readonly (readonly [string, string])[], selfClosing: boolean): void
  close(name: string): void
  text(text: string): void
  /** CDATA of XML, and the insides of `script`, `style` and their kind: holds no entities. */
  literal(text: string): void
}

/** Elements whose insides are text up to their own end tag. */
const RAW = new Set(['script', 'style', 'xmp', 'iframe', 'noembed', 'noframes'])
const RAW_WITH_ENTITIES = new Set(['title', 'textarea'])
const TAG = /[A-Za-z_\u0080-\uffff][^\s/>]*/y
const ATTRIBUTE = /[\s/]*([^\s/>=][^\s/>=]*)(?:\s*=\s*)?/y

/**
 * Cuts HTML or XML into tags and text in one pass, linear in its length, and never fails: what cannot be a tag is text.
 * No entity is expanded here and none can be declared, so a bomb of nested entities stays a few characters.
 */
export function scanMarkup(source: string, xml: boolean, handler: MarkupHandler): void {
  const find = createFinder(source)
  let at = 0
  while (at < source.length) {
    const open = source.indexOf('<', at)
    if (open < 0 || open + 1 >= source.length) break
    if (open > at) handler.text(source.slice(at, open))
    const next = source[open + 1]!
    if (next === '!' || next === '?') {
      at = scanDeclaration(source, open, xml, find, handler)
      continue
    }
    TAG.lastIndex = open + (next === '/' ? 2 : 1)
    const name = TAG.exec(source)?.[0]
    if (!name) {
      handler.text('<')
      at = open + 1
      continue
    }
    const tag = xml ? name : name.toLowerCase()
    if (next === '/') {
      const end = source.indexOf('>', TAG.lastIndex)
      handler.close(tag)
      at = end < 0 ? source.length : end + 1
      continue
    }
    const opened = scanAttributes(source, TAG.lastIndex, xml, find)
    handler.open(tag, opened.attributes, opened.selfClosing)
    at = opened.end
    if (!xml && (RAW.has(tag) || RAW_WITH_ENTITIES.has(tag))) at = scanRaw(source, at, tag, handler)
  }
  if (at < source.length) handler.text(source.slice(at))
}

type Finder = (what: string, from: number) => number

/** `indexOf` that does not look again for what stood nowhere after an earlier place. */
function createFinder(source: string): Finder {
  const absent = new Set<string>()
  return (what, from) => {
    if (absent.has(what)) return -1
    const at = source.indexOf(what, from)
    if (at < 0) absent.add(what)
    return at
  }
}

/** Comments, CDATA, document types and processing instructions; where one never ends, its first `>` ends it. */
function scanDeclaration(
  source: string,
  open: number,
  xml: boolean,
  find: Finder,
  handler: MarkupHandler,
): number {
  if (source.startsWith('<!--', open)) {
    const end = find('-->', open + 2)
    if (end >= 0) return end + 3
  } else if (source.startsWith('<![CDATA[', open)) {
    const end = find(']]>', open + 9)
    if (xml) handler.literal(source.slice(open + 9, end < 0 ? source.length : end))
    if (end >= 0) return end + 3
    if (xml) return source.length
  } else if (source.startsWith('<!DOCTYPE', open)) {
    // An internal subset holds declarations in brackets, each with a `>` of its own.
    const plain = find('>', open)
    const bracket = find('[', open)
    const end = bracket >= 0 && bracket < plain ? find(']', bracket) : -1
    const after = end >= 0 ? find('>', end) : -1
    if (after >= 0) return after + 1
  }
  const end = find('>', open)
  return end < 0 ? source.length : end + 1
}

function scanAttributes(source: string, from: number, xml: boolean, find: Finder) {
  const attributes: [string, string][] = []
  let at = from
  for (;;) {
    ATTRIBUTE.lastIndex = at
    const m = ATTRIBUTE.exec(source)
    if (!m) break
    at = ATTRIBUTE.lastIndex
    const name = xml ? m[1]! : m[1]!.toLowerCase()
    let value = ''
    if (m[0].trimEnd().endsWith('=')) {
      const quote = source[at]
      const end = quote === '"' || quote === "'" ? find(quote, at + 1) : -1
      if (end >= 0) {
        value = source.slice(at + 1, end)
        at = end + 1
      } else {
        UNQUOTED.lastIndex = at
        value = UNQUOTED.exec(source)?.[0] ?? ''
        at = UNQUOTED.lastIndex
      }
    }
    attributes.push([name, value])
  }
  const end = source.indexOf('>', at)
  const selfClosing = end > 0 && source[end - 1] === '/'
  return { attributes, selfClosing, end: end < 0 ? source.length : end + 1 }
}

const UNQUOTED = /[^\s>]*/y

function scanRaw(source: string, from: number, tag: string, handler: MarkupHandler): number {
  const closing = new RegExp(`</${tag}(?=[\\s/>])`, 'gi')
  closing.lastIndex = from
  const found = closing.exec(source)
  const end = found?.index ?? source.length
  if (end > from) {
    const inside = source.slice(from, end)
    if (RAW_WITH_ENTITIES.has(tag)) handler.text(inside)
    else handler.literal(inside)
  }
  return end
}
