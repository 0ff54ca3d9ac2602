import type { Claim, Scope } from './model.ts'
import type { StoreWrites } from './ports.ts'
import type { StoryContent } from './results.ts'
import { readsOfCorrectedStories } from './connect/corrections/corrected-reads.ts'
import { reachOf } from './connect/corrections/overlay.ts'
import { viewOf } from './connect/corrections/view.ts'
import { articlesToTell } from './write/articles-to-tell.ts'
import { overlap } from './write/choose.ts'
import { composeStory } from './write/story.ts'
import { termsOf } from './read/terms.ts'
import { scopesOf } from './scopes.ts'

/** Share of terms from which a claim says what has been told already. */
const TOLD = 0.6

/**
 * Writes a story's briefing anew for everybody who sees it otherwise than before: the public, and each workspace or person
 * with articles of their own in it. Nothing is written where nothing changed.
 */
export async function refreshBriefings(tx: StoreWrites, story: string, at: string): Promise<void> {
  for (const scope of await tx.scopesTold(story)) await refreshIn(tx, scope, [story], at)
}

/**
 * Puts what is told of a story now in the place of what was, where only the analysis of its reports is another: under the same number and
 * moment, so that nobody is told it as something new.
 */
export async function amendBriefings(tx: StoreWrites, story: string, at: string): Promise<void> {
  for (const scope of await tx.scopesTold(story)) await refreshIn(tx, scope, [story], at, 'amend')
}

/** Writes anew, for one scope, what is told of these stories and of those that corrections there made of them. */
export async function refreshIn(
  tx: StoreWrites,
  scope: Scope,
  ids: readonly string[],
  at: string,
  how: 'write' | 'amend' = 'write',
): Promise<void> {
  const scopes = scopesOf(scope)
  const { stories: steps } = await viewOf(tx, scopes)
  const reads = readsOfCorrectedStories(tx)
  const now = [...new Set(ids.flatMap((id) => reachOf(steps, id)))]
  for (const story of await reads.stories(scopes, { ids: now })) {
    if (story.keys.length === 0) continue
    const composed = composeStory(story, await articlesToTell(reads, scopes, story))
    // Where a place has no briefing of its own, it reads everybody's, and needs none that says the same.
    const [briefing] = await tx.briefings(scopes, [story.id])
    const held = briefing?.content
    if (held && isSame(held, composed)) continue
    if (how === 'amend' && briefing?.scope === scope) {
      const texts = new Set(toldIn(composed).map((c) => c.text))
      const changed = briefing.content.changed.filter((c) => texts.has(c.text))
      await tx.amendBriefing({ ...briefing, content: { ...composed, changed } })
      continue
    }
    await tx.saveBriefing({
      story: story.id,
      scope,
      at,
      content: { ...composed, changed: newIn(composed, held) },
    })
  }
}

function isSame({ changed: _, ...held }: StoryContent, composed: Omit<StoryContent, 'changed'>): boolean {
  return JSON.stringify(held) === JSON.stringify(composed)
}

/** Claims that say something which no claim of the revision before said. */
export function newIn(
  composed: Omit<StoryContent, 'changed'>,
  held: StoryContent | undefined,
): StoryContent['changed'] {
  if (!held) return composed.claims
  return claimsBeyond(toldIn(composed), held)
}

const toldIn = ({ claims, transitions, causes }: Omit<StoryContent, 'changed'>): Claim[] => [
  ...claims,
  ...transitions.map((t) => t.claim),
  ...causes,
]

/** Those of the claims that say something which a briefing has not told. */
export function claimsBeyond(claims: readonly Claim[], held: StoryContent | undefined): Claim[] {
  const known = (held ? toldIn(held) : []).map((c) => new Set(termsOf(c.text)))
  const fresh = claims.filter((c) => {
    const terms = new Set(termsOf(c.text))
    return known.every((t) => overlap(t, terms) < TOLD)
  })
  return fresh.filter((c, i) => fresh.findIndex((d) => d.text === c.text) === i)
}
