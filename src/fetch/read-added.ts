import { UserError } from '../../briefings/errors.ts'
import type { Fetcher } from '../../briefings/ports.ts'
import { tryAgain } from '../../briefings/sources/try-again.ts'
import { readArticles, type ReadArticle, type ReadOptions } from '../../briefings/read/read.ts'

/**
 * Reads what a person adds: an http(s) address, which is fetched, or pasted text, whose first lines may hold a date and a title.
 * What is added is news: a dateline without a year is of the newest such day.
 *
 * @throws UserError 'bad-input' where the address cannot be read, or nothing in it is an article.
 */
export const createReadAdded =
  (fetcher: Fetcher, now: () => Temporal.Instant) =>
  async (what: string): Promise<readonly ReadArticle[]> => {
    const address = what.trim()
    const today = now().toString().slice(0, 10)
    if (!/^https?:\/\/\S+$/i.test(address))
      return read(Buffer.from(what), { name: 'what you pasted', contentType: 'text/plain', today })
    const { bytes, contentType, url } = await fetched(fetcher, address)
    return read(bytes, { name: address, contentType, url, today })
  }

function read(bytes: Uint8Array, options: ReadOptions): readonly ReadArticle[] {
  const { articles, faults } = readArticles(bytes, options)
  if (articles.length > 0) return articles
  throw new UserError('bad-input', `I found no article in ${options.name}. ${faults[0]?.reason ?? ''}`.trim())
}

/** A host that does not answer is the person's to know and no fault of ours. */
async function fetched(fetcher: Fetcher, address: string): ReturnType<Fetcher['fetch']> {
  try {
    return await fetcher.fetch(address)
  } catch (cause) {
    if (cause instanceof UserError) throw tryAgain(cause)
    // undici wraps what the look-up of the name refused.
    if (cause instanceof Error && cause.cause instanceof UserError) throw cause.cause
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new UserError('bad-input', `I could not read ${address}: ${reason}`, { cause })
  }
}
