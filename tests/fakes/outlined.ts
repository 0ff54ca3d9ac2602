import type { OutlinedArticle } from '../../briefings/outline-ports.ts'
import type { ArticleWithFacts } from '../../briefings/ports.ts'
import { outlineOf } from '../../briefings/write/timeline/outline.ts'
import { composeTimeline, type TimelineInput } from '../../briefings/write/timeline.ts'

/** An article as a timeline looks at it. */
export const outlined = (article: ArticleWithFacts): OutlinedArticle => ({
  key: article.key,
  isRepeat: article.duplicateOf !== null,
  outline: outlineOf(article),
})

/** The timeline of articles that are at hand. */
export const timelineOf = (
  input: Omit<TimelineInput, 'articles' | 'read'> & { readonly articles: readonly ArticleWithFacts[] },
) =>
  composeTimeline({
    ...input,
    articles: input.articles.map(outlined),
    read: async (keys) => input.articles.filter((a) => keys.includes(a.key)),
  })
