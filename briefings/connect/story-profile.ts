import { IS_LEAD, IS_NAME, IS_NUMBER, openSketch, termAt, type Sketch } from './story-sketch.ts'

/** What is known of a story's articles. Plain JSON of bounded size: the store keeps it and knows nothing of it. */
export interface StoryProfile {
  readonly v: 4
  /** Its first article and the newest, in the order in which they came; repetitions share their original's. */
  readonly members: readonly Sketch[]
  /** Has it articles that are not kept? */
  readonly more: boolean
}

/** Articles that are kept of a story: later ones are compared with these. */
const MEMBERS = 10

const EMPTY_PROFILE: StoryProfile = { v: 4, members: [], more: false }

/** A profile as the store gives it back; one that is not ours counts as empty. */
export function readProfile(stored: unknown): StoryProfile {
  const p = stored as Partial<StoryProfile> | null
  return p && typeof p === 'object' && p.v === 4 && Array.isArray(p.members)
    ? (p as StoryProfile)
    : EMPTY_PROFILE
}

/** The profile with one more article, or with what has become of one that it has. */
export function extend(profile: StoryProfile, sketch: Sketch, original: string | null = null): StoryProfile {
  const { members } = profile
  const [id] = sketch.ids
  const held = members.findIndex((m) => m.ids.includes(id!))
  if (held >= 0) {
    const ids = members[held]!.ids
    // A repetition says nothing that its original does not.
    if (ids[0] !== id) return profile
    return { ...profile, members: members.with(held, { ...sketch, ids }) }
  }
  const of = original === null ? -1 : members.findIndex((m) => m.ids.includes(original))
  if (of >= 0) {
    const own = members[of]!
    return { ...profile, members: members.with(of, { ...own, ids: [...own.ids, id!] }) }
  }
  return profileOf([...members, sketch], profile.more)
}

/** Keeps the first, by which the story is called, and the newest. */
export const profileOf = (members: readonly Sketch[], more: boolean): StoryProfile =>
  members.length <= MEMBERS
    ? { v: 4, members, more }
    : { v: 4, members: [members[0]!, ...members.slice(1 - MEMBERS)], more: true }

/** The terms that say most of a story, weightiest first. */
export function tellingTerms(members: readonly Sketch[], n: number): string[] {
  const sum = new Map<string, number>()
  for (const open of members.map(openSketch)) {
    const { weights, rarities, flags, lengths } = open
    for (let i = 0; i < weights.length; i++) {
      const term = termAt(open, i)
      const [weight, rarity, is] = [weights[i]!, rarities[i]!, flags[i]!]
      // Its weights on all sides, one after the other.
      let all = (sum.get(term) ?? 0) + weight / lengths[0]!
      if (is & IS_NAME) all += weight / lengths[1]!
      if (is & IS_NUMBER) all += rarity / lengths[2]!
      if (is & IS_LEAD) all += rarity / lengths[3]!
      if (is & IS_LEAD && is & IS_NAME) all += rarity / lengths[4]!
      if (is & IS_LEAD && is & IS_NUMBER) all += rarity / lengths[5]!
      sum.set(term, all)
    }
  }
  return [...sum]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, n)
    .map(([term]) => term)
}

/** How surely an article belongs to a story: the mean likeness to the articles that are kept of it, in logits. */
export const likenessOf = (each: readonly number[]): number =>
  each.length ? each.reduce((sum, likeness) => sum + likeness, 0) / each.length : -Infinity
