/** What went wrong on the asker's side. Adapters show it privately; the terminal ends with exit status 2. */
export type UserErrorCode =
  | 'usage'
  | 'unknown-name'
  | 'unknown-command'
  | 'no-right'
  | 'bad-input'
  | 'not-found'
  | 'too-new' // prettier-ignore

/** A request that cannot be carried out as it stands. The message is a sentence for the person and says what to do. */
export class UserError extends Error {
  readonly code: UserErrorCode
  constructor(code: UserErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'UserError'
    this.code = code
  }
}
