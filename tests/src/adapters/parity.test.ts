import { describe, expect, it } from 'vitest'
import type { Document } from '../../../commands/document.ts'
import { claimsOf } from '../../../commands/document.ts'
import { dayInWords } from '../../../commands/phrases.ts'
import { renderForTerminal } from '../../../src/adapters/console/render.ts'
import { renderForDiscord } from '../../../src/adapters/discord/render.ts'
import { pagesForSlack } from '../../../src/adapters/slack/render.ts'
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
      if (b.type === 'section' && 'text' in b) return [b.text.text]
      return b.type === 'context' ? b.elements.map((e) => e.text) : []
    })
    .join('\n')

const renderings: Readonly<Record<string, (document: Document) => string>> = {
  terminal: (d) => renderForTerminal(d, { width: 80, color: false, prefix: '/' }),
  Discord: (d) =>
    renderForDiscord(d)
      .map((p) => p.description)
      .join('\n'),
  Slack: slack,
}

/** Where each thing that must be shown stands, one after the other; -1 from the first that is missing. */
function places(shown: string, wanted: readonly string[]): number[] {
  let from = 0
  return wanted.map((w) => {
    const at = from < 0 ? -1 : shown.indexOf(words(w), from)
    from = at < 0 ? -1 : at + words(w).length - 1
    return at
  })
}

describe.each(Object.entries(renderings))('the %s rendering', (_, render) => {
  it.each([
    ['a briefing', briefing],
    ['an event', eventPage],
  ])('of %s carries its claims, each with its sources, in order', (_name, document) => {
    const shown = words(render(document))
    const wanted = claimsOf(document).flatMap((claim) => [
      claim.text,
      ...claim.citations.flatMap((c) => [
        ...(claim.verbatim ? [] : [c.span.text]),
        c.source ?? '',
        dayInWords(c.published ?? 'undated'),
      ]),
    ])
    expect(wanted.length).toBeGreaterThan(2)
    expect(places(shown, wanted)).not.toContain(-1)
  })
})
