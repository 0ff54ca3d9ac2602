import type { Claim } from '../../model.ts'
import type { AskResult } from '../../results.ts'

/** A question that asks two things of one happening, as two questions. */
export interface TwoParts {
  readonly first: string
  /** The second, once the short answer to the first is known: whoever did it helps to find why. */
  readonly second: (short: string | null) => string
}

const ASKS = '(?:who|when|where|why|how)'
const AT_THE_END = new RegExp(`^((?:who|what|which|when|where)\\b.+?),?\\s+and\\s+(${ASKS})\\s*[?!.]*$`, 'i')
const AT_THE_START = new RegExp(`^(${ASKS})\\s+and\\s+(${ASKS})\\s+(.+?)\\s*[?!.]*$`, 'i')

/** "Who called off the vote, and why?", "when and where did it strike?"; null for a question that asks one thing. */
export function readTwoParts(text: string): TwoParts | null {
  const asked = text.trim()
  const start = AT_THE_START.exec(asked)
  if (start) return { first: `${start[1]!} ${start[3]!}?`, second: () => `${start[2]!} ${start[3]!}?` }
  const end = AT_THE_END.exec(asked)
  if (!end) return null
  const [, about, word] = end as unknown as [string, string, string]
  const deed = about.replace(/^\S+\s+/, '')
  const isWho = /^who\b/i.test(about)
  return {
    first: `${about}?`,
    second: (short) => `${word} ${isWho && short !== null ? `${short} ` : ''}${deed}?`,
  }
}

/** Claims told of each part. */
const OF_A_PART = 2
/** Characters that are read at a glance. */
const LONGEST = 79

/** The answers to both in one; what neither source nor span answers is said beside what is known. */
export function joinParts(first: AskResult, second: AskResult): AskResult {
  if (first.abstained && second.abstained) return first
  if (first.abstained) return { ...second, missing: first.answer }
  if (second.abstained) return { ...first, missing: second.answer }
  const claims: Claim[] = first.claims.slice(0, OF_A_PART)
  for (const claim of second.claims.slice(0, OF_A_PART))
    if (!claims.some((c) => c.text === claim.text)) claims.push(claim)
  const both = [...new Set([first.short, second.short])].filter((s) => s !== null).join(', ')
  const short = both.length <= LONGEST ? both : (first.short ?? '')
  return {
    ...first,
    answer: first.answer === second.answer ? first.answer : `${first.answer} ${second.answer}`,
    short: short === '' ? null : short,
    claims,
    looked: first.looked.articles >= second.looked.articles ? first.looked : second.looked,
  }
}
