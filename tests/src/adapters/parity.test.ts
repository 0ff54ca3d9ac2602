import { beforeAll, describe, expect, it } from 'vitest'
import { showsItsEvidence } from '../../../briefings/write/claim.ts'
import type { Block, Document } from '../../../commands/document.ts'
import { claimsOf } from '../../../commands/document.ts'
import { commands } from '../../../commands/index.ts'
import { dayInWords } from '../../../commands/phrases.ts'
import { renderForTerminal } from '../../../src/adapters/console/render.ts'
import { renderForDiscord } from '../../../src/adapters/discord/render.ts'
import { pagesForSlack } from '../../../src/adapters/slack/render.ts'
import { allDocuments } from '../../fakes/all-documents.ts'
import { briefing, eventPage } from './slack/sample-documents.ts'

/** Words alone: what mark-up, escapes, line breaks and punctuation make of them differs by platform. */
const words = (shown: string): string =>
  ` ${shown
    .replace(/&lt;|&gt;|&amp;/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `

const slack = (document: Document): string =>
  pagesForSlack(document, { request: { command: 'brief', words: '', page: 0 }, prefix: '/' })
    .flatMap((p) => p.blocks)
    .flatMap((b) => {
      if (b.type === 'header') return [b.text.text]
      if (b.type === 'section' && 'text' in b) return [b.text.text]
      // The line of pages is the message's own.
      return b.type === 'context' ? b.elements.map((e) => e.text).filter((t) => !/^Page \d+ of/.test(t)) : []
    })
    .join('\n')

const discord = (document: Document): string => {
  const pages = renderForDiscord(document)
  const title = pages[0]?.title
  return [...(title ? [title] : []), ...pages.map((p) => p.description)].join('\n')
}

const renderings: Readonly<Record<string, (document: Document) => string>> = {
  terminal: (d) => renderForTerminal(d, { width: 80, color: false, prefix: '/' }),
  Discord: discord,
  Slack: slack,
}

/** What of a block every platform must show, in this order. */
function wantedOf(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
    case 'text':
    case 'verbatim':
      return [block.text]
    case 'claim':
      return [
        ...(block.label ? [block.label] : []),
        block.claim.text,
        ...block.claim.citations.flatMap((c) => [
          ...(showsItsEvidence(block.claim) ? [] : [c.span.text]),
          c.source ?? '',
          dayInWords(c.published ?? 'undated'),
          c.url ? new URL(c.url).host : '',
        ]),
      ]
    case 'fields':
      return block.fields.flatMap((f) => [f.name, f.value])
    case 'events':
      return block.events.map((e) => `${e.headline} ${e.status} ${e.when ?? ''}`)
    case 'choices':
      return block.choices.map((c) => c.name)
    case 'usage':
      return block.entries.flatMap((e) => [e.usage, e.description])
  }
}

/** What a rendering does not show where it should: the first such of a document, or null. */
function missing(shown: string, wanted: readonly string[]): string | null {
  let from = 0
  for (const wish of wanted) {
    const looked = words(wish)
    if (looked.trim() === '') continue
    const at = shown.indexOf(looked, from)
    if (at < 0) return wish
    from = at + looked.length - 1
  }
  return null
}

let documents: ReadonlyMap<string, Document>
beforeAll(async () => {
  documents = new Map([...(await allDocuments()), ['a hostile briefing', briefing], ['an event', eventPage]])
}, 60_000)

describe('the documents that are compared', () => {
  it('are of every command, and of every kind of block', () => {
    const asked = [...documents.keys()]
    const without = commands.filter((c) => !asked.some((line) => `${line} `.startsWith(`${c.name} `)))
    expect(without.map((c) => c.name)).toEqual([])
    const cited = [...documents.values()].filter((d) => claimsOf(d).length > 0)
    expect(cited.length).toBeGreaterThan(10)
  })
})

describe.each(Object.entries(renderings))('the %s rendering', (_, render) => {
  it('of every document carries its words, claims and sources, each in its place', () => {
    const wrong = [...documents].flatMap(([name, document]) => {
      const wanted = [document.title ?? '', ...document.blocks.flatMap(wantedOf)]
      const lost = missing(words(render(document)), wanted)
      return lost === null ? [] : [`${name}: ${lost}`]
    })
    expect(wrong).toEqual([])
  })

  it('names as many sources as the document cites, no more and no fewer', () => {
    for (const [name, document] of documents) {
      const cited = claimsOf(document).flatMap((c) => c.citations).length
      expect([name, render(document).split('↳').length - 1]).toEqual([name, cited])
    }
  })
})
