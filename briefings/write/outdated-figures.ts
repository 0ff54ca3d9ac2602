import { contradicts, isVague } from '../analyse/figures/compare.ts'
import { sameQuantity } from '../analyse/figures/quantity.ts'
import { sameCircumstances } from '../connect/circumstances.ts'
import type { ArticleWithFacts } from '../ports.ts'
import type { Sentence } from './choose.ts'

/** Figures of a report that are compared: the lead's count, a table's hundred do not. */
const MOST_FIGURES = 12

/**
 * Does a report of a later day give another figure for what this sentence counts? "Nine dead" says nothing any more once fourteen are;
 * what sources give otherwise on one day stands.
 */
export function isOutdated({ article, index }: Sentence, reports: readonly ArticleWithFacts[]): boolean {
  const told = article.facts.figures.filter((f) => f.sentence === index && !isVague(article.text, f))
  const day = dayOf(article)
  if (told.length === 0 || day === undefined) return false
  return reports.some(
    (later) =>
      (dayOf(later) ?? '') > day &&
      later.facts.figures
        .slice(0, MOST_FIGURES)
        .some((g) =>
          told.some(
            (f) =>
              !isVague(later.text, g) &&
              f.unit === g.unit &&
              contradicts(f, g) &&
              sameQuantity(f, g) &&
              sameCircumstances({ article, figure: f }, { article: later, figure: g }),
          ),
        ),
  )
}

const dayOf = ({ published }: ArticleWithFacts): string | undefined => published?.slice(0, 10)
