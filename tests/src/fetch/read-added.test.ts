import { describe, expect, it } from 'vitest'
import { UserError } from '../../../briefings/errors.ts'
import type { Fetcher } from '../../../briefings/ports.ts'
import { createReadAdded } from '../../../src/fetch/read-added.ts'

const page =
  '<html><head><title>Vote off</title></head><body><article><p>Governor Lena Okoro called off a vote on the ferry at Port Anselm on Friday after the owners left the hall of the council.</p></article></body></html>'
const web: Fetcher = {
  fetch: async (url) => {
    if (url.includes('nowhere')) throw new Error('getaddrinfo ENOTFOUND nowhere.example')
    if (url.includes('private'))
      throw new Error('fetch failed', { cause: new UserError('bad-input', 'That is a private address.') })
    return { url: `${url}/final`, contentType: 'text/html', bytes: Buffer.from(page) }
  },
}
const read = createReadAdded(web, () => Temporal.Instant.from('2024-05-06T09:00:00Z'))

describe('reading what a person adds', () => {
  it('fetches an address, and knows the article by where it was found in the end', async () => {
    expect(await read(' https://example.org/vote ')).toMatchObject([
      { url: 'https://example.org/vote/final', text: expect.stringContaining('called off a vote') as string },
    ])
  })

  it('reads a pasted text, with the date and title of its first lines', async () => {
    expect(
      await read(
        '3 May 2024\nFerry vote off\n\nGovernor Lena Okoro called off the vote. See https://example.org/',
      ),
    ).toMatchObject([{ url: null, published: '2024-05-03', title: 'Ferry vote off' }])
  })

  it('says why an address cannot be read', async () => {
    await expect(read('https://nowhere.example/')).rejects.toThrow(/could not read https:\/\/nowhere.example/)
    await expect(read('https://private.example/')).rejects.toThrow('That is a private address.')
    await expect(read('https://nowhere.example/')).rejects.toBeInstanceOf(UserError)
  })

  it('says so where there is nothing to read', async () => {
    await expect(read('  ')).rejects.toThrow(/found no article/)
  })
})
