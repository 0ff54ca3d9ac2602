import { NEWS } from '../thesaurus/news-thesaurus.ts'
import { baseOf, DENIES } from '../support/frame-words.ts'
import type { Placed } from './clauses.ts'
import { heardAs, sameMood } from './heard.ts'
import { SAYS } from './light.ts'
import { isPlaceByKind } from './places-by-kind.ts'
import { isPrepared, MEASURES, PLACES } from './prepositions.ts'
import { fitsPronoun, generic, hasRival, isPronoun, isTheirBody, PRONOUN } from './pronouns.ts'
import type { Same } from './sames.ts'
import { isOwner, type Token } from './tokens.ts'
import type { Unit } from './units.ts'

/** A verb and a noun are of one word from so many letters on. */
const ROOT = 4

/** "Winner" and "won", "strike" and "struck": irregular forms count as their verb. */
const sharesRoot = (a: Token, b: Token): boolean => {
  const [x, y] = [a, b].map((w) => (baseOf(w.form) ?? w.stem).slice(0, ROOT))
  return x!.startsWith(y!) || y!.startsWith(x!)
}

/** What is counted out by a number alone where it has been told once. */
const isMeasure = (w: Token): boolean => MEASURES.test(w.form)
const SAID = /^(?:said|says|say|according|told|tells)$/
export const isSaying = (unit: Unit): boolean =>
  unit.kind === 'verb' && (SAID.test(unit.head.form) || SAYS.has(unit.head.form))

/** What of a sentence may be what of its spans. */
export interface Counterparts {
  readonly alike: (a: Token, b: Token) => boolean
  /** Has a span the word, or one that says the same? */
  readonly known: (w: Token) => boolean
  readonly has: (unit: Unit, w: Token) => boolean
  /** May a unit of a span stand behind one of the sentence? */
  readonly covers: (own: Unit, x: Unit) => boolean
  /** Is a pronoun or "the company" of a span the sentence's word? */
  readonly isStandIn: (unit: Unit, w: Token, own: Unit, sentence: readonly Placed[]) => boolean
  readonly isSaidSo: (own: Unit, x: Unit) => boolean
}

/** Compares words and units of a sentence with those of its spans. */
export function createCounterparts(
  claim: readonly Token[],
  source: readonly Token[],
  given: readonly (readonly Placed[])[],
  same: Same,
): Counterparts {
  const names = new Set([...claim, ...source].flatMap((w) => (w.capital ? [w.stem] : [])))
  const alike = (a: Token, b: Token): boolean => {
    if (a.stem === b.stem) return true
    if (SAID.test(a.form) || SAYS.has(a.form)) return SAID.test(b.form) || SAYS.has(b.form)
    return a.kind === 'content' && b.kind === 'content' && same(a.stem, b.stem)
  }
  const known = (w: Token): boolean => source.some((s) => alike(w, s))
  return { alike, known, has, covers, isStandIn, isSaidSo }

  function has(unit: Unit, w: Token): boolean {
    return unit.words.some((x) => alike(w, x))
  }

  /** "The mayor's brother" is not the mayor. */
  function stands(x: Unit, w: Token): boolean {
    return x.words.some(
      (s) => alike(w, s) && (s === x.head || x.kind === 'verb' || !isOwner(s) || isOwner(w)),
    )
  }

  /** A verb for a noun only where both are made of one word: who leads the mills is no chair. */
  function covers(own: Unit, x: Unit): boolean {
    // "9,000 people" of "9,000".
    if (own.kind === 'noun' && !known(own.head) && x.words.every((w) => w.kind === 'number'))
      return x.words.every((w) => has(own, w))
    // "From 34 crowns to 37" of "to 37 crowns from 34": the measure is told once.
    if (isElided(own, x) || isCountedOf(own, x)) return true
    if (own.kind === x.kind)
      return (
        stands(x, own.head) &&
        !isInName(own, x) &&
        !isPartOfName(own, x) &&
        hasMarks(own, x) &&
        !isOtherOfTwo(own, x)
      )
    return (
      has(x, own.head) &&
      (isSaying(x) || x.words.some((w) => sharesRoot(w, own.head) || NEWS.isNominal(w.stem, own.head.stem)))
    )
  }

  /** "Nine children" of "nine of the children". */
  function isCountedOf(own: Unit, x: Unit): boolean {
    return (
      own.kind === 'noun' &&
      x.kind === 'noun' &&
      own.words.some((w) => w.kind === 'number') &&
      x.words.every((w) => w.kind === 'number' && has(own, w)) &&
      own.words.every((w) => w.kind !== 'number' || has(x, w)) &&
      given.flat().some((p) => p.unit.link === 'of' && p.governors[0] === x && stands(p.unit, own.head))
    )
  }

  function isElided(own: Unit, x: Unit): boolean {
    const rest = own.words.filter((w) => w.kind !== 'number')
    const isAmount = (u: Unit): boolean => u.words.some((w) => w.kind === 'number')
    if (own.kind !== 'noun' || x.kind !== 'noun' || !rest.length) return false
    if (
      !x.words.every((w) => w.kind === 'number' && has(own, w)) ||
      !own.words.every((w) => w.kind !== 'number' || has(x, w))
    )
      return false
    const sentence = given.find((placed) => placed.some((p) => p.unit === x))!
    const amounts = sentence.filter(
      ({ unit: u }) => u !== x && isAmount(u) && u.words.some((w) => w.kind !== 'number'),
    )
    return amounts.some(({ unit: u }) => has(u, own.head)) && isMeasure(own.head)
  }

  /** Its numbers and names are those of the other, unless that goes without: "the company" for the Teal Ferry Company. */
  function hasMarks(own: Unit, x: Unit): boolean {
    const numbers = own.words.filter((w) => w.kind === 'number' && known(w))
    const named = own.words.filter((w) => w.capital && known(w) && !isOwner(w))
    const bare = !x.words.some((w) => w.capital)
    return (
      (numbers.every((w) => has(x, w)) || !x.words.some((w) => w.kind === 'number')) &&
      (bare ||
        named.length === 0 ||
        named.some((w) => w !== own.head && has(x, w)) ||
        named.every((w) => has(x, w)) ||
        isFullNameOf(own, x))
    )
  }

  /** "The goods train" is none of two trains that is "the commuter train". */
  function isOtherOfTwo(own: Unit, x: Unit): boolean {
    const which = (u: Unit): Token[] => u.words.filter((w) => w !== u.head && w.kind === 'content')
    const shares = (u: Unit): boolean => which(own).some((w) => which(u).some((y) => alike(w, y)))
    if (own.kind !== 'noun' || !which(own).length || !which(x).length || shares(x)) return false
    return given.flat().some(({ unit: u }) => u !== x && alike(own.head, u.head) && shares(u))
  }

  /** "Ana Holt" of "Holt", where a span names her in full and nobody else of that name. */
  function isFullNameOf(own: Unit, x: Unit): boolean {
    if (!own.head.capital || !x.words.every((w) => has(own, w)) || !alike(own.head, x.head)) return false
    const named = own.words.filter((w) => w.capital && known(w))
    const full = given
      .flat()
      .filter(({ unit: u }) => u.words.some((w) => w.capital && alike(own.head, w)) && u.words.length > 1)
    return (
      full.length > 0 &&
      full.every(
        ({ unit: u }) => named.every((w) => has(u, w) || isOwner(w)) || u.words.every((w) => has(own, w)),
      )
    )
  }

  /** "On the islands" is not the Islands Bank. */
  function isInName({ head, link }: Unit, x: Unit): boolean {
    if (!PLACES.test(link) || head.capital || !x.head.capital) return false
    return x.words.every((s) => !alike(head, s) || (s.capital && s !== x.head))
  }

  /** "Norland" alone is not the Norland Red Cross. */
  function isPartOfName(own: Unit, x: Unit): boolean {
    if (!own.head.capital || own.words.length > 1) return false
    return x.words.every((w, i) => {
      const next = x.words[i + 1]
      return (
        !alike(own.head, w) ||
        (next?.capital === true && next.gap === ' ' && w.end - w.start === w.form.length)
      )
    })
  }

  /** A pronoun for a name that stands in another sentence, or before it. */
  function isStandIn(unit: Unit, w: Token, own: Unit, sentence: readonly Placed[]): boolean {
    if (isPlaceByKind(unit, w, source, given)) return true
    const pronoun =
      w.kind === 'content' &&
      (w.capital && isTheirBody(unit)
        ? unit.head
        : (unit.words.find((x) => PRONOUN.test(x.form)) ?? (w.capital ? generic(unit, source) : undefined)))
    if (
      !pronoun ||
      // "The company" behind "its" names nobody.
      sentence.some(({ unit: u }) =>
        u.words.some((x) => x.stem === w.stem && x.capital === w.capital && x.start > unit.head.start),
      )
    )
      return false
    const isBefore = (x: Token): boolean => x.stem === w.stem && x.start < unit.head.start
    const speaks = ({ unit: v, subjects }: Placed): boolean =>
      v.kind === 'verb' && v.head.start < unit.head.start && subjects[0]?.head.stem === w.stem
    // Who has a party is not the party.
    if (
      isTheirBody(unit) &&
      !isOwner(w) &&
      (sentence.some(speaks) || !sentence.some(({ unit: u }) => u.words.some(isBefore)))
    )
      return false
    // "Sold it" is not "sold at an auction".
    if (isPronoun(unit) && isPrepared(own) && !isPrepared(unit) && !/^(?:of|by|between)$/.test(own.link))
      return false
    return fitsPronoun(pronoun.form, w, own) && !hasRival({ pronoun, w }, sentence, given)
  }

  /** Is a verb of the sentence as sure, as denied and on the same word as that of a span? */
  function isSaidSo(own: Unit, x: Unit): boolean {
    const [a, b] = [own.head, x.head]
    if (isSaying(own) || (DENIES.has(a.form) && DENIES.has(b.form))) return true
    const heard = heardAs(a, b, source, { same, names, claim })
    if (heard === 'moved' || (x.kind === 'verb' && b.denied && !a.denied && !a.nearDenial)) return false
    if (x.kind === 'verb' && a.denied && !b.denied && !b.nearDenial) return false
    // The present tense with a day ("opens on May 3") has been judged as a mood already.
    const isAhead =
      (b.mood === 'future' && a.mood === 'fact' && /[^s]s$/.test(a.form)) ||
      (a.mood === 'future' && b.mood === 'fact' && /[^s]s$/.test(b.form))
    return x.kind !== 'verb' || own.kind !== 'verb' || (heard !== 'dropped' && (sameMood(a, b) || isAhead))
  }
}
