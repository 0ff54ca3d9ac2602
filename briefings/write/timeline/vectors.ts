import type { OutlinedArticle } from '../../outline-ports.ts'
import { isLight } from './pairs.ts'

/** A sentence as a vector of length 1: its terms, each once, by their numbers, and their weights. */
export interface Vector {
  readonly terms: readonly number[]
  readonly weights: readonly number[]
}

/** The terms of a sentence, each once, with how often it stands there; `length` counts all. */
export interface Bag {
  readonly terms: readonly number[]
  readonly counts: readonly number[]
  readonly length: number
}

export function bagOf(all: readonly number[]): Bag {
  const terms: number[] = []
  const counts: number[] = []
  for (const term of all) {
    const at = terms.indexOf(term)
    if (at >= 0) counts[at]!++
    else counts[terms.push(term) - 1] = 1
  }
  return { terms, counts, length: all.length }
}

/** @param rarity by the number of each term */
export function weighted({ terms, counts }: Bag, rarity: Float64Array): Vector {
  const weights = terms.map((term, i) => (1 + Math.log(counts[i]!)) * rarity[term]!)
  const length = Math.sqrt(weights.reduce((sum, w) => sum + w * w, 0))
  return { terms, weights: weights.map((w) => w / length) }
}

/** A sum of vectors: weights by the numbers of terms. */
export type Sum = Float64Array

export function addTo(sum: Sum, { terms, weights }: Vector, times = 1): Sum {
  for (const [i, term] of terms.entries()) sum[term]! += weights[i]! * times
  return sum
}

export function dot({ terms, weights }: Vector, sum: Sum): number {
  let out = 0
  for (let i = 0; i < terms.length; i++) out += weights[i]! * sum[terms[i]!]!
  return out
}

/** The length of a sum. */
export function lengthOf(sum: Sum): number {
  let out = 0
  for (const w of sum) out += w * w
  return Math.sqrt(out)
}

const UNREAD = -1

/** Terms by number, the same for the same term of every article. */
export function createNumbering() {
  const numbers = new Map<string, number>()
  const light: boolean[] = []
  const readers = new Map<OutlinedArticle, (place: number) => number>()

  /** The number of a term by its place in a vocabulary, which is read as far as somebody asks. */
  function readerOf(vocabulary: string): (place: number) => number {
    const starts = [1]
    const known: number[] = []
    return (place) => {
      while (starts.length < place + 2) {
        starts.push(vocabulary.indexOf('\n', starts[starts.length - 1]) + 1)
        known.push(UNREAD)
      }
      if (known[place] !== UNREAD) return known[place]!
      const term = vocabulary.slice(starts[place], starts[place + 1]! - 1)
      let number = numbers.get(term)
      if (number === undefined) {
        numbers.set(term, (number = numbers.size))
        light.push(isLight(term))
      }
      return (known[place] = number)
    }
  }

  return {
    /** How many terms have a number. */
    size: (): number => numbers.size,
    /** Whether the term of a number says nothing of what happened. */
    isLight: (number: number): boolean => light[number]!,
    /** The terms of a sentence, in order. */
    termsOf(article: OutlinedArticle, index: number): number[] {
      const { vocabulary, terms, ends } = article.outline
      let numberAt = readers.get(article)
      if (!numberAt) readers.set(article, (numberAt = readerOf(vocabulary)))
      const out: number[] = []
      for (let i = index ? ends[index - 1]! : 0; i < ends[index]!; i++) out.push(numberAt(terms[i]!))
      return out
    },
  }
}
