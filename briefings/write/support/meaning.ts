import { Kind, type Meanings } from '../meanings.ts'
import { isLight, PARAPHRASES } from './paraphrase.ts'
import type { Word } from './words.ts'

/** How near the words of a claim are in meaning to those of a text. All lie in [0, 1]. */
export interface MeaningFeatures {
  /** Content that the text has, in the same or in other words. */
  readonly covered: number
  /** How foreign to the text the most foreign word is. */
  readonly foreign: number
  /** Neighbouring content that stands near one another in some sentence of the text, in whatever words. */
  readonly together: number
  /** Longest run of the claim's words that stands so in the text, as a share of the claim. */
  readonly copied: number
  /** For forms of the claim's words that the text lacks, the forms in which it says the same. */
  readonly reworded: ReadonlyMap<string, ReadonlySet<string>>
}

/** What a word of the text is worth for a word of the claim, by what the one says of the other. */
const WORTH: Readonly<Record<Kind, number>> = {
  [Kind.same]: 1,
  [Kind.synonym]: 0.9,
  [Kind.derived]: 0.9,
  [Kind.general]: 0.85,
  [Kind.near]: 0.7,
  [Kind.opposite]: 0.15,
}
const PARAPHRASED = 0.85
/** The most that likeness alone is worth: Monday is as like Tuesday as can be. */
const LIKE = 0.75
/** From here on a word counts as standing behind another when asking what stands near it. */
const BEHIND = 0.55
const MOST_PLACES = 80

/** A text's words of content, with what measuring a claim against them takes. */
interface Content {
  readonly words: readonly Word[]
  readonly sentence: readonly number[]
}

/** Measures a claim against a text by what their words mean. Linear in the text, for a claim of bounded length. */
export function meaningOf(
  claim: readonly Word[],
  text: { readonly words: readonly Word[]; readonly sentence: readonly number[] },
  meanings: Meanings,
): MeaningFeatures {
  const own = claim.filter(isContent)
  const content = contentOf(text)
  const distinct = new Map(content.words.map((w) => [w.form, w]))
  const stems = new Set(content.words.map((w) => w.stem))
  const worths = new Map(own.map((w) => [w.form, worthsOf(w, distinct, meanings)]))
  const weights = own.map((w) => weightOf(w, meanings))
  const best = own.map((w) => [...worths.get(w.form)!.values()].reduce((a, b) => Math.max(a, b), 0))
  const total = weights.reduce((a, b) => a + b, 0) || 1
  return {
    covered: own.length ? best.reduce((sum, b, i) => sum + b * weights[i]!, 0) / total : 0,
    foreign: best.reduce((most, b, i) => Math.max(most, (1 - b) * Math.min(1, weights[i]!)), 0),
    together: togetherOf(own, worths, content),
    copied: longestRun(claim, text.words) / Math.max(1, claim.length),
    reworded: new Map(own.flatMap((w) => (stems.has(w.stem) ? [] : [[w.form, sameIn(worths.get(w.form)!)]]))),
  }
}

const isContent = (w: Word): boolean => w.kind === 'content' || w.kind === 'number'

/** Rare words say more. */
const weightOf = (w: Word, meanings: Meanings): number => {
  if (w.kind === 'number') return 1.2
  if (w.capital) return 1.3
  return isLight(w.stem) ? 0.4 : Math.min(1.3, meanings.rarity(w.form) / 8)
}

function contentOf({ words, sentence }: Content): Content {
  const places = words.flatMap((w, i) => (isContent(w) ? [i] : []))
  return { words: places.map((i) => words[i]!), sentence: places.map((i) => sentence[i]!) }
}

/** For a word of the claim, what each word of the text is worth for it; those worth nothing are left out. */
function worthsOf(w: Word, text: ReadonlyMap<string, Word>, meanings: Meanings): ReadonlyMap<string, number> {
  const out = new Map<string, number>()
  for (const [form, t] of text) {
    const worth = worthOf(w, t, meanings)
    if (worth > 0) out.set(form, worth)
  }
  return out
}

function worthOf(w: Word, t: Word, meanings: Meanings): number {
  if (w.stem === t.stem) return 1
  if (w.kind === 'number' || t.kind === 'number') return 0
  if (PARAPHRASES.get(w.stem)?.has(t.stem)) return PARAPHRASED
  const kind = meanings.relation(w.form, t.form)
  if (kind !== null) return WORTH[kind]
  // A name is itself or another's.
  if (w.capital) return w.form.slice(0, 4) === t.form.slice(0, 4) ? 0.6 : 0
  return Math.max(0, Math.min(LIKE, meanings.likeness(w.form, t.form)))
}

/** The forms that say as much as a paraphrase does. */
const sameIn = (worths: ReadonlyMap<string, number>): ReadonlySet<string> =>
  new Set([...worths].flatMap(([form, worth]) => (worth >= PARAPHRASED ? [form] : [])))

function togetherOf(
  own: readonly Word[],
  worths: ReadonlyMap<string, ReadonlyMap<string, number>>,
  { words, sentence }: Content,
): number {
  const places = own.map((w) => {
    const worth = worths.get(w.form)!
    const out: { at: number; worth: number }[] = []
    for (let at = 0; at < words.length && out.length < MOST_PLACES; at++) {
      const value = worth.get(words[at]!.form) ?? 0
      if (value >= BEHIND) out.push({ at, worth: value })
    }
    return out
  })
  let sum = 0
  for (let i = 0; i + 1 < places.length; i++) {
    let best = 0
    for (const a of places[i]!)
      for (const b of places[i + 1]!)
        if (a.at !== b.at && sentence[a.at] === sentence[b.at])
          best = Math.max(best, a.worth * b.worth * Math.exp(-Math.max(0, Math.abs(a.at - b.at) - 1) / 5))
    sum += best
  }
  return own.length > 1 ? sum / (own.length - 1) : 1
}

/** Words of the longest stretch that claim and text share; by rows, so linear in the text. */
function longestRun(claim: readonly Word[], text: readonly Word[]): number {
  let longest = 0
  let before = new Uint16Array(claim.length + 1)
  for (const t of text) {
    const row = new Uint16Array(claim.length + 1)
    for (let i = 0; i < claim.length; i++)
      if (claim[i]!.stem === t.stem) longest = Math.max(longest, (row[i + 1] = before[i]! + 1))
    before = row
  }
  return longest
}
