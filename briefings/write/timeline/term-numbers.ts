import { createWordNumbers } from '../../read/word-numbers.ts'
import { isLight } from './pairs.ts'
import { startOf } from './rows.ts'
import type { Report } from './sentence-table.ts'

const UNREAD = -1
const BREAK = 10

/** Terms by number, the same for the same term of every report. */
export function createTermNumbers() {
  const words = createWordNumbers()
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
      if (vocabulary.charCodeAt(at) === BREAK) {
        starts.push(at + 1)
        numbers.push(UNREAD)
      }
    firsts.set(report, first)
    return first
  }

  function numberOf(vocabulary: string, at: number): number {
    if (numbers[at] !== UNREAD) return numbers[at]!
    const [from, to] = [starts[at]!, starts[at + 1]! - 1]
    const number = words.numberOf(vocabulary, from, to)
    if (number === light.length) light.push(isLight(vocabulary.slice(from, to)))
    return (numbers[at] = number)
  }

  return {
    /** How many terms have a number. */
    size: (): number => words.size,
    /** Whether the term of a number says nothing of what happened. */
    isLight: (number: number): boolean => light[number]!,
    /** Puts the terms of a sentence at the end of a list, in order. */
    read(report: Report, index: number, onto: number[]): void {
      const { vocabulary, terms, ends } = report
      const first = firsts.get(report) ?? read(report)
      for (let i = startOf(ends, index); i < ends[index]!; i++)
        onto.push(numberOf(vocabulary, first + terms[i]!))
    },
  }
}
