import type { Dispatcher } from 'undici'
import { FetchRefusal } from '../../briefings/errors.ts'
import type { Fetched, FetchRequest } from '../../briefings/ports.ts'
import { header, maxAgeOf, retryAfterOf } from './answer-headers.ts'
import { readBody } from './body.ts'
import { statusInWords } from './fetch-faults.ts'

/** Where an answer points instead, and whether it says that it always will. */
export interface Moved {
  readonly location: string
  readonly forGood: boolean
}

/** An answer read whole, or where it points. Throws a `FetchRefusal` for one that is neither, or larger than `mostBytes`. */
export async function readAnswer(
  url: URL,
  answer: Dispatcher.ResponseData,
  asked: FetchRequest,
  mostBytes: number,
): Promise<Fetched | Moved> {
  const { statusCode: status, headers } = answer
  const location = header(headers, 'location')
  if (status >= 300 && status < 400 && status !== 304 && location !== null) {
    await letGo(answer)
    return { location: new URL(location, url).href, forGood: status === 301 || status === 308 }
  }
  const shown = {
    url: url.href,
    contentType: header(headers, 'content-type'),
    etag: header(headers, 'etag'),
    modified: header(headers, 'last-modified'),
    maxAge: maxAgeOf(headers),
  }
  if (status === 304 && (asked.etag || asked.modified)) {
    await letGo(answer)
    return { ...shown, bytes: new Uint8Array(), unchanged: true }
  }
  if (status !== 200) {
    await letGo(answer)
    throw new FetchRefusal(`${url.host}: ${statusInWords(status)}.`, {
      status,
      retryAfter: retryAfterOf(headers, Date.now()),
    })
  }
  if (Number(header(headers, 'content-length') ?? 0) > mostBytes) {
    answer.body.destroy()
    throw new FetchRefusal(`The answer is larger than ${Math.round(mostBytes / 1024 / 1024)} MB.`)
  }
  const encoding = header(headers, 'content-encoding')
  return { ...shown, bytes: await readBody(answer.body, { encoding, most: mostBytes }) }
}

/** Reads what is left of an answer that nobody needs, if it is short; else hangs up. */
async function letGo(answer: Dispatcher.ResponseData): Promise<void> {
  await answer.body.dump({ limit: 16 * 1024 })
}
