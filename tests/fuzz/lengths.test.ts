import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readArticles } from '../../briefings/read/read.ts'
import { examine } from '../../briefings/sources/examine.ts'
import type { Claim } from '../../briefings/model.ts'
import { claimBlock, text, type Document } from '../../commands/document.ts'
import { renderForTerminal } from '../../src/adapters/console/render.ts'
import { renderForDiscord } from '../../src/adapters/discord/render.ts'
import { typedText } from '../../src/adapters/slack/escape.ts'
import { pagesForSlack } from '../../src/adapters/slack/render.ts'
import { runs } from './fuzzing.ts'

/** Characters: what takes time with the square of this takes minutes. */
const LENGTH = 60_000
/** Seconds of the processor, many times what these take. */
const MOST = 4

/** One or two short pieces again and again: what makes an expression go back and forth. */
const pumped = fc
  .tuple(
    fc.constantFrom(
      ...[
        'a',
        'A ',
        '1',
        '.',
        '-',
        ',',
        ' ',
        '\n',
        '"',
        '“',
        "'",
        '(',
        ')',
        '[',
        '{',
        '<',
        '>',
        '&',
        '@',
        '/',
        '\\',
      ],
      ...[
        '<a href="',
        '<p>',
        '</p>',
        '<!--',
        '<![CDATA[',
        '<title>',
        '&#x',
        'http://',
        'By ',
        'May ',
        'é',
        '\u0301',
      ],
    ),
    fc.constantFrom('', 'a', '-', '.', '1', ' ', '"', '<', '>', '\n'),
  )
  .map(([one, other]) => (one + other).repeat(Math.ceil(LENGTH / (one.length + other.length))))

function inTime(work: (words: string) => unknown): void {
  fc.assert(
    fc.property(pumped, (words) => {
      const before = process.cpuUsage()
      work(words)
      const { user, system } = process.cpuUsage(before)
      expect((user + system) / 1e6).toBeLessThan(MOST)
    }),
    runs(0.5),
  )
}

const attribute = (words: string): string => words.replace(/["<>]/g, '')
const read = (name: string, content: string): unknown => readArticles(Buffer.from(content), { name })
const claim = (words: string, source: string): Claim => ({
  text: words,
  verbatim: true,
  citations: [
    {
      ...{
        article: 'a1',
        revision: 1,
        url: 'https://harbour.example/a',
        title: source,
        source,
        published: null,
      },
      span: { start: 0, end: words.length, text: words },
    },
  ],
})

describe('what is very long is read in a time that grows with its length alone:', () => {
  it('a text, a page and a feed', () => {
    inTime((words) => {
      read('a.txt', `3 May 2024\n${words}`)
      read('a.html', `<html><body><article><p>${words}</p></article></body></html>`)
      read('a.xml', `<rss version="2.0"><channel><title>${words}</title><item><description>${words}`)
    })
  })

  it('the head of a page, its addresses and its headlines', () => {
    inTime((words) => {
      const inside = attribute(words)
      const head = `<title>${words}</title><meta name="author" content="${inside}"><base href="/${inside}">`
      const links = [1, 2, 3].map((n) => `<a href="/a-story-${n}-${inside}">${words}</a>`)
      const page = `<html><head>${head}</head><body>${links.join('')}</body></html>`
      examine({ url: 'https://harbour.example/', contentType: 'text/html', bytes: Buffer.from(page) })
      read('a.html', page)
    })
  })

  it('an answer, on every platform', () => {
    inTime((words) => {
      const document: Document = { title: words, blocks: [text(words), claimBlock(claim(words, words))] }
      renderForDiscord(document)
      pagesForSlack(document, { request: { command: 'brief', words: '', page: 0 }, prefix: '/' })
      renderForTerminal(document, { width: 80, color: false, prefix: '' })
      typedText(words)
    })
  })
})
