import type { Sketch } from './story-sketch.ts'

/** How the sketch calls the count of the dead. */
const THE_DEAD = 'people killed'
/** For how long a toll rises. */
export const TOLL_WEEKS = 4

/** Do both count the dead, and the later one at least as many? What rises so within weeks speaks of one happening, not of two. */
export function isRisingToll(a: Sketch, b: Sketch, weeks: number): boolean {
  if (weeks > TOLL_WEEKS) return false
  // A report gives its own toll first, and then what an earlier one of its kind took.
  const [x, y] = [a, b].map((s) => s.figures.find(([what]) => what === THE_DEAD)?.[1])
  return x !== undefined && y !== undefined && isNoLess(a, b, [x, y])
}

/** For how long a bidder raises what it bids, and by how much at most. */
const BID_WEEKS = 26
const MOST_RAISED = 1.5

/** Do both lead with a bid, and does the later one offer more, and not a multiple? The sums are then one offer's, and speak of no two. */
export function isRaisedBid(a: Sketch, b: Sketch, weeks: number): boolean {
  if (weeks > BID_WEEKS || a.bid === undefined || b.bid === undefined) return false
  const [low, high] = [Math.min(a.bid, b.bid), Math.max(a.bid, b.bid)]
  return high <= low * MOST_RAISED && isNoLess(a, b, [a.bid, b.bid])
}

const isNoLess = (a: Sketch, b: Sketch, [x, y]: readonly [number, number]): boolean =>
  a.day === b.day || (a.day! < b.day! ? x <= y : y <= x)
