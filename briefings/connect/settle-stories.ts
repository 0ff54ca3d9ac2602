import type { Scope } from '../model.ts'
import type { StoreWrites, StoryCandidate, StoryWrite } from '../ports.ts'
import { regroup, type Group } from './regroup.ts'
import { pairLikeness } from './sketch-likeness.ts'
import { readProfile } from './story-profile.ts'
import type { OpenSketch } from './story-sketch.ts'
import { ofOne, regrouped, splitOff } from './story-writes.ts'

/** What an article showed of others: that two stories are one, that one is two, that a report stood in the wrong one. */
export interface Settled {
  /** As they stand now, the article's own not among them. */
  readonly stories: readonly StoryWrite[]
  readonly moves: readonly Move[]
  /** Ids of stories whose reports all stand in another one now. */
  readonly gone: readonly { readonly id: string; readonly into: string }[]
}

export interface Move {
  readonly articles: readonly string[]
  readonly from: string
  readonly to: string
}

export const NOTHING: Settled = { stories: [], moves: [], gone: [] }

/** A story near a new article, with what is kept of its articles. */
export interface Neighbour {
  readonly record: StoryCandidate
  readonly members: readonly OpenSketch[]
}

/**
 * Groups a new article and the stories near it anew. Answers the article's own story and what became of the others; null
 * where a person has set one of them right by hand, or where one that would go holds more reports than are
 * kept of it, or others' private ones: those stay.
 */
export async function settle(
  tx: StoreWrites,
  scope: Scope,
  article: OpenSketch,
  neighbours: readonly Neighbour[],
  least: number,
): Promise<{ readonly story: StoryWrite; readonly settled: Settled } | null> {
  for (const { record } of neighbours) if ((await tx.storiesLinked(record.id)).length > 1) return null
  const before: Group<OpenSketch>[] = [
    ...neighbours.map(({ record, members }) => ({ id: record.id, members })),
    { id: null, members: [article] },
  ]
  const after = regroup(before, pairLikeness, least)
  const records = new Map(neighbours.map(({ record }) => [record.id, record]))
  const homes = new Map(
    neighbours.flatMap(({ record, members }) => members.map((m) => [m, record.id] as const)),
  )
  const written = after.map((group) => ({ group, story: storyOf(scope, group, { article, records, homes }) }))
  const kept = new Set(after.map((g) => g.id))
  const gone: { id: string; into: string }[] = []
  for (const { record, members } of neighbours) {
    if (kept.has(record.id)) continue
    if (readProfile(record.profile).more) return null
    if ((await tx.scopesOfStory(record.id)).some((s) => s !== scope)) return null
    gone.push({ id: record.id, into: written.find((w) => w.group.members.includes(members[0]!))!.story.id })
  }
  const own = written.find((w) => w.group.members.includes(article))!.story
  const changed = written.filter(({ group, story }) => story !== own && !isAsBefore(group, before))
  return {
    story: own,
    settled: {
      stories: changed.map((c) => c.story),
      moves: written.flatMap(({ group, story }) => movesTo(story.id, group, homes)),
      gone,
    },
  }
}

interface Known {
  readonly article: OpenSketch
  readonly records: ReadonlyMap<string, StoryCandidate>
  /** The story in which each member stood. */
  readonly homes: ReadonlyMap<OpenSketch, string>
}

function storyOf(scope: Scope, group: Group<OpenSketch>, { article, records, homes }: Known): StoryWrite {
  const members = [...group.members].map((m) => m.sketch)
  if (group.id !== null) return regrouped(records.get(group.id)!, members)
  if (members.length === 1 && group.members[0] === article) return ofOne(scope, members[0]!)
  return splitOff(scope, members, group.members.map((m) => homes.get(m) ?? '').join(' '))
}

const isAsBefore = (group: Group<OpenSketch>, before: readonly Group<OpenSketch>[]): boolean =>
  before.some(
    (b) =>
      b.id === group.id &&
      b.members.length === group.members.length &&
      b.members.every((m) => group.members.includes(m)),
  )

function movesTo(to: string, group: Group<OpenSketch>, homes: ReadonlyMap<OpenSketch, string>): Move[] {
  const moved = group.members.filter((m) => homes.has(m) && homes.get(m) !== to)
  return [...Map.groupBy(moved, (m) => homes.get(m)!)].map(([from, members]) => ({
    articles: members.flatMap((m) => m.sketch.ids),
    from,
    to,
  }))
}
