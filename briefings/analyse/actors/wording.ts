import { countryNamed, countryOf } from '../demonyms.ts'
import { ORG_SUFFIXES } from '../names/organisations.ts'

/** Words of a name made comparable: small, without accents, full stops, possessive endings and leading articles. */
export function wordsOf(name: string): string[] {
  const folded = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’‘ʼ`]/g, "'")
    .replace(/\s*[-‐‑–]\s*/g, '-')
    .replace(/'s?(?=\s|$)/g, '')
    .toLowerCase()
    .replace(/\./g, '')
  const words = folded.split(/[\s,"“”()/]+/u).filter(Boolean)
  return words.length > 1 && words[0] === 'the' ? words.slice(1) : words
}

const SUFFIXES: ReadonlySet<string> = new Set([
  ...ORG_SUFFIXES.trim()
    .split(/\s+/)
    .map((s) => s.replace(/\./g, '')),
  'incorporated',
  'corporation',
  'company',
  'limited',
  'companies',
])

/** An organisation's words without what only says its legal form: "Acme Mining Co Ltd" -> acme mining. */
export function coreOf(words: readonly string[]): string[] {
  let end = words.length
  while (end > 1 && (SUFFIXES.has(words[end - 1]!) || words[end - 1] === '&' || words[end - 1] === 'and'))
    end--
  return words.slice(0, end)
}

const SMALL = new Set('of the and for & in on at to de la du des del di da y et und für'.split(' '))

/** Initials of a name, with and without its small words: "World Health Organization" -> WHO. */
export function initialsOf(words: readonly string[]): string[] {
  const core = coreOf(words)
  if (core.length < 2) return []
  const parts = core.flatMap((w) => w.split('-')).filter(Boolean)
  const all = parts.map((w) => w[0]!).join('')
  const large = parts
    .filter((w) => !SMALL.has(w))
    .map((w) => w[0]!)
    .join('')
  return [...new Set([large, all])].filter((s) => s.length >= 2)
}

/** Is this wording an abbreviation in capitals, "IDF" or "U.N."? */
export const isAbbreviation = (name: string): boolean => /^(?:\p{Lu}\.?){2,8}s?$/u.test(name)

/** May `short` stand for `long` where the text says so itself: "Long Name (LN)"? Letters in order, same start. */
export function abbreviates(short: string, words: readonly string[]): boolean {
  const letters = short.replace(/[.\s]/g, '').toLowerCase()
  const full = words.join('')
  if (letters.length < 2 || letters[0] !== full[0]) return false
  let at = 0
  for (const c of letters) {
    at = full.indexOf(c, at)
    if (at < 0) return false
    at++
  }
  return true
}

/** Single words that begin or end many organisations' names and so stand for none of them. */
const GENERIC = new Set(
  (
    'bank united national first general american international new royal north south east west northern southern eastern ' +
    'western central federal state city union public world global european british standard great grand old big free ' +
    'people peoples social democratic republican liberal central supreme high foreign ministry department university ' +
    'council committee party group company court house army police government association federation agency institute ' +
    'center centre school hospital church club league board office commission trust fund society san saint st los las el al ' +
    'la le the a an of and bay lake mount port'
  ).split(' '),
)

/** May this one word stand for a longer organisation name that begins with it? */
export const isTelling = (word: string): boolean =>
  word.length > 2 && !GENERIC.has(word) && countryNamed(word) === null && countryOf(word) === null

/** Readable id of a name: "Antony Blinken" -> antony-blinken. */
export function slugOf(name: string): string {
  const slug = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/['’.]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
  return slug.slice(0, 80).replace(/-$/, '') || 'name'
}
