import { isDeterminer } from '../support/frame-words.ts'
import { isContent, isOwner, type Token } from './tokens.ts'
import type { Limit } from './wholes.ts'

/** Words before a noun by which it may be none, each with what says the same; of "planned" and the like `surer` asks. */
const HEDGES: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:probable|likely|possible|potential)$/,
    /^(?:probab\p{L}*|likely|possib\p{L}*|potential\p{L}*|perhaps|may|might|could|can|would)$/u,
  ],
  [
    /^(?:alleged|suspected|apparent|presumed|purported|supposed)$/,
    /^(?:alleg\p{L}*|suspect\p{L}*|apparent\p{L}*|presum\p{L}*|purported\p{L}*|suppos\p{L}*|reportedly|believ\p{L}*|accus\p{L}*|charg\p{L}*|seem\p{L}*|appear\p{L}*|thought)$/u,
  ],
]
/** Words from the hedge to its noun. */
const REACH = 3

/** "The cause" of "the most probable cause": told as sure where it is hedged. */
export const hedgedNoun: Limit = (at, { claim, source, same }) => {
  const hedge = HEDGES.find(([words]) => words.test(source[at]!.form))
  const before = source[at - 1]
  if (!hedge || !before || !(isDeterminer(before.form) || before.form === 'most' || isOwner(before)))
    return null
  const noun = headBehind(source, at)
  if (!noun) return null
  // Told with and without it, the spans speak of either.
  if (source.some((s) => s !== noun && s.stem === noun.stem)) return null
  const isNoun = (w: Token): boolean => isContent(w) && (w.stem === noun.stem || same(w.stem, noun.stem))
  return (claim.some(isNoun) && !claim.some((w) => hedge[1].test(w.form))) || null
}

/** The last word of the noun phrase. */
function headBehind(words: readonly Token[], at: number): Token | undefined {
  const behind = words.slice(at + 1, at + 1 + REACH)
  const end = behind.findIndex((w) => !isContent(w) || w.gap !== ' ')
  return behind[(end < 0 ? behind.length : end) - 1]
}

/** "Is the first time" of "it would be the first time": only as sure as the rest of the sentence says. */
export const hedgedFirst: Limit = (at, { claim, source }) => {
  if (!WOULD.test(source[at]!.form) || source[at + 1]?.form !== 'be') return null
  if (!/^(?:it|that|this|which)$/.test(source[at - 1]?.form ?? '')) return null
  const which = source.slice(at + 2, at + 2 + REACH).find((w) => w.ordinal || /.{3}est$/.test(w.form))
  if (!which) return null
  const told = claim.flatMap((w, k) => (w.form === which.form && w.ordinal === which.ordinal ? [k] : []))
  const isOpen = (k: number): boolean =>
    claim.slice(Math.max(0, k - FAR), k + 1).some((w) => OPEN.test(w.form) || w.mood !== 'fact')
  return (told.length > 0 && !told.some(isOpen)) || null
}
/** Words before "the first" that may say how surely it is. */
const FAR = 8
const OPEN = /^(?:would|could|may|might|will|to|if)$/
const WOULD = /^(?:would|could|may|might)$/

/** "Without applause" of "not without applause". */
export const notWithout: Limit = (at, { claim, source }) => {
  if (source[at]!.form !== 'without' || source[at - 1]?.form !== 'not') return null
  const what = source.slice(at + 1, at + 1 + REACH).find(isContent)
  const isBare = (k: number): boolean => {
    const own = claim.findLastIndex((w, n) => n < k && n >= k - REACH && w.form === 'without')
    return own >= 0 && claim[own - 1]?.form !== 'not'
  }
  return claim.some((w, k) => w.stem === what?.stem && isBare(k)) || null
}
