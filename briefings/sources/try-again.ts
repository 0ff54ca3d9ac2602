import { lengthInWords } from '../digest/length-in-words.ts'
import { FetchRefusal } from '../errors.ts'

/**
 * What kept an address from being read, with when to try again where that may help: for a person who waits for it. A reason that is
 * kept leaves it out, since it grows old.
 */
export function tryAgain(error: unknown): unknown {
  if (!(error instanceof FetchRefusal)) return error
  const { message, status, retryAfter } = error
  const mayPass = status === 429 || (status !== null && status >= 500)
  if (!mayPass && retryAfter === null) return error
  const when = retryAfter === null ? 'some minutes' : lengthInWords(60 * Math.ceil(retryAfter / 60))
  return new FetchRefusal(
    `${message} Try again in ${when}.`,
    { ...(status === null ? {} : { status }), retryAfter },
    { cause: error },
  )
}
