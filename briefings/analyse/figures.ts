import type { Figure, Mention, Quote, Range, TimeExpression } from '../model.ts'
import { SPELT_NUMBERS, SPELT_TENS } from '../read/spelt-numbers.ts'
import { amountAt, type Amount } from './figures/amount.ts'
import { createAttribution } from './figures/attribution.ts'
import { countedAt, type Counted } from './figures/counted.ts'
import { isNoFigure } from './figures/no-figure.ts'
import { CURRENCY_WORDS, FATES } from './figures/units.ts'
import { withRestated } from './figures/restated.ts'
import { isTally } from './figures/tally.ts'
import { toll } from './figures/toll.ts'
import { whatIsCounted } from './figures/what.ts'
import { wordsOf, type Piece } from './pieces.ts'
import type { AnalysedText } from './text.ts'

/**
 * Amounts that an article gives, in order: people, money (ISO 4217), percent, measures, votes, counted things (their
 * singular). Dates, lengths of time, ages, scores, telephone numbers, addresses and numbers within names are no figures; nor
 * is a number of which the text does not say what it counts.
 */
export function findFigures(
  doc: AnalysedText,
  context: { mentions: readonly Mention[]; times: readonly TimeExpression[]; quotes: readonly Quote[] },
): Figure[] {
  const out: Figure[] = []
  const attributed = createAttribution(doc, context.quotes)
  const times = [...context.times].sort((a, b) => a.start - b.start)
  let time = 0
  let token = 0
  doc.sentences.forEach((sentence, index) => {
    if (doc.furniture.has(index)) return
    const pieces = wordsOf(doc.text, sentence)
    const bounds = doc.bounds[index]!
    for (let i = 0; i < pieces.length;) {
      const amount = mayBegin(pieces, i) ? amountAt(pieces, i) : null
      if (!amount) {
        i++
        continue
      }
      const start = pieces[amount.number]!.start
      while (time < times.length && times[time]!.end <= start) time++
      const end = pieces[amount.to - 1]!.end
      const taken = time < times.length && times[time]!.start < end
      while (token < doc.tokens.length && doc.tokens[token]!.end <= start) token++
      const tally = isTally(pieces, i)
      const figure =
        taken || (!tally && isNoFigure(pieces, i, amount))
          ? null
          : read(doc, bounds, pieces, amount, token, tally)
      if (figure) {
        const from = pieces[amount.from]!.start
        out.push({ ...figure, start: from, attributed: attributed(from, index), sentence: index })
      }
      i = amount.to
    }
  })
  return withRestated(doc, out)
}

function read(
  doc: AnalysedText,
  bounds: Range,
  pieces: readonly Piece[],
  amount: Amount,
  token: number,
  tally: boolean,
): Omit<Figure, 'start' | 'attributed' | 'sentence'> | null {
  const { tokens, text } = doc
  const end = pieces[amount.to - 1]!.end
  let next = token
  while (next < bounds.end && tokens[next]!.start < end) next++
  const counted = amount.currency
    ? money(tokens[next]?.lower, amount.currency, next)
    : (countedAt(tokens, next, bounds.end) ??
      toll(tokens, token, bounds, next) ??
      (tally ? { unit: 'votes', from: next, to: next } : null))
  if (!counted) return null
  // Nobody counts people in fractions: "magnitude 6.1 shook".
  if (counted.unit === 'people' && !Number.isInteger(amount.value)) return null
  let first = token
  const from = pieces[amount.from]!.start
  while (first > bounds.start && tokens[first - 1]!.start >= from) first--
  const people = counted.unit === 'people'
  const ranges = whatIsCounted(tokens, bounds, { start: first, end: next }, counted, people)
  const what = ranges
    .map((r) => text.slice(tokens[r.start]!.start, tokens[r.end - 1]!.end).replace(/\s+/g, ' '))
    .join(' ')
  // "one official said" counts nobody; "one person was killed" does.
  if (isLoneOne(pieces, amount) && !(people && what.split(' ').some((w) => FATES.has(w)))) return null
  return {
    end: counted.to > next ? tokens[counted.to - 1]!.end : end,
    ...quantity(amount, counted.unit),
    bound: amount.bound,
    what,
  }
}

/** Cents are a hundredth of a dollar; "pounds" are money where they come by the ten thousand, else weight. */
function quantity({ value, upTo }: Amount, unit: string): Pick<Figure, 'value' | 'upTo' | 'unit'> {
  const small = unit === 'cent' ? 'USD' : unit === 'pence' ? 'GBP' : null
  const of = (n: number): number => (small ? Number((n / 100).toPrecision(12)) : n)
  const name = small ?? (unit === 'pounds' && value >= 10_000 ? 'GBP' : unit)
  return { value: of(value), ...(upTo === undefined ? {} : { upTo: of(upTo) }), unit: name }
}

/** "$5 US", "£3 million sterling": the word repeats the sign. */
function money(after: string | undefined, currency: string, next: number): Counted {
  const repeats = after !== undefined && CURRENCY_WORDS.has(after) && after !== 'real'
  return { unit: currency, from: next, to: repeats ? next + 1 : next }
}

const isLoneOne = (pieces: readonly Piece[], { value, number, to }: Amount): boolean =>
  value === 1 && to === number + 1 && pieces[number]!.kind === 'word'

/** Marks, articles and most words cannot begin a number. */
function mayBegin(pieces: readonly Piece[], i: number): boolean {
  const p = pieces[i]!
  if (p.kind === 'number') return true
  if (p.kind !== 'word') return false
  if (p.lower === 'a')
    return /^(?:dozen|hundred|thousand|million|billion|half)$/.test(pieces[i + 1]?.lower ?? '')
  return NUMBER_WORDS.has(p.lower)
}

const NUMBER_WORDS: ReadonlySet<string> = new Set([
  ...SPELT_NUMBERS,
  ...SPELT_TENS,
  ...'half dozens scores tens hundreds thousands millions billions trillions'.split(' '),
])
