import type { AnalysedText, Token } from '../text.ts'
import { bitsOf, COUNTRY, DEMONYM, FIRST_NAME, type Gazetteer, ORGANISATION, REGION } from './gazetteer.ts'
import { hashWord } from './hash.ts'
import type { Lexicon } from './model.ts'

/** How a sentence uses capitals: as prose does, in all words ("TALKS FAIL"), or at each word's start ("Talks Fail"). */
export type CaseKind = 0 | 1 | 2
export const PROSE: CaseKind = 0
export const CAPITALS: CaseKind = 1
export const HEADLINE: CaseKind = 2

/** The words of a text as prose would write them, with how each sentence was written. */
export interface CasedText {
  readonly words: readonly string[]
  readonly kinds: readonly CaseKind[]
  /** Of a lower-case word: seen small in the text; seen with a capital inside a sentence. */
  readonly seen: ReadonlyMap<string, Seen>
}

export interface Seen {
  small: number
  capital: number
  /** First wording with a capital inside a sentence. */
  form: string | null
}

const isUpper = (c: string): boolean => c !== c.toLowerCase()
const hasLetter = (w: string): boolean => w.toLowerCase() !== w.toUpperCase()
export const isCapitals = (w: string): boolean => w.length > 1 && w === w.toUpperCase() && hasLetter(w)
const capitalised = (w: string): boolean => isUpper(w[0]!)

/**
 * Undoes the capitals of headlines, datelines and tables: a word takes the form that it has in the text's prose; a common
 * word becomes small, any other keeps one capital. The tagger then sees what it learned from. (Lita et al. 2003, tRuEcasIng.)
 */
export function truecase(doc: AnalysedText, lexicon: Lexicon, gazetteer: Gazetteer): CasedText {
  const isCommon = (lower: string): boolean => lexicon.common.indexOf(hashWord(lower)) >= 0
  const kinds = doc.bounds.map((b) => kindOf(doc, b.start, b.end, isCommon))
  const seen = countForms(doc, kinds)
  const bits = (lower: string): number => bitsOf(gazetteer, lower)
  const isName = (lower: string): boolean =>
    (bits(lower) & (COUNTRY | REGION | FIRST_NAME | DEMONYM)) !== 0 ||
    lexicon.places.indexOf(hashWord(lower)) >= 0
  const title = (w: string): string => w[0]! + w.slice(1).toLowerCase()

  function fromCapitals({ text, lower }: Token): string {
    const form = seen.get(lower)
    if (form?.form && form.capital >= form.small) return form.form
    if (form && form.small > 0) return lower
    if (isCommon(lower)) return lower
    if (text.length <= 5 && (bits(lower) & ORGANISATION) !== 0) return text
    return /^[^\p{L}]*\p{Lu}\.(?:\p{Lu}\.)*$/u.test(text) ? text : title(text)
  }

  const words = doc.tokens.map((t) => {
    const kind = kinds[t.sentence]!
    if (kind === CAPITALS) return isCapitals(t.text) ? fromCapitals(t) : t.text
    if (kind === HEADLINE && capitalised(t.text)) {
      const form = seen.get(t.lower)
      if (form?.capital) return t.text
      return (form && form.small > 0) || (isCommon(t.lower) && !isName(t.lower)) ? t.lower : t.text
    }
    if (t.text.length > 3 && isCapitals(t.text) && !/[\d.]/.test(t.text)) {
      const form = seen.get(t.lower)?.form
      if (form && !isCapitals(form)) return form
      if (isName(t.lower) && (bits(t.lower) & ORGANISATION) === 0) return title(t.text)
    }
    return t.text
  })
  return { words, kinds, seen }
}

function kindOf(doc: AnalysedText, from: number, to: number, isCommon: (lower: string) => boolean): CaseKind {
  let letters = 0
  let capitals = 0
  let common = 0
  let raised = 0
  let small = 0
  for (let i = from; i < to; i++) {
    const { text, lower } = doc.tokens[i]!
    if (!hasLetter(text)) continue
    letters += text.length
    if (isCapitals(text)) capitals += text.length
    if (text === lower) small++
    if (i > from && text.length > 3 && isCommon(lower)) {
      common++
      if (capitalised(text) && !isCapitals(text)) raised++
    }
  }
  if (letters >= 4 && capitals >= letters * 0.8) return CAPITALS
  const last = doc.tokens[to - 1]?.text
  return common >= 2 && raised >= common * 0.6 && small < (to - from) / 2 && last !== '.' ? HEADLINE : PROSE
}

function countForms(doc: AnalysedText, kinds: readonly CaseKind[]): Map<string, Seen> {
  const seen = new Map<string, Seen>()
  doc.bounds.forEach((b, s) => {
    if (kinds[s] !== PROSE) return
    for (let i = b.start; i < b.end; i++) {
      const { text, lower } = doc.tokens[i]!
      if (!hasLetter(text)) continue
      let entry = seen.get(lower)
      if (!entry) seen.set(lower, (entry = { small: 0, capital: 0, form: null }))
      if (text === lower) entry.small++
      else if (i > b.start && /[\p{L}\p{N},]/u.test(doc.tokens[i - 1]!.text)) {
        entry.capital++
        if (!entry.form || (isCapitals(entry.form) && !isCapitals(text))) entry.form = text
      }
    }
  })
  return seen
}
