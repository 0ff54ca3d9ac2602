import { BE } from '../support/frame-words.ts'
import type { Clauses, Placed } from './clauses.ts'
import { isSaying, type Counterparts } from './counterparts.ts'
import { isPronoun, PERSONAL } from './pronouns.ts'
import type { Token } from './tokens.ts'
import type { Unit } from './units.ts'

/** Whether those who act, suffer or are meant by a pronoun in the sentence do so in a span. */
export interface Parts {
  readonly hasSubject: (verb: Unit, subjects: readonly Unit[]) => boolean
  readonly hasObject: (pronoun: Unit, governors: readonly Unit[]) => boolean
  readonly hasAntecedent: (verb: Unit, subject: Unit | undefined) => boolean
}

/** `tied` says whether one unit of the sentence hangs on another in a span. */
export function createParts(
  claim: readonly Token[],
  { own: placed, given }: Clauses,
  { alike, known, isSaidSo }: Counterparts,
  tied: (own: Unit, governor: Unit) => boolean,
): Parts {
  const own = placed.flat()
  return { hasSubject, hasObject, hasAntecedent }

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
    // "Norland and Teal will pay" of what Norland pays alone
    if (
      nearest.link === 'and' &&
      nearest.head.capital &&
      known(nearest.head) &&
      near.length === 2 &&
      tied(near[1]!, verb) &&
      !tied(nearest, verb)
    )
      return false
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
    // "It would not open, it added, but …": it that has been told of before.
    const firstOf = (sentence: readonly Placed[], unit: Unit): Unit =>
      sentence.some((p) => isSaying(p.unit) && p.subjects[0] === unit)
        ? sentence.find((p) => p.unit.kind === 'noun' && p.unit.head.form === unit.head.form)!.unit
        : unit
    const named = before(own, subject)
    if (!named.length) return true
    const theirs = given.flatMap((sentence) =>
      sentence.flatMap(({ unit: u, subjects: [s] }) =>
        u.kind === 'verb' && s?.head.form === subject.head.form && alike(verb.head, u.head)
          ? [before(sentence, firstOf(sentence, s))]
          : [],
      ),
    )
    return (
      !theirs.length ||
      theirs.some((units) => !units.length || units.some((u) => named.some((n) => alike(n.head, u.head))))
    )
  }
}
