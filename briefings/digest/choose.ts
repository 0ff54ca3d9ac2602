import type { Mute, ToldHere } from '../digest-ports.ts'
import type { Decision, StoreReads } from '../ports.ts'
import type { ToldStory } from '../post.ts'
import { newsOf } from '../write/event-line.ts'
import { withinShare } from '../write/fair-share.ts'
import { candidatesFor, scopesThatMatter } from './candidates.ts'
import { knownFacts } from './known-facts.ts'
import type { Occasion, Shared } from './occasion.ts'
import { select } from './select.ts'
import { tell } from './tell.ts'
import { weigh, type LeftOut, type Worthy } from './weigh.ts'

/** What is told of an occasion, and all that has to be written down with it. */
export interface Chosen {
  readonly stories: readonly ToldStory[]
  readonly told: readonly ToldHere[]
  readonly decisions: readonly Omit<Decision, 'scope'>[]
  /** What moved since the last time and is not told, those that came near first. */
  readonly left: readonly NotTold[]
}

export interface NotTold {
  readonly story: string
  readonly headline: string
  /** In words: "over the cap". */
  readonly rule: string
}

/** Stories looked at closely, for each that is told: the others are ranked by their briefings alone. */
const LOOKED_AT = 5
const LEAST_LOOKED_AT = 30

/** Chooses what is new to one place. Reads only: a preview and a post are chosen by the same. */
export async function choose(store: StoreReads, occasion: Occasion, shared: Shared): Promise<Chosen> {
  const scopes = await scopesThatMatter(store, occasion.scopes)
  const wishes = {
    follows: await store.follows(occasion.holder),
    mutes: await mutesOf(store, occasion),
  }
  const all = await candidatesFor(store, scopes, occasion, shared)
  const byWeight = all.toSorted((a, b) => b.content.sources - a.content.sources || b.sequence - a.sequence)
  const most = Math.max(LEAST_LOOKED_AT, LOOKED_AT * occasion.stories)
  // The best reported and the newest: of a flood, neither kind crowds the other out.
  const near = new Set([...byWeight.slice(0, most), ...all.slice(0, most)])
  const weighed = await weigh(store, scopes, [...near], occasion, wishes, shared)
  const { taken, left } = select(weighed.filter(isWorthy), occasion.stories, occasion.topic !== null)
  const far = all
    .filter((b) => !near.has(b))
    .map(({ story, sequence }): LeftOut => ({
      story,
      sequence,
      rule: 'rank',
      reason: `${near.size} stories with more sources or newer reports came before it`,
    }))
  // What has not moved since the last time was decided then.
  const out = [...left, ...weighed.filter(isLeftOut), ...far].filter((o) => o.sequence > occasion.seen)
  const headlines = new Map(all.map((b) => [b.story, newsOf(b.content)]))
  const { stories } = await withinShare(store, scopes, { stories: taken.map(tell) })
  const at = occasion.now.toString()
  return {
    stories,
    told: taken.map(({ material, known }) => ({
      holder: occasion.holder,
      story: material.briefing.story,
      at,
      sequence: material.briefing.sequence,
      known: knownFacts(material, known ?? undefined),
    })),
    decisions: [
      ...taken.map(({ material, fact, reason }) => ({
        item: material.briefing.story,
        at,
        stage: occasion.label,
        outcome: fact ? 'told as an update' : 'told',
        reason,
      })),
      ...out.map(({ story, rule, reason }) => ({
        item: story,
        at,
        stage: occasion.label,
        outcome: `left out: ${RULES[rule]}`,
        reason,
      })),
    ],
    left: out.map(({ story, rule }) => ({
      story,
      headline: headlines.get(story) ?? story,
      rule: RULES[rule],
    })),
  }
}

/** What the destination itself and all of its place or person muted. */
async function mutesOf(store: StoreReads, { holder, scopes }: Occasion): Promise<Mute[]> {
  const holders = new Set([holder, ...scopes.filter((s) => s !== 'public')])
  return (await Promise.all([...holders].map((h) => store.mutes(h)))).flat()
}

const RULES: Readonly<Record<LeftOut['rule'], string>> = {
  told: 'told before',
  duplicate: 'a duplicate',
  mute: 'muted',
  old: 'no longer new',
  rank: 'ranked lower',
  cap: 'over the cap',
}

const isWorthy = (w: Worthy | LeftOut): w is Worthy => 'material' in w
const isLeftOut = (w: Worthy | LeftOut): w is LeftOut => !isWorthy(w)
