import { pairingOf, supportFor, type Pairing } from './pairs.ts'
import { poolsOf } from './pools.ts'
import { namesDay, namesInPassing, type SentenceTable } from './sentence-table.ts'
import { addTo, clearOf, dot, lengthOf, type Sum, type Vectors } from './vectors.ts'
import { wordsOf, type Words } from './words.ts'

/** A sentence that names the day, beside one that was merely published on it. */
const NAMES_DAY = 1.2
/** One that names it only in passing. */
const IN_PASSING = 0.7
/** One that was written before the day: what is announced may not come so. */
const BEFOREHAND = 0.6
/** One that tells the day's turn of the happening. */
const TURN = 3
/** What being about the topic by its own words weighs: the day's other sentences speak for it too. */
const ANY = 1
/** The same in the centre of a day, which is the topic's. */
const ANY_OF_CENTRE = 0.3
/** What a sentence weighs none of whose pairs of words another report has. */
const ALONE = 0.3
interface Rated {
  /** In the table of sentences. */
  readonly row: number
  /** Among the vectors. */
  readonly place: number
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
 * For each day, as they come, the rows of the sentences that tell it: central among what the articles say of that day, about what is asked, able
 * to stand alone, and not what was told before.
 *
 * @param most upper limits: of days, of sentences a day, and of how like two that are told may be, 0 to 1
 */
export function sentencesOfDays(
  table: SentenceTable,
  days: readonly number[],
  most: { readonly days: number; readonly sentences: number; readonly alike: number },
): Map<number, number[]> {
  const pools = poolsOf(table, days)
  const words = wordsOf(table, pools.values())
  const chooser = createChooser(words.vectors, words.size, most)
  const out = new Map<number, number[]>()
  for (const day of days) {
    if (out.size >= most.days) break
    const chosen = chooser.choose(rate(day, pools.get(day) ?? [], table, words))
    if (chosen.length) out.set(day, chosen)
  }
  return out
}

/** Chooses for one day after the other, and remembers what it has told. */
function createChooser(
  vectors: Vectors,
  size: number,
  most: { readonly sentences: number; readonly alike: number },
) {
  const told: number[] = []
  // Two sums for all days: of each, what was put there is taken away again.
  const one: Sum = new Float64Array(size)
  const sum: Sum = new Float64Array(size)

  /** Those that are not like a sentence. */
  function unlike(rated: readonly Rated[], place: number, isKept: (r: Rated) => boolean): Rated[] {
    addTo(one, vectors, place)
    const out = rated.filter((r) => isKept(r) || !(dot(vectors, r.place, one) > most.alike))
    clearOf(one, vectors, place)
    return out
  }

  return {
    /**
     * Greedily the sentences that together come nearest to the day's centre (the centroid-opt of Gholipour Ghalandari 2017), so
     * that the second one adds what the first left out, and that other reports say in the same words.
     */
    choose({ rated, pairing }: Choice): number[] {
      // What was planned, put off and held is told in much the same words, and each is a day's news.
      let open = rated
      for (const place of told) open = unlike(open, place, (r) => r.isTurn)
      const chosen: Rated[] = []
      const said = new Set<number>()
      let [central, square] = [0, 0]
      while (chosen.length < most.sentences && open.length) {
        let [best, bestValue] = [open[0]!, -Infinity]
        for (const r of open) {
          const value =
            ((central + r.central) / Math.sqrt(square + 2 * dot(vectors, r.place, sum) + 1)) *
            r.fit *
            (ALONE + supportFor(r.pairs, pairing, said))
          if (value > bestValue) [best, bestValue] = [r, value]
        }
        square += 2 * dot(vectors, best.place, sum) + 1
        central += best.central
        addTo(sum, vectors, best.place)
        for (const pair of best.pairs) said.add(pair)
        chosen.push(best)
        open = unlike(open, best.place, () => false).filter((r) => r !== best)
      }
      for (const { place } of chosen) clearOf(sum, vectors, place)
      told.push(...chosen.map((c) => c.place))
      return chosen.map((c) => c.row)
    },
  }
}

function rate(
  day: number,
  pool: readonly number[],
  table: SentenceTable,
  { vectors, size, placeOf, tellingOf }: Words,
): Choice {
  const able: { row: number; place: number; words: number[]; report: number }[] = []
  const centre: Sum = new Float64Array(size)
  for (const row of pool) {
    const place = placeOf(row)
    if (place === undefined) continue
    able.push({ row, place, words: tellingOf(place), report: table.report[row]!.key })
    addTo(
      centre,
      vectors,
      place,
      (namesDay(table, row, day) ? 2 : 1) * (ANY_OF_CENTRE + table.relevance[row]!),
    )
  }
  const pairing = pairingOf(able)
  const length = lengthOf(centre)
  const rated = able.map(({ row, place }, i) => ({
    row,
    place,
    central: dot(vectors, place, centre) / length,
    fit: fitOf(day, row, table),
    isTurn: table.turn[row] !== null,
    pairs: pairing.pairs[i]!,
  }))
  return { rated, pairing }
}

function fitOf(day: number, row: number, table: SentenceTable): number {
  const { published } = table.report[row]!
  const names =
    (table.turn[row] === day ? TURN : 1) *
    (namesDay(table, row, day) ? NAMES_DAY : 1) *
    (namesInPassing(table, row, day) ? IN_PASSING : 1) *
    (published !== null && published < day ? BEFOREHAND : 1)
  return names * table.stands[row]! * (ANY + table.relevance[row]!)
}
