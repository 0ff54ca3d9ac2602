import type { Scope } from '../model.ts'
import type { StoreReads } from '../ports.ts'
import type { WhyStep } from '../results.ts'
import { composeDigest } from './compose-digest.ts'
import { createShared } from './occasion.ts'

/**
 * What each digest of these scopes would decide of a story if it were posted now: a digest that has not been posted since the
 * story moved has recorded nothing yet. Those whose stage is in `decided` have. Writes nothing.
 */
export async function wouldTell(
  store: StoreReads,
  scopes: readonly Scope[],
  story: string,
  now: string,
  decided: ReadonlySet<string>,
): Promise<WhyStep[]> {
  const steps: WhyStep[] = []
  for (const digest of await store.digests(scopes)) {
    const stage = `digest ${digest.id}`
    if (digest.paused || decided.has(stage)) continue
    const at = Temporal.Instant.from(now)
    const { chosen } = await composeDigest(store, digest, at, null, createShared())
    const own = chosen.decisions.find((d) => d.item === story)
    const outcome = own?.outcome ?? 'left out: not among its stories'
    const reason =
      own?.reason ?? 'nothing that it looks at has been written of this story since it last looked'
    steps.push({ at: now, stage: `${stage}, if it were posted now`, outcome, reason })
  }
  return steps
}
