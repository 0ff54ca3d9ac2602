/** Numbers for the different words of many texts: 0, 1, 2 … in the order in which they were first met. */
export interface WordNumbers {
  /** How many have a number. */
  readonly size: number
  /** The number of the word that stands at a place of a text. */
  numberOf(text: string, from: number, to: number): number
  /** All of them are forgotten. */
  clear(): void
}

/** Entries of a table that has just been made; a power of two, as ever after. */
const ENTRIES = 4_096
const LETTERS = 32_768
/** FNV-1a, over UTF-16 units: http://www.isthe.com/chongo/tech/comp/fnv/ */
const OFFSET = 0x811c9dc5
const PRIME = 0x01000193

/**
 * An open hash table with linear probing over the letters as they stand in a text. A question reads some 25,000 words and asks
 * about a dozen: making a string of each, to look it up in a `Map`, took most of the time that reading took.
 */
export function createWordNumbers(): WordNumbers {
  let size = 0
  /** Number of the word that has the entry, and 1; 0 where it is free. */
  let entries = new Int32Array(ENTRIES)
  let hashes = new Int32Array(ENTRIES / 2)
  /** Where the letters of each word begin; those of the next end them. */
  let starts = new Int32Array(ENTRIES / 2 + 1)
  let letters = new Uint16Array(LETTERS)

  function add(text: string, from: number, to: number, hash: number): void {
    const begin = starts[size]!
    const end = begin + to - from
    if (end > letters.length) letters = longer(letters, Math.max(end, 2 * letters.length))
    for (let i = from; i < to; i++) letters[begin + i - from] = text.charCodeAt(i)
    hashes[size] = hash
    starts[++size] = end
  }

  function grow(): void {
    const mask = 2 * entries.length - 1
    entries = new Int32Array(mask + 1)
    hashes = longer(hashes, entries.length / 2)
    starts = longer(starts, entries.length / 2 + 1)
    for (let n = 0; n < size; n++) {
      let at = hashes[n]! & mask
      while (entries[at] !== 0) at = (at + 1) & mask
      entries[at] = n + 1
    }
  }

  function isWord(n: number, text: string, from: number, to: number): boolean {
    const begin = starts[n]!
    if (starts[n + 1]! - begin !== to - from) return false
    for (let i = from; i < to; i++) if (letters[begin + i - from] !== text.charCodeAt(i)) return false
    return true
  }

  return {
    get size() {
      return size
    },
    numberOf(text, from, to) {
      if (2 * size === entries.length) grow()
      let hash = OFFSET
      for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME)
      hash ^= hash >>> 15
      for (let at = hash & (entries.length - 1); ; at = (at + 1) & (entries.length - 1)) {
        const n = entries[at]! - 1
        if (n < 0) {
          entries[at] = size + 1
          add(text, from, to, hash)
          return size - 1
        }
        if (hashes[n] === hash && isWord(n, text, from, to)) return n
      }
    },
    clear() {
      size = 0
      entries.fill(0)
    },
  }
}

function longer<T extends Int32Array | Uint16Array>(numbers: T, length: number): T {
  const out = new (numbers.constructor as new (length: number) => T)(length)
  out.set(numbers)
  return out
}
