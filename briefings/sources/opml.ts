import { generateOpml, parseOpml } from 'feedsmith'
import { UserError } from '../errors.ts'
import { isEntityBomb } from '../read/xml-tree.ts'
import type { SourceLine } from './lines.ts'

export interface Outline {
  readonly url: string
  readonly title: string | null
}

export interface OpmlList {
  readonly outlines: readonly Outline[]
  /** Entries whose address is no http(s) address, as they stand there. */
  readonly refused: readonly string[]
}

/** Part of what feedsmith reads: nothing of a list is certain to be there. */
interface Node {
  readonly text?: string
  readonly title?: string
  readonly xmlUrl?: string
  readonly outlines?: readonly Node[]
}

/**
 * The feeds of an OPML list (opml.org, 1.0 and 2.0), folders and all, each address once.
 *
 * @throws UserError 'bad-input' where it is no OPML or names no feed.
 */
export function readOpml(text: string): OpmlList {
  const nodes = parsed(text)
  const outlines = new Map<string, Outline>()
  const refused: string[] = []
  // A queue, not recursion: folders may stand in folders to any depth.
  const queue = [...nodes]
  for (const node of queue) {
    queue.push(...(node.outlines ?? []))
    if (node.xmlUrl === undefined) continue
    const url = addressOf(node.xmlUrl)
    if (!url) refused.push(node.xmlUrl)
    else if (!outlines.has(url)) outlines.set(url, { url, title: node.title ?? node.text ?? null })
  }
  if (outlines.size === 0)
    throw new UserError(
      'bad-input',
      refused.length > 0
        ? `That OPML names no feed that I can follow: ${refused[0]} is no http(s) address.`
        : 'That OPML names no feed: no outline in it has an xmlUrl.',
    )
  return { outlines: [...outlines.values()], refused }
}

function parsed(text: string): readonly Node[] {
  if (isEntityBomb(text))
    throw new UserError(
      'bad-input',
      'That OPML declares entities made of entities (an XML bomb); I did not read it.',
    )
  try {
    return (
      (parseOpml(text) as { readonly body?: { readonly outlines?: readonly Node[] } }).body?.outlines ?? []
    )
  } catch (cause) {
    const seen = /<opml[\s>]/i.test(text)
    throw new UserError(
      'bad-input',
      seen
        ? 'That OPML is empty or broken: I found no outline in it. Export it anew, or give the feeds one by one with “sources add”.'
        : 'That is no OPML: it should begin with <opml>. A single feed or page is followed with “sources add”.',
      { cause },
    )
  }
}

/** An address as it is followed; `feed:` is how some lists write http. Null for anything else. */
export function addressOf(written: string): string | null {
  const url = URL.parse(
    written
      .trim()
      .replace(/^feed:(?:\/\/)?(?=https?:)/i, '')
      .replace(/^feed:/i, 'http:'),
  )
  if (!url || !/^https?:$/.test(url.protocol)) return null
  url.hash = ''
  return url.href
}

/** Sources as an OPML 2.0 list. */
export const writeOpml = (sources: readonly SourceLine[], title: string): string =>
  generateOpml({
    head: { title },
    body: { outlines: sources.map((s) => ({ type: 'rss', text: s.title, title: s.title, xmlUrl: s.url })) },
  })
