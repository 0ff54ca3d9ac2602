import { describe, expect, it } from 'vitest'
import { readArticles } from '../../../briefings/read/read.ts'

const page = (html: string, more = {}) =>
  readArticles(new TextEncoder().encode(html), { name: 'page.html', ...more }).articles[0]!
const PARAGRAPHS = [
  'The harbour board voted on Monday to close the northern quay, after divers found cracks in two of its pillars, officials said.',
  'Ferries to the outer islands will leave from the fish market instead, and the board expects delays of up to an hour, it added.',
  '“Nobody wants this before the holidays,” said Ada Bell, who runs the ferry company, “but the alternative is worse.”',
]
const body = PARAGRAPHS.map((p) => `<p>${p}</p>`).join('\n')
const furniture =
  '<nav><ul><li><a href="/">Home</a></li><li><a href="/s">Sport, weather and much more news</a></li></ul></nav>'
const related =
  '<div class="related"><h3>Related</h3><ul><li><a href="/1">Divers found more cracks in the southern quay</a></li><li><a href="/2">What the board said last week</a></li></ul></div>'

describe('a page', () => {
  it('is read as its paragraphs, a block a line, without what surrounds them', () => {
    const html = `<html><head><title>Quay closed | Isle News</title></head><body>${furniture}<article><h1>Quay closed</h1>${body}${related}</article><footer>© Isle News, all rights reserved, 2024</footer></body></html>`
    expect(page(html).text.split(/\n+/)).toEqual(PARAGRAPHS)
    expect(page(html).title).toBe('Quay closed')
  })

  it('is read without a single paragraph element, too', () => {
    const html = `<body>${furniture}<div id="x">${PARAGRAPHS.join('<br><br>')}</div></body>`
    expect(page(html).text.split(/\n+/)).toEqual(PARAGRAPHS)
  })

  it('tells title, byline, day, source, language and address from its metadata', () => {
    const data = {
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'NewsArticle',
          headline: 'Quay closed',
          datePublished: '2024-04-01T10:00:00+01:00',
          author: [{ name: 'Ada Bell' }, { name: 'Cy Dunn' }],
        },
      ],
    }
    const html = `<html lang="en-GB"><head><meta property="og:site_name" content="Isle News"><link rel="canonical" href="/quay?utm_medium=x"><script type="application/ld+json">${JSON.stringify(data)}</script></head><body>${body}</body></html>`
    expect(page(html, { url: 'https://isle.example/quay/' })).toMatchObject({
      title: 'Quay closed',
      byline: 'Ada Bell, Cy Dunn',
      published: '2024-04-01T10:00:00+01:00',
      source: 'Isle News',
      language: 'en',
      url: 'https://isle.example/quay',
    })
  })

  it('takes its day from a meta element, a time element, its address or its dateline, in this order', () => {
    const meta = '<meta property="article:published_time" content="2024-04-01">'
    const time = '<time datetime="2024-04-02">yesterday</time>'
    const url = { url: 'https://isle.example/2024/04/03/quay' }
    expect(page(`${meta}${time}${body}`, url).published).toBe('2024-04-01')
    expect(page(`${time}${body}`, url).published).toBe('2024-04-02')
    expect(page(body, url).published).toBe('2024-04-03')
    expect(page(`<p>PORT ELLEN, April 4, 2024 (Isle News) - ${PARAGRAPHS[0]!}</p>${body}`).published).toBe(
      '2024-04-04',
    )
  })

  it('ignores a canonical address that is only the front page', () => {
    const html = `<link rel="canonical" href="https://isle.example/">${body}`
    expect(page(html, { url: 'https://isle.example/quay' }).url).toBe('https://isle.example/quay')
  })

  it('keeps a name that is linked to its tag within a sentence', () => {
    const tagged =
      '<p><span>The <a href="/t/isle-line" id="auto-tag_isle-line">Isle Line</a> will sell three of its ferries before the end of May.</span></p>'
    expect(page(`<article>${body}${tagged}</article>`).text).toContain('The Isle Line will sell three')
  })

  it('drops scripts, hidden parts and comments, and decodes entities', () => {
    const html = `<body><script>var a = "<p>not text, not text, not text</p>"</script>${body}<p>Caf&eacute; owners, who had hoped for a busy spring, were not amused &mdash; &#8220;never&#8221;.</p><p hidden>Hidden text, which is hidden, as it says.</p><!-- <p>old</p> --></body>`
    const { text } = page(html)
    expect(text).toContain('Café owners, who had hoped for a busy spring, were not amused — “never”.')
    expect(text).not.toMatch(/not text|Hidden|old/)
  })
})
