import { Buffer } from 'node:buffer'
import { BREAK, standsAt, textOf, type Lines } from './lines.ts'
import { LIGHT } from './pairs.ts'
import { startOf } from './rows.ts'

/** Entries of a table that has just been made; a power of two, as ever after. */
const ENTRIES = 8_192
/** FNV-1a: http://www.isthe.com/chongo/tech/comp/fnv/ */
const OFFSET = 0x811c9dc5
const PRIME = 0x01000193

/** A report by the terms of its sentences. */
export interface InTerms {
  readonly vocabulary: Lines
  /** The terms of its sentences one after the other, each by its place in the vocabulary. */
  readonly terms: Uint8Array | Uint32Array
  /** For each of its sentences, where its terms end among them. */
  readonly ends: readonly number[]
  /** What `add` said of the vocabulary. */
  readonly firstTerm: number
}

/** Where a term stands, and its hash. */
interface Term {
  readonly lines: Lines
  readonly from: number
  readonly to: number
  readonly hash: number
}

export type TermNumbers = ReturnType<typeof createTermNumbers>

/**
 * The terms of many vocabularies by number, the same for the same term. They are looked up by their bytes where they stand, in an
 * open hash table with linear probing: to make a string of each took longer than to number all.
 */
export function createTermNumbers() {
  /** Where each term of the vocabularies begins in its own, and its number and 1, once somebody asked. */
  let starts = new Int32Array(ENTRIES)
  let numbers = new Int32Array(ENTRIES)
  let placed = 0
  /** Number of the term that has the entry, and 1; 0 where it is free. */
  let entries = new Int32Array(ENTRIES)
  const terms: Term[] = []
  const light: boolean[] = []
  const lightHashes = new Set(Array.from(LIGHT, hashOfText))

  function makeRoom(more: number): void {
    if (placed + more <= starts.length) return
    const length = Math.max(2 * starts.length, placed + more)
    starts = longer(starts, length)
    numbers = longer(numbers, length)
  }

  function lookUp(lines: Lines, from: number, to: number): number {
    const hash = hashOf(lines, from, to)
    for (let at = hash & (entries.length - 1); ; at = (at + 1) & (entries.length - 1)) {
      const number = entries[at]! - 1
      if (number < 0) {
        entries[at] = terms.push({ lines, from, to, hash })
        light.push(lightHashes.has(hash) && LIGHT.has(textOf(lines, from, to)))
        if (2 * terms.length === entries.length) grow()
        return terms.length - 1
      }
      if (isTerm(terms[number]!, hash, lines, from, to)) return number
    }
  }

  function grow(): void {
    entries = new Int32Array(2 * entries.length)
    for (const [number, { hash }] of terms.entries()) {
      let at = hash & (entries.length - 1)
      while (entries[at] !== 0) at = (at + 1) & (entries.length - 1)
      entries[at] = number + 1
    }
  }

  return {
    /** Takes in a vocabulary, and says by what its terms are found. */
    add(vocabulary: Lines): number {
      makeRoom(vocabulary.length)
      const [first, into] = [placed, starts]
      let place = first
      for (let at = 0; at < vocabulary.length; at++) if (vocabulary[at] === BREAK) into[place++] = at + 1
      placed = place
      return first
    },
    /** Tells of each term of the vocabulary taken in last that begins with one of some texts: which text, its place, and where it goes on. */
    find(
      vocabulary: Lines,
      first: number,
      texts: readonly Uint8Array[],
      found: (text: number, place: number, at: number) => void,
    ): void {
      const [from, end] = [starts, placed]
      for (let text = 0; text < texts.length; text++) {
        const wanted = texts[text]!
        for (let i = first; i < end; i++)
          if (vocabulary[from[i]!] === wanted[0] && standsAt(vocabulary, from[i]!, wanted))
            found(text, i - first, from[i]! + wanted.length)
      }
    },
    /** How many terms have a number. */
    size: (): number => terms.length,
    /** Whether the term of a number says nothing of what happened. */
    isLight: (number: number): boolean => light[number]!,
    /** Puts the terms of a sentence at the end of a list, in order. */
    read({ vocabulary, terms, ends, firstTerm }: InTerms, index: number, onto: number[]): void {
      for (let i = startOf(ends, index); i < ends[index]!; i++) {
        const at = firstTerm + terms[i]!
        if (numbers[at] === 0) numbers[at] = 1 + lookUp(vocabulary, starts[at]!, starts[at + 1]! - 1)
        onto.push(numbers[at]! - 1)
      }
    },
  }
}

function hashOfText(text: string): number {
  const bytes = Buffer.from(text)
  return hashOf(bytes, 0, bytes.length)
}

function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = OFFSET
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ bytes[i]!, PRIME)
  return hash ^ (hash >>> 15)
}

function isTerm(term: Term, hash: number, lines: Lines, from: number, to: number): boolean {
  if (term.hash !== hash || term.to - term.from !== to - from) return false
  for (let i = from, at = term.from; i < to; i++, at++) if (lines[i] !== term.lines[at]) return false
  return true
}

function longer(numbers: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  const out = new Int32Array(length)
  out.set(numbers)
  return out
}
