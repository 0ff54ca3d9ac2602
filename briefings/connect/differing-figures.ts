import { contradicts, isVague } from '../analyse/figures/compare.ts'
import { areSame, keysOf, quantityOf, type Quantity } from '../analyse/figures/quantity.ts'
import type { Figure } from '../model.ts'
import type { ArticleWithFacts } from '../ports.ts'
import { publisherOf } from '../write/sources.ts'
import { asOf, sameCircumstances, type Reported } from './circumstances.ts'
import { shareHolder } from './shares.ts'

/** Figures of an article that are compared: the lead's count, a table's hundred do not. */
const MOST_FIGURES = 12

/**
 * Figures that reports give differently for one thing at one time, each with those that differ from it, in the reports' order. A
 * figure stands in one such group.
 */
export function* differingFigures(articles: readonly ArticleWithFacts[]): Generator<Reported[]> {
  const counts = articles
    .filter((a) => a.published)
    .flatMap((article) => article.facts.figures.slice(0, MOST_FIGURES).map((figure) => ({ article, figure })))
    .filter(({ article, figure }) => !isVague(article.text, figure))
    .map(countOf)
  const rivals = rivalsAmong(counts)
  const taken = new Set<Count>()
  for (const one of counts) {
    if (taken.has(one)) continue
    const against = rivals(one).filter((other) => !taken.has(other) && differ(one, other))
    if (against.length === 0) continue
    for (const c of [one, ...against]) taken.add(c)
    yield [one, ...against]
  }
}

/** A figure, and what is asked of it in each comparison: read once. */
interface Count extends Reported {
  readonly place: number
  readonly quantity: Quantity
  readonly holder: string | null
  /** A source that revises its own figure is no conflict of sources. */
  readonly who: string
}

const countOf = ({ article, figure }: Reported, place: number): Count => ({
  ...{ article, figure, place },
  quantity: quantityOf(figure),
  holder: shareHolder(article, figure),
  who: `${publisherOf(article) ?? article.id} ${figure.attributed ?? ''}`,
})

/** Which counts may be of the same thing, in their order: those that share a word of what is counted, or whose share it is. */
function rivalsAmong(counts: readonly Count[]): (one: Count) => Count[] {
  const keys = (c: Count): string[] => [
    ...keysOf(c.quantity),
    ...(c.holder === null ? [] : [`share of ${c.holder}`]),
  ]
  const byKey = new Map<string, Count[]>()
  for (const c of counts) for (const key of keys(c)) byKey.getOrInsertComputed(key, () => []).push(c)
  return (one) =>
    [...new Set(keys(one).flatMap((key) => byKey.get(key) ?? []))].sort((a, b) => a.place - b.place)
}

function differ(a: Count, b: Count): boolean {
  // One report may set two sources side by side: "the police counted 4,000, the organisers 12,000".
  if (a.article.id === b.article.id && !(a.figure.attributed && b.figure.attributed)) return false
  if (a.who === b.who || !contradicts(a.figure, b.figure)) return false
  if (a.holder !== null && b.holder !== null) return a.holder === b.holder && sameDay(a, b)
  if (!areSame(a.quantity, b.quantity) || bothLeastNumbers(a.figure, b.figure)) return false
  // What the sentences say around them costs most to read: it comes last.
  if (!sameCircumstances(a, b)) return false
  const order = compareMoments(asOf(a), asOf(b))
  if (order === 0) return true
  // What only grows cannot have fallen; how many are missing or stay in shelters can.
  const [earlier, later] = order < 0 ? [a, b] : [b, a]
  return later.figure.value < earlier.figure.value && (ONLY_GROWS.test(later.figure.what) || sameDay(a, b))
}

const ONLY_GROWS = /\b(?:killed|dead|died|deaths?|toll|drowned|injured|wounded)\b/i

const sameDay = (a: Reported, b: Reported): boolean =>
  a.article.published!.slice(0, 10) === b.article.published!.slice(0, 10)

/** "At least 12" and "at least 14" are both true of 14; "at least 40" was counted otherwise. */
const bothLeastNumbers = (a: Figure, b: Figure): boolean =>
  a.bound === 'more' &&
  b.bound === 'more' &&
  Math.max(a.value, b.value) < FAR_MORE * Math.min(a.value, b.value)
const FAR_MORE = 1.5

/** By day; within a day by the hour where both give it. */
function compareMoments(a: string, b: string): number {
  const day = a.slice(0, 10).localeCompare(b.slice(0, 10))
  if (day !== 0 || a.length <= 10 || b.length <= 10) return day
  return a.localeCompare(b)
}
