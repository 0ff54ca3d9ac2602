// What the core needs of a network: addresses are read by whoever has one.

/** How an address is to be asked. */
export interface FetchRequest {
  /** What an earlier answer gave: the address is only read again where it has changed since. */
  readonly etag?: string | null
  readonly modified?: string | null
  /** Nobody named this address: robots.txt is asked first whether a robot may read it. */
  readonly robots?: boolean
  /** Gives up once it is aborted. */
  readonly signal?: AbortSignal
}

export interface Fetched {
  /** Where it was found in the end. */
  readonly url: string
  readonly contentType: string | null
  readonly bytes: Uint8Array
  /** It has not changed since `etag` or `modified`: there are no bytes. */
  readonly unchanged?: boolean
  readonly etag?: string | null
  readonly modified?: string | null
  /** How long the answer is good for by its `Cache-Control`, in seconds. */
  readonly maxAge?: number | null
  /** The address that it has moved to for good (301, 308). */
  readonly moved?: string | null
}

/** Reads addresses. Refuses private addresses, oversized answers and loops: see src/fetch/. */
export interface Fetcher {
  /** @throws FetchRefusal where there is no answer to read. */
  fetch(url: string, request?: FetchRequest): Promise<Fetched>
}
