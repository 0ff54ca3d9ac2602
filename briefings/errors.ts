/** What went wrong on the asker's side. Adapters show it privately; the terminal ends with exit status 2. */
export type UserErrorCode =
  | 'usage'
  | 'unknown-name'
  | 'unknown-command'
  | 'no-right'
  | 'bad-input'
  | 'not-found'
  | 'too-new'
  | 'too-old' // prettier-ignore

/** A request that cannot be carried out as it stands. The message is a sentence for the person and says what to do. */
export class UserError extends Error {
  readonly code: UserErrorCode
  constructor(code: UserErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'UserError'
    this.code = code
  }
}

/** What everything rests on, such as the database, cannot do its work now: no fault of what was asked, and the next thing would fare no better. */
export class Breakdown extends Error {}

/** An address that could not be read, told as a sentence. */
export class FetchRefusal extends UserError {
  /** The HTTP status of the answer; null where there was none. */
  readonly status: number | null
  /** Seconds after which it may be asked again (`Retry-After`); null where it does not say. */
  readonly retryAfter: number | null
  constructor(
    message: string,
    { status, retryAfter }: { readonly status?: number; readonly retryAfter?: number | null } = {},
    options?: ErrorOptions,
  ) {
    super('bad-input', message, options)
    this.name = 'FetchRefusal'
    this.status = status ?? null
    this.retryAfter = retryAfter ?? null
  }
}
