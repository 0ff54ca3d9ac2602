import type { ArticleWithFacts } from '../../ports.ts'
import { LIKE } from './likeness.ts'
import { worthOf } from './passages.ts'
import { isTerse, type Question } from '../question/question.ts'
import type { Retrieved } from './retrieve.ts'
import { termsOfArticle } from './terms-of-article.ts'

/** What a word counts for that a story has only in other words. */
const LIKELY = 0.8
/** How much of the question the story must hold, and how much more of it than any other. */
const HELD = 0.5
const AHEAD = 0.15

/**
 * What was found, without the reports of other stories, where the question's words fix one: it holds each name that is asked about, and
 * markedly more of the rest than any other. Null where they do not, or nothing else was found. Linear in what was found.
 */
export function inOneStory(question: Question, found: Retrieved): Retrieved | null {
  const { terms } = question
  // A long question tells its happening so fully that every story has some of it.
  if (!terms.length || !isTerse(question)) return null
  const stories = [...Map.groupBy(found.articles, (a) => a.story ?? `alone ${a.key}`).values()]
  const [first, ...rest] = stories
    .map((articles): Story => ({ articles, ...heldBy(articles, question, found) }))
    .toSorted((a, b) => Number(b.hasNames) - Number(a.hasNames) || b.share - a.share)
  if (!first || !rest.length) return null
  // Of somebody whom no other story names, it is the story.
  const isOnlyOne = terms.some((t) => t.isName) && rest.every((s) => !s.hasNames)
  const isFixed =
    first.hasNames && first.share >= HELD && (isOnlyOne || first.share - rest[0]!.share >= AHEAD)
  return isFixed ? { ...found, articles: first.articles } : null
}

interface Held {
  /** Share of the question's words that any of its reports has, in [0, 1]. */
  readonly share: number
  readonly hasNames: boolean
}

interface Story extends Held {
  readonly articles: readonly ArticleWithFacts[]
}

function heldBy(articles: readonly ArticleWithFacts[], { terms }: Question, { idf }: Retrieved): Held {
  const sets = articles.map((a) => termsOfArticle(a))
  const held = terms.map(({ term }) =>
    Math.max(
      ...sets.map((set) =>
        set.has(term) ? 1 : [...(LIKE.get(term) ?? [])].some((t) => set.has(t)) ? LIKELY : 0,
      ),
    ),
  )
  const worths = terms.map((t) => worthOf(t, idf))
  const total = worths.reduce((a, b) => a + b, 0)
  return {
    share: held.reduce((n, h, i) => n + h * worths[i]!, 0) / total,
    hasNames: terms.every((t, i) => !t.isName || held[i]! > 0),
  }
}
