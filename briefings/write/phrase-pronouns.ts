import { genderOf, type Gender } from '../analyse/quotes/gender.ts'
import type { Token } from './phrase-tokens.ts'
import type { Unit } from './phrase-units.ts'

/** Words that stand for a noun phrase. */
export const PRONOUN =
  /^(?:he|she|it|they|him|them|his|her|its|their|both|these|those|that|this|nobody|nothing|none|one|ones|some|others?|all)$/
export const PERSONAL = /^(?:he|she|it|they)$/
export const isPronoun = (unit: Unit): boolean => unit.words.every((w) => PRONOUN.test(w.form))
const HE = /^(?:he|him|his)$/
const SHE = /^(?:she|her)$/
/** Never "he" or "she". */
const BODIES =
  /^(?:company|firm|union|agency|court|ministry|police|government|council|party|army|office|house|bank|federation|organi[sz]ation|commission|committee|states?|nations?|department|islands?|institute|university|board|parliament|congress|senate|group|team|club|association|opposition|delegation|administration|strike|quake|earthquake|vote|law|report)$/

/** May a pronoun stand for a word of a noun phrase: no body is "he", nor is a woman? */
export function fitsPronoun(pronoun: string, w: Token, own: Unit): boolean {
  const isPerson = HE.test(pronoun) || SHE.test(pronoun)
  if (isPerson && (BODIES.test(w.form) || (!w.capital && /[^s]s$/.test(w.form)))) return false
  const gender = genderIn(own)
  return !(gender === 'he' && SHE.test(pronoun)) && !(gender === 'she' && HE.test(pronoun))
}

/** Whether a noun phrase names a man or a woman, by the first of the names; null where that is open. */
function genderIn(unit: Unit): Gender | null {
  const own = unit.words.filter((w) => w.kind === 'content')
  return own.length > 1
    ? (own
        .slice(0, -1)
        .map((_, i) =>
          genderOf(
            own
              .slice(i)
              .map((w) => w.form)
              .join(' '),
            '',
            undefined,
          ),
        )
        .find((g) => g !== null) ?? null)
    : null
}
