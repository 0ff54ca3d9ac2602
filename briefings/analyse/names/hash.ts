// 32-bit hashes stand for words and features: no string is built per feature, and a model holds no text.

/** FNV-1a over UTF-16 code units, with a final mix so that low bits are usable as a table index. */
export function hashWord(word: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193)
  return mix(h, word.length)
}

/** Hash of a part of a word, without making the part. */
export function hashPart(word: string, start: number, end: number): number {
  let h = 0x811c9dc5
  for (let i = start; i < end; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193)
  return mix(h, end - start)
}

/** Joins two hashes, order kept (the finaliser of MurmurHash3). */
export function mix(a: number, b: number): number {
  let h = Math.imul(a, 0x9e3779b1) ^ b
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** Open-addressed map from 32-bit hashes to indices: typed arrays, so that loading costs milliseconds. */
export interface HashIndex {
  /** Position of the key in the list given, or -1. */
  indexOf(key: number): number
}

export function createHashIndex(keys: Uint32Array): HashIndex {
  let size = 16
  while (size < keys.length * 2) size *= 2
  const mask = size - 1
  const slots = new Int32Array(size).fill(-1)
  // Most of what is asked for is not held, and a bit that says so stands in a nearer cache than a slot does.
  const held = new Int32Array(size >> 3)
  const words = held.length - 1
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i]!
    let at = key & mask
    while (slots[at]! >= 0) at = (at + 1) & mask
    slots[at] = i
    held[(key >>> 5) & words] = held[(key >>> 5) & words]! | (1 << key)
  }
  return {
    indexOf(key) {
      if ((held[(key >>> 5) & words]! & (1 << key)) === 0) return -1
      let at = key & mask
      for (;;) {
        const i = slots[at]!
        if (i < 0 || keys[i] === key) return i
        at = (at + 1) & mask
      }
    },
  }
}
