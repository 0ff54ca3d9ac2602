import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readArticles } from '../../briefings/read/read.ts'
import { parseDate } from '../../briefings/read/date.ts'
import { dateOfLine } from '../../briefings/read/date-line.ts'
import { canonicalUrl } from '../../briefings/read/canonical-url.ts'
import { readSitemap } from '../../briefings/read/sitemap.ts'
import { readOpml } from '../../briefings/sources/opml.ts'
import { createRobots } from '../../src/fetch/robots.ts'
import { FetchRefusal, UserError } from '../../briefings/errors.ts'
import { analyse } from '../sample-briefings.ts'
import {
  ATOM,
  discover,
  JSON_FEED,
  JSONL,
  OPML,
  PAGE,
  ROBOTS,
  RSS,
  SITEMAP,
  TEXT,
} from './reading-samples.ts'
import { hostileText, mutated, runs } from './fuzzing.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const read = (text: string, name: string) =>
  readArticles(bytes(text), { name, url: 'https://news.example/a', contentType: null })

/** A well-made answer: articles whose text is a text, or faults in sentences. */
function expectSensible({ articles, faults }: ReturnType<typeof readArticles>): void {
  for (const { text, title, published, url } of articles) {
    expect(text.isWellFormed()).toBe(true)
    expect(title === null || title.length > 0).toBe(true)
    if (published !== null) expect(published).toMatch(/^\d{4}-\d\d(-\d\d)?/)
    expect(url === null || typeof url === 'string').toBe(true)
  }
  for (const { reason } of faults) expect(reason).toMatch(/\w.*[.)\]]$|\w/s)
}

describe.each([
  ['RSS', 'feed.xml', RSS],
  ['Atom', 'feed.xml', ATOM],
  ['a page', 'page.html', PAGE],
  ['plain text', 'dispatch.txt', TEXT],
  ['JSONL', 'list.jsonl', JSONL],
  ['a JSON Feed', 'feed.json', JSON_FEED],
])('%s that is damaged', (_, name, valid) => {
  it('is read as it is, or refused with a sentence', () => {
    fc.assert(
      fc.property(mutated(valid), (text) => expectSensible(read(text, name))),
      runs(),
    )
  })
})

describe('a document of any kind', () => {
  it('is read or refused, whatever bytes it is made of and whatever it is called', () => {
    const names = fc.constantFrom('a.txt', 'a.html', 'a.xml', 'a.json', 'a.jsonl', 'a', '')
    const types = fc.constantFrom(
      null,
      'text/html; charset=utf-16',
      'application/json',
      'text/plain; charset=none',
      'x',
    )
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), names, types, (given, name, contentType) =>
        expectSensible(readArticles(given, { name, contentType })),
      ),
      runs(),
    )
  })
})

describe('lists and rules of others', () => {
  it('OPML gives addresses that can be asked, or a sentence', () => {
    fc.assert(
      fc.property(fc.oneof(mutated(OPML), hostileText()), (text) => {
        try {
          for (const { url } of readOpml(text).outlines) expect(new URL(url).protocol).toMatch(/^https?:$/)
        } catch (error) {
          if (!(error instanceof UserError)) throw error
        }
      }),
      runs(),
    )
  })

  it('a sitemap, and the links and feeds of a page, are addresses or nothing', () => {
    fc.assert(
      fc.property(fc.oneof(mutated(SITEMAP), mutated(PAGE), hostileText()), (text) => {
        readSitemap(text)
        for (const url of discover(text)) expect(new URL(url).protocol).toMatch(/^https?:$/)
      }),
      runs(),
    )
  })

  it('robots.txt allows or refuses', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(mutated(ROBOTS), hostileText()), async (text) => {
        const robots = createRobots({ read: async () => bytes(text), robot: 'Dateline', now: () => 0 })
        await robots.check(new URL('https://news.example/a')).catch((error: unknown) => {
          if (!(error instanceof FetchRefusal)) throw error
        })
      }),
      runs(),
    )
  })
})

describe('dates and addresses', () => {
  it('a date is a day that exists, or none', () => {
    const written = fc.oneof(
      hostileText(40),
      mutated('Mon, 06 May 2024 10:00:00 +0200'),
      mutated('6 May 2024, 10 am'),
      mutated('2024-05-06'),
    )
    fc.assert(
      fc.property(written, (text) => {
        for (const date of [parseDate(text), dateOfLine(text)])
          if (date !== null && /^\d{4}-\d\d-\d\d/.test(date))
            Temporal.PlainDate.from(date.slice(0, 10), { overflow: 'reject' })
      }),
      runs(4),
    )
  })

  it('a canonical address stays itself', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl({ withQueryParameters: true, withFragments: true }),
          mutated('https://a.example/b?utm_source=x&id=1#c'),
          hostileText(60),
        ),
        (url) => {
          const canonical = canonicalUrl(url)
          expect(canonicalUrl(canonical)).toBe(canonical)
        },
      ),
      runs(4),
    )
  })
})

describe('analysis', () => {
  it('of any text finds only spans of it', () => {
    fc.assert(
      fc.property(fc.oneof(mutated(TEXT, 10), hostileText(400)), (text) => {
        const facts = analyse({
          text,
          title: null,
          published: '2024-05-03',
          language: 'en',
          sentences: null,
          byline: null,
        } as Parameters<typeof analyse>[0])
        for (const { start, end } of [...facts.sentences, ...facts.mentions]) {
          expect(Number.isInteger(start) && start >= 0 && start < end && end <= text.length).toBe(true)
          expect(text.slice(start, end).trim()).not.toBe('')
        }
      }),
      runs(0.5),
    )
  })
})
