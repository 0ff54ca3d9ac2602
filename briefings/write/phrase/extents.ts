import { EXTENT, EXTENTS, FALSE } from './groups.ts'
import type { Token } from './tokens.ts'

/** "All", "most", "more than", "up from" where the spans have them not, and what they call false without that word. */
export function otherExtent(claim: readonly Token[], source: readonly Token[]): string | null {
  const held = new Set(source.map((s) => s.form))
  const denied = (words: readonly Token[], at: number): boolean =>
    [1, 2].some((n) => words[at - n]?.kind === 'negation' && words[at - n]!.sentence === words[at]!.sentence)
  const fine = (w: Token, i: number): boolean => {
    // "Acquitted, but not of all" of "acquitted of all"
    if (
      WHOLES.test(w.form) &&
      denied(claim, i) &&
      !source.some((s, k) => WHOLES.test(s.form) && denied(source, k))
    )
      return false
    if (boundsExact(claim, i, source)) return false
    if (held.has(w.form) || EXTENTS.some((words) => words.has(w.form) && !words.isDisjointFrom(held)))
      return true
    if (w.form === 'any') return w.nearDenial || w.denied
    if (w.form === 'both') {
      // "Both governments" of "the two governments"
      const two = source.some(
        (s, k) => s.form === '2' && s.kind === 'number' && source[k + 1]?.stem === claim[i + 1]?.stem,
      )
      return two || claim.slice(i + 1, i + 5).some((x) => x.form === 'and')
    }
    if (/^(?:up|down)$/.test(w.form))
      return claim[i + 1]?.form !== 'from' || isComparedWith(w.form, claim.slice(i + 2, i + 5), source)
    // "13 more than on Monday": the number has been worked out.
    const before = claim[i - 1]
    if (/^(?:more|fewer|less)$/.test(w.form) && before?.kind === 'number' && !held.has(before.form))
      return true
    if (w.form === 'most' && claim[i + 1]?.form === 'of' && held.has('mostly')) return true
    // "Two more" for "two others".
    if (w.form === 'more' && before?.kind === 'number' && claim[i + 1]?.form !== 'than')
      return source.some((s, k) => s.form === before.form && OTHERS.test(source[k + 1]?.form ?? ''))
    return /^(?:least|more|less|fewer|most)$/.test(w.form) && isOfNumber(claim, i)
  }
  const same = claim.every((w, i) => !EXTENT.has(w.form) || fine(w, i)) && !addsCause(claim, held)
  // What a source calls false is not told without that word.
  const called = source.filter((s) => FALSE.has(s.form)).every(() => claim.some((w) => FALSE.has(w.form)))
  return same && called ? null : 'it says more or less than its spans do'
}

/** "At least 14" of "14": a number that the spans give without any bound. */
function boundsExact(claim: readonly Token[], at: number, source: readonly Token[]): boolean {
  const number = claim[at + 1]
  if (!/^(?:least|most)$/.test(claim[at]!.form) || claim[at - 1]?.form !== 'at' || number?.kind !== 'number')
    return false
  const there = source.flatMap((s, k) => (s.kind === 'number' && s.form === number.form ? [k] : []))
  return (
    there.length > 0 &&
    !there.some((k) => source.slice(Math.max(0, k - BOUND), k + BOUND).some((s) => IS_BOUND.test(s.form)))
  )
}
/** Words before or behind a number within which it is bound. */
const BOUND = 4
const IS_BOUND =
  /^(?:least|most|more|less|fewer|over|above|under|below|up|to|many|much|minimum|maximum|exceed\p{L}*|earliest|latest|limit\p{L}*|ceiling)$/u

const WHOLES = /^(?:all|every|everyone|everybody|everything|both)$/

/** "Down from 26" of "fewer than the 26". */
const isComparedWith = (way: string, behind: readonly Token[], source: readonly Token[]): boolean => {
  const number = behind.find((w) => w.kind === 'number')
  const more = way === 'up' ? /^(?:more|higher)$/ : /^(?:fewer|less|lower)$/
  return source.some(
    (s, k) =>
      more.test(s.form) &&
      source[k + 1]?.form === 'than' &&
      source.slice(k + 2, k + 5).find((x) => x.kind === 'number')?.form === number?.form,
  )
}

const OTHERS = /^(?:others?|further|additional)$/

/** "…, so the town opened two schools": a reason where the spans have none. */
const addsCause = (claim: readonly Token[], held: ReadonlySet<string>): boolean =>
  claim.some((w) => w.form === 'so' && /,/.test(w.gap)) &&
  !['so', 'because', 'therefore', 'after', 'since'].some((form) => held.has(form))

/** "at least 40", "more than 40": judged with the number. */
const isOfNumber = (claim: readonly Token[], at: number): boolean =>
  claim.slice(at + 1, at + 3).some((w) => w.kind === 'number')
