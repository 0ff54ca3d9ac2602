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
