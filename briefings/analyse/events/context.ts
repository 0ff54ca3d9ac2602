import type { ArticleActor, Facts, Mention, Quote, TimeExpression } from '../../model.ts'
import { datelineEnd } from '../../read/dateline.ts'
import { createTermReader, type TermReader } from '../../read/terms.ts'
import { tokensOf, type AnalysedText, type Token } from '../text.ts'
import { readClauses } from './clauses.ts'
import type { Sentence } from './compose.ts'

/** Sentences longer than this are tables or noise; their first words are read. */
const LONGEST = 400

/**
 * An article's facts, filed by sentence once, so that no event has to search them. Names and days of a dateline that the given
 * sentences leave before the report are not of it.
 */
export interface EventContext {
  readonly doc: AnalysedText
  readonly mentions: readonly (readonly Mention[])[]
  readonly times: readonly (readonly TimeExpression[])[]
  readonly quotes: readonly (readonly Quote[])[]
  readonly actors: ReadonlyMap<string, ArticleActor>
  /** Tokens and clauses of a sentence, read when they are first asked for. */
  readonly clausesOf: (sentence: number) => Sentence
  readonly termsOf: TermReader['termsOf']
}

export function contextOf(
  doc: AnalysedText,
  facts: Pick<Facts, 'mentions' | 'times' | 'quotes' | 'actors'>,
  { termsOf } = createTermReader(),
): EventContext {
  const begin = doc.sentences.map(({ start, end }) => start + datelineEnd(doc.text.slice(start, end)))
  const isOfReport = (x: Mention | TimeExpression): boolean => x.start >= (begin[x.sentence] ?? 0)
  const read: Sentence[] = []
  return {
    doc,
    termsOf,
    clausesOf: (i) => (read[i] ??= clausesIn(tokensOf(doc, i).slice(0, LONGEST))),
    mentions: filed(doc, facts.mentions.filter(isOfReport)),
    times: filed(doc, facts.times.filter(isOfReport)),
    quotes: filed(doc, facts.quotes),
    actors: new Map(facts.actors.map((a) => [a.id, a])),
  }
}

const clausesIn = (tokens: readonly Token[]): Sentence => ({ tokens, groups: readClauses(tokens) })

function filed<T extends { readonly sentence: number }>(doc: AnalysedText, items: readonly T[]): T[][] {
  const out: T[][] = doc.sentences.map(() => [])
  for (const x of items) out[x.sentence]?.push(x)
  return out
}
