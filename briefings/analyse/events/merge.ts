import type { ArticleEvent } from '../../model.ts'
import { daysOf } from '../timex.ts'

/** An event with what decides its place and its likeness to others. */
export interface Ranked {
  readonly event: ArticleEvent
  readonly score: number
  /** Folded terms of the clause that tells of it. */
  readonly terms: ReadonlySet<string>
  /** Stem of the verb or noun that names it. */
  readonly trigger: string
}

/** How many of the better events an event is compared with: keeps the work linear. */
const WINDOW = 40

/** One event for repeated mentions, the most important telling kept, with what others add of when and where. */
export function mergeMentions(events: readonly Ranked[]): Ranked[] {
  const out: Ranked[] = []
  for (const e of [...events].sort((a, b) => b.score - a.score || a.event.start - b.event.start)) {
    const i = out.slice(0, WINDOW).findIndex((o) => same(o, e))
    if (i < 0) out.push(e)
    else out[i] = { ...out[i]!, event: filled(out[i]!.event, e.event) }
  }
  return out
}

function filled(kept: ArticleEvent, other: ArticleEvent): ArticleEvent {
  return { ...kept, when: kept.when ?? other.when, where: kept.where ?? other.where }
}

function same(a: Ranked, b: Ranked): boolean {
  if (a.event.type !== b.event.type || a.event.status !== b.event.status) return false
  if (!compatible(a.event, b.event)) return false
  const shared = [...b.terms].filter((t) => a.terms.has(t)).length
  const likeness = shared / Math.max(1, Math.min(a.terms.size, b.terms.size))
  const actors = new Set(a.event.participants.map((p) => p.actor))
  const common = b.event.participants.some((p) => actors.has(p.actor))
  const trigger = a.trigger === b.trigger
  return likeness >= 0.6 || (trigger && (common || b.event.participants.length === 0) && likeness >= 0.25)
}

function compatible(a: ArticleEvent, b: ArticleEvent): boolean {
  if (!a.when || !b.when || a.when.value === b.when.value) return true
  const x = daysOf(a.when.value)
  const y = daysOf(b.when.value)
  return (
    x !== null &&
    y !== null &&
    ((x.first <= y.first && y.last <= x.last) || (y.first <= x.first && x.last <= y.last))
  )
}
