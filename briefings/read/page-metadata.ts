import { stringsOf } from './children.ts'
import { elementsOf, fold, textOf } from './block-text.ts'
import { classWords } from './page-words.ts'
import type { Element } from './html-tree.ts'
import { readLinkedData, type LinkedData } from './json-ld.ts'

/** What a page says of itself outside its running text, as written there. */
export interface PageMetadata {
  readonly metas: ReadonlyMap<string, string>
  readonly linked: LinkedData | null
  readonly titleElement: string | null
  readonly headings: readonly string[]
  readonly canonical: string | null
  readonly base: string | null
  readonly language: string | null
  /** Dates of `time` elements and of `itemprop` in the order of the page. */
  readonly times: readonly string[]
  /** Texts of elements that call themselves a byline. */
  readonly bylines: readonly string[]
}

const WANTED = new Set('html meta title link base script h1 time'.split(' '))

export function readPageMetadata(root: Element): PageMetadata {
  const metas = new Map<string, string>()
  const properties = new Set<string>()
  const scripts: string[] = []
  const headings: string[] = []
  const times: string[] = []
  let titleElement: string | null = null
  let canonical: string | null = null
  let base: string | null = null
  let language: string | null = null
  for (const e of elementsOf(root, WANTED)) {
    const a = e.attributes
    if (e.tag === 'html') language ??= a['lang'] ?? a['xml:lang'] ?? null
    else if (e.tag === 'meta') readMeta(a, metas, properties)
    else if (e.tag === 'title') titleElement ??= fold(stringsOf(e)) || null
    else if (e.tag === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(a['rel'] ?? ''))
      canonical ??= a['href'] ?? null
    else if (e.tag === 'base') base ??= a['href'] ?? null
    else if (e.tag === 'script' && /^application\/ld\+json/i.test(a['type'] ?? '')) scripts.push(stringsOf(e))
    else if (e.tag === 'h1') headings.push(textOf(e))
    else if (e.tag === 'time') times.push(a['datetime'] ?? textOf(e))
  }
  const marked = readMarked(root)
  return {
    metas,
    linked: readLinkedData(scripts),
    titleElement,
    headings: headings.filter(Boolean),
    canonical,
    base,
    language: language ?? metas.get('content-language') ?? metas.get('og:locale') ?? null,
    times: [...marked.dates, ...times],
    bylines: marked.bylines,
  }
}

/** Takes a meta element in. RDFa's `property` outranks a `name`: it is the more careful of the two where both are there. */
function readMeta(
  a: Readonly<Record<string, string>>,
  metas: Map<string, string>,
  properties: Set<string>,
): void {
  const content = fold(a['content'] ?? '')
  if (!content) return
  for (const key of keysOf(a['property'])) {
    if (properties.has(key)) continue
    properties.add(key)
    metas.set(key, content)
  }
  for (const key of [a['name'], a['itemprop'], a['http-equiv']].flatMap(keysOf))
    if (!metas.has(key)) metas.set(key, content)
}

const keysOf = (names: string | undefined): string[] =>
  (names ?? '').toLowerCase().replace(/\./g, ':').split(/\s+/).filter(Boolean)

/** Microdata and class names of bylines and dates. */
function readMarked(root: Element): { dates: string[]; bylines: string[] } {
  const dates: string[] = []
  const bylines: string[] = []
  const walk = (element: Element) => {
    for (const e of element.children) {
      if (typeof e === 'string') continue
      const a = e.attributes
      if (/^(?:datePublished|dateCreated)$/.test(a['itemprop'] ?? ''))
        dates.push(a['content'] ?? a['datetime'] ?? textOf(e))
      if (e.tag !== 'meta' && isByline(e)) {
        const text = textOf(e)
        if (text && text.length < 70) bylines.push(text)
      }
      walk(e)
    }
  }
  walk(root)
  return { dates, bylines }
}

const BYLINE = new Set(['byline', 'author', 'dateline', 'writtenby'])

function isByline(e: Element): boolean {
  const a = e.attributes
  if (a['rel'] === 'author' || /(?:^|\s)author(?:\s|$)/.test(a['itemprop'] ?? '')) return true
  if (!a['class'] && !a['id']) return false
  return classWords(e).some((w) => BYLINE.has(w))
}
