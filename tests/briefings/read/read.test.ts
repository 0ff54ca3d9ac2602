import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readArticles } from '../../../briefings/read/read.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const read = (text: string, name: string, more = {}) => readArticles(bytes(text), { name, ...more })

describe('reading any document', () => {
  it('never throws and gives articles with text, whatever the bytes and the name', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom('a.txt', 'a.html', 'a.xml', 'a.json', 'a.jsonl', '-'),
        (b, name) => {
          const { articles, faults } = readArticles(b, { name })
          // Only a feed may be read and hold nothing.
          if (articles.length === 0 && !/xml|^-/.test(name)) expect(faults).not.toEqual([])
          for (const a of articles) expect(a.text.trim()).not.toBe('')
        },
      ),
      { numRuns: 300 },
    )
  })

  it('survives any string of markup characters as page and as feed', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '/',
      '<p>',
      '</p>',
      '<a href="',
      '"',
      '&amp',
      '&#x',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<item>',
      '<title>',
      '</title>',
      '<table><td>',
      'Rain fell. ',
      '<?xml ',
      '?>',
      '<script>',
      '=',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (parts) => {
        for (const name of ['a.html', 'a.xml']) expect(() => read(parts.join(''), name)).not.toThrow()
      }),
      { numRuns: 300 },
    )
  })

  it('names the file of an empty document', () => {
    expect(read(' \n', 'blank.txt').faults).toEqual([
      { where: 'blank.txt', reason: expect.stringContaining('empty') as string },
    ])
    expect(readArticles(new Uint8Array(), { name: 'none.xml' }).faults).toHaveLength(1)
  })

  it('refuses an article that is longer than a book, and takes the others of its document', () => {
    const long = { title: 'All of it', text: 'The council met on Friday. '.repeat(80_000) }
    const { articles, faults } = read(`${JSON.stringify(long)}\n{"text":"The council met."}`, 'a.jsonl')
    expect(articles.map((a) => a.text)).toEqual(['The council met.'])
    expect(faults[0]).toMatchObject({ where: 'All of it' })
    expect(faults[0]?.reason).toContain('2,000,000')
  })

  it('refuses a binary file with a sentence', () => {
    const picture = Uint8Array.from({ length: 2000 }, (_, i) => (i * 7919 + 13) % 251)
    const { articles, faults } = readArticles(picture, { name: 'picture.bin' })
    expect(articles).toEqual([])
    expect(faults[0]?.reason).toMatch(/no text/)
  })

  it('refuses entities made of entities', () => {
    const bomb =
      '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY c "&b;&b;&b;">]><rss><channel><item><title>&c;</title></item></channel></rss>'
    expect(read(bomb, 'bomb.xml')).toMatchObject({
      articles: [],
      faults: [{ reason: expect.stringContaining('bomb') as string }],
    })
  })

  it('reads a page nested ten thousand deep', () => {
    const page =
      '<html><body>' +
      '<div>'.repeat(10_000) +
      '<p>The harbour reopened on Monday, the port office said.</p>' +
      '</div>'.repeat(10_000)
    expect(read(page, 'deep.html').articles[0]?.text).toContain('The harbour reopened on Monday')
  })

  it('reads feeds and pages whatever their ending is', () => {
    expect(
      read('<rss><channel><item><title>One</title></item></channel></rss>', 'x.html').articles[0]?.title,
    ).toBe('One')
    expect(
      read('<!doctype html><title>Two</title><p>Body text of the page.', 'x.xml').articles[0]?.title,
    ).toBe('Two')
    expect(
      read('{"version":"https://jsonfeed.org/version/1","items":[{"title":"Three"}]}', '-').articles[0]
        ?.title,
    ).toBe('Three')
  })

  it('puts U+FFFD in the place of what no database takes', () => {
    const line = String.raw`{"title":"a\u0000b","text":"It rained \ud800 on \u0000 Monday."}`
    expect(read(line, 'a.jsonl').articles[0]).toMatchObject({
      title: 'a\ufffdb',
      text: 'It rained \ufffd on \ufffd Monday.',
    })
  })

  it('keeps markup that a plain text quotes', () => {
    const text = 'The committee voted to keep the <b> tag in its style guide.'
    expect(read(text, 'note.txt').articles[0]?.text).toBe(text)
  })

  it('mends UTF-8 that was encoded twice in a page, and keeps a text that is handed in to the letter', () => {
    const page = (text: string) =>
      `<html><head><title>The mill</title></head><body><article><p>${text}</p></article></body></html>`
    const told =
      'The mill wonâ€™t open before the spring, said ZoÃ« Bell, who owns it: â€œWe lack coal.â€\u009d'
    const meant = 'The mill won’t open before the spring, said Zoë Bell, who owns it: “We lack coal.”'
    expect(read(page(told), 'a.html').articles[0]?.text).toBe(meant)
    expect(read(told, 'a.txt').articles[0]?.text).toBe(told)
    // A capital may stand before a quotation mark.
    const plain = 'âge, CAFÃ‰” and “SÃO JOSÉ” stand on the signs of the two towns that the mill owned.'
    expect(read(page(plain), 'a.html').articles[0]?.text).toBe(plain)
  })

  it('mends it too in a page that was cut into words', () => {
    const page = '<html><body><article><p>ZoÃ « wonâ €™ t open â€ “ ever.</p></article></body></html>'
    expect(read(page, 'a.html').articles[0]?.text).toBe('Zoë won’ t open – ever.')
  })
})
