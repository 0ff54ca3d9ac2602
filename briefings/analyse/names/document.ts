import type { NameType } from '../../model.ts'
import type { AnalysedText } from '../text.ts'
import { apart } from './apart.ts'
import type { CasedText } from './case.ts'
import { withoutForm } from './companies.ts'
import {
  bitsOf,
  COUNTRY,
  FIRST_NAME,
  type Gazetteer,
  ORG_SUFFIX,
  ORGANISATION,
  phraseHash,
  REGION,
} from './gazetteer.ts'
import { hashWord } from './hash.ts'
import type { Lexicon } from './model.ts'
import { findMissed } from './missed.ts'
import { PEOPLES } from './peoples.ts'
import type { TokenSpan } from './spans.ts'
import { createVotes } from './votes.ts'

const words = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/))

/** Abbreviations in capitals that name a thing of a kind, not a thing. */
const NO_NAMES = words(
  'gdp gnp gni covid covid-19 aids hiv tb dna rna ngo ngos ict ai ip pr mou mous ceo cfo atm atms tv uav uavs ev evs cctv lgbt lgbtq suv ' +
    'suvs pdf vat ipo fdi mp mps mla mlas gmt utc est bst am pm bc ad ph phd faq vip sms usb led pm2.5 dlrs mln pct',
)

/**
 * Makes an article's names agree with each other: a wording keeps the type that the model finds likeliest over all its places
 * and over those of the organisations whose name begins with it, a bare surname is the person's, an acronym in brackets is of
 * its long name's type, two names that are known apart are two, and a name found in one place is found in the others.
 * (One sense per discourse: Gale et al. 1992; for names, Krishnan & Manning 2006.)
 */
export function agreeWithin(
  doc: AnalysedText,
  cased: CasedText,
  spans: readonly TokenSpan[],
  gazetteer: Gazetteer,
  lexicon: Lexicon,
): TokenSpan[] {
  const wordsOf = (s: TokenSpan): string => {
    let out = doc.tokens[s.first]!.lower
    for (let i = s.first + 1; i < s.end; i++) out += ' ' + doc.tokens[i]!.lower
    return out
  }
  const bits = (word: string): number => bitsOf(gazetteer, word)
  const hashOf = (key: string): number => key.split(' ').reduce((h, w) => phraseHash(h, hashWord(w)), 0)
  const phraseBits = (key: string): number =>
    (key.includes(' ') ? gazetteer.phrases.get(hashOf(key)) : bits(key)) ?? 0
  const isPlace = (word: string): boolean => (bits(word) & (COUNTRY | REGION)) !== 0
  const townSize = (key: string): number => lexicon.placeSizes[lexicon.places.indexOf(hashOf(key))] ?? 0
  /** May this word, the first of an organisation's name, stand for it alone ("Tarvo Mining", "Tarvo")? */
  const isOwn = (word: string): boolean =>
    (bits(word) & ~ORGANISATION) === 0 && townSize(word) === 0 && lexicon.common.indexOf(hashWord(word)) < 0

  const votes = createVotes()
  const surnames = new Set<string>()
  const companies = new Set<string>()
  for (const s of spans) {
    votes.add(wordsOf(s), s)
    if (s.end - s.first < 2) continue
    const head = doc.tokens[s.first]!.lower
    const last = doc.tokens[s.end - 1]!.lower
    if (s.type === 'PER' && last.length > 1) surnames.add(last)
    if (s.type === 'ORG' && bits(last) & ORG_SUFFIX) companies.add(head)
    if (s.type === 'ORG' && isOwn(head)) votes.add(head, s, LONGER)
    const bare = s.type === 'ORG' ? withoutForm(doc.tokens, s) : null
    if (bare && bare.end - bare.first > 1) votes.add(wordsOf(bare), bare, LONGER)
  }

  function typeOf(key: string, own: NameType, single: boolean): NameType {
    if (single && surnames.has(key) && !isPlace(key) && votes.allow(key, 'PER')) return 'PER'
    if (single && own !== 'PER' && companies.has(key) && !isPlace(key) && !surnames.has(key)) return 'ORG'
    return votes.winner(key) ?? own
  }

  const knownApart = (key: string): NameType | null => {
    if (surnames.has(key)) return 'PER'
    const listed = phraseBits(key)
    if (listed & COUNTRY) return 'LOC'
    if (listed & ORGANISATION) return 'ORG'
    return votes.winner(key)
  }
  const typed: TokenSpan[] = []
  for (const s of spans.flatMap((span) => apart(doc, span, knownApart, (key) => phraseBits(key) !== 0))) {
    const key = wordsOf(s)
    if (NO_NAMES.has(key)) continue
    // A country that plays or decides is still a country; a faith or people is no organisation.
    const own = typeOf(key, s.type, s.end - s.first === 1)
    const isTown = townSize(key) >= LARGE_TOWN
    const type = PEOPLES.has(key) ? 'MISC' : byList(own, phraseBits(key), surnames.has(key), isTown)
    typed.push({ first: s.first, end: s.end, type })
  }
  const known = new Map<string, NameType>()
  for (const s of typed) {
    if (s.type === 'MISC') continue
    const key = wordsOf(s)
    if (key.length > 2) known.set(key, s.type)
    const bare = s.type === 'ORG' ? withoutForm(doc.tokens, s) : null
    if (bare) known.set(wordsOf(bare), 'ORG')
  }
  for (const name of surnames) known.set(name, 'PER')
  return bracketed(doc, findMissed(doc, cased, typed, known, bits))
}

/** How many bare places a longer name counts for. */
const LONGER = 2
/** Class of towns (`Lexicon.placeSizes`) that are known for themselves. */
const LARGE_TOWN = 2

/** A name that the lists know whole is not taken for a person, nor a large town; a country is nothing but a place. */
function byList(type: NameType, bits: number, isSurname: boolean, isTown: boolean): NameType {
  if (type === 'ORG') return bits & COUNTRY ? 'LOC' : type
  if (type !== 'PER' || bits & FIRST_NAME || isSurname) return type
  if (bits & (COUNTRY | REGION) || isTown) return 'LOC'
  return bits & ORGANISATION ? 'ORG' : type
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
