import type { Facts } from '../model.ts'
import { isFurniture } from '../read/furniture.ts'
import { termsOf } from '../read/terms.ts'
import { overlap } from '../write/choose.ts'

/** What is compared of a report. */
export interface Version {
  readonly text: string
  readonly facts: Pick<Facts, 'sentences' | 'figures'>
}

/** From this share of common terms on, a sentence is another one edited. */
const EDITED = 0.6
/** Sentences of a near-copy that were edited; of more it is no copy. */
const MOST = 60
/** Two spellings of a name ("Kyiv", "Kyivan"; "Sept.", "September") begin alike. */
const ALIKE = 4

/**
 * Does one version of a report say something else than another that has nearly the same words: is there a sentence that stands in both but
 * for a figure, a name or a day, each having one which the other lacks? A shortened or lengthened copy says the same.
 */
export function saysOtherwise(a: Version, b: Version): boolean {
  const [inA, inB] = [sentencesOf(a), sentencesOf(b)]
  const [onlyA, onlyB] = [without(inA, inB), without(inB, inA)]
  return onlyA.some((s) => {
    const other = nearest(s, onlyB)
    return other !== null && lacks(s, other) && lacks(other, s)
  })
}

interface Told {
  readonly text: string
  readonly terms: ReadonlySet<string>
  /** Figures by their value; names, days and numbers by their words. */
  readonly telling: readonly string[]
}

function sentencesOf(version: Version): Map<string, Told> {
  const out = new Map<string, Told>()
  const figures = Map.groupBy(version.facts.figures, (f) => f.sentence)
  for (const [index, { start, end }] of version.facts.sentences.entries()) {
    const text = version.text.slice(start, end).replace(/\s+/g, ' ')
    if (isFurniture(text)) continue
    const values = (figures.get(index) ?? []).map((f) => `${f.unit} ${f.value}`)
    // The first word has its capital from the sentence.
    const words = text.replace(/^\W*\p{L}+/u, '').match(/\p{Lu}[\p{L}’'-]+|\d[\d.,:]*\d|\d/gu) ?? []
    out.set(text, { text, terms: new Set(termsOf(text)), telling: [...values, ...words] })
  }
  return out
}

const without = (own: ReadonlyMap<string, Told>, other: ReadonlyMap<string, Told>): Told[] =>
  [...own].flatMap(([text, told]) => (other.has(text) ? [] : told)).slice(0, MOST)

function nearest(s: Told, others: readonly Told[]): Told | null {
  let best: Told | null = null
  let most = EDITED
  for (const o of others) {
    const share = overlap(s.terms, o.terms)
    if (share >= most) [best, most] = [o, share]
  }
  return best
}

const lacks = (one: Told, other: Told): boolean =>
  one.telling.some((w) => !other.telling.some((o) => o === w || isSpelling(o, w)))

const isSpelling = (a: string, b: string): boolean =>
  /^\p{L}/u.test(a) && a.length >= ALIKE && b.length >= ALIKE && a.slice(0, ALIKE) === b.slice(0, ALIKE)
