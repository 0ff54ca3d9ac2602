import { describe, expect, it } from 'vitest'
import { publisherOf } from '../../../briefings/sources/publisher.ts'

describe('who publishes at an address', () => {
  it('is one publisher for all hosts of a registrable domain', () => {
    expect(publisherOf('https://www.example.co.uk/world')).toBe('example.co.uk')
    expect(publisherOf('http://feeds.news.example.co.uk:8080/rss')).toBe('example.co.uk')
  })

  it('keeps two blogs of one host apart', () => {
    expect(publisherOf('https://ana.blogspot.com/')).not.toBe(publisherOf('https://lena.blogspot.com/'))
  })

  it('takes a host that is under no suffix as it is', () => {
    expect(publisherOf('http://localhost:3000/feed')).toBe('localhost')
    expect(publisherOf('http://127.0.0.1/feed')).toBe('127.0.0.1')
  })

  it('knows none where there is no http address', () => {
    expect(publisherOf('mailto:desk@example.org')).toBeNull()
    expect(publisherOf('the harbour wire')).toBeNull()
  })
})
