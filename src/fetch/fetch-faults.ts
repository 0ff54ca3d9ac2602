import { FetchRefusal } from '../../briefings/errors.ts'

const IN_WORDS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'its name cannot be looked up at the moment',
  ECONNREFUSED: 'it refuses connections',
  ECONNRESET: 'it broke the connection off',
  EHOSTUNREACH: 'it cannot be reached',
  ENETUNREACH: 'it cannot be reached',
  ETIMEDOUT: 'it did not answer in time',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is its own, which nobody vouches for',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another host',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'nobody vouches for its certificate',
  UND_ERR_CONNECT_TIMEOUT: 'it did not answer in time',
  UND_ERR_HEADERS_TIMEOUT: 'it did not answer in time',
  UND_ERR_BODY_TIMEOUT: 'it stopped in the middle of its answer',
  UND_ERR_SOCKET: 'it broke the connection off',
  UND_ERR_HEADERS_OVERFLOW: 'the head of its answer is too large',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'its answer has another length than it says',
}

/** What kept an address from being read, as a sentence. A refusal of our own stays what it is, however deep it stands. */
export function asRefusal(error: unknown, host: string): FetchRefusal {
  for (let e = error, i = 0; e instanceof Error && i < 4; e = e.cause, i++) {
    if (e instanceof FetchRefusal) return e
    const inner = e instanceof AggregateError ? e.errors.find((x) => x instanceof FetchRefusal) : undefined
    if (inner instanceof FetchRefusal) return inner
  }
  const say = (words: string): FetchRefusal => new FetchRefusal(`${host}: ${words}.`, {}, { cause: error })
  if (!(error instanceof Error)) return say(String(error))
  if (error.name === 'TimeoutError') return say('it did not answer in time')
  if (error.name === 'AbortError') return say('the request was given up')
  const code = codeOf(error) ?? codeOf(error.cause)
  if (code?.startsWith('HPE_')) return say('its answer is no proper HTTP')
  return say((code && IN_WORDS[code]) ?? error.message)
}

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined

const STATUS_IN_WORDS: Readonly<Record<number, string>> = {
  401: 'it wants a password, which I have none of',
  403: 'it does not let me read that',
  404: 'there is nothing at that address',
  410: 'it says that what stood there is gone for good',
  429: 'it is asked too often and wants to be asked later',
  451: 'it may not show that, for reasons of law',
}

/** What an answer without a document means, for people who know no numbers; the number for those who do. */
export function statusInWords(status: number): string {
  const words = STATUS_IN_WORDS[status] ?? (status >= 500 ? 'its server failed' : 'it gave no document')
  return `${words} (status ${status})`
}
