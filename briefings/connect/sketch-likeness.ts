import { hashPart } from '../analyse/names/hash.ts'
import { doingsInCommon, shortness } from './doings-in-common.ts'
import { isRaisedBid, isRisingToll, TOLL_WEEKS } from './rising-counts.ts'
import { isSuccession } from './succession.ts'
import {
  IS_LEAD,
  IS_NAME,
  IS_NUMBER,
  termAt,
  type OpenSketch,
  type Sketch,
  type SIDES,
  type Weighed,
} from './story-sketch.ts'

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
const WEIGHED = Object.entries(WEIGHTS) as readonly (readonly [keyof PairFeatures, number])[]
const BIAS = 0.5
/** What one day of publication is worth; each doubling of the weeks between takes off some: the next of its kind is another story. */
const SAME_DAY = 0.2
const PER_DOUBLING = 0.3
/** What other counts weigh where the days are known: tolls differ at first, and a toll that rises is no other happening. */
const DATED_COUNT = 0.5
/** What is taken off two short reports that tell nothing in common but who, fading to where they share so much. */
const APART = 4
const TOGETHER = 0.1
/** What steps of one kind of happening weigh where all names are shared; short reports are little more than names, and are told apart by what is done. */
const ONE_COURSE = 1.5
/** Share taken off what only the one report turns on, where it turns on whoever succeeds. */
const OF_A_SUCCESSOR = 0.5
/** What a storm's own name is worth, within the weeks in which its harm is counted: no other storm bears it then. */
const ONE_STORM = 1.5
const WEEK = 7 * 86_400_000
/** Share of what other persons weigh that is taken off there. */
const OTHERS_HURT = 0.5

/** How surely two articles tell one story, in logits: above 0 they rather do. */
export function pairLikeness(a: OpenSketch, b: OpenSketch): number {
  const features = pairFeatures(a, b)
  const short = shortness(a, b)
  const weeks = weeksBetween(a, b)
  const isToll = weeks !== null && isRisingToll(a.sketch, b.sketch, weeks)
  // A toll that rises is told in common, in however few words.
  const told = isToll ? 1 : (doingsInCommon(a, b) ?? 1)
  let sum = BIAS - APART * short * Math.max(0, 1 - told / TOGETHER)
  for (const [name, weight] of WEIGHED) sum += weight * features[name]
  const isNext = isSuccession(a.sketch, b.sketch)
  if (shareOne(a.sketch.courses, b.sketch.courses))
    sum += ONE_COURSE * (isNext ? 1 : 1 - short) * features.names
  if (isNext) {
    const turnsOn = WEIGHTS.others * features.others + WEIGHTS.othersOfOne * features.othersOfOne
    sum -= WEIGHTS.otherPersons * features.otherPersons + OF_A_SUCCESSOR * turnsOn
  }
  if (weeks === null) return sum
  if (weeks <= TOLL_WEEKS && shareOne(a.sketch.storms, b.sketch.storms)) sum += ONE_STORM
  const counts = WEIGHTS.otherCounts * features.otherCounts + WEIGHTS.otherNumbers * features.otherNumbers
  const near = SAME_DAY - PER_DOUBLING * Math.log2(1 + weeks)
  // A toll that rose is one count told alike; whom each report hears and names of the many hurt says less.
  const persons = WEIGHTS.otherPersons * features.otherPersons * OTHERS_HURT
  return isToll
    ? sum - counts - persons + WEIGHTS.sameCounts / 2 + near
    : sum - (isRaisedBid(a.sketch, b.sketch, weeks) ? 1 : 1 - DATED_COUNT) * counts + near
}

function pairFeatures(a: OpenSketch, b: OpenSketch): PairFeatures {
  const shared = sharedTerms(a, b)
  const [words = 0, names = 0, numbers = 0, lead = 0, leadNames = 0, leadNumbers = 0] = cosines(a, b, shared)
  const { ofA, ofB } = shared
  const [x, y] = [unshared(a.principals, ofA, 0.5), unshared(b.principals, ofB, 0.5)]
  const [p, q] = [unshared(a.persons, ofA, null), unshared(b.persons, ofB, null)]
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
    otherNumbers: Math.min(unsharedNumbers(a, ofA), unsharedNumbers(b, ofB)),
  }
}

/** For each term of the one where it stands in the other, or -1. */
interface Shared {
  readonly ofA: readonly number[]
  readonly ofB: readonly number[]
}

/** Only the first one's index is asked for: it is compared with many. */
function sharedTerms(a: OpenSketch, b: OpenSketch): Shared {
  const { places } = a
  const ofA = new Array<number>(a.hashes.length).fill(-1)
  const ofB: number[] = []
  for (let k = 0; k < b.hashes.length; k++) {
    const i = places.indexOf(b.hashes[k]!)
    const same = i >= 0 && termAt(a, i) === termAt(b, k)
    ofB.push(same ? i : -1)
    if (same) ofA[i] = k
  }
  for (const name of ofTwo(a.sketch, b.sketch))
    for (const term of name.split(' ')) {
      const i = places.indexOf(hashPart(term, 0, term.length))
      const k = ofA[i] ?? -1
      if (k >= 0) ofA[i] = ofB[k] = -1
    }
  return { ofA, ofB }
}

/** Names that two different people bear, one in each report: they have nothing in common. */
const ofTwo = (a: Sketch, b: Sketch): string[] =>
  (a.bearers ?? []).flatMap(([name, actor]) =>
    b.bearers?.some(([other, id]) => other === name && id !== actor) ? name : [],
  )

/** Square roots of the cosines on each side: what is shared at all counts most. */
function cosines(a: OpenSketch, b: OpenSketch, { ofA, ofB }: Shared): number[] {
  let [words, names, numbers, lead, leadNames, leadNumbers] = [0, 0, 0, 0, 0, 0]
  const [few, many, places] = a.hashes.length < b.hashes.length ? [a, b, ofA] : [b, a, ofB]
  const [l, m] = [few.lengths, many.lengths]
  for (let i = 0; i < places.length; i++) {
    const k = places[i]!
    if (k < 0) continue
    const w = few.weights[i]!
    const v = many.weights[k]!
    const r = few.rarities[i]!
    const s = many.rarities[k]!
    const both = few.flags[i]! & many.flags[k]!
    words += (w / l[0]!) * (v / m[0]!)
    if (both === 0) continue
    if (both & IS_NAME) names += (w / l[1]!) * (v / m[1]!)
    if (both & IS_NUMBER) numbers += (r / l[2]!) * (s / m[2]!)
    if (!(both & IS_LEAD)) continue
    lead += (r / l[3]!) * (s / m[3]!)
    if (both & IS_NAME) leadNames += (r / l[4]!) * (s / m[4]!)
    if (both & IS_NUMBER) leadNumbers += (r / l[5]!) * (s / m[5]!)
  }
  return [words, names, numbers, lead, leadNames, leadNumbers].map(Math.sqrt)
}

/** Share of weighed terms that the other article does not have; `empty` where there are none. */
function unshared<T extends number | null>(
  weighed: readonly Weighed[],
  others: readonly number[],
  empty: T,
): number | T {
  let all = 0
  let unknown = 0
  for (const [place, weight] of weighed) {
    all += weight
    if (others[place]! < 0) unknown += weight
  }
  return all > 0 ? unknown / all : empty
}

/** Share of its leading numbers that the other article does not have. */
const unsharedNumbers = ({ leadNumbers }: OpenSketch, others: readonly number[]): number =>
  leadNumbers.length ? leadNumbers.filter((n) => others[n]! < 0).length / leadNumbers.length : 0.4

/** Things that both count: how many they count alike, how many otherwise. */
function agreement(a: OpenSketch, b: OpenSketch): { same: number; other: number } {
  let same = 0
  let other = 0
  if (!a.sketch.figures.length || !b.sketch.figures.length) return { same, other }
  for (const what of new Set(a.sketch.figures.map(([w]) => w))) {
    const values = b.sketch.figures.filter(([w]) => w === what).map(([, v]) => v)
    if (!values.length) continue
    if (a.sketch.figures.some(([w, v]) => w === what && values.includes(v))) same++
    else other++
  }
  return { same, other }
}

/** Have both one of these: a step of one kind of happening that they lead with ("teachers walk out", "the strike is over"), a storm's own name? */
const shareOne = (a: readonly string[] = [], b: readonly string[] = []): boolean =>
  a.some((x) => b.includes(x))

/** Weeks from one article's day to the other's; null where a day is not known. */
function weeksBetween({ sketch: a }: OpenSketch, { sketch: b }: OpenSketch): number | null {
  return a.day && b.day ? Math.abs(Date.parse(a.day) - Date.parse(b.day)) / WEEK : null
}
