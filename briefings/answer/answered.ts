import type { Claim } from '../model.ts'
import type { ArticleWithFacts } from '../ports.ts'
import type { AskResult } from '../results.ts'
import { lookedAt } from './looked.ts'

/** The answer that sentences give as they stand, the best first, with its bare name, date, number or word where there is one. */
export const answeredBy = (
  claims: readonly [Claim, ...Claim[]],
  short: string | null,
  articles: readonly ArticleWithFacts[],
): AskResult => ({ abstained: false, answer: claims[0].text, short, claims, looked: lookedAt(articles) })

/** The same, with the bare answer said before the first sentence: "Ann Lee: She succeeded …". */
export const answeredAs = (
  short: string,
  claims: readonly [Claim, ...Claim[]],
  articles: readonly ArticleWithFacts[],
): AskResult => ({ ...answeredBy(claims, short, articles), answer: `${short}: ${claims[0].text}` })

/** All of the sentences, where none of them answers alone. */
export const answeredByAll = (
  claims: readonly Claim[],
  articles: readonly ArticleWithFacts[],
): AskResult => ({
  abstained: false,
  answer: claims.map((c) => c.text).join(' '),
  short: null,
  claims,
  looked: lookedAt(articles),
})
