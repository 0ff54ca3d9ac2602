import { describe, expect, it } from 'vitest'
import { articleId } from '../../../briefings/read/article-id.ts'

const text = 'The council of Teal met on Friday.'

describe('the id of an article', () => {
  it('is the one that it brings', () => {
    expect(articleId('public', { id: 'n1', url: 'https://teal.example/a', text })).toBe('n1')
  })

  it('is the same for one address, however it is written, and whatever the text', () => {
    const id = articleId('public', { id: null, url: 'https://teal.example/a', text })
    expect(articleId('public', { id: null, url: 'https://teal.example/a#top', text: 'Other.' })).toBe(id)
    expect(articleId('public', { id: null, url: 'https://teal.example/b', text })).not.toBe(id)
  })

  it('is by the text where there is no address, and means nothing in another scope', () => {
    const id = articleId('public', { id: null, url: null, text })
    expect(articleId('public', { id: null, url: null, text })).toBe(id)
    expect(articleId('public', { id: null, url: null, text: `${text} ` })).not.toBe(id)
    expect(articleId('person:slack:T1:U1', { id: null, url: null, text })).not.toBe(id)
  })
})
