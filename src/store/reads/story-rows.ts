import type { StoryCandidate } from '../../../briefings/ports.ts'
import type { VisibleScope } from './scopes.ts'

export interface StoryRow {
  readonly scope: number
  readonly id: string
  readonly headline: string
  readonly first: string | null
  readonly last: string | null
  readonly profile: string
}

/** A story whose profile is not yet read: it is the bulk, and only who compares stories looks at it. */
export type MergedStory = Omit<StoryCandidate, 'profile'> & { readonly profileJson: string }

/** One story from its rows: days from all, the wording from the scope that the asker named last, which is their own. */
export function mergeScopes(rows: readonly StoryRow[], seen: readonly VisibleScope[]): MergedStory[] {
  const rank = new Map(seen.map((s, i) => [s.key, i]))
  const out = new Map<string, { row: StoryRow; first: string | null; last: string | null }>()
  for (const row of rows) {
    const held = out.get(row.id)
    if (!held) out.set(row.id, { row, first: row.first, last: row.last })
    else {
      if (rank.get(row.scope)! > rank.get(held.row.scope)!) held.row = row
      if (row.first !== null && (held.first === null || row.first < held.first)) held.first = row.first
      if (row.last !== null && (held.last === null || row.last > held.last)) held.last = row.last
    }
  }
  return [...out.values()].map(({ row, first, last }) => ({
    id: row.id,
    scope: seen.find((s) => s.key === row.scope)!.name,
    headline: row.headline,
    first,
    last,
    profileJson: row.profile,
  }))
}

/** The story as the core knows it; its profile is read when it is looked at. */
export function asCandidate({ profileJson, ...story }: MergedStory): StoryCandidate {
  let profile: unknown
  return {
    ...story,
    get profile() {
      profile ??= JSON.parse(profileJson) as unknown
      return profile
    },
  }
}
