import { decodeHTML } from 'entities/decode'
import type { Element } from './html-tree.ts'
import { scanMarkup } from './markup.ts'

/** Namespaces of feeds, by the prefix that the reader knows them under; those of RSS itself, Atom and XHTML have none. */
const NAMESPACES: readonly (readonly [RegExp, string])[] = [
  [/purl\.org\/atom|www\.w3\.org\/2005\/atom/i, ''],
  [
    /purl\.org\/rss\/1\.0\/?$|netscape\.com\/rdf\/simple|backend\.userland\.com|purl\.org\/net\/rss1\.1|my\.netscape/i,
    '',
  ],
  [/www\.w3\.org\/1999\/xhtml/i, ''],
  [/purl\.org\/dc\/terms/i, 'dcterms'],
  [/purl\.org\/dc\/elements|purl\.org\/dc/i, 'dc'],
  [/purl\.org\/rss\/1\.0\/modules\/content/i, 'content'],
  [/itunes\.com|www\.itunes/i, 'itunes'],
  [/search\.yahoo\.com\/mrss/i, 'media'],
  [/rdf-syntax-ns/i, 'rdf'],
  [/schemas\/sitemap-news/i, 'news'],
  [/sitemaps?\.org\/schemas\/sitemap|google\.com\/schemas\/sitemap\/0/i, ''],
]
const DEEPEST = 200
/** An item cannot stand in an item: where one seems to, the end of the first is missing. */
const ITEM = /^(?:item|entry)$/
/** Elements that hold one value: what opens inside of them, and is one too, shows that their end is missing. */
const FIELD = /^(?:link|guid|pubdate|category|author|dc:creator|dc:date|comments|language)$/

/**
 * The tree of an XML document, broken or not, with lower-case names in the prefixes above whatever the document's own are.
 * Entities are HTML's; those a document declares itself are not expanded.
 */
export function parseXml(source: string): Element {
  const root: Element = { tag: '#root', attributes: {}, children: [] }
  const stack: { element: Element; raw: string; prefixes: ReadonlyMap<string, string> }[] = [
    { element: root, raw: '', prefixes: new Map() },
  ]
  let beyond = 0
  const top = () => stack[stack.length - 1]!
  const add = (text: string) => top().element.children.push(text)
  scanMarkup(source, true, {
    open(raw, attributes, selfClosing) {
      const prefixes = declared(top().prefixes, attributes)
      const tag = nameIn(prefixes, raw)
      if (ITEM.test(tag)) {
        const open = stack.findIndex((s) => ITEM.test(s.element.tag))
        // Inside escaped-as-is HTML or a quoted source an "entry" may be anything; only a direct repetition counts.
        if (open > 0 && top().element.tag !== 'source') stack.length = open
      } else if (FIELD.test(tag) && FIELD.test(top().element.tag)) stack.pop()
      const element: Element = {
        tag,
        attributes: Object.create(null) as Record<string, string>,
        children: [],
      }
      for (const [name, value] of attributes)
        (element.attributes as Record<string, string>)[name.toLowerCase()] = value.includes('&')
          ? decodeHTML(value)
          : value
      top().element.children.push(element)
      if (selfClosing) return
      if (stack.length < DEEPEST) stack.push({ element, raw, prefixes })
      else beyond++
    },
    close(raw) {
      if (beyond > 0) {
        beyond--
        return
      }
      const lower = raw.toLowerCase()
      for (let i = stack.length - 1; i > 0; i--)
        if (stack[i]!.raw.toLowerCase() === lower) {
          stack.length = i
          return
        }
    },
    text: (text) => add(text.includes('&') ? decodeHTML(text) : text),
    literal: add,
  })
  return root
}

function declared(
  inherited: ReadonlyMap<string, string>,
  attributes: readonly (readonly [string, string])[],
): ReadonlyMap<string, string> {
  let own: Map<string, string> | null = null
  for (const [name, value] of attributes) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue
    own ??= new Map(inherited)
    const known = NAMESPACES.find(([uri]) => uri.test(value))
    const prefix = name.slice(6).toLowerCase()
    own.set(prefix, known ? known[1] : prefix)
  }
  return own ?? inherited
}

function nameIn(prefixes: ReadonlyMap<string, string>, raw: string): string {
  const lower = raw.toLowerCase()
  const colon = lower.indexOf(':')
  const prefix = colon < 0 ? '' : lower.slice(0, colon)
  const local = lower.slice(colon + 1)
  const known = prefixes.get(prefix) ?? (/^(?:atom|rss|xhtml|html|a10)$/.test(prefix) ? '' : prefix)
  return known ? `${known}:${local}` : local
}

/**
 * Whether a document declares entities made of other entities, which serves no feed: the "billion laughs". Nothing here
 * would expand them, but what is left without them is no text to keep.
 */
export function isEntityBomb(source: string): boolean {
  const start = source.slice(0, 100_000).search(/<!DOCTYPE/i)
  if (start < 0) return false
  const head = source.slice(start, start + 100_000)
  let nested = 0
  for (const m of head.matchAll(/<!ENTITY\s+(?:%\s+)?[^\s"'>]+\s+(?:"([^"]*)"|'([^']*)')/g)) {
    const references = (m[1] ?? m[2] ?? '').match(/[&%](?!#)[\w.:-]+;/g)?.length ?? 0
    if (references > 1) nested++
  }
  return nested > 0
}
