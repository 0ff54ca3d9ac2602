import { contradicts, sameQuantity } from '../analyse/figures/compare.ts'
import type { Claim, Figure } from '../model.ts'
import type { ArticleWithFacts } from '../ports.ts'
import type { Conflict } from '../results.ts'
import { claimOfSentence } from '../write/sentence-claim.ts'
import { publisherOf } from '../write/sources.ts'
import { asOf, sameCircumstances, type Reported } from './circumstances.ts'

const MOST_CONFLICTS = 3
const MOST_VALUES = 4
/** Figures of an article that are compared: the lead's count, a table's hundred do not. */
const MOST_FIGURES = 12

/**
 * Differing figures for one thing at one time, side by side. What a later report gives as more is an update and no conflict; a
 * later report that gives less contradicts the earlier one.
 */
export function conflictsAmong(articles: readonly ArticleWithFacts[]): Conflict[] {
  const reported = articles
    .filter((a) => !a.duplicateOf && a.published)
    .flatMap((article) => article.facts.figures.slice(0, MOST_FIGURES).map((figure) => ({ article, figure })))
  const taken = new Set<Reported>()
  const conflicts: Conflict[] = []
  for (const one of reported) {
    if (taken.has(one)) continue
    const against = reported.filter((other) => !taken.has(other) && differ(one, other))
    if (against.length === 0) continue
    const values = oneAValue([one, ...against])
    for (const v of [one, ...against]) taken.add(v)
    conflicts.push({ what: nameOf(one.figure), values: values.slice(0, MOST_VALUES).map(claimFor) })
    if (conflicts.length === MOST_CONFLICTS) break
  }
  return conflicts
}

function differ(a: Reported, b: Reported): boolean {
  // One report may set two sources side by side: "the police counted 4,000, the organisers 12,000".
  if (a.article.id === b.article.id && !(a.figure.attributed && b.figure.attributed)) return false
  if (saysWho(a) === saysWho(b)) return false
  // Reading what is counted costs most, and most figures agree or are of another kind: it comes last.
  if (a.figure.unit !== b.figure.unit || !contradicts(a.figure, b.figure)) return false
  if (!sameQuantity(a.figure, b.figure) || bothLeastNumbers(a.figure, b.figure)) return false
  if (!sameCircumstances(a, b)) return false
  const order = compareMoments(asOf(a), asOf(b))
  if (order === 0) return true
  const [earlier, later] = order < 0 ? [a, b] : [b, a]
  return later.figure.value < earlier.figure.value
}

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

/** A source that revises its own figure is no conflict of sources. */
const saysWho = ({ article, figure }: Reported): string =>
  `${publisherOf(article) ?? article.id} ${figure.attributed ?? ''}`

const oneAValue = (reported: readonly Reported[]): Reported[] =>
  reported.filter(
    (r, i) =>
      reported.findIndex((x) => x.figure.value === r.figure.value && x.figure.bound === r.figure.bound) === i,
  )

const nameOf = ({ unit, what }: Figure): string => what || unit

const claimFor = ({ article, figure }: Reported): Claim => claimOfSentence(article, figure.sentence)
