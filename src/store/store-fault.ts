import { Breakdown } from '../../briefings/errors.ts'

export type StoreFaultCode =
  'locked' | 'read-only' | 'full' | 'corrupt' | 'io' | 'unreachable' | 'closed' | 'nested-write'

/** The database cannot do its work. The message is a sentence for people; `cause` is what the database said. */
export class StoreFault extends Breakdown {
  readonly code: StoreFaultCode
  constructor(code: StoreFaultCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'StoreFault'
    this.code = code
  }
}

export const isReadOnly = (error: unknown): boolean =>
  error instanceof StoreFault && error.code === 'read-only'

/** Whether nothing can be written, while what is held can be read: until somebody makes room, or mends the rights. */
export const isUnwritable = (error: unknown): boolean =>
  error instanceof StoreFault && (error.code === 'full' || error.code === 'read-only')

/** Whether it may come back without anything that we are told being another. */
export const mayPass = (error: unknown): boolean =>
  isAway(error) || (error instanceof StoreFault && error.code === 'full')

/** Whether it may well work again in a minute, with nothing done. */
export const isAway = (error: unknown): boolean =>
  error instanceof StoreFault && (error.code === 'unreachable' || error.code === 'locked')
