import { cheapestOf, type TextWords } from './align-words.ts'
import { BREAKS, PREPOSITIONS, isAdverb, isAuxiliary, isPast } from './frame-words.ts'
import type { Word } from './words.ts'

/** How a claim is sewn together from pieces of a text: both are 0 where it stands there as it is. */
export interface Seams {
  /** Price a word of the cheapest way to put the claim together. */
  readonly price: number
  /** Seams that cut a statement short: for each, the share of what the text goes on to say there and the claim never says. */
  readonly cut: number
}

/**
 * What a seam costs. To leave words out within a sentence is how news is shortened, so it costs next to nothing, unless a
 * verb goes; to go on in another sentence, and to put in words, is how sentences come to say what nobody said. A piece that
 * breaks off, or sets in, in the middle of a clause costs more than one that does so at its edge.
 */
const PRICE = {
  skip: 0.1,
  skipVerb: 0.35,
  back: 0.7,
  /** Whole clauses the other way round: "Lind said that it rained" of "It rained, Lind said". */
  turn: 0.1,
  jump: 0.7,
  breaksOff: 0.4,
  breaksOffAtLink: 0.2,
  setsIn: 0.35,
  reword: 0.2,
  /** A noun in the place of the pronoun that another sentence has: "The port was shut. It opened on Monday." */
  forPronoun: 0.6,
} as const
/**
 * What a word costs that is put in: little where it fills up a name ("Dana" before "Orsk"), says what the text says in another
 * word, or is small; more where the text has it elsewhere, and most where it has it nowhere.
 */
const PUT_IN = { light: 0.3, elsewhere: 0.5, nowhere: 0.8, number: 1.2 } as const
/** Words added to a claim's own when its price is shared out: one word put in is not a third of a claim of three. */
const SPREAD = 4
/** Places looked at for one word, words looked back over: bounds the work on long texts. */
const MOST_PLACES = 60
const BACK = 12
/** Words of content looked at behind a cut. */
const AHEAD = 4

const LINKS = new Set('and or of to including who which whom whose where'.split(' '))
const RELATIVE = /^(?:who|which|that|whose)$/
const PRONOUN = /^(?:he|she|it|they|we|i|you)$/

interface Way {
  readonly at: number
  readonly cost: number
  readonly from: Way | null
  /** Another piece begins here; `at` of `from` is where the last one broke off, and may be cut short. */
  readonly jumps: boolean
}

/** A text made ready for reading claims off it. */
interface Cloth extends TextWords {
  /** Verbs before each word. */
  readonly verbs: Uint32Array
}

/**
 * Cuts a claim into pieces of the text in the cheapest way (Viterbi over the places of its words). `reworded` gives
 * for its words that the text lacks the forms in which it says the same. Linear in the text.
 */
export function seamsOf(
  claim: readonly Word[],
  text: TextWords,
  reworded: ReadonlyMap<string, ReadonlySet<string>> = new Map(),
): Seams {
  const cloth = { ...text, verbs: verbsBefore(text.words) }
  const places = placesOf(claim, text.words, reworded)
  let ways: Way[] = [{ at: -1, cost: 0, from: null, jumps: false }]
  claim.forEach((word, i) => {
    const own = places.get(word.form)!
    const inOtherWords = own.length > 0 && cloth.words[own[0]!]!.stem !== word.stem
    const next = own.map((place) => arrive(place, ways, cloth, inOtherWords ? PRICE.reword : 0))
    const price = inOtherWords ? PUT_IN.light : putIn(word, own, claim[i + 1], cloth)
    for (const from of cheapestOf(ways))
      next.push({ at: from.at, cost: from.cost + price, from, jumps: false })
    ways = next
  })
  const best = cheapest(ways, (w) => w.cost + breakOff(w.at, cloth))
  return {
    price: (best.cost + breakOff(best.at, cloth)) / (claim.length + SPREAD),
    cut: cutOf(best, claim, cloth),
  }
}

function verbsBefore(words: readonly Word[]): Uint32Array {
  const out = new Uint32Array(words.length + 1)
  words.forEach((w, i) => {
    out[i + 1] = out[i]! + Number(w.kind === 'content' && !w.capital && isPast(w.form))
  })
  return out
}

/** Where each form of the claim stands in the text, by its stem or, failing that, in other words. */
function placesOf(
  claim: readonly Word[],
  words: readonly Word[],
  reworded: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>(claim.map((w) => [w.form, []]))
  const sought = new Map<string, number[][]>()
  const seek = (key: string, list: number[]): unknown => sought.set(key, [...(sought.get(key) ?? []), list])
  for (const w of new Map(claim.map((c) => [c.form, c])).values()) {
    seek(`=${w.stem}`, places.get(w.form)!)
    for (const form of reworded.get(w.form) ?? []) seek(form, places.get(w.form)!)
  }
  words.forEach((w, i) => {
    for (const key of [`=${w.stem}`, w.form])
      for (const list of sought.get(key) ?? []) if (list.length < MOST_PLACES) list.push(i)
  })
  return places
}

function putIn(word: Word, places: readonly number[], next: Word | undefined, cloth: Cloth): number {
  if (word.kind === 'number') return PUT_IN.number
  if (word.kind !== 'content' && word.kind !== 'negation') return PUT_IN.light
  const follows = (at: number): boolean =>
    cloth.words[at + 1]?.stem === next?.stem && !isMarked(at + 1, cloth)
  if (next && word.kind === 'content' && places.some(follows)) return PUT_IN.light
  return places.length ? PUT_IN.elsewhere : PUT_IN.nowhere
}

/** The cheapest way to a place of the text; `extra` is what the word costs there. */
function arrive(place: number, ways: readonly Way[], cloth: Cloth, extra: number): Way {
  const before = beforeOf(place, cloth)
  let best: Way | null = null
  const take = (from: Way, price: number, jumps: boolean): void => {
    const cost = from.cost + price + extra
    if (!best || cost < best.cost) best = { at: place, cost, from, jumps }
  }
  const setsIn = before === 'clause' ? PRICE.setsIn : 0
  for (const way of ways) {
    if (!way.from) take(way, setsIn, true)
    else {
      if (cloth.sentence[way.at] === cloth.sentence[place]) {
        const turns = place <= way.at && before === 'nothing' && breakOff(way.at, cloth) < PRICE.breaksOff
        take(way, turns ? PRICE.turn : within(way.at, place, cloth), false)
      }
      // What stands for the pronoun comes without the rest of its own sentence: nothing is cut short.
      if (before === 'pronoun') take(way, PRICE.forPronoun, false)
      else take(way, PRICE.jump + breakOff(way.at, cloth) + setsIn, true)
    }
  }
  return best!
}

function within(from: number, to: number, { verbs }: Cloth): number {
  if (to === from + 1) return 0
  if (to <= from) return PRICE.back
  return verbs[to]! > verbs[from + 1]! ? PRICE.skipVerb : PRICE.skip
}

const isMarked = (at: number, { words, marked, sentence }: Cloth): boolean =>
  at >= words.length || marked[at]! || sentence[at] !== sentence[at - 1]

/** Price of breaking off after a word of the text. */
function breakOff(at: number, cloth: Cloth): number {
  if (at < 0 || isMarked(at + 1, cloth)) return 0
  const { form } = cloth.words[at + 1]!
  return PREPOSITIONS.has(form) || BREAKS.has(form) || LINKS.has(form) || isAdverb(form)
    ? PRICE.breaksOffAtLink
    : PRICE.breaksOff
}

/** What stands in the clause before a word: nothing of weight, a pronoun that has its subject's place, or what the clause is about. */
function beforeOf(at: number, cloth: Cloth): 'nothing' | 'pronoun' | 'clause' {
  // A verb behind a comma has its subject before the comma: "Lindqvist, a minister, may visit".
  if (isMarked(at, cloth))
    return isVerb(cloth.words[at]!) && cloth.sentence[at] === cloth.sentence[at - 1] ? 'clause' : 'nothing'
  let pronoun = false
  for (let k = at - 1; k > Math.max(-1, at - BACK); k--) {
    const w = cloth.words[k]!
    if ((w.kind !== 'function' && !isAuxiliary(w.form) && !isAdverb(w.form)) || RELATIVE.test(w.form))
      return 'clause'
    pronoun ||= PRONOUN.test(w.form)
    if (isMarked(k, cloth)) break
  }
  return pronoun && isVerb(cloth.words[at]!) ? 'pronoun' : 'nothing'
}

const isVerb = (w: Word): boolean =>
  isAuxiliary(w.form) || w.kind === 'modal' || (w.kind === 'content' && !w.capital && isPast(w.form))

const cheapest = (ways: readonly Way[], costOf: (w: Way) => number): Way =>
  ways.reduce((a, b) => (costOf(b) < costOf(a) ? b : a))

/** Adds up, over the places where a piece breaks off, what is not said any more. */
function cutOf(last: Way, claim: readonly Word[], cloth: Cloth): number {
  let sum = 0
  const said = new Set<string>()
  let i = claim.length
  for (let way = last; way.from; way = way.from) {
    said.add(claim[--i]!.stem)
    const turns = way.at < way.from.at && cloth.sentence[way.at] === cloth.sentence[way.from.at]
    if ((way.jumps || turns) && way.from.at >= 0) sum += unsaid(way.from.at, said, cloth)
  }
  return sum
}

/** Share of the content that follows a word of the text, up to a mark, and is not among what is said after it. */
function unsaid(at: number, said: ReadonlySet<string>, cloth: Cloth): number {
  let all = 0
  let lost = 0
  for (let k = at + 1; all < AHEAD && !isMarked(k, cloth); k++) {
    if (cloth.words[k]!.kind !== 'content') continue
    all++
    if (!said.has(cloth.words[k]!.stem)) lost++
  }
  return all ? lost / all : 0
}
