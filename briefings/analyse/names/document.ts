import type { NameType } from '../../model.ts'
import type { AnalysedText } from '../text.ts'
import type { CasedText } from './case.ts'
import { COUNTRY, FIRST_NAME, type Gazetteer, ORG_SUFFIX, REGION } from './gazetteer.ts'
import { hashWord } from './hash.ts'
import type { TokenSpan } from './spans.ts'

/**
 * Makes an article's names agree with each other: a wording keeps the type that it has most often, a bare surname is the
 * person's, an acronym in brackets is of its long name's type, and a name found in one place is found in the others.
 * (One sense per discourse: Gale et al. 1992; for names, Krishnan & Manning 2006.)
 */
export function agreeWithin(
  doc: AnalysedText,
  cased: CasedText,
  spans: readonly TokenSpan[],
  gazetteer: Gazetteer,
): TokenSpan[] {
  const wordsOf = (s: TokenSpan): string => {
    let out = doc.tokens[s.first]!.lower
    for (let i = s.first + 1; i < s.end; i++) out += ' ' + doc.tokens[i]!.lower
    return out
  }
  const bits = (word: string): number => gazetteer.words.get(hashWord(word)) ?? 0
  const votes = new Map<string, Map<NameType, number>>()
  const surnames = new Set<string>()
  const given = new Set<string>()
  const companies = new Set<string>()
  for (const s of spans) {
    const key = wordsOf(s)
    const count = votes.get(key) ?? new Map<NameType, number>()
    votes.set(key, count.set(s.type, (count.get(s.type) ?? 0) + 1))
    if (s.end - s.first < 2) continue
    const last = doc.tokens[s.end - 1]!.lower
    if (s.type === 'PER' && last.length > 2) {
      surnames.add(last)
      given.add(doc.tokens[s.first]!.lower)
    }
    if (s.type === 'ORG' && bits(last) & ORG_SUFFIX) companies.add(doc.tokens[s.first]!.lower)
  }
  const isPlace = (word: string): boolean => (bits(word) & (COUNTRY | REGION)) !== 0

  function typeOf(key: string, own: NameType, single: boolean): NameType {
    if (single && surnames.has(key) && !isPlace(key)) return 'PER'
    if (single && own !== 'PER' && companies.has(key) && !isPlace(key) && !surnames.has(key)) return 'ORG'
    const count = votes.get(key)
    if (!count) return own
    let best = own
    for (const [type, n] of count) if (n > count.get(best)!) best = type
    return best
  }

  const typed = spans.map((s) => ({ ...s, type: typeOf(wordsOf(s), s.type, s.end - s.first === 1) }))
  const known = new Map<string, NameType>()
  for (const s of typed)
    if (s.end - s.first === 1) {
      const token = doc.tokens[s.first]!
      if (s.type !== 'MISC' && token.lower.length > 2) known.set(token.lower, s.type)
    }
  for (const name of surnames) known.set(name, 'PER')
  return bracketed(doc, withMissed(doc, cased, typed, known, bits))
}

/** Single capitalised words left out here that are names elsewhere in the text. */
function withMissed(
  doc: AnalysedText,
  cased: CasedText,
  spans: readonly TokenSpan[],
  known: ReadonlyMap<string, NameType>,
  bits: (word: string) => number,
): TokenSpan[] {
  const out: TokenSpan[] = []
  let next = 0
  for (let i = 0; i < doc.tokens.length; i++) {
    if (next < spans.length && spans[next]!.first === i) {
      i = spans[next]!.end - 1
      out.push(spans[next++]!)
      continue
    }
    const { lower, sentence, pos } = doc.tokens[i]!
    const word = cased.words[i]!
    const type = known.get(lower)
    if (type === undefined || word === word.toLowerCase()) continue
    const begins = doc.bounds[sentence]!.start === i
    const seen = cased.seen.get(lower)
    if (seen && seen.small > 0) continue
    if (begins && pos !== 'PROPN' && bits(lower) & ~FIRST_NAME) continue
    if (isCapital(doc, cased, i - 1, sentence) || isCapital(doc, cased, i + 1, sentence)) continue
    out.push({ first: i, end: i + 1, type })
  }
  return out
}

function isCapital(doc: AnalysedText, cased: CasedText, i: number, sentence: number): boolean {
  const token = doc.tokens[i]
  if (!token || token.sentence !== sentence || i === doc.bounds[sentence]!.start) return false
  return /^\p{Lu}/u.test(cased.words[i]!)
}

/** "Long Name (LN)": one thing, one type. */
function bracketed(doc: AnalysedText, spans: readonly TokenSpan[]): TokenSpan[] {
  const types = new Map<string, NameType>()
  for (let k = 1; k < spans.length; k++) {
    const [long, short] = [spans[k - 1]!, spans[k]!]
    const token = doc.tokens[short.first]!
    if (short.first !== long.end + 1 || doc.tokens[long.end]!.text !== '(' || short.end - short.first !== 1)
      continue
    if (long.end - long.first < 2 || !/^(?:\p{Lu}\.?){2,7}$/u.test(token.text)) continue
    const initial = doc.tokens[long.first]!.text[0]!
    if (long.type !== 'PER' && token.text[0] === initial) types.set(token.text, long.type)
  }
  if (types.size === 0) return [...spans]
  return spans.map((s) => {
    const type = s.end - s.first === 1 ? types.get(doc.tokens[s.first]!.text) : undefined
    return type ? { ...s, type } : s
  })
}
