import { isHead, singularHead } from '../../analyse/actors/role-words.ts'
import { countryNamed, countryOf } from '../../analyse/demonyms.ts'
import type { Placed } from './clauses.ts'
import { isSaying } from './counterparts.ts'
import { BODIES } from './heard.ts'
import { isPrepared, isTime } from './prepositions.ts'
import { fitsPronoun, isPronoun } from './pronouns.ts'
import { isOwner, type Token } from './tokens.ts'
import type { Unit } from './units.ts'

/** Whom a pronoun of a text may mean: the word that is the head of its phrase, or who owns that. */
export interface Referent {
  readonly unit: Unit
  readonly head: Token
}

/** He or she, it, or they: only one who is, does and is counted so. */
const PERSON = /^(?:he|she|his|her|him)$/
/** Persons who are told of by no title. */
const KIN =
  /^(?:man|woman|boy|girl|baby|child|teenager|person|mother|father|parent|son|daughter|brother|sister|husband|wife|widow|widower|uncle|aunt|cousin|nephew|niece|grandmother|grandfather|friend|colleague|neighbou?r|employee|\w+(?:man|woman))$/
const AT = /^(?:in|at|near|off|from|to|on|through|across|over|around)$/
const MANY = /[^s]s$|^(?:people|police|children|men|women|both)$/

/**
 * Those whom a personal pronoun may stand for, by the rule that a reader follows: the nearest sentence, its own up to itself or one before it, that
 * names somebody who suits; there the subjects before the objects, and these before all others (Hobbs 1978, Brennan et al. 1987). Where none does,
 * those behind, since spans may stand in another order than in their article. Empty where nobody suits.
 */
export function referentsOf(pronoun: Token, given: readonly (readonly Placed[])[]): readonly Referent[] {
  const { sentence } = pronoun
  const at = given.findIndex((s) => s[0]?.unit.head.sentence === sentence)
  // "It would open, it added": the same.
  const before = given[at]?.find(
    ({ unit }) => unit.head.form === pronoun.form && unit.head.start < pronoun.start,
  )
  const found: Referent[] = before ? [...referentsOf(before.unit.head, given)] : []
  for (const placed of given.slice(0, at + 1).reverse()) {
    found.push(...candidates(pronoun, placed))
    // "Traffic stopped": the first word of a text may be a name.
    if (found.some((r) => isClear(r, pronoun, placed))) return found
  }
  return found.length ? found : given.slice(at + 1).flatMap((placed) => candidates(pronoun, placed))
}

/** No name may be of a body as well as of a person: "Ivo Brandt, its chief executive". */
const isClear = ({ unit }: Referent, pronoun: Token, placed: readonly Placed[]): boolean =>
  (unit !== placed[0]?.unit || isSurely(unit)) &&
  (pronoun.form !== 'its' || unit.head.sentence !== pronoun.sentence)

/** Is its first word no name only by standing first? */
const isSurely = ({ words: [first, second] }: Unit): boolean =>
  first!.capital || second !== undefined || /\s/.test(first!.gap)

/** Those of one sentence who suit best. */
function candidates({ form, sentence, start }: Token, placed: readonly Placed[]): readonly Referent[] {
  // "The mayor of Orsk, Ana Holt" is no "he".
  const isOther = (at: number): boolean => {
    const name = placed.slice(at + 1).find((p) => p.unit.link !== 'of')?.unit
    return name !== undefined && isApposed(name) && !fitsPronoun(form, name.head, name)
  }
  const found = placed.flatMap(({ unit }, at) =>
    (unit.head.sentence !== sentence || unit.head.start < start) && !isOther(at)
      ? headsOf(unit, form, placed[0]!.unit).map((head) => ({ unit, head }))
      : [],
  )
  if (!PERSON.test(form)) return found
  const ranks = found.map(({ unit }) => rankOf(unit, placed))
  const best = Math.min(...ranks)
  return found.filter((_, k) => ranks[k] === best)
}

const isApposed = (u: Unit): boolean => u.kind === 'noun' && u.comma && !u.link && !u.opens && u.head.capital

/** A subject, what stands right behind a verb, anything else. */
function rankOf(unit: Unit, placed: readonly Placed[]): number {
  const at = placed.findIndex((p) => p.unit === unit)
  // "The mayor, Ana Holt, said": both are one.
  const before = placed[at - 1]?.unit
  // "…, said Ana Holt"
  const isInverted =
    before !== undefined && isSaying(before) && before.comma && unit.link === '' && !unit.comma
  if (isInverted || placed.some((p) => p.subjects.slice(0, 2).includes(unit))) return 0
  if (isPrepared(unit)) return 2
  return unit.comma && at > 0 ? rankOf(placed[at - 1]!.unit, placed) : 1
}

/** The words of a phrase that suit a pronoun: its head, and whose it is. */
function headsOf(unit: Unit, form: string, first: Unit): Token[] {
  if (unit.kind !== 'noun' || isPronoun(unit) || isTime(unit)) return []
  // "Holt said": the first word of a text is written so whatever it is.
  const opens = (w: Token): boolean =>
    w.kind === 'content' && unit === first && w === unit.words[0] && !/\s/.test(w.gap) && !MANY.test(w.form)
  return unit.words
    .filter((w) => w === unit.head || (w.kind === 'content' && isOwner(w)))
    .map((w) => (opens(w) ? { ...w, capital: true } : w))
    .filter((w) => suits(w, unit, form))
}

function suits(w: Token, unit: Unit, form: string): boolean {
  const singular = !MANY.test(w.form) || w.capital
  if (PERSON.test(form)) return singular && isPerson(w, unit) && fitsPronoun(form, w, unit)
  if (/^the/.test(form)) return w.kind === 'number' || MANY.test(w.form) || w.capital || BODIES.has(w.stem)
  return w.kind === 'content' && singular && !(isPersonsWord(w.form) && !w.capital)
}

const isPersonsWord = (form: string): boolean => KIN.test(form) || isHead(form)

function isPerson(w: Token, unit: Unit): boolean {
  if (!w.capital) return isPersonsWord(w.form) && singularHead(w.form) === null
  if (countryNamed(w.form) !== null || countryOf(w.form) !== null) return false
  const hasTitle = unit.words.some((x) => x !== w && isHead(x.form))
  return hasTitle || !(AT.test(unit.link) || (unit.words.length === 1 && unit.link === 'of'))
}
