import type { StoreReads } from '../ports.ts'
import { composeDigest, type DigestContent } from './compose-digest.ts'
import { digestNamed } from './digests.ts'
import type { Keeper } from './keeper.ts'
import { createShared } from './occasion.ts'

/** What a digest would post now, chosen by the same as a post. Writes nothing. @throws UserError 'not-found'. */
export async function previewDigest(
  store: StoreReads,
  keeper: Keeper,
  id: string,
  now: string,
): Promise<DigestContent> {
  const digest = await digestNamed(store, keeper.home, id)
  const { content } = await composeDigest(store, digest, Temporal.Instant.from(now), null, createShared())
  return content
}
