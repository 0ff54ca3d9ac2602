import { createHash } from 'node:crypto'

/** A number in [0, 1) that depends on nothing but what it is made of. */
export function chance(...parts: readonly (string | number)[]): number {
  const hash = createHash('sha256').update(JSON.stringify(parts)).digest()
  return hash.readUInt32BE(0) / 2 ** 32
}

/** The so-many-th draw of each key by itself: what happens in one channel does not hang on another's timing. */
export function draws(seed: number): (key: string) => number {
  const counts = new Map<string, number>()
  return (key) => {
    const n = (counts.get(key) ?? 0) + 1
    counts.set(key, n)
    return chance(seed, key, n)
  }
}
