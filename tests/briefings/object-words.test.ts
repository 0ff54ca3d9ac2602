import { expect, it } from 'vitest'
import { readArticles } from '../../briefings/read/read.ts'
import { verify } from '../../briefings/write/verify.ts'
import { analyse, dispatch, everybody, openBriefings } from '../sample-briefings.ts'

// Words that every object of the language answers to: a look-up by an article's words must not find them.
const WORDS = 'constructor toString valueOf hasOwnProperty __proto__ prototype isPrototypeOf'
const TEXT = `The ${WORDS} said on Friday that “${WORDS}” would constructor. Team constructor Toro Rosso beat __proto__ of Teal. The toString said ${WORDS}, 3 constructor tonnes.`

it('words that name parts of every object are words like others', async () => {
  expect(() => analyse(dispatch({ text: TEXT }))).not.toThrow()
  expect(() => verify(TEXT, TEXT)).not.toThrow()
  const held = await openBriefings()
  await held.briefings.ingest('public', [dispatch({ title: WORDS, text: TEXT })])
  const answer = await held.briefings.ask(everybody, `What did the ${WORDS} say?`, {
    now: '2024-05-06T00:00:00Z',
  })
  expect(answer.looked.articles).toBeGreaterThanOrEqual(0)
  await held.store.close()
})

it.each(WORDS.split(' '))('a page, a feed or a label may be called %s', (word) => {
  const html = `<html lang="${word}"><meta charset="${word}"><${word}>x</${word}><p>${TEXT}</p></html>`
  const feed = `<?xml version="1.0" encoding="${word}"?><rss><channel><item><title>${word}</title><pubDate>1 Apr 2024 10:00 ${word}</pubDate></item></channel></rss>`
  for (const [name, text] of [
    ['x.html', html],
    ['x.xml', feed],
    [`x.${word}`, TEXT],
    ['x.txt', `1 ${word} 2024\n${TEXT}`],
  ] as const) {
    const bytes = new TextEncoder().encode(text)
    expect(
      readArticles(bytes, { name, contentType: `text/html; charset=${word}` }).articles.length,
    ).toBeGreaterThanOrEqual(0)
    expect(readArticles(bytes, { name }).articles.length).toBeGreaterThanOrEqual(0)
  }
})
