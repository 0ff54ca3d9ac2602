import type { NameType } from '../../model.ts'
import { knownBy } from './definites.ts'
import type { Fault } from './standalone.ts'
import type { Worded } from './wording.ts'

/** A sentence that a summary may hold, with what speaks for it by itself. */
export interface Candidate {
  readonly worded: Worded
  readonly terms: ReadonlySet<string>
  /** Place, events and what it shares with the title; higher is better. */
  readonly merit: number
  /** What it costs as the first claim: it is to tell what the report is about. */
  readonly opening: number
  /** Without the next sentence, which turns it, this one tells only half. */
  readonly turned: boolean
  /** Of an abstract, which the text tells again. */
  readonly abstract: boolean
}

type Costs = Readonly<Record<Fault['kind'], readonly [number, number, number?]>>

/**
 * What each fault costs where nothing chosen before mends it, where something does, and in the first claim, where it differs; one
 * sentence down the article costs 1.
 */
export const COST: Costs = {
  pronoun: [20, 6.5, 20],
  it: [3, 1.5, 20],
  demonstrative: [4, 1.5, 5],
  pointing: [4, 1.5, 12],
  quoted: [1.5, 0.7],
  possessive: [3, 3, 5],
  definite: [3.2, 0.2, 3.5],
  aside: [1.5, 0.05],
  then: [2, 0.8, 4],
  existential: [2, 0.8, 0],
  connective: [1, 0.5, 2],
  elliptic: [2, 0.4, 4],
  quote: [6, 6],
  'first person': [6, 6],
  'second person': [1.5, 1],
  order: [3, 3, 5],
  opinion: [3, 3],
  garbled: [1.2, 1.2],
  there: [3, 0.8, 4],
  // A lead is worth more than where its writer sat.
  here: [3, 0.8, 1.5],
  surname: [1.5, 0, 2],
}
/** The same where the author speaks throughout: who "I" is, is known. */
export const COST_OF_AUTHOR: Costs = { ...COST, 'first person': [3.5, 3.5], 'second person': [1, 1, 4] }
const RESOLVED = 0.3
/** What a further sentence is worth: one that nobody understands alone is better left out, though fewer than three are told. */
const WORTH = 5
/** No claim rather than one that costs so much. */
const NONE = -10
/** From this share of common words on, two sentences tell the same. */
const SAME = 0.8
const SAME_AS_ABSTRACT = 0.34
const REPEAT = 1.5
/** What it costs that the next sentence turns one and is not told. */
const HALF = 2
/** Sentences after which "the company" or "the city" may be another one. */
const NEAR = 2

/**
 * The best three (or fewer) together, in the order of the article: what one takes as known, another may have told right
 * before; what two tell alike is told once. All threes of at most ten candidates are weighed.
 */
export function chooseTogether(
  candidates: readonly Candidate[],
  most: number,
  title: string | null,
  costs: Costs,
): Worded[] {
  const terms = candidates.map((c) => c.terms)
  const knownOf = (text: string): ReadonlySet<string> => knownBy(text.split(/[^\p{L}\p{N}]+/u))
  const told = candidates.map((c) => knownOf(c.worded.text))
  const headline = knownOf(title ?? '')
  let best: { picks: readonly number[]; score: number } = { picks: [], score: NONE }
  const extend = (picks: readonly number[], score: number, from: number): void => {
    if (score > best.score) best = { picks, score }
    if (picks.length === most) return
    for (let i = from; i < candidates.length; i++) {
      const last = picks.at(-1)
      const turn =
        last !== undefined &&
        candidates[last]!.turned &&
        candidates[i]!.worded.sentence === candidates[last]!.worded.sentence + 1
      const again = repeated(terms, picks, i)
      if (again > (picks.some((p) => candidates[p]!.abstract) ? SAME_AS_ABSTRACT : SAME)) continue
      extend(
        [...picks, i],
        score + worth(i, picks) + (turn ? HALF : 0) - REPEAT * Math.max(0, again - 0.5),
        i + 1,
      )
    }
  }
  candidates.forEach((_, i) => {
    extend([i], worth(i, []), i + 1)
  })
  return best.picks.map((i) => candidates[i]!.worded)

  function worth(i: number, picks: readonly number[]): number {
    const { worded, merit, opening } = candidates[i]!
    let sum = WORTH + merit - RESOLVED * worded.resolved
    if (picks.length === 0) sum -= opening
    if (candidates[i]!.turned) sum -= HALF
    for (const [at, f] of worded.faults.entries()) {
      // Whoever speaks, speaks once: "I" and "my" are one fault.
      if (/person$/.test(f.kind) && worded.faults.findIndex((x) => x.kind === f.kind) < at) continue
      const before = picks.some((p) => candidates[p]!.worded.sentence === worded.sentence - 1)
      const { noun, by } = f
      const known = noun !== undefined && (headline.has(noun) || picks.some((p) => told[p]!.has(noun)))
      const introduced =
        known || (by ? picks.some((p) => namesBefore(candidates[p]!.worded, by, worded)) : before)
      const [alone, mended, first = alone] = costs[f.kind]
      sum -= introduced ? mended : picks.length === 0 ? first : alone
    }
    return sum
  }
}

/** Has a sentence named a body, or a place, a little while before another one says "the company", "the city"? */
const namesBefore = (a: Worded, type: NameType, b: Worded): boolean =>
  a.names.has(type) && b.sentence - a.sentence <= NEAR

/** The largest share of a sentence's words that one chosen before has, or the other way round. */
function repeated(terms: readonly ReadonlySet<string>[], picks: readonly number[], i: number): number {
  let most = 0
  for (const p of picks) {
    const [small, large] = terms[p]!.size < terms[i]!.size ? [terms[p]!, terms[i]!] : [terms[i]!, terms[p]!]
    if (small.size > 0) most = Math.max(most, [...small].filter((t) => large.has(t)).length / small.size)
  }
  return most
}
