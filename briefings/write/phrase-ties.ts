import { BE } from './frame-words.ts'
import { clausesOf, type Placed } from './phrase-clauses.ts'
import { heardAs, sameMood } from './phrase-heard.ts'
import { SAYS } from './phrase-light.ts'
import { isLinked, isLoose, isPrepared, PLACES } from './phrase-prepositions.ts'
import { fitsPronoun, isPronoun, PERSONAL, PRONOUN } from './phrase-pronouns.ts'
import type { Same } from './phrase-sames.ts'
import { isOwner, type Token } from './phrase-tokens.ts'
import type { Unit } from './phrase-units.ts'
import { isEmpty } from './phrase-verbs.ts'

const SAID = /^(?:said|says|say|according|told|tells)$/
/** A verb and a noun are of one word from so many letters on. */
const ROOT = 4

const isSaying = (unit: Unit): boolean =>
  unit.kind === 'verb' && (SAID.test(unit.head.form) || SAYS.has(unit.head.form))
const isVoid = (unit: Unit): boolean => unit.kind === 'verb' && isEmpty(unit.head.form)
/** What leads over to a clause as well as to a noun phrase. */
const CLAUSES = /^(?:because|after|before|since|until)$/
const APART = 'it ties together what its spans do not'

/**
 * What belongs together in the sentence belongs together in a span, said there on the same word, as surely and as much denied: each
 * noun phrase hangs on a verb or a phrase that it hangs on there, each verb has a subject that it has there, and the words of a phrase
 * are of one phrase there or of two that hang together.
 */
export function otherTie(claim: readonly Token[], source: readonly Token[], same: Same): string | null {
  const given = clausesOf(source)
  const names = new Set([...claim, ...source].flatMap((w) => (w.capital ? [w.stem] : [])))
  const alike = (a: Token, b: Token): boolean => {
    if (a.stem === b.stem) return true
    if (SAID.test(a.form) || SAYS.has(a.form)) return SAID.test(b.form) || SAYS.has(b.form)
    return a.kind === 'content' && b.kind === 'content' && same(a.stem, b.stem)
  }
  const known = (w: Token): boolean => source.some((s) => alike(w, s))

  const own = clausesOf(claim).flat()
  for (const { unit, governors, subjects } of own) {
    if (unit.kind === 'verb') {
      // "Acquitted of hiding it": what somebody is acquitted of is no free adjunct.
      const of = unit.link === 'of' && known(unit.head) ? governors.filter((g) => known(g.head)) : []
      if (of.length && !of.some((g) => tied(unit, g))) return APART
      if (!hasSubject(unit, subjects) || !hasAntecedent(unit, subjects[0])) return APART
      continue
    }
    const words = unit.words.filter((w) => w.kind === 'content' || w.kind === 'number')
    // "magnitude 6.1 quake": the number is the magnitude's.
    const before = (i: number): Token =>
      words[i]!.kind === 'number' && words[i - 1]?.kind === 'content' ? words[i - 1]! : words[i]!
    const loose = words.slice(1).find((w, i) => !belong(unit, before(i), w))
    if (loose) return APART
    const full = governors.filter((g) => !isVoid(g))
    const able = full.filter((g) => g.words.some((w) => w.kind === 'function' || known(w)))
    if (/^(?:him|them)$/.test(unit.head.form) && !hasObject(unit, governors)) return APART
    if (isPronoun(unit) || !known(unit.head) || able.every(isSaying)) continue
    if (able.length < full.length && unit.link === '') continue
    if (!able.some((g) => tied(unit, g))) return APART
  }
  return null

  function hasSubject(verb: Unit, subjects: readonly Unit[]): boolean {
    const [nearest] = subjects
    if (!nearest || !known(verb.head) || BE.has(verb.head.form) || (isSaying(verb) && verb.link === ''))
      return true
    if (isPronoun(nearest)) {
      // Whom a span has there, by a pronoun or by a word that the sentence has too.
      const theirs = given.flat().filter((p) => p.unit.kind === 'verb' && alike(verb.head, p.unit.head))
      const fits = (s: Unit): boolean =>
        isPronoun(s) || s.words.some((w) => claim.some((c) => c.stem === w.stem))
      const same = theirs.filter((p) => p.subjects[0]?.head.form === nearest.head.form)
      return (
        !theirs.length ||
        (same.length ? same : theirs).some(
          (p) => isSaidSo(verb, p.unit) && (!p.subjects.length || p.subjects.some(fits)),
        )
      )
    }
    const near = subjects.slice(0, 2)
    return near.some((s) => !s.words.some(known)) || near.some((s) => tied(s, verb))
  }

  /** "Fined him": a span has the verb with a pronoun, or with somebody whom the sentence names. */
  function hasObject(pronoun: Unit, governors: readonly Unit[]): boolean {
    const verbs = governors.filter((g) => g.kind === 'verb' && known(g.head))
    return (
      !verbs.length ||
      verbs.some((v) =>
        given
          .flat()
          .some(
            ({ unit: u, governors: theirs }) =>
              u.kind === 'noun' &&
              theirs.some((g) => g.kind === 'verb' && alike(v.head, g.head)) &&
              (isPronoun(u) ||
                (theirs.every((g) => g.head.start < u.head.start) &&
                  claim.some(
                    (c) => c.kind === 'content' && c.start < pronoun.head.start && c.stem === u.head.stem,
                  ))),
          ),
      )
    )
  }

  /** Whom a pronoun inside a sentence means, the sentence names where the span names them in its own. */
  function hasAntecedent(verb: Unit, subject: Unit | undefined): boolean {
    if (!subject || !isPronoun(subject) || !PERSONAL.test(subject.head.form)) return true
    const before = (sentence: readonly Placed[], unit: Unit): Unit[] =>
      sentence.flatMap(({ unit: u }) =>
        u.kind === 'noun' && !isPronoun(u) && u.head.start < unit.head.start ? [u] : [],
      )
    const named = before(own, subject)
    if (!named.length) return true
    const theirs = given.flatMap((sentence) =>
      sentence.flatMap(({ unit: u, subjects: [s] }) =>
        u.kind === 'verb' && s?.head.form === subject.head.form && alike(verb.head, u.head)
          ? [before(sentence, s)]
          : [],
      ),
    )
    return (
      !theirs.length ||
      theirs.some((units) => !units.length || units.some((u) => named.some((n) => alike(n.head, u.head))))
    )
  }

  /** Two neighbours in a phrase, or the first of them and the phrase's head. */
  function belong(unit: Unit, a: Token, b: Token): boolean {
    if (!known(a) || !known(b) || together(a, b, unit)) return true
    return a !== unit.head && b !== unit.head && known(unit.head) && together(a, unit.head, unit)
  }

  /** Do two words stand in one phrase of a span, or in two of which one hangs on the other? */
  function together(a: Token, b: Token, own: Unit): boolean {
    return given.some((sentence) => {
      const holds = (u: Unit, w: Token): boolean => has(u, w) || isStandIn(u, w, own, sentence)
      return sentence.some(
        ({ unit: x, governors }) =>
          (has(x, a) && has(x, b)) ||
          (isStandIn(x, a, own, sentence) && has(x, b)) ||
          governors.some((y) => {
            // What is counted stands beside its number; "a fine of 8 million", "the first on the islands".
            const counted =
              x.link === 'of' ||
              y.link === 'of' ||
              x.comma ||
              ((a.ordinal || b.ordinal) && isPrepared(x)) ||
              [x, y].some((u) => u.words.every((w) => w.kind === 'number') && a.kind !== 'number')
            if ((a.kind === 'number' || b.kind === 'number') && !counted) return false
            return (
              (holds(x, a) && has(y, b)) ||
              (holds(x, b) && has(y, a)) ||
              // "A Bank of Teal study": "a study by the Bank of Teal".
              (x.link === 'of' &&
                x.head.capital &&
                y.head.capital &&
                has(x, a) &&
                sentence.some((p) => p.unit === y && p.governors.some((z) => has(z, b))))
            )
          }),
      )
    })
  }

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
    if (own.kind === x.kind) return stands(x, own.head) && !isPartOfName(own, x) && hasMarks(own, x)
    return (
      has(x, own.head) &&
      (isSaying(x) || x.words.some((w) => w.stem.slice(0, ROOT) === own.head.stem.slice(0, ROOT)))
    )
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
        named.every((w) => has(x, w)))
    )
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
    const pronoun = w.kind === 'content' && unit.words.find((x) => PRONOUN.test(x.form))
    if (
      !pronoun ||
      sentence.some(({ unit: u }) => u.words.some((x) => x.stem === w.stem && x.start > unit.head.start))
    )
      return false
    return fitsPronoun(pronoun.form, w, own)
  }

  function tied(own: Unit, governor: Unit): boolean {
    return given.some((sentence) => {
      const fits = (u: Unit, x: Unit): boolean =>
        covers(u, x) ||
        // "His country wants it": not he does.
        (u.kind === 'noun' &&
          (governor.kind === 'noun' || PRONOUN.test(x.head.form)) &&
          isStandIn(x, u.head, u, sentence))
      return sentence.some(
        ({ unit: x, governors, subjects }) =>
          (has(x, own.head) && has(x, governor.head)) ||
          isOpened(own, governor, x, sentence) ||
          isPlaced(own, governor, x, governors, sentence) ||
          // "President Holt of Norland": "Norland's president, Holt".
          (has(x, own.head) &&
            governor.words.some((w) => has(x, w)) &&
            sentence.some((p) => p.unit.comma && p.governors[0] === x && has(p.unit, governor.head))) ||
          [...governors, ...subjects].some(
            (y) =>
              (fits(own, x) && fits(governor, y) && isLinked(own, x) && isSaidSo(governor, y)) ||
              (isLoose(own, x) && fits(own, y) && fits(governor, x) && isSaidSo(governor, x)),
          ),
      )
    })
  }

  /** "Trains on the line run at 60" of "trains run at 60 on the line"; "moves to Orsk" of "moves to a hall in Orsk". */
  function isPlaced(
    own: Unit,
    governor: Unit,
    x: Unit,
    governors: readonly Unit[],
    sentence: readonly Placed[],
  ): boolean {
    if (!PLACES.test(x.link) || !covers(own, x)) return false
    const of = (u: Unit): Placed | undefined => sentence.find((p) => p.unit === u)
    return governors.some((y) => {
      if (own.link !== x.link)
        return (
          y.kind === 'noun' &&
          y.link === own.link &&
          of(y)?.governors.some((z) => covers(governor, z) && isSaidSo(governor, z)) === true
        )
      return (
        governor.kind === 'noun' &&
        y.kind === 'verb' &&
        of(y)?.subjects.some((u) => covers(governor, u)) === true
      )
    })
  }

  /** "Because of a burst pipe" of "because a pipe burst", "until the vote" of "until they voted". */
  function isOpened(own: Unit, governor: Unit, x: Unit, sentence: readonly Placed[]): boolean {
    if (!CLAUSES.test(own.link) || !covers(own, x)) return false
    const units = sentence.map((p) => p.unit)
    const opener = units.slice(0, units.indexOf(x) + 1).findLastIndex((u) => u.opens)
    return (
      units[opener]?.opens === own.link &&
      units.some(
        (u, k) => (k < opener || k > units.indexOf(x)) && covers(governor, u) && isSaidSo(governor, u),
      )
    )
  }

  /** Is a verb of the sentence as sure, as denied and on the same word as that of a span? */
  function isSaidSo(own: Unit, x: Unit): boolean {
    const [a, b] = [own.head, x.head]
    if (isSaying(own)) return true
    const heard = heardAs(a, b, source, { same, names })
    if (heard === 'moved' || (x.kind === 'verb' && b.denied && !a.denied && !a.nearDenial)) return false
    if (x.kind === 'verb' && a.denied && !b.denied && !b.nearDenial) return false
    return x.kind !== 'verb' || own.kind !== 'verb' || (heard !== 'dropped' && sameMood(a, b))
  }
}
