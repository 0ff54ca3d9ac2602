import { describe, expect, it } from 'vitest'
import { readArticles } from '../../../briefings/read/read.ts'

const feed = (text: string, name = 'feed.xml') => readArticles(new TextEncoder().encode(text), { name })
const rss = (items: string, head = '') =>
  feed(
    `<rss version="2.0"><channel><title>Isle News</title><link>https://isle.example/</link>${head}${items}</channel></rss>`,
  )

describe('a feed', () => {
  it('gives its items as articles, with title, address, day, byline and source', () => {
    const [a] = rss(
      '<item><title>Ferry &amp;amp; train</title><link>/2024/ferry?utm_source=rss</link><pubDate>Mon, 01 Apr 2024 09:00:00 GMT</pubDate>' +
        '<author>desk@isle.example (Ada Bell)</author><description>&lt;p&gt;Ferries stop.&lt;/p&gt;&lt;p&gt;So do trains.&lt;/p&gt;</description></item>',
    ).articles
    expect(a).toMatchObject({
      title: 'Ferry & train',
      url: 'https://isle.example/2024/ferry',
      published: '2024-04-01T09:00:00Z',
      byline: 'Ada Bell',
      source: 'Isle News',
      language: 'en',
      text: 'Ferries stop.\n\nSo do trains.',
    })
  })

  it('takes the fuller of summary and content', () => {
    const [a] = rss(
      '<item><title>T</title><description>Short.</description><content:encoded xmlns:content="http://purl.org/rss/1.0/modules/content/"><![CDATA[<p>The whole story is here.</p>]]></content:encoded></item>',
    ).articles
    expect(a?.text).toBe('The whole story is here.')
  })

  it('keeps an item of a title alone, and of a link alone', () => {
    const { articles } = rss(
      '<item><title>Only a title</title></item><item><link>https://isle.example/x</link></item><item></item>',
    )
    expect(articles.map((a) => a.text)).toEqual(['Only a title', 'https://isle.example/x'])
  })

  it('reads Atom with its bases, types and any prefix', () => {
    const [a, b] = feed(
      '<x:feed xmlns:x="http://www.w3.org/2005/Atom" xml:base="https://isle.example/a/"><x:title>Isle</x:title>' +
        '<x:entry xml:base="b/"><x:title type="html">&lt;b&gt;Bold&lt;/b&gt; move</x:title><x:link rel="self" href="s"/><x:link href="c"/>' +
        '<x:published>2024-04-01T10:00:00+02:00</x:published><x:content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One.</p><p>Two.</p></div></x:content></x:entry>' +
        '<x:entry><x:title>5 &lt; 6</x:title><x:id>https://isle.example/id</x:id><x:author><x:name>Ada</x:name><x:email>a@b.example</x:email></x:author></x:entry></x:feed>',
    ).articles
    expect(a).toMatchObject({
      title: 'Bold move',
      url: 'https://isle.example/a/b/c',
      published: '2024-04-01T10:00:00+02:00',
      text: 'One.\n\nTwo.',
    })
    expect(b).toMatchObject({ title: '5 < 6', url: 'https://isle.example/id', byline: 'Ada' })
  })

  it('reads RDF, whose items stand beside the channel', () => {
    const { articles } = feed(
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:d="http://purl.org/dc/elements/1.1/">' +
        '<channel><title>Isle</title></channel><item rdf:about="https://isle.example/1"><title>One</title><d:date>2024-04-01</d:date></item></rdf:RDF>',
    )
    expect(articles[0]).toMatchObject({
      title: 'One',
      url: 'https://isle.example/1',
      published: '2024-04-01',
      source: 'Isle',
    })
  })

  it('reads JSON Feed', () => {
    const json = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Isle',
      items: [
        {
          id: '1',
          url: 'https://isle.example/1',
          title: 'One',
          content_html: '<p>A.</p><p>B.</p>',
          date_published: '2024-04-01T00:00:00Z',
          authors: [{ name: 'Ada' }],
        },
        7,
      ],
    }
    expect(feed(JSON.stringify(json), 'feed.json').articles).toMatchObject([
      { title: 'One', text: 'A.\n\nB.', byline: 'Ada', published: '2024-04-01T00:00:00Z', source: 'Isle' },
    ])
  })

  it('reads on where end tags, ampersands and entities are wrong', () => {
    const { articles } = feed(
      '<rss><channel><item><title>Caf&eacute; & bar<link>https://isle.example/1</link><item><title>Two</title><description>x < y</description></channel>',
    )
    expect(articles.map((a) => a.title)).toContain('Two')
    expect(articles[0]?.title).toContain('Café & bar')
    expect(articles[1]?.text).toBe('x < y')
  })

  it('keeps apart items that share one address', () => {
    const { articles } = rss(
      '<item><link>https://isle.example/live#a</link><title>A</title></item><item><link>https://isle.example/live#b</link><title>B</title></item>',
    )
    expect(new Set(articles.map((a) => a.id)).size).toBe(2)
  })

  it('may have no items, which is no fault', () => {
    expect(rss('')).toEqual({ articles: [], faults: [] })
  })

  it('says so where there is nothing to read', () => {
    expect(feed('plain words').faults[0]?.reason).toMatch(/no feed/)
    expect(feed('<note><to>Ada</to></note>').faults[0]?.reason).toMatch(/no feed/)
  })
})
