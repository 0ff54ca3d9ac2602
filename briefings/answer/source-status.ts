import type { Scope } from '../model.ts'
import type { StoreReads } from '../ports.ts'
import { lineOf, type SourceLine } from '../sources/lines.ts'

export interface SourceStatus {
  /** How many are in each state, and all together. */
  readonly counts: Readonly<Record<string, number>>
  /** In words, those that have been silent longest first. */
  readonly late: readonly string[]
  readonly failed: readonly string[]
}

/** Sources that are named; the others are counted. */
const MOST_NAMED = 10

/** How the sources of these scopes fare. */
export async function sourceStatus(store: StoreReads, scopes: readonly Scope[]): Promise<SourceStatus> {
  const lines = (await store.sources(scopes))
    .toSorted((a, b) => (a.feed.brought ?? '').localeCompare(b.feed.brought ?? ''))
    .map(lineOf)
  const counts: Record<string, number> = { all: lines.length }
  for (const { state } of lines) counts[state] = (counts[state] ?? 0) + 1
  return {
    counts: lines.length > 0 ? counts : {},
    late: named(lines.filter((l) => l.state === 'late')),
    failed: named(lines.filter((l) => l.state === 'failing' || l.state === 'gone')),
  }
}

function named(lines: readonly SourceLine[]): string[] {
  const words = lines.slice(0, MOST_NAMED).map((l) => `${l.title} (${l.id}): ${l.reason ?? l.state}`)
  return lines.length > MOST_NAMED ? [...words, `and ${lines.length - MOST_NAMED} more sources`] : words
}
