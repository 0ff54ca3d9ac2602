import type { ArticleWithFacts, StoryRecord } from '../ports.ts'
import type { StoryBriefing } from '../results.ts'
import { sentenceOf, withoutRepeats, type Sentence } from './choose.ts'
import { claimOf } from './claim.ts'
import { countSources, newestFirst } from './sources.ts'

export interface BriefingOptions {
  /** Most claims told of the story. */
  readonly claims: number
  /** Whether something in it was published since the day that the asker named. */
  readonly isNew: boolean
}

/**
 * A story in a few claims: the newest development first, then what the other reports add, each sentence as it stands in
 * its source. Near-duplicates count as sources and are not told again.
 */
export function composeBriefing(
  story: StoryRecord,
  articles: readonly ArticleWithFacts[],
  options: BriefingOptions,
): StoryBriefing {
  const told = articles.filter((a) => !a.duplicateOf)
  const newest = [...(told.length > 0 ? told : articles)].sort(newestFirst)
  const claims = withoutRepeats(byTurns(newest), options.claims).map((s) => {
    const summary = s.article.facts.summary.find((x) => x.sentences.includes(s.index))
    return claimOf(
      s.article,
      s.article.facts.sentences[s.index]!,
      summary?.sentences.length === 1 ? summary.text : undefined,
    )
  })
  return {
    id: story.id,
    headline: story.headline,
    claims,
    actors: mainActors(articles),
    sources: countSources(articles),
    new: options.isNew,
  }
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

function mainActors(articles: readonly ArticleWithFacts[], limit = 6): string[] {
  const mentions = new Map<string, number>()
  for (const a of articles) {
    for (const actor of a.facts.actors) {
      if (actor.type !== 'MISC') mentions.set(actor.name, (mentions.get(actor.name) ?? 0) + actor.mentions)
    }
  }
  return [...mentions]
    .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
    .slice(0, limit)
    .map(([name]) => name)
}
