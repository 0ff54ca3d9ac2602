import type { Claim, Scope } from './model.ts'
import type { StoreWrites } from './ports.ts'
import type { StoryContent } from './results.ts'
import { overlap } from './write/choose.ts'
import { composeStory } from './write/story.ts'
import { termsOf } from './read/terms.ts'

/** Reports that a briefing is written from: the first, which says how it began, and the newest. */
const MOST_ARTICLES = 16
/** Share of terms from which a claim says what has been told already. */
const TOLD = 0.6

/**
 * Writes a story's briefing anew for everybody who sees it otherwise than before: the public, and each workspace or person
 * with articles of their own in it. Nothing is written where nothing changed.
 */
export async function refreshBriefings(tx: StoreWrites, story: string, at: string): Promise<void> {
  const holders = await tx.scopesOfStory(story)
  for (const scope of holders) {
    await refresh(tx, scope, scope === 'public' ? ['public'] : ['public', scope], story, at)
  }
}

async function refresh(
  tx: StoreWrites,
  scope: Scope,
  scopes: readonly Scope[],
  id: string,
  at: string,
): Promise<void> {
  const [story] = await tx.stories(scopes, { ids: [id] })
  if (!story || story.keys.length === 0) return
  const [first, ...rest] = story.keys
  const keys = [...(first === undefined ? [] : [first]), ...rest.slice(1 - MOST_ARTICLES)]
  const composed = composeStory(story, await tx.articles(scopes, keys))
  const [held] = (await tx.briefings([scope], [id])).map((b) => b.content)
  if (held && isSame(held, composed)) return
  const content = { ...composed, changed: newIn(composed, held) }
  await tx.saveBriefing({ story: id, scope, at, content })
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
  return claimsBeyond([...composed.claims, ...composed.transitions.map((t) => t.claim)], held)
}

/** Those of the claims that say something which a briefing has not told. */
export function claimsBeyond(claims: readonly Claim[], held: StoryContent | undefined): Claim[] {
  const told = held ? [...held.claims, ...held.transitions.map((t) => t.claim)] : []
  const known = told.map((c) => new Set(termsOf(c.text)))
  const fresh = claims.filter((c) => {
    const terms = new Set(termsOf(c.text))
    return known.every((t) => overlap(t, terms) < TOLD)
  })
  return fresh.filter((c, i) => fresh.findIndex((d) => d.text === c.text) === i)
}
