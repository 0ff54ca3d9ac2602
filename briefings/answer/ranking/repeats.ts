import type { Passage } from './passages.ts'

const MOSTLY = 0.7

/** Two sentences that share most of their words say one thing. */
export function repeats(a: Passage, b: Passage): boolean {
  const x = new Set(a.words.map((w) => w.term))
  const y = new Set(b.words.map((w) => w.term))
  const shared = [...x].filter((w) => y.has(w)).length
  return shared >= MOSTLY * Math.min(x.size, y.size)
}
