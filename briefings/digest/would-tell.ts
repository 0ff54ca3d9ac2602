import type { Scope } from '../model.ts'
import type { StoreReads } from '../ports.ts'
import type { WhyStep } from '../results.ts'
import type { Digest } from '../digest-ports.ts'
import { composeDigest } from './compose-digest.ts'
import { createShared } from './occasion.ts'

/** Digests that one question puts together. */
const MOST_DIGESTS = 10

/**
 * What each digest of these scopes would decide of a story if it were posted now: a digest that has not been posted since the
 * story moved has recorded nothing yet. Those whose stage is in `decided` have. The ten that are posted next are asked: each is put
 * together whole. Writes nothing.
 */
export async function wouldTell(
  store: StoreReads,
  scopes: readonly Scope[],
  story: string,
  now: string,
  decided: ReadonlySet<string>,
): Promise<WhyStep[]> {
  const open = (await store.digests(scopes))
    .filter((d) => !d.paused && !decided.has(stageOf(d)))
    .sort((a, b) => a.next.localeCompare(b.next))
  const steps: WhyStep[] = []
  // Each reads what the others have read.
  const shared = createShared()
  const at = Temporal.Instant.from(now)
  for (const digest of open.slice(0, MOST_DIGESTS)) {
    const { chosen } = await composeDigest(store, digest, at, null, shared)
    const own = chosen.decisions.find((d) => d.item === story)
    const outcome = own?.outcome ?? 'left out: not among its stories'
    const reason =
      own?.reason ?? 'nothing that it looks at has been written of this story since it last looked'
    steps.push({ at: now, stage: `${stageOf(digest)}, if it were posted now`, outcome, reason })
  }
  const more = open.length - MOST_DIGESTS
  if (more > 0)
    steps.push({
      ...{ at: now, stage: 'digests', outcome: 'not looked at' },
      reason: `${more === 1 ? 'one more digest is' : `${more} more digests are`} posted later than these; digest preview tells what each would post`,
    })
  return steps
}

const stageOf = ({ id }: Digest): string => `digest ${id}`
