import type { CorrectionKind, Scope } from '../../model.ts'
import type { Clock, Store, StoreReads, StoreWrites } from '../../ports.ts'
import { correctedReads } from './corrected-reads.ts'
import type { Step } from './overlay.ts'
import { viewOf, type View } from './view.ts'

/** Who corrects: what they see, whose view they correct, and their name on record. */
export interface Corrector {
  readonly scopes: readonly Scope[]
  readonly home: Scope
  readonly by: string
}

export interface CorrectionPorts {
  readonly store: Store
  readonly clock: Clock
}

/** One correction under way, in a transaction of its own. */
export interface Correcting {
  readonly tx: StoreWrites
  /** As the corrector sees it. */
  readonly reads: StoreReads
  readonly view: View
  readonly who: Corrector
  readonly at: string
}

/** Runs a correction in one write transaction. What it answers with is read after it, through the view that it made. */
export function correcting<T>(
  { store, clock }: CorrectionPorts,
  who: Corrector,
  work: (correcting: Correcting) => Promise<T>,
): Promise<T> {
  return store.write(async (tx) =>
    work({
      tx,
      reads: correctedReads(tx),
      view: await viewOf(tx, who.scopes),
      who,
      at: clock.now().toString({ smallestUnit: 'millisecond' }),
    }),
  )
}

export interface NewCorrection {
  readonly kind: CorrectionKind
  readonly subject: string
  readonly object: string
  readonly made: string | null
  /** What was done, in words, for `why`. */
  readonly reason: string
}

/** Puts a correction on record, with who made it and when, and says so of the items that it is about. */
export async function record({ tx, who, at }: Correcting, correction: NewCorrection): Promise<void> {
  const { reason, ...rest } = correction
  await tx.saveCorrection({ ...rest, scope: who.home, at, by: who.by })
  const items = new Set([rest.subject, rest.made ?? rest.object])
  if (rest.kind === 'story-split' || rest.kind === 'actor-parting') items.add(rest.object)
  for (const item of items)
    await tx.saveDecision({ item, scope: who.home, at, stage: 'correction', outcome: rest.kind, reason })
}

/** Takes a correction back; who did is on record with it. */
export async function takeBack(
  { tx, who, at }: Correcting,
  correction: { readonly key: number; readonly subject: string; readonly object: string },
  reason: string,
): Promise<void> {
  await tx.undoCorrection(correction.key, { at, by: who.by })
  for (const item of new Set([correction.subject, correction.object]))
    await tx.saveDecision({ item, scope: who.home, at, stage: 'correction', outcome: 'taken back', reason })
}

/** The split by hand, made here, that parted these two; undefined where none did. */
export const splitBetween = (
  steps: readonly Step[],
  home: Scope,
  [one, other]: readonly [string, string],
): Step | undefined =>
  steps.findLast(
    ({ correction, made, subject }) =>
      correction.scope === home &&
      ((made === one && subject === other) || (made === other && subject === one)),
  )

/** The merges by hand, made here, that lead to this id. */
export const mergesInto = (steps: readonly Step[], home: Scope, id: string): Step[] =>
  steps.filter((s) => s.made === null && s.object === id && s.correction.scope === home)
