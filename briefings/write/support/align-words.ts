import type { Word } from './words.ts'

/** The words of a text, in arrays that run in parallel. */
export interface TextWords {
  readonly words: readonly Word[]
  /** Sentence of each word. */
  readonly sentence: readonly number[]
  /** Does a mark (comma, dash, bracket, quotation mark, full stop) stand right before each word? One longer than `words`. */
  readonly marked: readonly boolean[]
}

/** Where the words of a claim stand in a text, and what it cost to read the claim off it. */
export interface Alignment {
  /** Index into the text's words for each word of the claim, or -1. */
  readonly at: readonly number[]
  /** Price of each word's step: 0 where it follows its predecessor as it does in the text. */
  readonly steps: readonly number[]
  /** Price of stopping where the text goes on. */
  readonly end: number
}

/**
 * What it costs to depart from the text. Leaving out what stands between marks is how news is shortened; leaving out other
 * content, going back or jumping to another sentence is how sentences are garbled.
 */
const PRICE = {
  smallWords: 0.15,
  betweenMarks: 0.25,
  content: 0.6,
  back: 0.8,
  jumpToMark: 0.7,
  jump: 1,
  start: 0.3,
  end: 0.5,
} as const
const ABSENT = { content: 1.2, negation: 1.2, modal: 0.35, number: 1.6, function: 0.35 } as const
/** Places looked at for one word, and ways kept at each step: bounds the work on long texts. */
const MOST_PLACES = 60
const MOST_WAYS = 40

interface Way {
  readonly at: number
  readonly cost: number
  readonly step: number
  readonly from: Way | null
  readonly absent: boolean
}

/** The cheapest way to read a claim off a text (Viterbi over the places where each of its words stands). */
export function alignWords(claim: readonly Word[], text: TextWords): Alignment {
  const places = placesOf(claim, text, MOST_PLACES)
  let ways: Way[] = [{ at: -1, cost: 0, step: 0, from: null, absent: false }]
  for (const word of claim) {
    const cheapest = ways.reduce((a, b) => (b.cost < a.cost ? b : a))
    const next = places.get(word.stem)!.map((place) => arrive(place, ways, cheapest, text))
    const step = ABSENT[word.kind]
    for (const from of cheapestOf(ways))
      next.push({ at: from.at, cost: from.cost + step, step, from, absent: true })
    ways = next
  }
  const stop = (w: Way): number => (w.at >= 0 && !text.marked[w.at + 1] ? PRICE.end : 0)
  const last = ways.reduce((a, b) => (b.cost + stop(b) < a.cost + stop(a) ? b : a))
  const at: number[] = []
  const steps: number[] = []
  for (let w = last; w.from; w = w.from) {
    at.push(w.absent ? -1 : w.at)
    steps.push(w.step)
  }
  return { at: at.reverse(), steps: steps.reverse(), end: stop(last) }
}

/** Where the words of a claim stand in a text, by their stems; of each the first so many. */
export function placesOf(claim: readonly Word[], text: TextWords, most: number): Map<string, number[]> {
  const places = new Map<string, number[]>(claim.map((w) => [w.stem, []]))
  text.words.forEach((w, i) => {
    const list = places.get(w.stem)
    if (list && list.length < most) list.push(i)
  })
  return places
}

function arrive(place: number, ways: readonly Way[], cheapest: Way, text: TextWords): Way {
  let from = cheapest
  let step: number = text.marked[place] ? PRICE.jumpToMark : PRICE.jump
  if (cheapest.at < 0) step = text.marked[place] ? 0 : PRICE.start
  for (const way of ways) {
    if (way.at < 0 || text.sentence[way.at] !== text.sentence[place]) continue
    const price = within(way.at, place, text)
    if (way.cost + price < from.cost + step) [from, step] = [way, price]
  }
  return { at: place, cost: from.cost + step, step, from, absent: false }
}

function within(from: number, to: number, text: TextWords): number {
  if (to === from + 1) return 0
  if (to <= from) return PRICE.back
  let content = false
  for (let k = from + 1; k < to && !content; k++) content = text.words[k]!.kind !== 'function'
  if (!content) return PRICE.smallWords
  return text.marked[from + 1] || text.marked[to] ? PRICE.betweenMarks : PRICE.content
}

/** The ways that are followed on: few, so that the time stays linear. */
export const cheapestOf = <W extends { readonly cost: number }>(ways: readonly W[]): readonly W[] =>
  ways.length <= MOST_WAYS ? ways : [...ways].sort((a, b) => a.cost - b.cost).slice(0, MOST_WAYS)
