import { SIDES, type OpenSketch, type Weighed } from './story-sketch.ts'

/** How two articles stand to one another. Cosines and shares in [0, 1]. */
export type PairFeatures = Readonly<Record<(typeof SIDES)[number] | Against, number>>

type Against =
  | 'others'
  | 'othersOfOne'
  | 'otherYear'
  | 'sameYear'
  | 'otherPersons'
  | 'otherCounts'
  | 'sameCounts'
  | 'otherNumbers'

/**
 * What each feature counts: a logistic regression on pairs of news reports, cross-validated over topics, rounded. What tells
 * two alike happenings apart is what each report turns on and the other does not know at all.
 */
const WEIGHTS: PairFeatures = {
  words: 1.3,
  names: 2.1,
  numbers: 0.6,
  lead: 1.3,
  leadNames: 1,
  leadNumbers: 0.9,
  others: -2.2,
  othersOfOne: -1.6,
  otherYear: -0.3,
  sameYear: 2.3,
  otherPersons: -1.9,
  otherCounts: -1,
  sameCounts: 1,
  otherNumbers: -1.8,
}
const BIAS = 0.5
/** What one day of publication is worth; each doubling of the weeks between takes off some: the next of its kind is another story. */
const SAME_DAY = 0.2
const PER_DOUBLING = 0.3
/** What other counts weigh where the days are known: tolls differ at first, and a toll that rises is no other happening. */
const DATED_COUNT = 0.5
const WEEK = 7 * 86_400_000

/** How surely two articles tell one story, in logits: above 0 they rather do. */
export function pairLikeness(a: OpenSketch, b: OpenSketch): number {
  const features = pairFeatures(a, b)
  let sum = BIAS
  for (const [name, weight] of Object.entries(WEIGHTS)) sum += weight * features[name as keyof PairFeatures]
  const weeks = weeksBetween(a, b)
  if (weeks === null) return sum
  const counts = WEIGHTS.otherCounts * features.otherCounts + WEIGHTS.otherNumbers * features.otherNumbers
  return sum - (1 - DATED_COUNT) * counts + SAME_DAY - PER_DOUBLING * Math.log2(1 + weeks)
}

export function pairFeatures(a: OpenSketch, b: OpenSketch): PairFeatures {
  const [words = 0, names = 0, numbers = 0, lead = 0, leadNames = 0, leadNumbers = 0] = cosines(a, b)
  const [x, y] = [unknownTo(b, a.principals, 0.5), unknownTo(a, b.principals, 0.5)]
  const [p, q] = [unknownTo(b, a.persons, null), unknownTo(a, b.persons, null)]
  const dated = a.year !== null && b.year !== null
  const counts = agreement(a, b)
  return {
    words,
    names,
    numbers,
    lead,
    leadNames,
    leadNumbers,
    others: Math.min(x, y),
    othersOfOne: Math.max(x, y),
    otherYear: Number(dated && a.year !== b.year),
    sameYear: Number(dated && a.year === b.year),
    otherPersons: p === null || q === null ? 0.3 : Math.min(p, q),
    otherCounts: Math.min(2, counts.other) / 2,
    sameCounts: Math.min(2, counts.same) / 2,
    otherNumbers: Math.min(numbersUnknownTo(b, a), numbersUnknownTo(a, b)),
  }
}

/** Square roots of the cosines on each side: what is shared at all counts most. */
function cosines(a: OpenSketch, b: OpenSketch): number[] {
  const [few, many] = a.terms.size < b.terms.size ? [a.terms, b.terms] : [b.terms, a.terms]
  const sums = SIDES.map(() => 0)
  for (const [term, w] of few) {
    const other = many.get(term)
    if (other) for (let k = 0; k < sums.length; k++) sums[k]! += w[k]! * other[k]!
  }
  return sums.map(Math.sqrt)
}

/** Share of weighed terms that an article does not have; `empty` where there are none. */
function unknownTo<T extends number | null>(
  { terms }: OpenSketch,
  weighed: readonly Weighed[],
  empty: T,
): number | T {
  let all = 0
  let unknown = 0
  for (const [term, weight] of weighed) {
    all += weight
    if (!terms.has(term)) unknown += weight
  }
  return all > 0 ? unknown / all : empty
}

/** Share of the other's leading numbers that an article does not have. */
const numbersUnknownTo = ({ terms }: OpenSketch, { leadNumbers }: OpenSketch): number =>
  leadNumbers.length ? leadNumbers.filter((n) => !terms.has(n)).length / leadNumbers.length : 0.4

/** Things that both count: how many they count alike, how many otherwise. */
function agreement(a: OpenSketch, b: OpenSketch): { same: number; other: number } {
  let same = 0
  let other = 0
  for (const what of new Set(a.sketch.figures.map(([w]) => w))) {
    const values = b.sketch.figures.filter(([w]) => w === what).map(([, v]) => v)
    if (!values.length) continue
    if (a.sketch.figures.some(([w, v]) => w === what && values.includes(v))) same++
    else other++
  }
  return { same, other }
}

/** Weeks from one article's day to the other's; null where a day is not known. */
function weeksBetween({ sketch: a }: OpenSketch, { sketch: b }: OpenSketch): number | null {
  return a.day && b.day ? Math.abs(Date.parse(a.day) - Date.parse(b.day)) / WEEK : null
}
