import type { Piece } from '../pieces.ts'

/** How far before a tally the vote is named, in pieces. */
const BACK = 8
const VOTED = /^(?:vote|votes|voted|voting)$/
const MOTION = /^(?:bill|motion|resolution|amendment|law|measure|treaty|proposal|plan|budget|nomination)$/

const DECIDED = /^(?:rejected|approved|passed|adopted|backed|confirmed|ratified|carried|defeated)$/

/** Is the number at piece `i` one side of a vote: "voted 12-3", "passed the bill by 98 votes to 71", "carried by 61 to 40"? */
export function isTally(pieces: readonly Piece[], i: number): boolean {
  const first = sideBefore(pieces, i)
  if (first >= 0) return told(pieces, first)
  return sideAfter(pieces, i) && told(pieces, i)
}

const isNumber = (p: Piece | undefined): boolean => p?.kind === 'number'

/** The other side's number before this one: "61 to", "98 votes to", "12-". */
function sideBefore(pieces: readonly Piece[], i: number): number {
  if (pieces[i]?.joined && isNumber(pieces[i - 1])) return i - 1
  if (!/^(?:to|against)$/.test(pieces[i - 1]?.lower ?? '')) return -1
  if (isNumber(pieces[i - 2])) return i - 2
  return VOTED.test(pieces[i - 2]?.lower ?? '') && isNumber(pieces[i - 3]) ? i - 3 : -1
}

function sideAfter(pieces: readonly Piece[], i: number): boolean {
  if (!isNumber(pieces[i])) return false
  if (pieces[i + 1]?.joined && isNumber(pieces[i + 1])) return true
  const at = VOTED.test(pieces[i + 1]?.lower ?? '') ? i + 2 : i + 1
  return /^(?:to|against)$/.test(pieces[at]?.lower ?? '') && isNumber(pieces[at + 1])
}

function told(pieces: readonly Piece[], first: number): boolean {
  const before = pieces.slice(Math.max(0, first - BACK), first).map((p) => p.lower)
  if (before.slice(-4).some((w) => VOTED.test(w)) || VOTED.test(pieces[first + 1]?.lower ?? '')) return true
  const motion = before.some((w) => MOTION.test(w))
  return motion && (before.at(-1) === 'by' || before.some((w) => DECIDED.test(w)))
}
