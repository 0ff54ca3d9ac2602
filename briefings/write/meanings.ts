/** What one word is to another, the nearest first. */
export const Kind = { same: 0, synonym: 1, derived: 2, general: 3, near: 4, opposite: 9 } as const
export type Kind = (typeof Kind)[keyof typeof Kind]

/** A table of what words mean to one another: relations from WordNet, likeness from GloVe (docs/models/meanings.md). */
export interface Meanings {
  /** What a word of a claim is to a word of a text: what `text` says of it, or null where the table knows nothing. Lower case. */
  relation(claim: string, text: string): Kind | null
  /** Cosine of the words' vectors in [-1, 1]; 0 where one is unknown. */
  likeness(a: string, b: string): number
  /** Log of the word's rank by frequency, about 0 for "the" and 10 for a rare word; 12 where it is unknown. */
  rarity(word: string): number
}

const NONE = 0xffff
const UNKNOWN = 12

/** Reads the bytes of `meanings.bin`; nothing is decoded before it is asked for. */
export function createMeanings(bytes: Uint8Array): Meanings {
  const copy = bytes.slice()
  const [version, count, dims, textSize, pairs] = new Uint32Array(copy.buffer, 0, 5)
  if (version !== 1) throw new Error('meanings.bin is not of this version of Dateline.')
  let at = 20
  const take = (size: number): number => (at += size) - size
  const lemmas = new Uint16Array(copy.buffer, take(4 * count!), 2 * count!)
  const others = new Uint16Array(copy.buffer, take(2 * pairs!), pairs)
  const counts = new Uint8Array(copy.buffer, take(count!), count)
  const kinds = new Uint8Array(copy.buffer, take(pairs!), pairs)
  const rarities = new Uint8Array(copy.buffer, take(count!), count)
  const width = dims! / 2
  const vectors = new Uint8Array(copy.buffer, take(count! * width), count! * width)
  const forms = new TextDecoder().decode(copy.subarray(at, at + textSize!)).split('\n')
  const place = new Map(forms.map((form, i) => [form, i]))
  const starts = new Uint32Array(count! + 1)
  for (let i = 0; i < count!; i++) starts[i + 1] = starts[i]! + counts[i]!

  const lemmasOf = (i: number): number[] => [lemmas[2 * i]!, lemmas[2 * i + 1]!].filter((l) => l !== NONE)
  const between = (claim: number, text: number): Kind | null => {
    if (claim === text) return Kind.same
    for (let k = starts[claim]!; k < starts[claim + 1]!; k++) if (others[k] === text) return kinds[k] as Kind
    return null
  }
  const lengths = new Map<number, number>()
  const product = (i: number, j: number): number => {
    let sum = 0
    for (let k = 0; k < width; k++) {
      const [a, b] = [vectors[i * width + k]!, vectors[j * width + k]!]
      sum += ((a & 15) - 8) * ((b & 15) - 8) + ((a >> 4) - 8) * ((b >> 4) - 8)
    }
    return sum
  }
  const lengthOf = (i: number): number => {
    let length = lengths.get(i)
    if (length === undefined) lengths.set(i, (length = Math.sqrt(product(i, i)) || 1))
    return length
  }
  return {
    rarity(word) {
      const i = place.get(word)
      return i === undefined ? UNKNOWN : rarities[i]! / 20
    },
    relation(claim, text) {
      if (claim === text) return Kind.same
      const [i, j] = [place.get(claim), place.get(text)]
      if (i === undefined || j === undefined) return null
      let best: Kind | null = null
      for (const a of lemmasOf(i))
        for (const b of lemmasOf(j)) {
          const kind = between(a, b)
          if (kind !== null && (best === null || kind < best)) best = kind
        }
      return best
    },
    likeness(a, b) {
      if (a === b) return 1
      const [i, j] = [place.get(a), place.get(b)]
      return i === undefined || j === undefined ? 0 : product(i, j) / (lengthOf(i) * lengthOf(j))
    },
  }
}
