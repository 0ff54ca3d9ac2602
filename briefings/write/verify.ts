import type { Range } from '../model.ts'
import { withoutDateNotes } from './date-notes.ts'
import { judgeFairly } from './support/judge-fairly.ts'
import { judgeStrictly } from './support/judge-strictly.ts'
import type { Meanings } from './meanings.ts'
import { gatesOf, type GateVerdict } from './support/gates.ts'

export interface Verdict {
  readonly supported: boolean
  /** In [0, 1]. */
  readonly score: number
  /** The part of the text that supports the claim best. */
  readonly evidence: Range | null
}

export type Verify = (claim: string, text: string) => Verdict

/** A sentence that stands in the text as it is, is supported; the rest is for a judge of wording. */
type Judge = (claim: string, text: string, gates: GateVerdict) => Omit<Verdict, 'supported'>

const verifyBy =
  (judge: Judge): Verify =>
  (claim, text) => {
    const bare = claim.trim()
    if (ONE_WORD.test(bare)) return { supported: false, score: 0, evidence: null }
    const wanted = pronounsFor(bare, text)
    const at = wanted ? text.indexOf(wanted) : -1
    const whole = at >= 0 && isWhole(text, at, at + wanted.length)
    const stands = { supported: true, score: 1, evidence: { start: at, end: at + wanted.length } }
    if (whole && isSentence(text, at, at + wanted.length)) return stands
    const gates = gatesOf(wanted, text)
    if (whole && !gates.violated && !gates.unowned) return stands
    const { score, evidence } = judge(wanted, text, gates)
    return { supported: score >= 0.5, score, evidence }
  }

/**
 * Is a claim supported by a text? By what is shared, how it is joined there, and what the claim adds: names, numbers,
 * denials, certainty; then by gates on its clauses (`gatesOf`), which no score outweighs. A sentence that stands in the
 * text as it is, is supported; so is one whose names in brackets stand there before the pronouns they replace. Strict, since
 * what fails is shown in its source's own words instead (docs/adr/021-two-checks.md). Linear in the text.
 */
export const verify: Verify = verifyBy(judgeStrictly)

/**
 * The check for people's own claims, which may be in words of their own: as often right about a true claim as about a false
 * one. What is copied in long stretches is judged by how it is joined; what is reworded, by what its words mean. Which day "Monday [1 April]" was, a text that is not dated leaves open.
 */
export const createCheck = (meanings: Meanings): Verify => {
  const check = verifyBy((claim, text, gates) => judgeFairly(claim, text, gates, meanings))
  return (claim, text) => check(withoutDateNotes(claim, null), text)
}

/** A word by itself ("Gov.") states nothing, wherever it stands; not so in a script that does not set words apart. */
const ONE_WORD = /^[\p{Script=Latin}\p{M}\p{P}]+$/u

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
