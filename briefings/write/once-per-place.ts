import type { Claim } from '../model.ts'

/** Where a claim's evidence stands: the article and the beginning of its first span. */
export const placeOf = ({ citations: [first] }: Claim): string => `${first.article} ${first.span.start}`

/** What is told from one place is told once: two roles that one sentence gives, sentences of one quotation. */
export const oncePerPlace = (claims: readonly Claim[]): Claim[] =>
  claims.filter((c, i) => claims.findIndex((d) => placeOf(d) === placeOf(c)) === i)
