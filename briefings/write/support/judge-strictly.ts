import type { Range } from '../../model.ts'
import { supportOf, type SupportFeatures } from './features.ts'
import type { GateVerdict } from './gates.ts'

/** What each feature counts. Few, each with the sign that its meaning has. */
const WEIGHTS: Readonly<Record<keyof SupportFeatures, number>> = {
  known: 2,
  inOneSentence: 0.3,
  joined: 1,
  aligned: 0.6,
  links: 0.3,
  skips: 0.3,
  unknown: -0.4,
  wrongNumbers: -1.2,
  negation: -0.8,
  modality: -0.2,
}
/** A claim is supported from here on: strict, since what fails is shown in its source's own words instead. */
const THRESHOLD = 4.35
const STEEPNESS = 3

/** Score of what the clauses prove though the words stand elsewhere: a passive turned round. */
const PROVED = 0.8
/** What a violated gate, and a missing speaker, take off: what is left is never enough, and still in the order of the evidence. */
const VIOLATED = 0.27
const UNOWNED = 0.02

/** Score of a claim that the core wants to tell: hardly any wording but the text's own reaches 0.5. */
export function judgeStrictly(
  claim: string,
  text: string,
  gates: GateVerdict,
): { score: number; evidence: Range | null } {
  const { features, evidence } = supportOf(claim, text)
  let sum = -THRESHOLD
  for (const [name, weight] of Object.entries(WEIGHTS))
    sum += weight * features[name as keyof SupportFeatures]
  if (gates.violated) sum = Math.min(sum, 0) - VIOLATED / (1 + Math.max(0, sum))
  else if (gates.unowned && sum > 0) sum = -UNOWNED / (1 + sum)
  const linear = evidence ? 1 / (1 + Math.exp(-STEEPNESS * sum)) : 0
  return { score: gates.proved ? Math.max(linear, 0.5 + (PROVED - 0.5) * linear) : linear, evidence }
}
