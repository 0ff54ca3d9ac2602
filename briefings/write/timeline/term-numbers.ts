import { BREAK, textOf, type Lines } from './lines.ts'
import { isLight } from './pairs.ts'
import { startOf } from './rows.ts'
import type { Report } from './sentence-table.ts'

const UNREAD = -1
/** Entries of a table that has just been made; a power of two, as ever after. */
const ENTRIES = 8_192
/** FNV-1a: http://www.isthe.com/chongo/tech/comp/fnv/ */
const OFFSET = 0x811c9dc5
const PRIME = 0x01000193

/** Where a term stands: in whose vocabulary, from where to where. */
interface Standing {
  readonly lines: Lines
  readonly from: number
  readonly to: number
  readonly hash: number
}

/**
 * Terms by number, the same for the same term of every report. They are looked up by the bytes of their vocabularies, in an open hash table
 * with linear probing: to make a string of each took longer than to number all.
 */
export function createTermNumbers() {
  /** Number of the term that has the entry, and 1; 0 where it is free. */
  let entries = new Int32Array(ENTRIES)
  const terms: Standing[] = []
  const light: boolean[] = []
  /** Where each term of the reports read so far begins in its vocabulary, and its number once somebody asked. */
  const starts: number[] = []
  const numbers: number[] = []
  /** Where those of a report stand among them. */
  const firsts = new Map<Report, number>()

  function read(report: Report): number {
    const first = starts.length
    const { vocabulary } = report
    for (let at = 0; at < vocabulary.length; at++)
      if (vocabulary[at] === BREAK) {
        starts.push(at + 1)
        numbers.push(UNREAD)
      }
    firsts.set(report, first)
    return first
  }

  function lookUp(lines: Lines, from: number, to: number): number {
    let hash = OFFSET
    for (let i = from; i < to; i++) hash = Math.imul(hash ^ lines[i]!, PRIME)
    hash ^= hash >>> 15
    for (let at = hash & (entries.length - 1); ; at = (at + 1) & (entries.length - 1)) {
      const number = entries[at]! - 1
      if (number < 0) {
        entries[at] = terms.push({ lines, from, to, hash })
        light.push(isLight(textOf(lines, from, to)))
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
    /** How many terms have a number. */
    size: (): number => terms.length,
    /** Whether the term of a number says nothing of what happened. */
    isLight: (number: number): boolean => light[number]!,
    /** Puts the terms of a sentence at the end of a list, in order. */
    read(report: Report, index: number, onto: number[]): void {
      const { vocabulary, terms, ends } = report
      const first = firsts.get(report) ?? read(report)
      for (let i = startOf(ends, index); i < ends[index]!; i++) {
        const at = first + terms[i]!
        if (numbers[at] === UNREAD) numbers[at] = lookUp(vocabulary, starts[at]!, starts[at + 1]! - 1)
        onto.push(numbers[at]!)
      }
    },
  }
}

function isTerm(term: Standing, hash: number, lines: Lines, from: number, to: number): boolean {
  if (term.hash !== hash || term.to - term.from !== to - from) return false
  for (let i = from, at = term.from; i < to; i++, at++) if (lines[i] !== term.lines[at]) return false
  return true
}
