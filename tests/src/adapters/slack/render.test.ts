import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { claimBlock, claimsOf, heading, text, type Document } from '../../../../commands/document.ts'
import type { ButtonRequest } from '../../../../src/adapters/slack/button-value.ts'
import { linkTo, piecesOf, typedText } from '../../../../src/adapters/slack/escape.ts'
import { pagesForSlack, renderHome } from '../../../../src/adapters/slack/render.ts'
import { blocksError, messageError } from '../../../fakes/slack/block-rules.ts'
import { briefing, claimOf, eventPage } from './sample-documents.ts'

const offers = new Set(['ask', 'follow', 'why', 'wrong'])
const asked = (command: string, words = ''): ButtonRequest => ({ command, words, page: 0 })
const pages = (document: Document, request = asked('brief')) =>
  pagesForSlack(document, { request, prefix: '/dateline ', offers })
const golden = (name: string): string => `../../../golden/slack-${name}.json`
const shown = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** The words of the sections of all pages, as Slack shows them. */
const sectionsOf = (document: Document): string =>
  pages(document)
    .flatMap((p) => p.blocks)
    .flatMap((b) => (b.type === 'section' && 'text' in b ? [b.text.text] : []))
    .join(' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')

describe('a document on Slack', () => {
  it('offers to follow whom a timeline is of, without the days that it was asked for', () => {
    const [page] = pages(briefing, asked('timeline', 'Lena Okoro --from 2024-05-01'))
    const foot = JSON.stringify(page?.blocks.at(-1))
    expect(foot).toContain('Follow')
    expect(foot).not.toContain('Timeline')
    expect(foot).toContain('{\\"c\\":\\"follow\\",\\"w\\":\\"Lena Okoro\\"')
  })

  it('is a briefing with its sources below each claim', async () => {
    await expect(shown(pages(briefing))).toMatchFileSnapshot(golden('brief'))
  })

  it('is an event with what leads on from it', async () => {
    await expect(shown(pages(eventPage, asked('event', 'ferry vote')))).toMatchFileSnapshot(golden('event'))
  })

  it('is its sources alone where these are asked for', async () => {
    const sources = pages(briefing, { ...asked('brief'), sources: true })
    await expect(shown(sources)).toMatchFileSnapshot(golden('sources'))
  })

  it('says so where there is nothing', () => {
    expect(sectionsOf({ title: null, blocks: [] })).toBe('There is nothing to tell.')
  })

  it('goes on over pages that Slack takes, each claim whole and in order', () => {
    const words = Array.from({ length: 90 }, (_, i) => `Claim ${i} & what it says of <place ${i}>.`)
    const long: Document = {
      title: 'Long',
      blocks: words.flatMap((w, i) => [heading(`Story ${i}`, `s${i}`), claimBlock(claimOf(w))]),
    }
    const all = pages(long)
    expect(all.length).toBeGreaterThan(3)
    expect(all.map((p) => messageError({ ...p }))).toEqual(all.map(() => null))
    expect(sectionsOf(long)).toBe(words.join(' '))
    const more = all.map((p) => /"c\\":\\"brief[^}]*p\\":(\d+)/.exec(JSON.stringify(p.blocks.at(-1)))?.[1])
    expect(more.slice(0, -1)).toEqual(all.slice(1).map((_, i) => String(i + 1)))
  })

  it('is short: fields are lines of one section, a file is code with its lines, the help of a command fits one page', () => {
    const fields = ['Status', 'When', 'Where'].map((name) => ({ name, value: '<x> & y' }))
    const text = '{\n  "a": "`<!channel>`"\n}\n'
    const [page, ...more] = pages({
      title: null,
      blocks: [
        { kind: 'fields', fields },
        { kind: 'verbatim', name: 'dateline.json', text },
      ],
    })
    expect(more).toEqual([])
    expect(page?.blocks).toEqual([
      {
        type: 'section',
        text: {
          type: 'plain_text',
          emoji: false,
          text: fields.map((f) => `${f.name}: &lt;x&gt; &amp; y`).join('\n'),
        },
      },
      {
        type: 'section',
        text: {
          type: 'mrkdwn',
          verbatim: true,
          text: '```\n{\n  "a": "\'&lt;!channel&gt;\'"\n}\n```',
        },
      },
    ])
    expect(pages({ title: null, blocks: [{ kind: 'verbatim', name: 'sources.opml', text }] })[0]?.text).toBe(
      'sources.opml',
    )
  })

  it('keeps a story on one page with its heading above and its buttons below', () => {
    const document: Document = {
      title: 'Briefing',
      blocks: Array.from({ length: 8 }, (_, i) => [
        heading(`Story ${i}`, `story-${i}`),
        ...Array.from({ length: 3 }, (__, j) =>
          claimBlock(claimOf(`Claim ${i}.${j}: ${'rain '.repeat(40)}`)),
        ),
      ]).flat(),
    }
    const told = pages(document)
    expect(told.length).toBeGreaterThan(2)
    for (const { blocks } of told) {
      const kinds = blocks.map((b) => b.type)
      const from = JSON.stringify(blocks)
      expect(kinds[0]).toBe('header')
      for (const [, i] of from.matchAll(/"Story (\d)"/g)) {
        for (const j of [0, 1, 2]) expect(from).toContain(`Claim ${i}.${j}`)
        expect(from).toContain(`event:story-${i}`)
      }
    }
  })

  it('breaks a claim that no block holds, and leaves nothing out', () => {
    const words = `${'<&> '.repeat(4000)}end`
    const all = pages({ title: null, blocks: [claimBlock(claimOf(words))] })
    expect(all.map((p) => messageError({ ...p }))).toEqual(all.map(() => null))
    expect(sectionsOf({ title: null, blocks: [claimBlock(claimOf(words))] })).toBe(words)
  })

  it('never is what Slack refuses, and never calls anybody', () => {
    const words = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.constant('<!channel> <@U1> <#C1> &amp;'),
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), words, (list, title) => {
        const document: Document = {
          title,
          blocks: [
            ...list.flatMap((w) => [
              heading(w, w || 'id'),
              claimBlock(claimOf(w || '-', w || '-', w)),
              text(w),
            ]),
            { kind: 'choices', choices: list.map((w) => ({ id: w, name: w })) },
            { kind: 'usage', entries: list.map((w) => ({ usage: w, description: w })) },
          ],
        }
        for (const page of pages(document, asked('actor', title))) {
          expect(messageError({ ...page })).toBeNull()
          expect(page.text + JSON.stringify(page.blocks)).not.toMatch(/<[!@#]/)
        }
        expect(blocksError(renderHome(document, '/dateline ', offers), 100)).toBeNull()
        expect(claimsOf(document)).toHaveLength(list.length)
      }),
      { numRuns: 60 },
    )
  })
})

describe('words on Slack', () => {
  it('link only to addresses, by the name of their host', () => {
    expect(linkTo('https://example.org/a|b?c=<d>&e')).toBe(
      '<https://example.org/a%7Cb?c=%3Cd%3E&amp;e|example.org>',
    )
    expect(linkTo('javascript:alert(1)')).toBeNull()
    expect(linkTo('not an address')).toBeNull()
  })

  it('break at white space, and within a word only where they must', () => {
    expect(piecesOf('one two three', 7)).toEqual(['one two', 'three'])
    expect(piecesOf('a&b'.repeat(2), 6)).toEqual(['a&amp;', 'ba', '&amp;b'])
  })

  it('are read as they were typed', () => {
    expect(typedText('<@U1|lena> in <#C1|news>: <https://a.org/?b=1&amp;c|a.org> &lt;3')).toBe(
      'lena in #news: https://a.org/?b=1&c <3',
    )
    expect(typedText('<'.repeat(200_000))).toHaveLength(200_000)
  })
})
