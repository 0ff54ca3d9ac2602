import type { Range } from '../model.ts'
import { gatesOf } from './support-gates.ts'
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
const THRESHOLD = 4.35
const STEEPNESS = 3

/** Score of what the clauses prove though the words stand elsewhere: a passive turned round. */
const PROVED = 0.8
/** What a violated gate, and a missing speaker, take off: what is left is never enough, and still in the order of the evidence. */
const VIOLATED = 0.27
const UNOWNED = 0.02

/**
 * Is a claim supported by a text? By what is shared, how it is joined there, and what the claim adds: names, numbers,
 * denials, certainty; then by gates on its clauses (`gatesOf`), which no score outweighs. A sentence that stands in the
 * text as it is, is supported; so is one whose names in brackets stand there before the pronouns they replace.
 * Linear in the text.
 */
export const verify: Verify = (claim, text) => {
  const bare = claim.trim()
  const wanted = pronounsFor(bare, text)
  const at = wanted ? text.indexOf(wanted) : -1
  const whole = at >= 0 && isWhole(text, at, at + wanted.length)
  const stands = { supported: true, score: 1, evidence: { start: at, end: at + wanted.length } }
  if (whole && isSentence(text, at, at + wanted.length)) return stands
  const gates = gatesOf(wanted, text)
  if (whole && !gates.violated && !gates.unowned) return stands
  const { features, evidence } = supportOf(wanted, text)
  let sum = -THRESHOLD
  for (const [name, weight] of Object.entries(WEIGHTS))
    sum += weight * features[name as keyof SupportFeatures]
  if (gates.violated) sum = Math.min(sum, 0) - VIOLATED / (1 + Math.max(0, sum))
  else if (gates.unowned && sum > 0) sum = -UNOWNED / (1 + sum)
  const linear = evidence ? 1 / (1 + Math.exp(-STEEPNESS * sum)) : 0
  const score = gates.proved ? Math.max(linear, 0.5 + (PROVED - 0.5) * linear) : linear
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

/** Does the stretch begin and end where sentences do? */
const isSentence = (text: string, start: number, end: number): boolean =>
  /(?:^|[.!?\n]["”’)]*\s+|\n)$/.test(text.slice(Math.max(0, start - 6), start)) &&
  (/[.!?]["”’)]*$/.test(text.slice(Math.max(start, end - 3), end)) ||
    /^(?:$|[.!?\n])/.test(text.slice(end, end + 1)))

const PRONOUNS = 'He She They It he she they it him them his her their its His Her Their Its'.split(' ')

/** The claim with its names in brackets turned back into a pronoun, where it then stands in the text after those names. */
function pronounsFor(claim: string, text: string): string {
  const name = /\[([^[\]]{1,80}?)(?:[’']s)?\]/u.exec(claim)
  if (!name) return claim
  for (const pronoun of PRONOUNS) {
    const own = claim.slice(0, name.index) + pronoun + claim.slice(name.index + name[0].length)
    const at = text.indexOf(own)
    const named = at < 0 ? -1 : text.lastIndexOf(name[1]!, at)
    if (named >= 0 && at - named < FAR) return own
  }
  return claim
}

/** A pronoun stands for a name at most so many characters before it. */
const FAR = 600
