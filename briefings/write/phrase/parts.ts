import { BE } from '../support/frame-words.ts'
import type { Clauses, Placed } from './clauses.ts'
import { isVoid } from './adjuncts.ts'
import { BODIES } from './heard.ts'
import { isSaying, type Counterparts } from './counterparts.ts'
import { isPrepared } from './prepositions.ts'
import { isPronoun, PERSONAL } from './pronouns.ts'
import type { Token } from './tokens.ts'
import type { Unit } from './units.ts'
import { JOINS, RELATIVES } from './verb-words.ts'

/** Whether those who act, suffer or are meant by a pronoun in the sentence do so in a span. */
export interface Parts {
  readonly hasSubject: (verb: Unit, subjects: readonly Unit[]) => boolean
  readonly hasObject: (pronoun: Unit, governors: readonly Unit[]) => boolean
  /** The phrase at a place of the sentence, right behind a verb. */
  readonly hasOwnObject: (object: Unit, at: number) => boolean
  /** Does a verb that the spans tell twice or more have its own subject's object? */
  readonly isPaired: (verb: Placed) => boolean
  readonly hasAntecedent: (verb: Unit, subject: Unit | undefined) => boolean
}

/** Whether one unit of the sentence hangs on another in a span, or also where it stands near it. */
interface Ties {
  readonly tied: (own: Unit, governor: Unit) => boolean
  readonly tiedOrNear: (own: Unit, governor: Unit) => boolean
}

export function createParts(
  claim: readonly Token[],
  { own: placed, given }: Clauses,
  { alike, known, has, isSaidSo }: Counterparts,
  { tied, tiedOrNear }: Ties,
): Parts {
  const own = placed.flat()
  return { hasSubject, hasObject, hasOwnObject, hasAntecedent, isPaired }

  function hasSubject(verb: Unit, subjects: readonly Unit[]): boolean {
    const [nearest] = subjects
    if (
      !nearest ||
      !known(verb.head) ||
      BE.has(verb.head.form) ||
      verb.head.form === 'according' ||
      (isSaying(verb) && verb.link === '')
    )
      return true
    if (isPronoun(nearest)) {
      // Whom a span has there, by a pronoun or by a word that the sentence has too: before the pronoun, unless that opens it.
      const opens =
        verb.comma || !own.some(({ unit: u }) => u.kind === 'noun' && u.head.start < nearest.head.start)
      const theirs = given.flat().filter((p) => p.unit.kind === 'verb' && alike(verb.head, p.unit.head))
      const fits = (s: Unit, isTurned: boolean): boolean =>
        isPronoun(s) ||
        s.words.some((w) =>
          claim.some((c) => c.stem === w.stem && (opens || isTurned || c.start < nearest.head.start)),
        )
      const same = theirs.filter((p) => p.subjects[0]?.head.form === nearest.head.form)
      return (
        !theirs.length ||
        (same.length ? same : theirs).some(
          (p) =>
            isSaidSo(verb, p.unit) &&
            (!p.subjects.length || p.subjects.some((s) => fits(s, p.unit.passive !== verb.passive))),
        )
      )
    }
    // "…, bringing the toll to nine" of "…, which brings": what has been told before does it.
    const isOutcome = verb.comma && !verb.finite && verb.head.form.endsWith('ing')
    if (
      isOutcome &&
      given
        .flat()
        .some(
          (p) =>
            alike(verb.head, p.unit.head) &&
            RELATIVES.test(p.unit.opens) &&
            !p.subjects.length &&
            isSaidSo(verb, p.unit),
        )
    )
      return true
    // "Northline's head, Jonas Weyde, …; the company gave no reason": whom the sentence has named.
    const [only] = nearest.words
    if (nearest.words.length === 1 && BODIES.has(only!.stem)) {
      const isNamed = (s: Unit): boolean =>
        s.head.capital && claim.some((c) => c.stem === s.head.stem && c.start < only!.start)
      if (
        given
          .flat()
          .some(
            (p) =>
              alike(verb.head, p.unit.head) &&
              p.subjects[0] &&
              isNamed(p.subjects[0]) &&
              isSaidSo(verb, p.unit),
          )
      )
        return true
    }
    const near = subjects.slice(0, 2)
    if (near.some((s) => isOccasion(s, verb)) || subjects.some((s) => isDeedOf(s, verb))) return true
    // "Norland and Teal will pay" of what Norland pays alone
    if (
      nearest.link === 'and' &&
      nearest.head.capital &&
      known(nearest.head) &&
      near.length === 2 &&
      own[own.findIndex((p) => p.unit === nearest) - 1]?.unit === near[1] &&
      tiedOrNear(near[1]!, verb) &&
      !tiedOrNear(nearest, verb)
    )
      return false
    return (
      near.some((s) => !s.words.some(known)) ||
      near.some((s) => (isPrepared(s) ? tied(s, verb) : tiedOrNear(s, verb)))
    )
  }

  /** "The ferry hit the quay, hurting ten" of "ten were hurt when the ferry hit the quay": nobody else is said to have done it. */
  function isOccasion(subject: Unit, verb: Unit): boolean {
    return given.some((sentence) => {
      const units = sentence.map((p) => p.unit)
      const [done, when] = [
        units.findIndex((u) => u.passive && alike(verb.head, u.head) && isSaidSo(verb, u)),
        units.findIndex((u) => u.opens === 'when' && has(u, subject.head)),
      ]
      return done >= 0 && when > done && !units.slice(done, when).some((u) => u.link === 'by')
    })
  }

  /** "A walkout by crews halted it" of "crews walked out and halted it": what comes of a deed is done by who does that. */
  function isDeedOf(subject: Unit, verb: Unit): boolean {
    return given.some((sentence) =>
      sentence.some(
        ({ unit: x, subjects: [doer] }) =>
          x.kind === 'verb' &&
          x.finite &&
          doer !== undefined &&
          alike(subject.head, x.head) &&
          sentence.some(
            ({ unit: y, subjects: [same] }) =>
              y.kind === 'verb' &&
              y !== x &&
              same === doer &&
              JOINS.test(y.link) &&
              alike(verb.head, y.head) &&
              isSaidSo(verb, y),
          ),
      ),
    )
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

  /** "Managed the fund" of "managed the money of the fund": what is done to a thing is done to it there, where the verb has one. */
  function hasOwnObject(object: Unit, at: number): boolean {
    const verb = own[at - 1]?.unit
    if (!isObject(verb, object) || isPronoun(object) || !known(object.head) || tied(object, verb)) return true
    const theirs = given.flatMap((sentence) =>
      sentence.flatMap(({ unit: v }, k) =>
        v.kind === 'verb' && alike(verb.head, v.head) ? [objectsOf(sentence, k)] : [],
      ),
    )
    return (
      !theirs.length || theirs.some((units) => !units.length || units.some((u) => isSameThing(object, at, u)))
    )
  }

  /** "One ate the cheese" of "three ate the cheese and one ate the bread": of a verb told twice, the object is its subject's. */
  function isPaired({ unit: verb, subjects: [subject] }: Placed): boolean {
    if (verb.kind !== 'verb' || !subject || isPronoun(subject)) return true
    const at = own.findIndex((p) => p.unit === verb) + 1
    const object = own[at]?.unit
    if (!object || !isObject(verb, object) || !known(subject.head)) return true
    const theirs = given.flatMap((sentence) =>
      sentence.flatMap(({ unit: v, subjects: [s] }, k) =>
        v.kind === 'verb' && s && !v.passive && alike(verb.head, v.head)
          ? [{ s, objects: objectsOf(sentence, k) }]
          : [],
      ),
    )
    const hasObject = (objects: readonly Unit[]): boolean => objects.some((u) => isSameThing(object, at, u))
    return (
      theirs.length < 2 ||
      theirs.some(
        ({ s, objects }) => !objects.length || isPronoun(s) || (has(s, subject.head) && hasObject(objects)),
      ) ||
      !theirs.some(({ objects }) => hasObject(objects))
    )
  }

  /** May the object at a place of the sentence be one of a span? */
  function isSameThing(object: Unit, at: number, u: Unit): boolean {
    if (isPronoun(u))
      return given
        .flat()
        .some(
          ({ unit: x }) =>
            (x.head.start < u.head.start || x.head.sentence !== u.head.sentence) && has(x, object.head),
        )
    const whole = own[at + 1]?.unit
    return (
      [object, u].some((x) => x.words.every((w) => w.kind === 'number')) ||
      has(u, object.head) ||
      has(object, u.head) ||
      // "A number of people"
      (whole?.link === 'of' && has(u, whole.head))
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

/** Right behind a verb that is none of saying or being, with no mark between. */
const isObject = (verb: Unit | undefined, unit: Unit): verb is Unit =>
  verb?.kind === 'verb' &&
  !verb.passive &&
  unit.kind === 'noun' &&
  unit.link === '' &&
  !unit.comma &&
  !unit.opens &&
  !isVoid(verb) &&
  !isSaying(verb)

/** What the verb at a place is done to: behind it with what is of it, or its subject where that suffers it. */
function objectsOf(sentence: readonly Placed[], at: number): readonly Unit[] {
  const { unit: verb, subjects } = sentence[at]!
  if (verb.passive) return subjects
  const behind = sentence.slice(at + 1).map((p) => p.unit)
  if (!behind[0] || !isObject(verb, behind[0])) return []
  const end = behind.findIndex(
    (u) => u.kind === 'verb' || u.comma || u.opens || !/^(?:|of|and)$/.test(u.link),
  )
  return behind.slice(0, end < 0 ? behind.length : end)
}
