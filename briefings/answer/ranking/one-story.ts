import { bearingOn, holdsBearing } from '../question/bearing.ts'
import { leadsUp, type Question } from '../question/question.ts'
import { holdsLike } from './likeness.ts'
import { worthOf } from './passages.ts'
import type { ReadWords } from './read-words.ts'
import type { Retrieved } from './retrieve.ts'
import { createHeldTerms } from './terms-held.ts'

/** What a word counts for that a story has only in other words, and one on which some of its words only bear. */
const LIKELY = 0.8
const BEARS = 0.7
/** How much of the question the story must hold, and how much more of it than any other. */
const HELD = 0.5
const AHEAD = 0.15
/** Reports of somebody so seldom named are of one matter, though each may be a story of its own. */
const SELDOM = 4

/**
 * What was found, without the reports of other stories, where the question's words fix one: it holds each name that is asked about, and
 * markedly more of the rest than any other. Null where they do not. Linear in what was found.
 */
export function inOneStory(question: Question, found: Retrieved, readWords: ReadWords): Retrieved | null {
  // A long question tells its happening so fully that every story has some of it.
  if (!question.terms.length || leadsUp(question)) return null
  const terms = question.terms.map((t) => t.term)
  const termsIn = createHeldTerms(terms, readWords, question.type === 'yes-no' ? bearingOn : undefined)
  const stories = [...Map.groupBy(found.articles, (a) => a.story ?? `alone ${a.key}`).values()]
    .map((articles) => ({ articles, ...heldBy(articles.map(termsIn), question, found) }))
    .toSorted((a, b) => b.share - a.share)
  const names = question.terms.some((t) => t.isName)
  const named = stories.filter((s) => s.hasNames)
  const [first, second] = names ? named : stories
  if (!first || first.share < HELD) return null
  const ofThem = named.flatMap((s) => s.articles)
  if (names && (named.length === 1 || ofThem.length <= SELDOM)) return { ...found, articles: ofThem }
  return first.share - (second?.share ?? 0) >= AHEAD ? { ...found, articles: first.articles } : null
}

interface Held {
  /** Share of the question's words that any of its reports has, in [0, 1]. */
  readonly share: number
  readonly hasNames: boolean
}

function heldBy(sets: readonly ReadonlySet<string>[], { terms, type }: Question, { idf }: Retrieved): Held {
  const heldIn = (set: ReadonlySet<string>, term: string): number => {
    if (set.has(term)) return 1
    if (holdsLike(set, term)) return LIKELY
    return type === 'yes-no' && holdsBearing(set, term) ? BEARS : 0
  }
  const held = terms.map(({ term }) => Math.max(...sets.map((set) => heldIn(set, term))))
  const worths = terms.map((t) => worthOf(t, idf))
  const total = worths.reduce((a, b) => a + b, 0)
  return {
    share: held.reduce((n, h, i) => n + h * worths[i]!, 0) / total,
    hasNames: terms.every((t, i) => !t.isName || held[i]! >= LIKELY),
  }
}
