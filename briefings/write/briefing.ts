import type { Candidate, Claim } from '../model.ts'
import type { StatusChange } from '../connect/status.ts'
import type { ArticleWithFacts } from '../ports.ts'
import { sentenceOf, withoutRepeats, type Sentence } from './choose.ts'
import { isOvertaken } from './overtaken.ts'
import { claimOfSentence } from './sentence-claim.ts'
import { newestFirst } from './sources.ts'
import { claimOfSummary } from './summary-claim.ts'

/**
 * A story in a few claims: the newest development first, then what the other reports add, each as it stands in its source or
 * as the article's own summary words it. Near-duplicates are not told again, nor what was to come and has been overtaken.
 */
export function claimsOfStory(
  articles: readonly ArticleWithFacts[],
  changes: readonly StatusChange[],
  limit: number,
): Claim[] {
  const told = articles.filter((a) => !a.duplicateOf)
  const newest = [...(told.length > 0 ? told : articles)].sort(newestFirst)
  const last = newest[0]?.published ?? null
  const standing = Iterator.from(byTurns(newest)).filter((s) => !isOvertaken(s, changes, last))
  return withoutRepeats(standing, limit).map(({ article, index }) => {
    const summary = article.facts.summary.find((x) => x.sentences[0] === index)
    const own = summary && claimOfSummary(article, article.facts.sentences, summary)
    return own ?? claimOfSentence(article, index)
  })
}

/** Every article's first summary sentence, then every one's second, and so on. */
function* byTurns(articles: readonly ArticleWithFacts[]): Generator<Sentence> {
  for (let turn = 0; turn < 3; turn++) {
    for (const article of articles) {
      const index = article.facts.summary[turn]?.sentences[0] ?? (turn === 0 ? 0 : -1)
      const sentence = sentenceOf(article, index)
      if (sentence) yield sentence
    }
  }
}

/** Those that the articles name most, nationalities and the like left out. */
export function mainActors(articles: readonly ArticleWithFacts[], limit = 6): Candidate[] {
  const byId = new Map<string, { name: string; mentions: number }>()
  for (const { id, name, type, mentions } of articles.flatMap((a) => a.facts.actors)) {
    if (type !== 'MISC') byId.set(id, { name, mentions: (byId.get(id)?.mentions ?? 0) + mentions })
  }
  return [...byId]
    .sort(([a, x], [b, y]) => y.mentions - x.mentions || a.localeCompare(b))
    .slice(0, limit)
    .map(([id, { name }]) => ({ id, name }))
}
