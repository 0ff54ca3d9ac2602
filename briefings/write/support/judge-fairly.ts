import type { Range } from '../../model.ts'
import { changedInCopying } from './changed-in-copying.ts'
import { isOpposed } from './opposed.ts'
import type { Meanings } from '../meanings.ts'
import { supportOf } from './features.ts'
import type { GateVerdict } from './gates.ts'
import { seamsOf } from './seams.ts'
import { meaningOf } from './meaning.ts'

/** From about this share of a claim in one stretch of the text on, it is copied; below, reworded. */
const COPIED = { from: 0.36, steepness: 30 } as const
/**
 * Logistic regression on copied claims, with as many of the true ones coming out right as of the false ones
 * (docs/models/meanings.md).
 */
const SEWN = { together: 4.1, price: 16.5, cut: 1.2, turned: 1.5, least: 2.85 } as const
/**
 * Standard scores of what is measured, with one weight each, there being too little to learn weights from. `together` weighs half
 * as much again: the others say that the words are known, it alone that they belong to one another.
 */
const MEANT = {
  covered: { mean: 0.945, spread: 0.063 },
  known: { mean: 0.92, spread: 0.103 },
  foreign: { mean: 0.34, spread: 0.38 },
  together: { mean: 0.66, spread: 0.16 },
  least: 0.1,
  steepness: 1.5,
} as const
/** Score of what the clauses prove though the words stand elsewhere, and of what they contradict: in the order of the evidence. */
const PROVED = 0.8
const VIOLATED = 0.49

/** Score of a claim that may be in words of its own: half of the true ones and half of the false ones lie at 0.5. */
export function judgeFairly(
  claim: string,
  text: string,
  gates: GateVerdict,
  meanings: Meanings,
): { score: number; evidence: Range | null } {
  const { features, evidence, claim: words, text: source } = supportOf(claim, text)
  if (!evidence) return { score: 0, evidence }
  const { covered, foreign, together, copied, reworded } = meaningOf(words, source, meanings)
  const { price, cut } = seamsOf(words, source, reworded)
  const sewn =
    SEWN.together * together -
    SEWN.price * price -
    SEWN.cut * cut -
    SEWN.turned * (features.negation + features.modality)
  const standard = (value: number, { mean, spread }: { mean: number; spread: number }): number =>
    (value - mean) / spread
  const meant =
    (standard(covered, MEANT.covered) +
      standard(features.known, MEANT.known) -
      standard(foreign, MEANT.foreign) +
      1.5 * standard(together, MEANT.together)) /
    4.5
  const share = logistic(COPIED.steepness * (copied - COPIED.from))
  const score =
    share * logistic(sewn - SEWN.least) + (1 - share) * logistic(MEANT.steepness * (meant - MEANT.least))
  const told = text.slice(evidence.start, evidence.end)
  const isChanged =
    (share > 0.5 && changedInCopying(claim, told, meanings)) || isOpposed(claim, told, meanings)
  if (gates.contradicted || isChanged) return { score: score * VIOLATED, evidence }
  return { score: gates.proved ? Math.max(score, 0.5 + (PROVED - 0.5) * score) : score, evidence }
}

const logistic = (x: number): number => 1 / (1 + Math.exp(-x))
