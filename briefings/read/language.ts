import { FUNCTION_WORDS } from './function-words.ts'
import { languageOfScript } from './script-language.ts'

/** How much a word says for each language it is common in. */
const WEIGHTS: ReadonlyMap<string, readonly (readonly [string, number])[]> = weigh()
/** Letters that few languages of Latin script use. */
const LETTERS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/[ßäöü]/g, ['de', 'sv', 'fi', 'tr', 'et', 'hu']],
  [/ß/g, ['de']],
  [/[ñ¿¡]/g, ['es']],
  [/[ãõ]/g, ['pt', 'et', 'vi']],
  [/[łżśźćą]/g, ['pl']],
  [/[řěů]/g, ['cs']],
  [/[ľĺŕ]/g, ['sk']],
  [/[őű]/g, ['hu']],
  [/[ğışİ]/g, ['tr']],
  [/[ășțâ]/g, ['ro']],
  [/[æø]/g, ['da', 'no']],
  [/å/g, ['sv', 'da', 'no']],
  [/[èêçœ]/g, ['fr', 'ca', 'pt']],
  [/[ảạấậốộớợừưựịọụằắ]/g, ['vi']],
  [/[ģķļņ]/g, ['lv']],
  [/[ėįų]/g, ['lt']],
  [/[čšž]/g, ['cs', 'sk', 'hr', 'lv', 'lt']],
]
/** Enough of a text to know its language by. */
const ENOUGH = 6000
const HEAD = 300

/**
 * The language of a text as ISO 639-1, or `und`: by script, then by the function words of the text, which names from
 * elsewhere do not have. `prior` is a language somebody declared; it decides only where the text itself does not.
 */
export function detectLanguage(text: string, prior: string | null = null): string {
  const sample = sampleOf(text).normalize('NFC')
  const byScript = languageOfScript(sample)
  if (byScript) return byScript === 'und' ? (primary(prior) ?? 'und') : byScript
  const lower = sample.toLowerCase().replace(/['’ʼ]/g, '’')
  const words = lower.match(/\p{L}+(?:’\p{L}+)?/gu) ?? []
  if (words.length === 0) return primary(prior) ?? 'und'
  const scores = new Map<string, number>()
  const add = (language: string, weight: number) => scores.set(language, (scores.get(language) ?? 0) + weight)
  for (const word of words) for (const [language, weight] of WEIGHTS.get(word) ?? []) add(language, weight)
  // Foreign names bring letters with them, so letters weigh little, and only what exceeds a few names.
  for (const [letters, languages] of LETTERS) {
    const seen = (lower.match(letters)?.length ?? 0) / words.length
    if (seen > 0.03) for (const language of languages) add(language, Math.min(0.3, seen) * words.length)
  }
  const language = decide(scores, words, primary(prior))
  // A table of names after a sentence or two: those tell.
  return language === 'und' && text.length > 2 * HEAD ? detectLanguage(text.slice(0, HEAD)) : language
}

function decide(scores: ReadonlyMap<string, number>, words: readonly string[], prior: string | null): string {
  const ranked = [...scores].sort((a, b) => b[1] - a[1])
  const [best, score] = ranked[0] ?? ['und', 0]
  const second = ranked[1]?.[1] ?? 0
  const share = score / words.length
  // Tables of names and results hold a few short words of every language; running text of any has many of its own.
  const enough = best === 'en' ? 0.04 : 0.07
  if (share >= enough && score >= 0.8 && score > second * 1.15) return best
  if (prior && (share < enough || (scores.get(prior) ?? 0) >= score * 0.7)) return prior
  if (score > second && (share >= 0.1 || (best === 'en' && score >= 1))) return best
  const nearly = share < enough && (scores.get('en') ?? 0) > score * 0.6
  return looksEnglish(words, nearly ? 0.05 : 0.2) ? 'en' : 'und'
}

/** A headline without function words: plain letters, and enough of the spellings and endings that English likes most. */
function looksEnglish(words: readonly string[], least: number): boolean {
  if (words.filter((w) => /^[a-z’]+$/.test(w)).length < words.length * 0.9) return false
  return words.filter((w) => ENGLISH_SPELLING.test(w)).length >= words.length * least
}

const ENGLISH_SPELLING =
  /(?:..ing|[^e]ed|tion|tions|ers|ly|ment|[tndkpg]s|ity|ies|ess|ous|ive|[^aeiou]y|..th|..sh|ow|’s)$|ght|ck|^wh|^th|^sh|ea[a-z]|oo|ee[a-z]/

/** `en-GB` and `en_GB` are `en`; what is no language tag is null. */
export function primary(tag: string | null | undefined): string | null {
  const code = /^\s*([a-z]{2,3})(?:[-_][\w-]*)?\s*$/i.exec(tag ?? '')?.[1]?.toLowerCase() ?? null
  return code === 'und' || code === 'mul' || code === 'xx'
    ? null
    : code === 'nb' || code === 'nn'
      ? 'no'
      : code
}

/** Beginning, middle and end: a page may begin with a menu in another language. */
function sampleOf(text: string): string {
  if (text.length <= ENOUGH) return text
  const part = ENOUGH / 3
  const middle = (text.length - part) >> 1
  return `${text.slice(0, part)} ${text.slice(middle, middle + part)} ${text.slice(-part)}`
}

function weigh(): Map<string, [string, number][]> {
  const holders = new Map<string, string[]>()
  for (const [language, list] of Object.entries(FUNCTION_WORDS))
    for (const word of new Set(list.split(' '))) holders.set(word, [...(holders.get(word) ?? []), language])
  const out = new Map<string, [string, number][]>()
  for (const [word, languages] of holders) {
    // A word of one letter is also an initial, one of many languages says little.
    const weight = (word.length === 1 ? 0.4 : 1) / Math.sqrt(languages.length)
    out.set(
      word,
      languages.map((l) => [l, weight]),
    )
  }
  return out
}
