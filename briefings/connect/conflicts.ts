import { contradicts, isVague, sameQuantity } from '../analyse/figures/compare.ts'
import type { Claim, Figure, Range } from '../model.ts'
import type { ArticleWithFacts } from '../ports.ts'
import type { Conflict } from '../results.ts'
import { claimFrom, claimOf } from '../write/claim.ts'
import { claimOfSentence } from '../write/sentence-claim.ts'
import { publisherOf } from '../write/sources.ts'
import { shareHolder } from './shares.ts'
import { asOf, sameCircumstances, type Reported } from './circumstances.ts'

const MOST_CONFLICTS = 3
const MOST_VALUES = 4
/** Figures of an article that are compared: the lead's count, a table's hundred do not. */
const MOST_FIGURES = 12

/**
 * Differing figures for one thing at one time, side by side. What a later report gives as more is an update and no conflict; a
 * later report that gives fewer dead contradicts the earlier one.
 */
export function conflictsAmong(articles: readonly ArticleWithFacts[]): Conflict[] {
  const own = articles.filter((a) => !a.duplicateOf)
  const shown = new Map<string, Conflict>()
  for (const { key, card } of [...own.flatMap(withinOne), ...acrossAll(own)]) {
    if (shown.size === MOST_CONFLICTS) break
    const isShown = shown.values().some((held) => sameClaims(held, card))
    if (!shown.has(key) && !isShown) shown.set(key, card)
  }
  return [...shown.values()]
}

/** "1,100 of the 1,300 joined", "the council put the number at 900": two numbers of one sentence make no second card. */
const sameClaims = (a: Conflict, b: Conflict): boolean =>
  a.values.length === b.values.length && a.values.every((v, i) => v.text === b.values[i]!.text)

/** A card, and what makes two cards one: the same values, or the same sentences (two candidates' shares differ once). */
interface Found {
  readonly key: string
  readonly card: Conflict
}

/** "Police counted 4,000, while the organisers spoke of 12,000": each by its own part of the text. */
const withinOne = (article: ArticleWithFacts): Found[] =>
  article.facts.figures.flatMap((other) => {
    const figure = article.facts.figures.find((f) => f.start === other.restates)
    if (!figure) return []
    const values = partsOf(article, figure, other).map((range) => claimOf(article, range))
    return [{ key: keyOf([figure, other]), card: { what: nameOf({ article, figure }), values } }]
  })

function* acrossAll(articles: readonly ArticleWithFacts[]): Generator<Found> {
  const reported = articles
    .filter((a) => a.published)
    .flatMap((article) => article.facts.figures.slice(0, MOST_FIGURES).map((figure) => ({ article, figure })))
    .filter(({ article, figure }) => !isVague(article.text, figure))
  const taken = new Set<Reported>()
  for (const one of reported) {
    if (taken.has(one)) continue
    const against = reported.filter((other) => !taken.has(other) && differ(one, other))
    if (against.length === 0) continue
    const values = oneAValue([one, ...against]).slice(0, MOST_VALUES)
    for (const v of [one, ...against]) taken.add(v)
    const name = nameOf(one)
    const key = shareHolder(one.article, one.figure)
      ? values.map((v) => `${v.article.id} ${v.figure.sentence}`).join()
      : keyOf(values.map((v) => v.figure))
    yield { key, card: { what: name, values: values.map(claimFor) } }
  }
}

const keyOf = (figures: readonly Figure[]): string =>
  `${figures[0]!.unit} ${Math.min(...figures.map((f) => f.value))} ${Math.max(...figures.map((f) => f.value))}`

/** The sentences of two figures or, where they share one, its halves. */
function partsOf(article: ArticleWithFacts, figure: Figure, other: Figure): Range[] {
  const [one, two] = [figure, other].map((f) => article.facts.sentences[f.sentence] ?? f) as [Range, Range]
  if (one.start !== two.start) return [one, two]
  const between = article.text.slice(figure.end, other.start)
  const cut = Math.max(between.lastIndexOf(';'), between.lastIndexOf(','))
  if (cut < 0) return [one]
  const end = figure.end + cut
  const joint = /^.\s*(?:(?:while|but|and|whereas|though|although)\s+)?/u.exec(
    article.text.slice(end, two.end),
  )
  return [
    { start: one.start, end },
    { start: end + (joint?.[0].length ?? 1), end: two.end },
  ]
}

function differ(a: Reported, b: Reported): boolean {
  // One report may set two sources side by side: "the police counted 4,000, the organisers 12,000".
  if (a.article.id === b.article.id && !(a.figure.attributed && b.figure.attributed)) return false
  if (saysWho(a) === saysWho(b)) return false
  // Reading what is counted costs most, and most figures agree or are of another kind: it comes last.
  if (a.figure.unit !== b.figure.unit || !contradicts(a.figure, b.figure)) return false
  const [x, y] = [a, b].map((r) => shareHolder(r.article, r.figure))
  if (x && y) return x === y && sameDay(a, b)
  if (!sameQuantity(a.figure, b.figure) || bothLeastNumbers(a.figure, b.figure)) return false
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

/** A source that revises its own figure is no conflict of sources. */
const saysWho = ({ article, figure }: Reported): string =>
  `${publisherOf(article) ?? article.id} ${figure.attributed ?? ''}`

const oneAValue = (reported: readonly Reported[]): Reported[] =>
  reported.filter(
    (r, i) =>
      reported.findIndex((x) => x.figure.value === r.figure.value && x.figure.bound === r.figure.bound) === i,
  )

function nameOf({ article, figure }: Reported): string {
  const holder = shareHolder(article, figure)
  const name = holder && article.facts.actors.find((a) => a.id === holder)?.name
  if (figure.unit === 'percent' && /^(?:of\b|$)/.test(figure.what)) return `share ${figure.what}`.trim()
  // "Counted protesters", "put the bribes": the verb is that of who counts.
  return name ? `${name}’s share` : figure.what.replace(WHO_COUNTS, '').replace(HAS_MOVED, '') || figure.unit
}

const HAS_MOVED = /\s(?:has|had|have)(?:\s(?:gone|risen|climbed|grown|reached))?$/
const WHO_COUNTS =
  /^(?:(?:he|she|it|they)\s|.*\b(?:puts?|gave|gives?|sets?|estimated|counted)\s(?:the\s|its\s|a\s)?)/i

/** "It counts 15 dead": whose count it is stands in the sentence before, which is cited too. */
function claimFor({ article, figure }: Reported): Claim {
  const { sentences } = article.facts
  const [before, range] = [sentences[figure.sentence - 1], sentences[figure.sentence]]
  const said = range && /^(?:It|They)\b/.exec(article.text.slice(range.start, range.end))
  if (!said || !before || !figure.attributed) return claimOfSentence(article, figure.sentence)
  const rest = article.text.slice(range.start + said[0].length, range.end)
  return claimFrom(
    [
      { article, range },
      { article, range: before },
    ],
    `[${figure.attributed}]${rest}`,
  )
}
