import type { SentError } from './sent-error.ts'

/** Calls one method of what the thread serves; arguments and result are what the structured clone algorithm can copy. */
export interface Call {
  readonly id: number
  readonly method: string
  readonly args: readonly unknown[]
}

/** Asks the thread to let go of what it holds and to end. */
export interface Close {
  readonly close: true
}

export type Reply =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly error: SentError } // prettier-ignore
