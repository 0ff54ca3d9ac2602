import { TIMES } from '../support/frame-words.ts'
import { PERIOD } from './time-phrases.ts'
import type { Token } from './tokens.ts'

/** What time is reckoned from stands behind these. */
const FROM = /^(?:after|before)$/
const COUNTED = /^(?:after|before|earlier|later)$/
/** Words between the two. */
const REACH = 20

/**
 * "A day after the quake on Friday" of "on Friday, a day after the quake": a day that the spans do not tell of what time is reckoned from is
 * not told of it. Nor is "the day the strike ended" the day after.
 */
export function otherReckoning(claim: readonly Token[], source: readonly Token[]): string | null {
  const isMoved = (w: Token, at: number): boolean => {
    if (!isDay(w)) return false
    const given = source.flatMap((s, k) => (s.form === w.form && s.capital ? [k] : []))
    return given.length > 0 && isBehind(claim, at, /[,;:]/) && !given.some((k) => isBehind(source, k, /[;:]/))
  }
  const isSameDay = (w: Token, at: number): boolean => {
    if (!PERIOD.test(w.form) || claim[at - 1]?.form !== 'the' || COUNTED.test(claim[at + 1]?.form ?? ''))
      return false
    const given = source.flatMap((s, k) => (s.stem === w.stem ? [source[k + 1]?.form ?? ''] : []))
    return given.length > 0 && given.every((next) => FROM.test(next))
  }
  return claim.some((w, at) => isMoved(w, at) || isSameDay(w, at))
    ? 'it puts a day to something else than its spans do'
    : null
}

/** "May" is a month where it is no modal verb. */
const isDay = (w: Token): boolean =>
  w.capital && (TIMES.has(w.form) || (w.form === 'may' && w.kind === 'content'))

/** Stands it behind "after" or "before", with no such mark between? */
function isBehind(words: readonly Token[], at: number, mark: RegExp): boolean {
  for (let k = at; k > 0 && k > at - REACH; k--) {
    if (mark.test(words[k]!.gap) || words[k - 1]!.sentence !== words[at]!.sentence) return false
    if (FROM.test(words[k - 1]!.form)) return true
  }
  return false
}
