import { CLAUSES } from './reworded-clauses.ts'
import { PHRASES } from './reworded-phrases.ts'
import { TOLLS } from './reworded-tolls.ts'

/**
 * A sentence in the constructions of its spans, where it has put a thing in another that says no more than theirs, and may say less. So only
 * the sentence is read anew, and never the spans in its construction. Linear in the spans for each thing so put.
 */
export function asGiven(text: string, spans: string): string {
  let out = text
  for (const { own, given, as } of [...CLAUSES, ...TOLLS, ...PHRASES])
    for (const mine of out.matchAll(new RegExp(own, `${own.flags}g`))) {
      const theirs = given(spans, mine)
      if (!theirs) continue
      const put = as(mine, theirs)
      const start = mine.index === 0 ? put.charAt(0).toUpperCase() + put.slice(1) : put
      out = out.slice(0, mine.index) + start + out.slice(mine.index + mine[0].length)
      break
    }
  return out
}
