import type { Follow } from '../digest-ports.ts'
import type { Scope } from '../model.ts'
import type { StoredBriefing, StoreReads } from '../ports.ts'
import { actorNews } from './actor-news.ts'
import type { KnownFacts } from './known-facts.ts'
import { matches } from './matches.ts'
import { materialOf, type Material } from './material.ts'
import { newFact, type NewFact } from './new-fact.ts'
import type { Shared } from './occasion.ts'
import { momentOf, rankOf } from './rank.ts'
import { knownTo } from './start-of-follow.ts'

/** A story that those who follow it are told, and for whose sake. */
export interface FollowNews {
  readonly material: Material
  readonly known: KnownFacts | null
  readonly fact: NewFact | null
  readonly follows: readonly Follow[]
  readonly reason: string
  readonly score: number
}

export interface FollowQuestion {
  readonly scopes: readonly Scope[]
  readonly holder: string
  readonly follows: readonly Follow[]
  /** What was written since the follow that was looked at the longest ago. */
  readonly moved: readonly StoredBriefing[]
  readonly now: Temporal.Instant
}

/** A story whose newest report is older is no news to who has not heard of it. */
const HOURS = 48

/** What is new of all that one destination follows, the most telling first. */
export async function newsFor(
  store: StoreReads,
  { scopes, holder, follows, moved, now }: FollowQuestion,
  shared: Shared,
): Promise<FollowNews[]> {
  const current = await asTheyAreNow(store, scopes, follows)
  const matched = moved
    .map((briefing) => ({
      briefing,
      follows: current.filter((f) => f.seen < briefing.sequence && matches(f, briefing.content)),
    }))
    .filter((m) => m.follows.length > 0)
  const known = await knownTo(
    store,
    holder,
    matched.map((m) => m.briefing.story),
  )
  const out: FollowNews[] = []
  for (const { briefing, follows: mine } of matched) {
    const material = await materialOf(store, scopes, briefing, shared.materials)
    if (!material || material.nature === 'opinion' || material.nature === 'anniversary') continue
    const before = (known.get(briefing.story)?.known as KnownFacts | undefined) ?? null
    if (before === null && isOld(material, now)) continue
    const news = await mostTelling(store, scopes, material, before, mine)
    if (!news) continue
    const { score } = rankOf(material, now, [])
    // A story that is new as a whole is told from its beginning.
    out.push({
      material,
      known: before,
      fact: before ? news.fact : null,
      follows: news.follows,
      reason: news.reason,
      score,
    })
  }
  return out.sort(
    (a, b) => b.score - a.score || (a.material.briefing.story < b.material.briefing.story ? -1 : 1),
  )
}

async function mostTelling(
  store: StoreReads,
  scopes: readonly Scope[],
  material: Material,
  known: KnownFacts | null,
  follows: readonly Follow[],
): Promise<{ fact: NewFact | null; follows: readonly Follow[]; reason: string } | null> {
  const fact = known && (await newFact(store, scopes, material, known))
  const told: { follow: Follow; fact: NewFact | null; reason: string }[] = []
  for (const follow of follows) {
    if (follow.kind === 'actor') {
      const news = await actorNews(store, scopes, material, known, follow.target)
      if (news) told.push({ follow, fact: news, reason: news.reason })
    } else if (fact) told.push({ follow, fact, reason: fact.reason })
    else if (known === null) told.push({ follow, fact: null, reason: 'a new story' })
  }
  const [first] = told
  if (!first) return null
  // What moved the story says more than one of its actors' words.
  return { fact: fact ?? first.fact, follows: told.map((t) => t.follow), reason: first.reason }
}

/** Ids as managers' corrections have them now. */
async function asTheyAreNow(
  store: StoreReads,
  scopes: readonly Scope[],
  follows: readonly Follow[],
): Promise<Follow[]> {
  const out: Follow[] = []
  for (const follow of follows) {
    const { kind, target } = follow
    const [held] =
      kind === 'actor'
        ? await store.actors(scopes, [target])
        : kind === 'event'
          ? await store.stories(scopes, { ids: [target] })
          : []
    out.push(held ? { ...follow, target: held.id } : follow)
  }
  return out
}

function isOld({ newest, briefing }: Material, now: Temporal.Instant): boolean {
  if (newest === null) return false
  const moment = momentOf(newest, Temporal.Instant.from(briefing.at))
  return now.since(moment).total('hours') > HOURS
}
