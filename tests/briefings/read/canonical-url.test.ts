import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalUrl } from '../../../briefings/read/canonical-url.ts'

describe('a canonical address', () => {
  it.each([
    ['HTTPS://News.Example:443/A/B/?b=2&utm_source=x&a=1&fbclid=z#top', 'https://news.example/A/B?a=1&b=2'],
    ['http://news.example', 'http://news.example/'],
    ['https://news.example/?utm_campaign=x', 'https://news.example/'],
    ['https://news.example/story?id=7', 'https://news.example/story?id=7'],
    ['https://m.news.example/amp/story', 'https://m.news.example/amp/story'],
    ['urn:uuid:1', 'urn:uuid:1'],
    ['  not an address ', 'not an address'],
  ])('of %s is %s', (from, to) => {
    expect(canonicalUrl(from)).toBe(to)
  })

  it('is its own canonical address', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        expect(canonicalUrl(canonicalUrl(url))).toBe(canonicalUrl(url))
      }),
    )
  })
})
