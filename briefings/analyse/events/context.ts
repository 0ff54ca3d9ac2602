import type { ArticleActor, Facts, Mention, Quote, TimeExpression } from '../../model.ts'
import type { AnalysedText } from '../text.ts'

/** An article's facts, filed by sentence once, so that no event has to search them. */
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
  return {
    doc,
    mentions: filed(doc, facts.mentions),
    times: filed(doc, facts.times),
    quotes: filed(doc, facts.quotes),
    actors: new Map(facts.actors.map((a) => [a.id, a])),
  }
}

function filed<T extends { readonly sentence: number }>(doc: AnalysedText, items: readonly T[]): T[][] {
  const out: T[][] = doc.sentences.map(() => [])
  for (const x of items) out[x.sentence]?.push(x)
  return out
}
