import { sameQuantity } from '../../analyse/figures/quantity.ts'
import { restatedIn } from '../../analyse/figures/restated.ts'
import type { Figure } from '../../model.ts'
import type { ArticleWithFacts } from '../../ports.ts'
import { termsOf } from '../../read/terms.ts'
import type { AskResult } from '../../results.ts'
import { claimOfSentence } from '../../write/sentence-claim.ts'
import { lookedAt } from '../looked.ts'
import type { ReadWords } from '../ranking/read-words.ts'
import type { Retrieved } from '../ranking/retrieve.ts'
import { shareMet } from '../ranking/words-met.ts'

/** "Is A's figure higher than B's?", "which is larger, A or B?", "who freed more prisoners, A or B?". */
interface Compared {
  readonly sides: readonly [Side, Side]
  /** The greater is asked for, not the smaller. */
  readonly greater: boolean
  /** It asks whether, not which. */
  readonly isWhether: boolean
  /** Terms of what is compared. */
  readonly of: readonly string[]
}

interface Side {
  readonly words: string
  readonly terms: readonly string[]
}

const GREATER = 'higher|larger|greater|bigger|more'
const SMALLER = 'lower|smaller|fewer|less'
const WHETHER = new RegExp(
  `^\\W*(?:is|are|was|were)\\s+(.+?)\\s+(${GREATER}|${SMALLER})\\s+than\\s+(.+?)\\W*$`,
  'iu',
)
const WHICH = new RegExp(
  `^\\W*(?:which|who|what)\\b(.*?)\\b(${GREATER}|${SMALLER})\\b([^,:]*)[,:]\\s+(.+?)\\s+or\\s+(.+?)\\W*$`,
  'iu',
)
const MEASURE =
  /\b(?:figures?|counts?|estimates?|numbers?|tolls?|totals?|given|put|made|by|from|of|according|to|is|was|were|are|the|a|an)\b/giu
const FEW_SENTENCES = 2
const ON_IT = 0.5

function readComparison(asking: string): Compared | null {
  const whether = WHETHER.exec(asking)
  const which = whether ? null : WHICH.exec(asking)
  const [one, other, degree, rest] = whether
    ? [whether[1]!, whether[3]!, whether[2]!, '']
    : which
      ? [which[4]!, which[5]!, which[2]!, `${which[1]!} ${which[3]!}`]
      : []
  if (one === undefined || other === undefined) return null
  const sides = [sideOf(one), sideOf(other)] as const
  if (sides.some((s) => s.terms.length === 0)) return null
  const own = new Set(sides.flatMap((s) => s.terms))
  const of = termsOf(`${one} ${other} ${rest}`.replace(MEASURE, ' ')).filter((t) => !own.has(t))
  return {
    sides,
    greater: new RegExp(`^(?:${GREATER})$`, 'i').test(degree!),
    isWhether: whether !== null,
    of: [...new Set(of)],
  }
}

/** Of "OrvikLine's count of the strikers" and of "the crowd given by the police" who counted. */
function sideOf(words: string): Side {
  const owner = /^(.+?)(?:['’]s|(?<=s)['’])(?:\s|$)/u.exec(words)?.[1]
  const by = /\b(?:by|from|according to)\s+(.+)$/iu.exec(words)?.[1]
  const who = (by ?? owner ?? words)
    .replace(/^the\s+/i, '')
    .replace(/\s(?:in|on|at|during|after)\s.*$/i, '')
    .trim()
  return { words: who, terms: termsOf(who) }
}

interface Pair {
  readonly article: ArticleWithFacts
  readonly figures: readonly [Figure, Figure]
}

/**
 * Which of two figures is the greater, where one report sets them side by side: each side's by whom the figure is attributed to,
 * or who stands before it. Null where nothing is compared, or the two cannot be told apart.
 */
export function comparisonOf(
  asking: string,
  { articles }: Retrieved,
  readWords: ReadWords,
): AskResult | null {
  const asked = readComparison(asking)
  if (!asked) return null
  const pairs = articles
    .filter((a) => !a.duplicateOf)
    .flatMap((article) => pairsIn(article, asked, readWords))
    .sort((a, b) => (b.article.published ?? '').localeCompare(a.article.published ?? ''))
  const [pair] = pairs
  if (!pair || pair.figures[0].value === pair.figures[1].value) return null
  const { article, figures } = pair
  const first = figures[0].value > figures[1].value === asked.greater
  const [a, b] = figures.map((f) => article.text.slice(f.start, f.end).replace(/\s+/g, ' ')) as [
    string,
    string,
  ]
  const short = asked.isWhether ? (first ? 'yes' : 'no') : asked.sides[first ? 0 : 1].words
  const against = first || asked.isWhether ? `${a} against ${b}` : `${b} against ${a}`
  const claims = [...new Set(figures.map((f) => f.sentence))].map((i) => claimOfSentence(article, i))
  const lead = short.charAt(0).toUpperCase() + short.slice(1)
  return {
    abstained: false,
    answer: `${lead}, ${against}: ${claims.map((c) => c.text).join(' ')}`,
    short,
    claims,
    looked: lookedAt([article]),
  }
}

function pairsIn(article: ArticleWithFacts, { sides, of }: Compared, readWords: ReadWords): Pair[] {
  const { facts, text } = article
  const restated = restatedIn(article.facts.figures).flatMap(({ figure, other }) => [figure, other])
  const figures = [...restated, ...facts.figures.filter((f) => !restated.some((r) => r.start === f.start))]
  const textOf = (i: number): string => {
    const range = facts.sentences[i]
    return range ? text.slice(range.start, range.end) : ''
  }
  const isOf = (side: Side, f: Figure): boolean => {
    const range = facts.sentences[f.sentence]!
    return [f.attributed ?? '', text.slice(range.start, f.start), text.slice(f.end, range.end)].some(
      (words) => words !== '' && standsFor(side.terms, termsOf(words)),
    )
  }
  // "The company said 980": of two sources that are set side by side it is the one spoken of before.
  const isOfBefore = (side: Side, f: Figure): boolean =>
    isOf(side, f) || standsFor(side.terms, termsOf(textOf(f.sentence - 1)))
  return figures.flatMap((one) =>
    figures.flatMap((other): Pair[] => {
      if (one === other || one.unit !== other.unit) return []
      if (Math.abs(one.sentence - other.sentence) > FEW_SENTENCES) return []
      const isPair = restated.includes(one) && restated.includes(other)
      if (!isPair && !sameQuantity(one, other)) return []
      const [a, b] = sides
      const isPlain = isOf(a, one) && isOf(b, other)
      const isEither = isOf(a, one) || isOf(b, other)
      if (!isPlain && !(isPair && isEither && isOfBefore(a, one) && isOfBefore(b, other))) return []
      // Whose is whose has to be plain: neither figure's own words name both.
      if (
        one.sentence === other.sentence
          ? one.start > other.start === isNamedFirst(a, b, textOf(one.sentence))
          : isOf(b, one) || isOf(a, other)
      )
        return []
      const near = [one.sentence, other.sentence, Math.min(one.sentence, other.sentence) - 1].map(textOf)
      return shareMet(of, [...near, article.title ?? ''], readWords) >= ON_IT
        ? [{ article, figures: [one, other] }]
        : []
    }),
  )
}

/** In one sentence the side that is named first has the first figure. */
function isNamedFirst(a: Side, b: Side, sentence: string): boolean {
  const terms = termsOf(sentence)
  const at = (side: Side): number => terms.findIndex((t) => standsFor(side.terms, [t]))
  return at(a) < at(b)
}

/** Kinds of bodies that go by other names: "the union" is the Workers' League. */
const UNIONS = new Set(termsOf('union league federation brotherhood guild association workers'))

const standsFor = (asked: readonly string[], said: readonly string[]): boolean =>
  asked.every((t) => said.includes(t) || (t === 'union' && said.some((s) => UNIONS.has(s))))
