import type { Correction, CorrectionKind, Scope } from '../../model.ts'

/** A correction in force, its ids carried through those before it. */
export interface Step {
  readonly correction: Correction
  readonly subject: string
  /** Of a merge, the id that it goes into; of a split, the wording or the article that leaves. */
  readonly object: string
  /** Of a split, the id of what leaves; null for a merge. */
  readonly made: string | null
}

/** All that an asker's managers set right, in the order in which it is applied. */
export interface Overlay {
  readonly actors: readonly Step[]
  readonly stories: readonly Step[]
}

/** Whether a split of this kind takes along what is being followed: an article's wordings, or the article itself. */
export type Leaves = (object: string, kind: CorrectionKind) => boolean

const STAYS: Leaves = () => false

/**
 * The corrections that an asker sees, ready to be followed: in the order of the scopes (what holds for everybody comes before
 * what one place set right on top of it) and then as they were made. What has become void on the way is left out, so that two
 * merges in opposite directions make one actor and never a circle.
 */
export function overlayOf(corrections: readonly Correction[], scopes: readonly Scope[]): Overlay {
  const inOrder = [...new Set(scopes)].flatMap((scope) =>
    corrections.filter((c) => c.scope === scope).sort((a, b) => a.key - b.key),
  )
  return {
    actors: stepsOf(inOrder.filter((c) => c.kind.startsWith('actor-'))),
    stories: stepsOf(inOrder.filter((c) => c.kind.startsWith('story-'))),
  }
}

function stepsOf(corrections: readonly Correction[]): Step[] {
  const steps: Step[] = []
  for (const correction of corrections) {
    const { made } = correction
    const subject = follow(steps, correction.subject)
    const object = made === null ? follow(steps, correction.object) : correction.object
    if (subject !== object) steps.push({ correction, subject, object, made })
  }
  return steps
}

/** Where an id leads, merges followed, and splits as far as `leaves` says. */
export function follow(steps: readonly Step[], id: string, leaves: Leaves = STAYS): string {
  return way(steps, id, leaves).at(-1)?.to ?? id
}

/** The steps that an id takes to where it leads, in order. */
export function way(
  steps: readonly Step[],
  id: string,
  leaves: Leaves = STAYS,
): { readonly step: Step; readonly to: string }[] {
  const taken: { step: Step; to: string }[] = []
  let at = id
  for (const step of steps) {
    if (step.subject !== at) continue
    if (step.made !== null && !leaves(step.object, step.correction.kind)) continue
    at = step.made ?? step.object
    taken.push({ step, to: at })
  }
  return taken
}

/** The ids of the store that may lead to this one, itself first. */
export function sourcesOf(steps: readonly Step[], id: string): string[] {
  const out = new Set([id])
  for (const step of [...steps].reverse()) if (out.has(step.made ?? step.object)) out.add(step.subject)
  return [...out]
}

/** Every id that what the store holds under this one may stand under now. */
export function reachOf(steps: readonly Step[], id: string): string[] {
  const out = new Set([id])
  for (const { subject, object, made } of steps) {
    if (!out.has(subject)) continue
    out.add(made ?? object)
    if (made === null) out.delete(subject)
  }
  return [...out]
}

/** Ids that any step begins at or leads to: all others are as the store has them. */
export const touchedBy = (steps: readonly Step[]): ReadonlySet<string> =>
  new Set(steps.flatMap((s) => [s.subject, s.made ?? s.object]))
