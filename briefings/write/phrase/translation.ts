import { MONTH_NAMES, WEEKDAY_NAMES } from '../../read/calendar-words.ts'
import { numbersOf } from './numbers.ts'
import type { PhraseToCheck } from './to-check.ts'

/** Words that deny, by language: enough to see a denial dropped or added. A language that is not here is not checked for it. */
const DENIALS: Readonly<Record<string, RegExp>> = {
  de: /(?<!\p{L})(?:nicht|kein\p{L}*|nie|niemals|niemand\p{L}*|nichts|ohne|weder|nirgends|bestritt\p{L}*|bestreite\p{L}*|dementier\p{L}*|verneint\p{L}*)(?!\p{L})/giu,
  fr: /(?<!\p{L})(?:ne|n['’]\p{L}+|pas|aucune?|jamais|personne|rien|sans|ni|nie|nié|démenti\p{L}*|dément)(?!\p{L})/giu,
  es: /(?<!\p{L})(?:no|ni|ning[uú]n\p{L}*|nunca|jamás|nadie|nada|sin|tampoco|negó|niega\p{L}*|negaron|desmint\p{L}*)(?!\p{L})/giu,
  it: /(?<!\p{L})(?:non|né|nessun\p{L}*|mai|nulla|niente|senza|neg\p{L}+|smenti\p{L}*)(?!\p{L})/giu,
  pt: /(?<!\p{L})(?:não|nem|nenhum\p{L}*|nunca|jamais|ninguém|nada|sem|negou|nega\p{L}*)(?!\p{L})/giu,
  nl: /(?<!\p{L})(?:niet|geen|nooit|niemand|niets|zonder|noch|ontken\p{L}*)(?!\p{L})/giu,
}
const DENIED =
  /\b(?:not|no|never|none|nobody|nothing|neither|nor|without|cannot|den(?:y|ies|ied|ying)|refus\w+|declin\w+|reject\w+|\w+n[’']t)\b/i

/** Names: capitalised inside the sentence, without what is translated as a rule. */
const NAME = /(?<=[\p{L}\p{N},’'] )\p{Lu}[\p{L}\p{M}’'-]{2,}/gu
const TRANSLATED = new RegExp(
  `^(?:${[...WEEKDAY_NAMES, ...MONTH_NAMES].join('|')}|President|Prime|Minister|Foreign|Interior|Defen[cs]e|Secretary|State|Chancellor|King|Queen|Governor|Mayor|Judge|Court|High|Supreme|Union|United|Nations|States|Council|Security|House|White|Health|World|Organi[sz]ation|Agency|Ministry|Department|Company|Party|Bank|Central|European|National|Island|Islands|Lake|River|North|South|East|West|Northern|Southern|Eastern|Western|Red|Cross|Federation|Institute|University|City|General|Chief|Director|Doctor|Press|Radio|Post)s?$`,
)

/**
 * What in a translation can be seen to differ without knowing what it means: numbers, names, quotations (checked before this)
 * and, for the languages listed, denials. The rest cannot be checked here, so a translation is marked as one, and its evidence
 * stands beside it in its own words.
 */
export function mistranslated({ text, claim, spans, language }: PhraseToCheck): string | null {
  const evidence = spans.join('\n')
  const given = new Set(numbersOf(evidence))
  const own = new Set(numbersOf(text))
  if ([...own].some((n) => !given.has(n))) return 'it holds a number that its spans do not'
  if (digitsOf(claim).some((n) => !own.has(n))) return 'a number of the claim is missing'
  const folded = fold(text)
  const names = [...claim.matchAll(NAME)].map((m) => m[0]).filter((n) => !TRANSLATED.test(n))
  if (isLatin(text) && names.some((n) => !folded.includes(beginning(n))))
    return 'a name of the claim is missing'
  if (isLatin(text) && namesIn(text, language).some((n) => !fold(evidence).includes(beginning(n))))
    return 'it holds a name that its spans do not'
  const denial = DENIALS[language.slice(0, 2).toLowerCase()]
  if (denial && DENIED.test(claim) !== (text.match(denial)?.length ?? 0) > 0)
    return 'it denies what the claim does not, or the other way round'
  return text === claim || sameWords(text, claim) ? 'it is not in the language that was asked for' : null
}

const digitsOf = (claim: string): string[] =>
  numbersOf(claim).filter((n) => claim.replace(/[,. ]/g, '').includes(n))

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()

/** Endings and spellings of a name differ from language to language; its beginning seldom does. */
const beginning = (name: string): string => fold(name).slice(0, Math.max(3, Math.min(5, name.length - 1)))

const isLatin = (text: string): boolean =>
  !/[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Thai}\p{Script=Devanagari}]/u.test(
    text,
  )

/** Capitalised words inside a translation that can only be names: two in a row; German writes every noun so. */
function namesIn(text: string, language: string): string[] {
  const pairs = [...text.matchAll(/(?<=[\p{L},] )(\p{Lu}\p{Ll}{2,}) (\p{Lu}\p{Ll}{2,})/gu)].flatMap((m) => [
    m[2]!,
  ])
  return /^de/i.test(language) ? [] : pairs.filter((n) => !TRANSLATED.test(n))
}

const sameWords = (a: string, b: string): boolean => {
  const x = fold(a).match(/\p{L}+/gu) ?? []
  const held = new Set<string>(fold(b).match(/\p{L}+/gu))
  return x.filter((w) => held.has(w)).length > 0.8 * x.length
}
