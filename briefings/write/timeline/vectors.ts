import { startOf, type Rows } from './rows.ts'

/**
 * Sentences as vectors of length 1, one after the other: the terms of each, once, by their numbers, and their weights (compressed
 * sparse rows).
 */
export interface Vectors {
  readonly terms: readonly number[]
  readonly weights: Float64Array
  /** Where each ends. */
  readonly ends: readonly number[]
}

/** A topic's common words are what its timeline is about, so rarity counts less than in search. */
const RARITY = 0.5

/**
 * A vector for each sentence: a term weighs more if it stands there again, and the fewer of the sentences have it.
 *
 * @param words the terms of each sentence, in order
 * @param size number of all terms
 */
export function vectorsOf({ values, ends: wordEnds }: Rows, size: number): Vectors {
  const terms: number[] = []
  const counts: number[] = []
  const ends: number[] = []
  const sentencesWith = new Float64Array(size)
  /** For each term, where it stands in the sentence at hand; a place before its beginning is of an earlier one. */
  const places = new Int32Array(size).fill(-1)
  let word = 0
  for (const wordEnd of wordEnds) {
    const start = terms.length
    for (; word < wordEnd; word++) {
      const term = values[word]!
      if (places[term]! >= start) counts[places[term]!]!++
      else {
        places[term] = terms.length
        terms.push(term)
        counts.push(1)
        sentencesWith[term]!++
      }
    }
    ends.push(terms.length)
  }
  const rarity = sentencesWith.map((count) => Math.log(1 + ends.length / count) ** RARITY)
  return { terms, ends, weights: weightsOf(terms, counts, ends, rarity) }
}

function weightsOf(
  terms: readonly number[],
  counts: readonly number[],
  ends: readonly number[],
  rarity: Float64Array,
): Float64Array {
  const weights = new Float64Array(terms.length)
  let start = 0
  for (const end of ends) {
    let square = 0
    for (let i = start; i < end; i++) {
      const weight = (1 + Math.log(counts[i]!)) * rarity[terms[i]!]!
      weights[i] = weight
      square += weight * weight
    }
    const length = Math.sqrt(square)
    for (; start < end; start++) weights[start]! /= length
  }
  return weights
}

/** A sum of vectors: weights by the numbers of terms. */
export type Sum = Float64Array

export function addTo(sum: Sum, vectors: Vectors, row: number, times = 1): void {
  const { terms, weights, ends } = vectors
  for (let i = startOf(ends, row); i < ends[row]!; i++) sum[terms[i]!]! += weights[i]! * times
}

/** Takes away all that a sum has of the terms of a vector. */
export function clearOf(sum: Sum, vectors: Vectors, row: number): void {
  for (let i = startOf(vectors.ends, row); i < vectors.ends[row]!; i++) sum[vectors.terms[i]!] = 0
}

export function dot(vectors: Vectors, row: number, sum: Sum): number {
  const { terms, weights, ends } = vectors
  let out = 0
  for (let i = startOf(ends, row); i < ends[row]!; i++) out += weights[i]! * sum[terms[i]!]!
  return out
}

/** The length of a sum. */
export function lengthOf(sum: Sum): number {
  let out = 0
  for (const w of sum) out += w * w
  return Math.sqrt(out)
}
