import { hashWord } from '../../briefings/analyse/names/hash.ts'
import { shuffle } from './crf.ts'
import type { TrainingDocument } from './rejoin.ts'
import type { WordVectors } from './vectors.ts'

const LEAST_COUNT = 3
const SIZE = 48
const WINDOW = 4
const NEGATIVES = 5
const EPOCHS = 5
/** Clusters in each grain, coarse to fine. */
const GRAINS = [64, 256, 1024] as const
/** Of vectors brought along: how many clusters, and into how many each of them is cut again, twice. */
const BRANCHES = [96, 12, 6] as const
const ROUNDS = 8

export interface WordClusters {
  /** Hashes of the words. */
  readonly clustered: Uint32Array
  /** Three a word, coarse to fine. */
  readonly clusters: Uint16Array
}

/** Groups of words by vectors that were learned elsewhere, cut from the whole down by k-means. */
export function clusterVectors({ words, vectors }: WordVectors, random: () => number): WordClusters {
  const [many, middle, fine] = BRANCHES
  const unitVectors = vectors.map(unit)
  const clusters = new Uint16Array(words.length * 3)
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
  split([...words.keys()], many).forEach((group, a) =>
    split(group, middle).forEach((part, b) =>
      split(part, fine).forEach((cell, c) => {
        const m = a * middle + b
        for (const i of cell) clusters.set([a, m, m * fine + c], 3 * i)
      }),
    ),
  )
  return { clustered: Uint32Array.from(words, (w) => hashWord(w)), clusters }
}

/**
 * Groups of words that stand in like places, learned from the training texts alone: skip-gram vectors with negative sampling
 * (Mikolov et al. 2013), cut by k-means; the coarser grains are clusters of the finest one's centres.
 */
export function clusterWords(documents: readonly TrainingDocument[], random: () => number): WordClusters {
  const counts = new Map<string, number>()
  const sentences = documents.flatMap(({ doc }) =>
    doc.bounds.map((b) => doc.tokens.slice(b.start, b.end).map((t) => t.lower)),
  )
  for (const s of sentences) for (const w of s) counts.set(w, (counts.get(w) ?? 0) + 1)
  const words = [...counts].filter(([, n]) => n >= LEAST_COUNT).sort((a, b) => b[1] - a[1])
  const numbers = new Map(words.map(([w], i) => [w, i]))
  const frequency = Float64Array.from(words, ([, n]) => n)
  const texts = sentences.map((s) => Int32Array.from(s.flatMap((w) => numbers.get(w) ?? [])))
  const vectors = skipGram(texts, frequency, random)
  const fine = kMeans(vectors, GRAINS[2], random)
  const middle = kMeans(fine.centres, GRAINS[1], random)
  const coarse = kMeans(middle.centres, GRAINS[0], random)
  const clusters = new Uint16Array(words.length * 3)
  words.forEach((_, i) => {
    const m = middle.of[fine.of[i]!]!
    clusters.set([coarse.of[m]!, m, fine.of[i]!], 3 * i)
  })
  return { clustered: Uint32Array.from(words, ([w]) => hashWord(w)), clusters }
}

function skipGram(
  texts: readonly Int32Array[],
  frequency: Float64Array,
  random: () => number,
): Float32Array[] {
  const n = frequency.length
  const input = Float32Array.from({ length: n * SIZE }, () => (random() - 0.5) / SIZE)
  const output = new Float32Array(n * SIZE)
  const total = frequency.reduce((a, b) => a + b, 0)
  const noise = noiseTable(frequency)
  // Frequent words are passed over at random: they tell little of their neighbours.
  const keep = frequency.map((f) => Math.min(1, Math.sqrt(3e-4 / (f / total))))
  const order = Int32Array.from(texts, (_, i) => i)
  const step = new Float32Array(SIZE)
  let seen = 0
  const all = texts.length * EPOCHS
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random)
    for (const k of order) {
      const text = texts[k]!.filter((w) => random() < keep[w]!)
      const rate = Math.max(0.002, 0.05 * (1 - seen++ / all))
      for (let i = 0; i < text.length; i++) {
        const reach = 1 + Math.floor(random() * WINDOW)
        for (let j = Math.max(0, i - reach); j <= i + reach && j < text.length; j++) {
          if (j === i) continue
          const at = text[i]! * SIZE
          step.fill(0)
          for (let d = 0; d <= NEGATIVES; d++) {
            const target = d === 0 ? text[j]! : noise[Math.floor(random() * noise.length)]!
            if (d > 0 && target === text[j]) continue
            const to = target * SIZE
            let dot = 0
            for (let x = 0; x < SIZE; x++) dot += input[at + x]! * output[to + x]!
            const slope = rate * ((d === 0 ? 1 : 0) - 1 / (1 + Math.exp(-dot)))
            for (let x = 0; x < SIZE; x++) {
              step[x] = step[x]! + slope * output[to + x]!
              output[to + x] = output[to + x]! + slope * input[at + x]!
            }
          }
          for (let x = 0; x < SIZE; x++) input[at + x] = input[at + x]! + step[x]!
        }
      }
    }
  }
  return Array.from({ length: n }, (_, i) => unit(input.subarray(i * SIZE, (i + 1) * SIZE)))
}

function noiseTable(frequency: Float64Array): Int32Array {
  const powers = frequency.map((f) => f ** 0.75)
  const sum = powers.reduce((a, b) => a + b, 0)
  const table = new Int32Array(1_000_000)
  let word = 0
  let reached = powers[0]! / sum
  for (let i = 0; i < table.length; i++) {
    while (i / table.length > reached && word < powers.length - 1) reached += powers[++word]! / sum
    table[i] = word
  }
  return table
}

function unit(v: Float32Array): Float32Array {
  let square = 0
  for (const x of v) square += x * x
  const length = Math.sqrt(square) || 1
  return v.map((x) => x / length)
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
