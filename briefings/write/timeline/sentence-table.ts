import { emptyColumns, type Outline, type ToldColumns } from './outline-codec.ts'
import { startOf } from './rows.ts'
import { createTermNumbers, type InTerms, type TermNumbers } from './term-numbers.ts'

/** A report that a timeline looks at. */
export interface Report extends Omit<Outline, 'told'>, InTerms {
  /** The store's own, as in `StoredArticle`. */
  readonly key: number
  /** Whether it is a near-duplicate of another. */
  readonly isRepeat: boolean
  /** How much its first sentence names of what is asked. */
  readonly opensWith: number
  /** Share of its sentences that name all of it. */
  readonly named: number
}

/** Sentences that may tell what happened on some day, by their rows; those of a report stand together. Days are numbers since 1970. */
export interface SentenceTable extends ToldColumns {
  /** Those of all the reports. */
  readonly terms: TermNumbers
  readonly report: Report[]
  /** How much a sentence is about what is asked, 0 to 1: it names it, or a sentence beside it does. */
  readonly relevance: number[]
  /** How much of it the sentence names by itself. */
  readonly names: number[]
  /** Of a lead, how many days it may tell without naming them: the day of the report, and the one before where the report names that. */
  readonly reported: number[]
  /** The day that it tells as a turn of a happening's course. */
  readonly turn: (number | null)[]
}

/** One of them by itself. */
export interface DatedSentence {
  readonly report: Report
  readonly index: number
  readonly days: readonly number[]
  readonly inPassing: readonly number[]
  readonly stands: number
  readonly relevance: number
  readonly names: number
  readonly reported: number
  readonly turn: number | null
}

export const emptyTable = (terms = createTermNumbers()): SentenceTable => ({
  ...emptyColumns(),
  terms,
  ...{ report: [], relevance: [], names: [], reported: [], turn: [] },
})

/** Whether a sentence names a day. */
export const namesDay = ({ days, dayEnds }: SentenceTable, row: number, day: number): boolean =>
  stands(days, dayEnds, row, day)

/** Whether it names the day only in passing. */
export const namesInPassing = (
  { inPassing, passingEnds }: SentenceTable,
  row: number,
  day: number,
): boolean => stands(inPassing, passingEnds, row, day)

function stands(days: readonly number[], ends: readonly number[], row: number, day: number): boolean {
  for (let at = startOf(ends, row); at < ends[row]!; at++) if (days[at] === day) return true
  return false
}

/** Days that a lead may tell without naming them: so many, from its report's own on back. */
export const reportedDays = ({ published }: Report, count: number): number[] =>
  Array.from({ length: count }, (_, i) => published! - i)

/** Every sentence by itself: for few of them. */
export const sentencesOf = (table: SentenceTable): DatedSentence[] =>
  table.report.map((report, row) => ({
    report,
    index: table.index[row]!,
    days: table.days.slice(startOf(table.dayEnds, row), table.dayEnds[row]),
    inPassing: table.inPassing.slice(startOf(table.passingEnds, row), table.passingEnds[row]),
    stands: table.stands[row]!,
    relevance: table.relevance[row]!,
    names: table.names[row]!,
    reported: table.reported[row]!,
    turn: table.turn[row]!,
  }))

/**
 * The reverse of `sentencesOf`.
 *
 * @param terms those of the table that the sentences were in
 */
export function tableOf(sentences: readonly DatedSentence[], terms: TermNumbers): SentenceTable {
  const table = emptyTable(terms)
  for (const s of sentences) {
    table.report.push(s.report)
    table.index.push(s.index)
    table.stands.push(s.stands)
    table.relevance.push(s.relevance)
    table.names.push(s.names)
    table.reported.push(s.reported)
    table.turn.push(s.turn)
    table.days.push(...s.days)
    table.dayEnds.push(table.days.length)
    table.inPassing.push(...s.inPassing)
    table.passingEnds.push(table.inPassing.length)
  }
  return table
}
