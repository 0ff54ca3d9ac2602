import { describe, expect, it } from 'vitest'
import { parseHtml } from '../../../briefings/read/html-tree.ts'
import { readPageLinks } from '../../../briefings/read/page-links.ts'

const HERE = 'https://harbourwire.example/'
const link = (path: string, words: string): string => `<a href="${path}">${words}</a>`
const three = ['mayor-of-teal-resigns', 'ferry-crews-walk-out', 'talks-at-lake-ilse'].map((slug) =>
  link(`/news/${slug}`, `${slug.replaceAll('-', ' ')} today`),
)
const urlsIn = (html: string): string[] | undefined =>
  readPageLinks(parseHtml(`<html><body>${html}</body></html>`), HERE)?.entries.map((e) => e.article.url ?? '')

describe('the links of a page', () => {
  it('are its articles in order, each once, without its menus and what is elsewhere', () => {
    const others = [
      `<nav>${link('/news/in-the-menu-of-it', 'A headline in the menu')}</nav>`,
      link('https://other.example/news/of-another-site', 'A headline of another site'),
      link('/tag/ferries-of-port-anselm', 'All that we have on ferries'),
      link('/news/too-few-words', 'Read on'),
    ]
    expect(urlsIn([...three, ...others, three[0]].join(''))).toEqual([
      'https://harbourwire.example/news/mayor-of-teal-resigns',
      'https://harbourwire.example/news/ferry-crews-walk-out',
      'https://harbourwire.example/news/talks-at-lake-ilse',
    ])
  })

  it('are none where there are too few to be a list', () => {
    expect(urlsIn(three.slice(0, 2).join(''))).toBeUndefined()
  })

  it('are read in time, however long one of them is', () => {
    const long = ['a', 'a-', '1'].map((c) => link(`/${c.repeat(400_000)}`, 'A headline of several words'))
    expect(urlsIn([...long, ...three].join(''))).toHaveLength(3)
  })
})
