/** 64 values in 16 bands of 4: a pair of similarity .8 shares a band with probability .9998, one of .4 with .34. */
const HASHES = 64
const ROWS = 4
/** Words a shingle. Three tell texts apart that share their names and phrases only. */
const SHINGLE = 3

/**
 * MinHash signature (Broder 1997) of a text's word shingles: 64 unsigned 32-bit numbers. One hash a shingle and one
 * bin a value (one permutation hashing, Li, Owen & Zhang 2012), empty bins filled from others (Shrivastava 2017), so that
 * the time is that of reading the text once. A text without words has an empty signature, which is like nothing.
 */
export function minhash(text: string): number[] {
  const bins = new Uint32Array(HASHES).fill(0xffffffff)
  const filled = new Uint8Array(HASHES)
  const window: number[] = []
  let count = 0
  const add = (hash: number) => {
    const mixed = mix(hash)
    const bin = mixed & (HASHES - 1)
    const value = mix(mixed ^ 0x9e3779b9)
    if (!filled[bin] || value < bins[bin]!) bins[bin] = value
    filled[bin] = 1
  }
  forEachWord(text, (word) => {
    count++
    window.push(word)
    if (window.length > SHINGLE) window.shift()
    if (window.length === SHINGLE) add(combine(window))
  })
  if (count === 0) return []
  if (count < SHINGLE) add(combine(window))
  return densify(bins, filled)
}

/** Keys under which texts with a like signature meet: two texts that share one are worth comparing. */
export function bandsOf(signature: readonly number[]): string[] {
  const out: string[] = []
  for (let i = 0; i + ROWS <= signature.length; i += ROWS) {
    let hash = i
    for (let k = i; k < i + ROWS; k++) hash = mix(hash ^ signature[k]!)
    out.push(`${(i / ROWS).toString(36)}:${hash.toString(36)}`)
  }
  return out
}

/** Estimate of the Jaccard similarity of two texts' shingles, 0 to 1. */
export function similarity(a: readonly number[], b: readonly number[]): number {
  if (a.length !== HASHES || b.length !== HASHES) return 0
  let same = 0
  for (let i = 0; i < HASHES; i++) if (a[i] === b[i]) same++
  return same / HASHES
}

/** Calls back with a hash of each word or number, in lower case; marks between them do not count. */
function forEachWord(text: string, each: (hash: number) => void): void {
  let hash = 0
  let inside = false
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 32
    const letter =
      code > 127 ? isLetter(code) : (code >= 48 && code < 58) || ((code | 32) >= 97 && (code | 32) < 123)
    if (letter) {
      const folded = code >= 65 && code < 91 ? code | 32 : code
      hash = Math.imul((inside ? hash : 0x811c9dc5) ^ folded, 0x01000193)
      inside = true
      // Scripts written without spaces: every character is a word.
      if (code >= 0x3040 && code < 0xa000) {
        each(hash >>> 0)
        inside = false
      }
    } else if (inside) {
      each(hash >>> 0)
      inside = false
    }
  }
}

/** Above ASCII everything is a letter but Latin-1 marks, general punctuation and CJK marks. */
function isLetter(code: number): boolean {
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba
  return !(
    (code >= 0x2000 && code < 0x2070) ||
    (code >= 0x3000 && code < 0x3040) ||
    code === 0xd7 ||
    code === 0xf7
  )
}

function combine(words: readonly number[]): number {
  let hash = 0
  for (const w of words) hash = mix(Math.imul(hash, 31) ^ w)
  return hash
}

/** The finaliser of MurmurHash3. */
function mix(value: number): number {
  let h = value | 0
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** Each empty bin borrows from a full one that a hash of its own number picks, the same in every text. */
function densify(bins: Uint32Array, filled: Uint8Array): number[] {
  const out: number[] = []
  for (let i = 0; i < HASHES; i++) {
    let from = i
    for (let step = 1; !filled[from]; step++) from = mix(i * 0x1f123bb5 + step) & (HASHES - 1)
    out.push(bins[from]!)
  }
  return out
}
