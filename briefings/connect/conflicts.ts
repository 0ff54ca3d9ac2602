import type { Claim, Figure, Range } from '../model.ts'
import type { ArticleWithFacts } from '../ports.ts'
import type { Conflict } from '../results.ts'
import { claimFrom, claimOf } from '../write/claim.ts'
import { claimOfSentence } from '../write/sentence-claim.ts'
import type { Reported } from './circumstances.ts'
import { differingFigures } from './differing-figures.ts'
import { shareHolder } from './shares.ts'

const MOST_CONFLICTS = 3
const MOST_VALUES = 4

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
  for (const differing of differingFigures(articles)) {
    const one = differing[0]!
    const values = oneAValue(differing).slice(0, MOST_VALUES)
    const key = shareHolder(one.article, one.figure)
      ? values.map((v) => `${v.article.id} ${v.figure.sentence}`).join()
      : keyOf(values.map((v) => v.figure))
    yield { key, card: { what: nameOf(one), values: values.map(claimFor) } }
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
