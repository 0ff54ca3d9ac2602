export interface Random {
  /** In [0, 1). */
  next(): number
  /** A whole number in [0, n). */
  int(n: number): number
  pick<T>(list: readonly T[]): T
  chance(p: number): boolean
}

/** The same numbers for the same seed on every machine (mulberry32). */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  const int = (n: number): number => Math.floor(next() * n)
  return { next, int, pick: (list) => list[int(list.length)]!, chance: (p) => next() < p }
}

/** Ranks from 0 on, the r-th with a probability in proportion to 1 / (r + shift) ^ exponent (Zipf–Mandelbrot). */
export function createZipf(size: number, exponent = 1, shift = 2.7): (random: Random) => number {
  const upTo = new Float64Array(size)
  let sum = 0
  for (let r = 0; r < size; r++) upTo[r] = sum += 1 / (r + 1 + shift) ** exponent
  return (random) => {
    const at = random.next() * sum
    let lo = 0
    let hi = size - 1
    while (lo < hi) {
      const mid = (lo + hi) >> 1
      if (upTo[mid]! < at) lo = mid + 1
      else hi = mid
    }
    return lo
  }
}
