import type { StoreReads } from '../ports.ts'
import type { Chosen } from './choose.ts'
import { composeDigest, type DigestContent } from './compose-digest.ts'
import { digestNamed } from './digests.ts'
import type { Keeper } from './keeper.ts'
import { createShared } from './occasion.ts'

/** Stories named that a digest would not tell. */
const NAMED = 4

/** What a digest would post now, chosen by the same as a post, with what it would leave out. Writes nothing. @throws UserError 'not-found'. */
export async function previewDigest(
  store: StoreReads,
  keeper: Keeper,
  id: string,
  now: string,
): Promise<DigestContent> {
  const digest = await digestNamed(store, keeper.home, id)
  const { content, chosen } = await composeDigest(
    store,
    digest,
    Temporal.Instant.from(now),
    null,
    createShared(),
  )
  const leftOut = leftOutInWords(chosen)
  // At its foot: the news come first, as they will.
  return leftOut === null ? content : { ...content, changes: [leftOut] }
}

function leftOutInWords({ left }: Chosen): string | null {
  if (left.length === 0) return null
  const named = left.slice(0, NAMED).map((l) => `“${l.headline}” (${l.rule})`)
  const more = left.length > NAMED ? ` and ${left.length - NAMED} more` : ''
  return `Left out: ${named.join(', ')}${more}. “why” and a headline says more of each.`
}
