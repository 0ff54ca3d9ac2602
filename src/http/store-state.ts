import type { Briefings } from '../../briefings/briefings.ts'
import type { Operation } from '../../briefings/operation.ts'
import { inTime } from './in-time.ts'

export type StoreState = { readonly operation: Operation } | { readonly away: string }

export interface StoreStateOptions {
  readonly briefings: Pick<Briefings, 'operation'>
  readonly now: () => Temporal.Instant
  /** How long the store may take, in milliseconds; `PATIENCE` unless said. */
  readonly patienceMs?: number
}

/** Asks what the store holds; why it cannot be told, where the store does not answer. Never rejects. */
export function createStoreState({ briefings, now, patienceMs }: StoreStateOptions) {
  return (): Promise<StoreState> => {
    const asked = briefings.operation(now().toString()).then(
      (operation) => ({ operation }),
      () => ({ away: 'the store cannot be read' }),
    )
    return inTime(asked, { away: 'the store does not answer' }, patienceMs)
  }
}
