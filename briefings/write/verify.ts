import type { Range } from '../model.ts'
import { supportOf, type SupportFeatures } from './support-features.ts'

export interface Verdict {
  readonly supported: boolean
  /** In [0, 1]. */
  readonly score: number
  /** The part of the text that supports the claim best. */
  readonly evidence: Range | null
}

export type Verify = (claim: string, text: string) => Verdict

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
const THRESHOLD = 4.32
const STEEPNESS = 3

/**
 * Is a claim supported by a text? By what is shared, how it is joined there, and what the claim adds: names, numbers,
 * denials, certainty. A claim that stands in the text as it is, is supported. Linear in the text.
 */
export const verify: Verify = (claim, text) => {
  const wanted = claim.trim()
  const at = wanted ? text.indexOf(wanted) : -1
  if (at >= 0 && isWhole(text, at, at + wanted.length))
    return { supported: true, score: 1, evidence: { start: at, end: at + wanted.length } }
  const { features, evidence } = supportOf(claim, text)
  let sum = -THRESHOLD
  for (const [name, weight] of Object.entries(WEIGHTS))
    sum += weight * features[name as keyof SupportFeatures]
  const score = evidence ? 1 / (1 + Math.exp(-STEEPNESS * sum)) : 0
  return { supported: score >= 0.5, score, evidence }
}

/** "He resigned" is not what "She resigned" or "He resigned nothing" says: the match must end where words end. */
function isWhole(text: string, start: number, end: number): boolean {
  const word = /[\p{L}\p{N}]/u
  return (
    !(word.test(text[start - 1] ?? '') && word.test(text[start] ?? '')) &&
    !(word.test(text[end] ?? '') && word.test(text[end - 1] ?? ''))
  )
}
