import { TIMES } from '../support/frame-words.ts'
import { isContent, type Token } from './tokens.ts'
import { JOINS, LINKS, OPENERS } from './verb-words.ts'
import type { Limit } from './wholes.ts'

// What will or may not be done is denied for some time or of some place: told without it, more is denied.

/** A denial and its verb stand within so many words. */
const REACH = 5
const isTold = (w: Token): boolean => isContent(w) || w.kind === 'number'

/** "May not cut jobs" of "may not cut jobs for three years". Of what was not done in the past the day may be left out. */
export const whileDenied: Limit = (at, { claim, source, same }) => {
  const verb = source[at]!
  const isBan = BANS.test(verb.form)
  if (!isBan && (!isContent(verb) || !verb.denied || verb.mood === 'fact')) return null
  const isVerb = (w: Token): boolean => isContent(w) && (isBan || w.denied) && same(w.stem, verb.stem)
  if (!claim.some(isVerb)) return null
  const told = (w: Token): boolean => claim.some((own) => own.form === w.form || same(own.stem, w.stem))
  // The day of a ban may be left out, and not how long it holds.
  const limits = adjunctsBehind(source, at).filter((words) => !isBan || words.some((w) => UNITS.test(w.form)))
  return limits.some((words) => !words.some(told)) || null
}
const BANS = /^(?:barred|banned|forbidden|prohibited|suspended|excluded)$/

/** "No ferry will leave any port" of "no ferry will leave Orsk": any of a kind where the spans deny it of one. */
export const anyDenied: Limit = (at, { claim, source }) => {
  if (source[at]!.kind !== 'negation') return null
  const isAny = (words: readonly Token[], k: number): boolean => /^(?:any|every|all)$/.test(words[k]!.form)
  if (source.some((_, k) => isAny(source, k))) return null
  const place = source.slice(at + 1, at + 1 + 2 * REACH).find((w) => w.capital && !TIMES.has(w.form))
  return (
    (place !== undefined &&
      !claim.some((w) => w.capital && w.form === place.form) &&
      claim.some((w, k) => w.nearDenial && isAny(claim, k) && isAfterVerb(claim, k, source))) ||
    null
  )
}

/** Does a word of the spans' denied clause stand between the denial and `at`? */
const isAfterVerb = (claim: readonly Token[], at: number, source: readonly Token[]): boolean =>
  claim
    .slice(Math.max(0, at - REACH), at)
    .some((w) => isContent(w) && w.nearDenial && source.some((s) => s.nearDenial && s.stem === w.stem))

/** The times and places told behind a verb in its clause, each without its preposition. */
function adjunctsBehind(words: readonly Token[], at: number): Token[][] {
  const out: Token[][] = []
  let inside: Token[] | null = null
  for (const w of words.slice(at + 1)) {
    if (w.sentence !== words[at]!.sentence || /[,;:()“”]/.test(w.gap) || JOINS.test(w.form)) break
    if (LIMITS.test(w.form)) out.push((inside = []))
    else if (OPENERS.test(w.form)) break
    else if (LINKS.has(w.form) || w.form === 'to') inside = null
    else if (inside && isTold(w)) inside.push(w)
  }
  return out.filter(isTimeOrPlace)
}
const LIMITS = /^(?:for|before|until|during|within|in|on|at)$/
const isTimeOrPlace = (words: readonly Token[]): boolean =>
  words.some((w) => w.kind === 'number' || w.capital || TIMES.has(w.form) || UNITS.test(w.form))
const UNITS = /^(?:days|weeks|months|years|hours|spring|summer|autumn|winter)$/
