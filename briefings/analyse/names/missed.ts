import type { NameType } from '../../model.ts'
import type { AnalysedText } from '../text.ts'
import { type CasedText, PROSE } from './case.ts'
import { FIRST_NAME } from './gazetteer.ts'
import type { TokenSpan } from './spans.ts'

/**
 * Adds to an article's names those places where the tagger missed a wording that is a name elsewhere in the text.
 * `known`: types by wording, lower-case words with a space between; `bits`: what the lists know of a word.
 */
export function findMissed(
  doc: AnalysedText,
  cased: CasedText,
  spans: readonly TokenSpan[],
  known: ReadonlyMap<string, NameType>,
  bits: (word: string) => number,
): TokenSpan[] {
  /** Words of the longest known name that begins with a word. */
  const longest = new Map<string, number>()
  for (const key of known.keys()) {
    const words = key.split(' ')
    longest.set(words[0]!, Math.max(words.length, longest.get(words[0]!) ?? 0))
  }
  const out: TokenSpan[] = []
  let next = 0
  for (let i = 0; i < doc.tokens.length; i++) {
    if (next < spans.length && spans[next]!.first === i) {
      i = spans[next]!.end - 1
      out.push(spans[next++]!)
      continue
    }
    const most = longest.get(doc.tokens[i]!.lower)
    if (most === undefined) continue
    const free = Math.min(doc.tokens.length, spans[next]?.first ?? Infinity)
    const found =
      findLong(doc, cased, i, Math.min(free, i + most), known) ?? findWord(doc, cased, i, known, bits)
    if (!found) continue
    out.push(found)
    i = found.end - 1
  }
  return out
}

function findLong(
  doc: AnalysedText,
  cased: CasedText,
  first: number,
  limit: number,
  known: ReadonlyMap<string, NameType>,
): TokenSpan | null {
  const { sentence } = doc.tokens[first]!
  if (!/^\p{Lu}/u.test(cased.words[first]!) || isCapital(doc, cased, first - 1, sentence)) return null
  for (let end = limit; end > first + 1; end--) {
    if (doc.tokens[end - 1]!.sentence !== sentence || !/^\p{Lu}/u.test(cased.words[end - 1]!)) continue
    if (isCapital(doc, cased, end, sentence)) continue
    const key = doc.tokens
      .slice(first, end)
      .map((t) => t.lower)
      .join(' ')
    const type = known.get(key)
    if (type) return { first, end, type }
  }
  return null
}

/** A single capitalised word, if it is surely no common one. */
function findWord(
  doc: AnalysedText,
  cased: CasedText,
  i: number,
  known: ReadonlyMap<string, NameType>,
  bits: (word: string) => number,
): TokenSpan | null {
  const { lower, sentence, pos } = doc.tokens[i]!
  const word = cased.words[i]!
  const type = known.get(lower)
  if (type === undefined || word === word.toLowerCase()) return null
  const begins = doc.bounds[sentence]!.start === i
  // "So" and "Sun" are surnames inside a sentence, where the article has them in full.
  const surname = type === 'PER' && !begins && cased.kinds[sentence] === PROSE && word.length < 5
  const seen = cased.seen.get(lower)
  if (seen && seen.small > 0 && !surname) return null
  if (begins && pos !== 'PROPN' && bits(lower) & ~FIRST_NAME) return null
  if (isCapital(doc, cased, i - 1, sentence) || isCapital(doc, cased, i + 1, sentence)) return null
  return { first: i, end: i + 1, type }
}

function isCapital(doc: AnalysedText, cased: CasedText, i: number, sentence: number): boolean {
  const token = doc.tokens[i]
  if (!token || token.sentence !== sentence || i === doc.bounds[sentence]!.start) return false
  return /^\p{Lu}/u.test(cased.words[i]!)
}
