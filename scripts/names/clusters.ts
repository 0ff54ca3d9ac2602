import { shuffle } from './crf.ts'
import { unit } from './vectors.ts'

/** How many clusters, and into how many each of them is cut again, twice. */
const BRANCHES = [96, 12, 6] as const
const ROUNDS = 8

/** Groups of words by their vectors, cut from the whole down by k-means: three numbers a word, coarse to fine. */
export function clusterVectors(vectors: readonly Float32Array[], random: () => number): Uint16Array {
  const [many, middle, fine] = BRANCHES
  const unitVectors = vectors.map(unit)
  const clusters = new Uint16Array(vectors.length * 3)
  const split = (members: readonly number[], k: number): number[][] => {
    const { of, centres } = kMeans(
      members.map((i) => unitVectors[i]!),
      k,
      random,
    )
    const parts = centres.map((): number[] => [])
    members.forEach((i, at) => parts[of[at]!]!.push(i))
    return parts
  }
  split([...vectors.keys()], many).forEach((group, a) =>
    split(group, middle).forEach((part, b) =>
      split(part, fine).forEach((cell, c) => {
        const m = a * middle + b
        for (const i of cell) clusters.set([a, m, m * fine + c], 3 * i)
      }),
    ),
  )
  return clusters
}

/** Spherical k-means: vectors and centres have length 1. */
function kMeans(
  vectors: readonly Float32Array[],
  k: number,
  random: () => number,
): { of: Int32Array; centres: Float32Array[] } {
  const size = vectors[0]?.length ?? 0
  const start = Int32Array.from(vectors, (_, i) => i)
  shuffle(start, random)
  let centres = Array.from(start.subarray(0, Math.min(k, vectors.length)), (i) => vectors[i]!)
  const of = new Int32Array(vectors.length)
  for (let round = 0; round < ROUNDS; round++) {
    const flat = new Float32Array(centres.length * size)
    centres.forEach((c, i) => flat.set(c, i * size))
    const sums = centres.map(() => new Float32Array(size))
    vectors.forEach((v, i) => {
      let best = -Infinity
      for (let c = 0; c < centres.length; c++) {
        let dot = 0
        for (let x = 0; x < size; x++) dot += v[x]! * flat[c * size + x]!
        if (dot > best) {
          best = dot
          of[i] = c
        }
      }
      const sum = sums[of[i]!]!
      for (let x = 0; x < size; x++) sum[x] = sum[x]! + v[x]!
    })
    centres = sums.map((s, i) => (s.some((x) => x !== 0) ? unit(s) : centres[i]!))
  }
  return { of, centres }
}
