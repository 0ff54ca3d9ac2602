import type { Scope } from '../model.ts'
import type { StoreReads } from '../ports.ts'
import type { TimelineResult, Unknown } from '../results.ts'

export interface TimelineRequest {
  /** An actor's, event's or topic's name. */
  readonly name: string
  /** Days, `YYYY-MM-DD`, inclusive. */
  readonly from?: string
  readonly to?: string
  /** Upper limits; chosen well where not given. */
  readonly dates?: number
  readonly sentences?: number
}

export async function timeline(
  _store: StoreReads,
  _scopes: readonly Scope[],
  _request: TimelineRequest,
): Promise<TimelineResult | Unknown> {
  return { title: '', entries: [] }
}
