import type { ArticleActor, Facts, Mention, Quote, TimeExpression } from '../../model.ts'
import { datelineEnd } from '../../read/dateline.ts'
import type { AnalysedText } from '../text.ts'

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
}

export function contextOf(
  doc: AnalysedText,
  facts: Pick<Facts, 'mentions' | 'times' | 'quotes' | 'actors'>,
): EventContext {
  const begin = doc.sentences.map(({ start, end }) => start + datelineEnd(doc.text.slice(start, end)))
  const isOfReport = (x: Mention | TimeExpression): boolean => x.start >= (begin[x.sentence] ?? 0)
  return {
    doc,
    mentions: filed(doc, facts.mentions.filter(isOfReport)),
    times: filed(doc, facts.times.filter(isOfReport)),
    quotes: filed(doc, facts.quotes),
    actors: new Map(facts.actors.map((a) => [a.id, a])),
  }
}

function filed<T extends { readonly sentence: number }>(doc: AnalysedText, items: readonly T[]): T[][] {
  const out: T[][] = doc.sentences.map(() => [])
  for (const x of items) out[x.sentence]?.push(x)
  return out
}
