import { type Gazetteer, GAZETTEER_BITS } from './gazetteer.ts'
import { hashPart, hashWord, mix } from './hash.ts'
import type { Lexicon } from './model.ts'

/** What the tagger knows of a word by itself. One for each distinct word, so that no feature is worked out twice. */
export interface WordFacts {
  /** Hash of the lower-case word. */
  readonly hash: number
  /** Hash of the shape with runs folded: "McDonald" -> XxXx. */
  readonly shape: number
  readonly capital: boolean
  readonly bits: number
  /** Middle cluster + 1, or 0. */
  readonly cluster: number
  /** Feature values of the word for itself, for a neighbour, and for one two words off. */
  readonly own: Uint32Array
  readonly near: Uint32Array
  readonly far: Uint32Array
}

export type WordReader = (word: string) => WordFacts

// Numbers of the feature kinds. A model is only as good as its agreement with them: never renumber, only add.
const WORD = 1
const CASED = 2
const PREFIX = 3
const SUFFIX = 4
const SHAPE = 5
const LONG_SHAPE = 6
const BIT = 7
const CLUSTER = 8
const PLACE = 9
const COMMON = 10
const PART = 11
const LENGTH = 12
const BITS_SHAPE = 13

const classOf = (c: string): string => {
  if (c >= '0' && c <= '9') return 'd'
  if (c !== c.toLowerCase()) return 'X'
  if (c !== c.toUpperCase()) return 'x'
  return c > '~' ? '~' : c
}

/** Works out a word's facts; pure, so that callers may keep them. */
export function createWordReader(lexicon: Lexicon, gazetteer: Gazetteer): WordReader {
  return (word) => {
    const lower = word.toLowerCase()
    const hash = hashWord(lower)
    const cut = word.length > 24 ? word.slice(0, 24) : word
    let long = ''
    for (const c of cut) long += classOf(c)
    const folded = long.replace(/(.)\1+/g, '$1')
    const shape = hashWord(folded)
    const capital = long[0] === 'X'
    const bits = gazetteer.words.get(hash) ?? 0
    const c = 3 * lexicon.words.indexOf(hash)
    const hasClusters = c >= 0 && c < lexicon.clusters.length
    const clusters = hasClusters ? [0, 1, 2].map((k) => lexicon.clusters[c + k]! + 1) : [0, 0, 0]
    const p = lexicon.places.indexOf(hash)
    const place = p < 0 ? 0 : lexicon.placeSizes[p]!
    const common = lexicon.common.indexOf(hash) >= 0 ? 1 : 0

    const shared = [mix(WORD, hash), mix(SHAPE, shape), mix(COMMON, common * 2 + (capital ? 1 : 0))]
    for (let b = 0; b < GAZETTEER_BITS; b++)
      if (bits & (1 << b)) shared.push(mix(BIT, b * 2 + (capital ? 1 : 0)))
    clusters.forEach((k, grain) => {
      if (k) shared.push(mix(CLUSTER, grain * 65_536 + k))
    })
    if (place && capital) shared.push(mix(PLACE, place))

    const own = [...shared, mix(CASED, hashWord(word)), mix(LONG_SHAPE, hashWord(long))]
    own.push(
      mix(BITS_SHAPE, mix(bits, shape)),
      mix(LENGTH, Math.min(word.length, 12) * 2 + (capital ? 1 : 0)),
    )
    const n = lower.length
    for (let k = 1; k <= 4 && k < n; k++) {
      own.push(mix(PREFIX, hashPart(lower, 0, k)))
      own.push(mix(SUFFIX, mix(hashPart(lower, n - k, n), capital ? 1 : 0)))
    }
    const hyphen = lower.lastIndexOf('-')
    if (hyphen > 0 && hyphen < n - 1)
      own.push(mix(PART, hashPart(lower, hyphen + 1, n)), mix(PART + 100, hashPart(lower, 0, hyphen)))
    const near = n > 3 ? [...shared, mix(SUFFIX, hashPart(lower, n - 3, n))] : shared
    return {
      hash,
      shape,
      capital,
      bits,
      cluster: clusters[1]!,
      own: Uint32Array.from(own),
      near: Uint32Array.from(near),
      far: Uint32Array.from(shared),
    }
  }
}

/** The feature of a neighbour's value at an offset (-2 … 2). */
export const atOffset = (value: number, offset: number): number => mix(1000 + offset, value)

/** A word's values for a token `offset` words before (negative) or after it. */
export function valuesAt(facts: WordFacts, offset: number): Uint32Array {
  return offset === 0 ? facts.own : offset === 1 || offset === -1 ? facts.near : facts.far
}
