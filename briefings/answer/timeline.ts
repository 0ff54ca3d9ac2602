import type { Scope } from '../model.ts'
import type { ActorRecord, StoreReads } from '../ports.ts'
import { isUnknown, type TimelineResult, type Unknown } from '../results.ts'
import { timelineArticles } from '../write/timeline-articles.ts'
import { composeTimeline } from '../write/timeline.ts'
import { findActor } from './find-name.ts'

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

/** Dated claims about an actor, else about whatever the words of the name find. */
export async function timeline(
  store: StoreReads,
  scopes: readonly Scope[],
  request: TimelineRequest,
): Promise<TimelineResult | Unknown> {
  const { name, ...limits } = request
  const found = await findActor(store, scopes, name)
  if (isUnknown(found) && found.ambiguous) return found
  const actor: ActorRecord | null = isUnknown(found) ? null : found
  const window = {
    ...(request.from ? { from: request.from } : {}),
    ...(request.to ? { to: request.to } : {}),
  }
  const articles = await timelineArticles(store, scopes, name, window, actor)
  if (articles.length === 0 && isUnknown(found)) return found
  return {
    title: actor?.name ?? name,
    entries: composeTimeline({ ...limits, query: actor?.name ?? name, actor, articles }),
  }
}
