import type { DatedSentence } from './mentions.ts'
import { pairingOf, supportFor, type Pairing } from './pairs.ts'
import {
  addTo,
  bagOf,
  createNumbering,
  dot,
  lengthOf,
  weighted,
  type Bag,
  type Sum,
  type Vector,
} from './vectors.ts'

/** Sentences of a day that are compared: the most relevant ones, so that a great day costs no more than a good one. */
const COMPARED = 80
/** A sentence that names the day, beside one that was merely published on it. */
const NAMES_DAY = 1.2
/** One that names it only in passing. */
const IN_PASSING = 0.7
/** One that was written before the day: what is announced may not come so. */
const BEFOREHAND = 0.6
/** One that tells the day's turn of the happening. */
const TURN = 3
/** Terms of a sentence that tells something by itself. */
const FEWEST_TERMS = 5
const MOST_TERMS = 30
/** What being about the topic by its own words weighs: the day's other sentences speak for it too. */
const ANY = 1
/** The same in the centre of a day, which is the topic's. */
const ANY_OF_CENTRE = 0.3
/** What a sentence weighs none of whose pairs of words another report has. */
const ALONE = 0.3
/** A topic's common words are what its timeline is about, so rarity counts less than in search. */
const RARITY = 0.5

interface Rated {
  readonly sentence: DatedSentence
  readonly vector: Vector
  /** Likeness to the centre of the day. */
  readonly central: number
  /** What else speaks for it: names the day, is about what is asked, stands alone. */
  readonly fit: number
  readonly isTurn: boolean
  /** Its pairs of words, by their numbers among those of the day. */
  readonly pairs: readonly number[]
}

/** What there is to choose from for a day. */
interface Choice {
  readonly rated: readonly Rated[]
  readonly pairing: Pairing
}

/**
 * For each day, as they come, the sentences that tell it: central among what the articles say of that day, about what is asked, able to stand
 * alone, and not what was told before.
 *
 * @param most upper limits: of days, of sentences a day, and of how like two that are told may be, 0 to 1
 */
export function sentencesOfDays(
  sentences: readonly DatedSentence[],
  days: readonly number[],
  most: { readonly days: number; readonly sentences: number; readonly alike: number },
): Map<number, DatedSentence[]> {
  const pools = poolsOf(sentences, days)
  const { able, size } = ableOf(pools.values())
  const out = new Map<number, DatedSentence[]>()
  const told: Sum[] = []
  for (const day of days) {
    if (out.size >= most.days) break
    const chosen = choose(rate(day, pools.get(day) ?? [], able, size), told, most, size)
    if (!chosen.length) continue
    told.push(...chosen.map((c) => addTo(new Float64Array(size), c.vector)))
    out.set(
      day,
      chosen.map((c) => c.sentence),
    )
  }
  return out
}

/**
 * Greedily the sentences that together come nearest to the day's centre (the centroid-opt of Gholipour Ghalandari 2017), so
 * that the second one adds what the first left out, and that other reports say in the same words.
 */
function choose(
  { rated, pairing }: Choice,
  told: readonly Sum[],
  most: { readonly sentences: number; readonly alike: number },
  size: number,
): Rated[] {
  // What was planned, put off and held is told in much the same words, and each is a day's news.
  let open = rated.filter((r) => r.isTurn || !told.some((t) => dot(r.vector, t) > most.alike))
  const chosen: Rated[] = []
  const sum: Sum = new Float64Array(size)
  const said = new Set<number>()
  let [central, square] = [0, 0]
  while (chosen.length < most.sentences && open.length) {
    const value = (r: Rated): number =>
      ((central + r.central) / Math.sqrt(square + 2 * dot(r.vector, sum) + 1)) *
      r.fit *
      (ALONE + supportFor(r.pairs, pairing, said))
    const best = open.map((r) => [r, value(r)] as const).reduce((a, b) => (b[1] > a[1] ? b : a))[0]
    square += 2 * dot(best.vector, sum) + 1
    central += best.central
    addTo(sum, best.vector)
    for (const pair of best.pairs) said.add(pair)
    chosen.push(best)
    const own = addTo(new Float64Array(size), best.vector)
    open = open.filter((r) => r !== best && dot(r.vector, own) <= most.alike)
  }
  return chosen
}

/** Per day: the sentences that name it, and the leads of that day's articles that name no other. */
function poolsOf(sentences: readonly DatedSentence[], days: readonly number[]): Map<number, DatedSentence[]> {
  const pools = new Map<number, DatedSentence[]>(days.map((d) => [d, []]))
  for (const s of sentences) {
    for (const day of s.days) pools.get(day)?.push(s)
    for (const day of s.reported) if (!s.days.includes(day)) pools.get(day)?.push(s)
  }
  for (const [day, pool] of pools) pools.set(day, mostRelevant(pool))
  return pools
}

function mostRelevant(pool: readonly DatedSentence[]): DatedSentence[] {
  // Few of a great pool come into question: only they are put in order.
  const least = new Float64Array(pool.map((s) => s.relevance)).sort().at(-COMPARED) ?? 0
  return pool
    .filter((s) => s.relevance >= least)
    .sort((a, b) => b.relevance - a.relevance || a.index - b.index)
    .slice(0, COMPARED)
}

/** A sentence that is able to be told, by what it says. */
interface Able {
  readonly vector: Vector
  /** Its terms in order, the light ones left out. */
  readonly words: readonly number[]
}

/** Those that are; `size` is the number of all terms. */
function ableOf(pools: Iterable<readonly DatedSentence[]>): {
  able: ReadonlyMap<DatedSentence, Able>
  size: number
} {
  const numbering = createNumbering()
  const terms = new Map<DatedSentence, number[]>()
  for (const pool of pools)
    for (const s of pool) if (!terms.has(s)) terms.set(s, numbering.termsOf(s.article, s.index))
  const bags = new Map([...terms].map(([s, all]) => [s, bagOf(all)]))
  const size = numbering.size()
  const rarity = rarityOf(bags, size)
  const able = new Map<DatedSentence, Able>()
  for (const [s, bag] of bags)
    if (bag.length >= FEWEST_TERMS && bag.length <= MOST_TERMS && !s.article.isRepeat) {
      const words = terms.get(s)!.filter((term) => !numbering.isLight(term))
      able.set(s, { vector: weighted(bag, rarity), words })
    }
  return { able, size }
}

/** For each term, how rare it is among the sentences. */
function rarityOf(bags: ReadonlyMap<DatedSentence, Bag>, size: number): Float64Array {
  const counts = new Float64Array(size)
  for (const { terms } of bags.values()) for (const term of terms) counts[term]!++
  return counts.map((count) => Math.log(1 + bags.size / count) ** RARITY)
}

function rate(
  day: number,
  pool: readonly DatedSentence[],
  all: ReadonlyMap<DatedSentence, Able>,
  size: number,
): Choice {
  const able = pool.flatMap((sentence) => {
    const it = all.get(sentence)
    return it ? [{ ...it, sentence, report: sentence.article.key }] : []
  })
  const pairing = pairingOf(able)
  const centre: Sum = new Float64Array(size)
  for (const { sentence: s, vector } of able)
    addTo(centre, vector, (s.days.includes(day) ? 2 : 1) * (ANY_OF_CENTRE + s.relevance))
  const length = lengthOf(centre)
  const rated = able.map(({ sentence, vector }, i) => {
    const { article, days, inPassing, relevance, stands, turn } = sentence
    const isBeforehand = article.outline.published !== null && article.outline.published < day
    const names =
      (turn === day ? TURN : 1) *
      (days.includes(day) ? NAMES_DAY : 1) *
      (inPassing.includes(day) ? IN_PASSING : 1) *
      (isBeforehand ? BEFOREHAND : 1)
    const fit = names * stands * (ANY + relevance)
    const central = dot(vector, centre) / length
    return { sentence, vector, central, fit, isTurn: turn !== null, pairs: pairing.pairs[i]! }
  })
  return { rated, pairing }
}
