import { genderOf, type Gender } from '../../analyse/quotes/gender.ts'
import type { Token } from './tokens.ts'
import { isOwner } from './tokens.ts'
import { TIMES } from '../support/frame-words.ts'
import type { Placed } from './clauses.ts'
import { PLACES } from './prepositions.ts'
import type { Unit } from './units.ts'

/** Words that stand for a noun phrase. */
export const PRONOUN =
  /^(?:i|we|you|he|she|it|they|him|them|his|her|its|their|there|both|these|those|that|this|nobody|nothing|none|one|ones|some|others?|all)$/
export const PERSONAL = /^(?:he|she|it|they)$/
export const isPronoun = (unit: Unit): boolean => unit.words.every((w) => PRONOUN.test(w.form))
const HE = /^(?:he|him|his)$/
const SHE = /^(?:she|her)$/
/** Never "he" or "she". */
const BODIES =
  /^(?:company|firm|union|agency|court|ministry|police|government|council|party|army|office|house|bank|federation|organi[sz]ation|commission|committee|states?|nations?|department|islands?|institute|university|board|parliament|congress|senate|group|team|club|association|opposition|delegation|administration|strike|quake|earthquake|vote|law|report)$/

/** "The company": a body that another sentence names. */
export const generic = (unit: Unit, source: readonly Token[]): Token | undefined => {
  if (isTheirBody(unit)) return unit.head
  const [only] = unit.words
  if (unit.words.length !== 1 || !only || only.capital || !NAMED_BODIES.test(only.form)) return undefined
  return source[source.indexOf(only) - 1]?.form === 'the' ? only : undefined
}
/** "Her party", "his country": one that their title has named before. */
export const isTheirBody = ({ words }: Unit): boolean =>
  words.length === 2 && /^(?:his|her|their)$/.test(words[0]!.form) && THEIR_BODIES.test(words[1]!.form)
const THEIR_BODIES = /^(?:party|country|company|firm|union|club|team|ministry|bank|city|town|province|state)$/
/** Bodies that a text names once and then calls so. */
export const NAMED_BODIES =
  /^(?:company|firm|group|union|agency|club|bank|party|charity|university|institute|airline|federation|association|foundation|newspaper|magazine|broadcaster|retailer|carmaker|insurer|brewer|operator|maker)$/

/** May a pronoun stand for a word of a noun phrase: no body is "he", nor is a woman? */
export function fitsPronoun(pronoun: string, w: Token, own: Unit): boolean {
  if (pronoun === 'there')
    return (
      w.capital &&
      !TIMES.has(w.form) &&
      (PLACES.test(own.link) || /^(?:to|into|from)$/.test(own.link) || isOwner(w) || w !== own.head)
    )
  const isPerson = HE.test(pronoun) || SHE.test(pronoun)
  if (isPerson && (BODIES.test(w.form) || (!w.capital && /[^s]s$/.test(w.form)))) return false
  const gender = genderIn(own)
  if (gender && (/^its?$/.test(pronoun) || NAMED_BODIES.test(pronoun))) return false
  return !(gender === 'he' && SHE.test(pronoun)) && !(gender === 'she' && HE.test(pronoun))
}

/**
 * Does a pronoun of the spans rather mean somebody else than `w`: one who is the subject where `w` is not, in its own sentence before
 * it, else in the last one that names `w`?
 */
export function hasRival(
  { pronoun, w }: { readonly pronoun: Token; readonly w: Token },
  sentence: readonly Placed[],
  given: readonly (readonly Placed[])[],
): boolean {
  if (!RIVALLED.test(pronoun.form) && !NAMED_BODIES.test(pronoun.form)) return false
  const at = given.indexOf(sentence)
  const owner = /s$/.test(pronoun.form) || pronoun.form === 'her' || pronoun.form === 'their'
  // "Had fined it": not who fined.
  const verbs = owner
    ? []
    : sentence.flatMap(({ unit, governors }) => (unit.words.includes(pronoun) ? governors : []))
  let meant = false
  // "A court fined the mill. Its shares fell": no court has shares.
  const owned = sentence.find(({ unit }) => unit.words.includes(pronoun))?.unit.head.form ?? ''
  const mayOwn = (u: Unit): boolean => !SHARES.test(owned) || !WITHOUT_SHARES.test(u.words.at(-1)!.form)
  for (const placed of [sentence, ...given.slice(0, Math.max(0, at)).reverse()]) {
    const before = placed.filter(
      ({ unit: u }) =>
        u.kind === 'noun' && u.head.start < pronoun.start && fitsPronoun(pronoun.form, u.head, u),
    )
    const [mine, others] = [
      before.filter(({ unit }) => unit.head.capital && names(unit, w)),
      before.filter(({ unit }) => isNamed(unit) && !names(unit, w) && mayOwn(unit)),
    ]
    const isSubject = ({ unit }: Placed): boolean =>
      placed.some(
        ({ unit: verb, subjects }) =>
          subjects[0] === unit && verb.head.start < pronoun.start && !verbs.includes(verb),
      )
    if (mine.length && !mine.some(({ unit }) => mayOwn(unit))) return true
    if (mine.length) return !mine.some(isSubject) && others.some(isSubject)
    meant ||= w.capital && /^(?:he|she|him|her)$/.test(pronoun.form) && others.some(isSubject)
  }
  // Named only behind it, and somebody else before it: "he" is the one who was named.
  return meant
}

/** "He" of whom the spans call "she", and of nobody whom they name a man; or the other way round. */
export function otherGender(claim: readonly Token[], source: readonly Token[]): string | null {
  const has = (tokens: readonly Token[], pronoun: RegExp): boolean => tokens.some((t) => pronoun.test(t.form))
  const isNamed = (gender: Gender): boolean =>
    source.some((w, i) => {
      const next = source[i + 1]
      return (
        w.capital && next?.capital === true && genderOf(`${w.form} ${next.form}`, '', undefined) === gender
      )
    })
  const turned = (mine: RegExp, theirs: RegExp, gender: Gender): boolean =>
    has(claim, mine) && !has(source, mine) && has(source, theirs) && !isNamed(gender)
  return turned(HE, SHE, 'he') || turned(SHE, HE, 'she')
    ? 'it speaks of a man where its spans speak of a woman, or of a woman where they speak of a man'
    : null
}

/** What only a company has, and what is none. */
const SHARES = /^(?:shares?|stock|shareholders?|profits?|sales|revenues?|turnover)$/
const WITHOUT_SHARES =
  /^(?:court|tribunal|ministry|government|parliament|council|police|agency|department|senate|congress|commission)$/
/** Pronouns that mean somebody or something named. */
const RIVALLED = /^(?:he|she|it|they|him|them|his|her|its|their)$/
const names = (unit: Unit, w: Token): boolean => unit.words.some((x) => x.stem === w.stem)

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
/** "Holt", and "Holt's party", but no apposition. */
const isNamed = (unit: Unit): boolean =>
  unit.head.capital || (!unit.comma && unit.words.some((x) => x.capital))
