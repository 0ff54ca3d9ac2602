import { termsOf } from '../read/terms.ts'
import { REPORTS } from '../write/support/frame-words.ts'
import { IS_NAME, IS_NUMBER, LONG, SHORT, termAt, type OpenSketch } from './story-sketch.ts'

/** That somebody said it is nothing done. */
const SAID: ReadonlySet<string> = new Set(termsOf([...REPORTS].join(' ')))

/**
 * Of two short reports, how much of what the one with fewer words tells beside names, numbers, roles and "said" stands in the other too,
 * 0 to 1, rare words counting more; null where either is long, and its words speak loud enough beside its names.
 */
export function doingsInCommon(a: OpenSketch, b: OpenSketch): number | null {
  if (shortness(a, b) === 0) return null
  const [x, y] = [doings(a), doings(b)]
  let shared = 0
  for (const [term, rarity] of x) if (y.has(term)) shared += rarity
  return shared / Math.max(1, Math.min(sum(x), sum(y)))
}

/** 1 for two short reports, falling to 0 where either is long. */
export const shortness = (a: OpenSketch, b: OpenSketch): number =>
  Math.max(0, Math.min(1, (LONG - Math.max(a.hashes.length, b.hashes.length)) / (LONG - SHORT)))

function doings(sketch: OpenSketch): Map<string, number> {
  const out = new Map<string, number>()
  const called = new Set(sketch.sketch.called)
  for (const [place, flags] of sketch.flags.entries()) {
    if (flags & (IS_NAME | IS_NUMBER)) continue
    const term = termAt(sketch, place)
    if (!SAID.has(term) && !called.has(term)) out.set(term, sketch.rarities[place]!)
  }
  return out
}

const sum = (weights: ReadonlyMap<string, number>): number => weights.values().reduce((n, w) => n + w, 0)
