import type { Clauses, Placed } from './clauses.ts'
import { createCommonNouns } from './common-nouns.ts'
import { createCounted } from './counted.ts'
import { createCounterparts, isSaying } from './counterparts.ts'
import { reachesOut } from './joins.ts'
import { createLicence } from './licences.ts'
import { createParts } from './parts.ts'
import { isAmountOf, isLinked, isLoose, isPrepared } from './prepositions.ts'
import { generic, isPronoun, PRONOUN } from './pronouns.ts'
import { createRuns } from './runs.ts'
import type { Same } from './sames.ts'
import { isOwner, type Token } from './tokens.ts'
import type { Unit } from './units.ts'
import { isEmpty, RELATIVES } from './verb-words.ts'

const isVoid = (unit: Unit): boolean => unit.kind === 'verb' && isEmpty(unit.head.form)
const verbBefore = (unit: Unit, governors: readonly Unit[]): Unit | undefined =>
  governors.find((g) => g.kind === 'verb' && g.head.start < unit.head.start)
/** What stands behind these owns nothing. */
const TOWARDS = /^(?:to|into|towards|against|than|as|before|after|until)$/
const APART = 'it ties together what its spans do not'

/**
 * What belongs together in the sentence belongs together in a span, said there on the same word, as surely and as much denied: each
 * noun phrase hangs on a verb or a phrase that it hangs on there, each verb has a subject that it has there, and the words of a phrase
 * are of one phrase there or of two that hang together.
 */
export function otherTie(
  claim: readonly Token[],
  source: readonly Token[],
  clauses: Clauses,
  same: Same,
): string | null {
  const { given } = clauses
  const counterparts = createCounterparts(claim, source, given, same)
  const { alike, known, has, covers, isStandIn, isSaidSo } = counterparts
  const belongApart = createCounted(counterparts)
  const isLicensed = createLicence(claim, counterparts)
  const { isNear, areNear } = createCommonNouns(claim, source, clauses, counterparts)
  const { hasSubject, hasObject, hasAntecedent } = createParts(
    claim,
    clauses,
    counterparts,
    (own, governor) => tied(own, governor) || isNear(own, governor),
  )

  const { isCopied } = createRuns(claim, source)

  const all = clauses.own.flat()
  for (const [at, { unit, governors, subjects }] of all.entries()) {
    if (isKept(all, at)) continue
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
    if (loose || !isOneName(unit)) return APART
    const full = governors.filter((g) => !isVoid(g))
    const able = full.filter((g) => g.words.some((w) => w.kind === 'function' || known(w)))
    if (/^(?:him|them)$/.test(unit.head.form) && !hasObject(unit, governors)) return APART
    if (isPronoun(unit) || !known(unit.head) || able.every(isSaying)) continue
    if (able.length < full.length && unit.link === '') continue
    if (
      !able.some((g) => tied(unit, g) || isNear(unit, g)) ||
      isMoved(unit, governors) ||
      isOfOtherNumber(all, at)
    )
      return APART
  }
  return null

  /** Stands it in one piece of a span with the verb before it, or as that one's subject with the verb behind it? */
  function isKept(all: readonly Placed[], at: number): boolean {
    const { unit } = all[at]!
    const [first, last] = [unit.words[0]!, unit.words.at(-1)!]
    const near = (list: readonly Placed[], kind: Unit['kind']): Unit | undefined =>
      list.find((p) => p.unit.kind === kind)?.unit
    if (unit.kind === 'verb') {
      const before = near(all.slice(0, at).reverse(), 'noun')
      return unit.finite && before !== undefined && isCopied(before.words[0]!, last)
    }
    const before = near(all.slice(0, at).reverse(), 'verb')
    if (before && isCopied(before.words[0]!, last)) return true
    const behind = near(all.slice(at + 1), 'verb')
    return unit.link === '' && behind?.finite === true && isCopied(first, behind.head)
  }

  /** "2 percent from June" of "4 percent from June and 2 percent from July": what stands right behind one number stands behind another. */
  function isOfOtherNumber(all: readonly Placed[], at: number): boolean {
    const own = all[at]!.unit
    const numberBefore = (placed: readonly Placed[], k: number): Unit | undefined => {
      const before = placed[k - 1]?.unit
      return !placed[k]!.unit.comma &&
        before?.kind === 'noun' &&
        before.words.some((w) => w.kind === 'number')
        ? before
        : undefined
    }
    const isSame = (a: Unit, b: Unit): boolean => a.words.every((w) => w.kind !== 'number' || has(b, w))
    const counted = isPrepared(own) && own.link !== 'of' ? numberBefore(all, at) : undefined
    if (!counted) return false
    const theirs = given.flatMap((sentence) =>
      sentence.flatMap(({ unit: x }, k) => {
        const n = x.link === own.link && covers(own, x) ? numberBefore(sentence, k) : undefined
        return n ? [n] : []
      }),
    )
    return theirs.length > 0 && theirs.every((n) => alike(n.head, counted.head) && !isSame(counted, n))
  }

  /** "Sold the painting for a million" of "bought the painting for a million and sold it": an adjunct of another verb's. */
  function isMoved(own: Unit, governors: readonly Unit[]): boolean {
    const verb = verbBefore(own, governors)
    if (
      !verb ||
      isVoid(verb) ||
      !isPrepared(own) ||
      own.link === 'of' ||
      own.comma ||
      isSaying(verb) ||
      tied(own, verb)
    )
      return false
    if (!given.flat().some(({ unit: u }) => u.kind === 'verb' && alike(verb.head, u.head))) return false
    const theirs = given.flat().filter(({ unit: x }) => x.link === own.link && covers(own, x))
    return (
      theirs.length > 0 &&
      theirs.every(({ unit: x, governors: g }) => {
        const z = verbBefore(x, g)
        return (
          z?.finite === true &&
          !isSaying(z) &&
          !RELATIVES.test(z.opens) &&
          !x.comma &&
          // "Until a puncture on the descent" of "until she punctured on the descent"
          !governors.some((n) => n.kind === 'noun' && alike(n.head, z.head))
        )
      })
    )
  }

  /** "Labour leader Ana Holt" of one sentence about Ana Holt and another about Labour: the names of a phrase are told together. */
  function isOneName({ head, words }: Unit): boolean {
    if (!head.capital || !known(head)) return true
    const sentences = [...Map.groupBy(source, (s) => s.sentence).values()]
    const names = words.filter((w) => w.capital && known(w))
    const near = (a: Token, b: Token): boolean =>
      sentences.some((s) => [a, b].every((w) => s.some((x) => alike(w, x))))
    const reaches = (w: Token): boolean => sentences.some((s) => reachesOut(s) && s.some((x) => alike(w, x)))
    // "The agency's director" of the second sentence bridges to the agency's name in the first.
    return names.every((w) => reaches(w) || names.some((b) => near(w, b) && near(b, head)))
  }

  /** Two neighbours in a phrase, or the first of them and the phrase's head. */
  function belong(unit: Unit, a: Token, b: Token): boolean {
    if (!known(a) || !known(b) || together(a, b, unit) || areNear(a, b)) return true
    return a !== unit.head && b !== unit.head && known(unit.head) && together(a, unit.head, unit)
  }

  /** Do two words stand in one phrase of a span, or in two of which one hangs on the other? */
  function together(a: Token, b: Token, own: Unit): boolean {
    return given.some((sentence) => {
      const holds = (u: Unit, w: Token): boolean => has(u, w) || isStandIn(u, w, own, sentence)
      return sentence.some((placed) => {
        const { unit: x, governors } = placed
        return (
          (has(x, a) && has(x, b)) ||
          (isStandIn(x, a, own, sentence) && has(x, b)) ||
          belongApart(a, b, placed, sentence) ||
          governors.some((y) => {
            // What is counted stands beside its number; "a fine of 8 million", "the first on the islands".
            const counted =
              x.link === 'of' ||
              y.link === 'of' ||
              x.comma ||
              // "The islands' first" of "the first outbreak on the islands"
              ([a, b].some((w) => w.ordinal && has(y, w)) && isPrepared(x)) ||
              [x, y].some((u) => u.words.every((w) => w.kind === 'number') && a.kind !== 'number')
            if ((a.kind === 'number' || b.kind === 'number') && !counted) return false
            // "Sold land to his brother" makes it nobody's land.
            if ((isOwner(a) || isOwner(b)) && TOWARDS.test(x.link)) return false
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
          })
        )
      })
    })
  }

  function tied(own: Unit, governor: Unit): boolean {
    return given.some((sentence) => {
      const fits = (u: Unit, x: Unit): boolean =>
        covers(u, x) ||
        // "His country wants it": not he does.
        (u.kind === 'noun' &&
          (governor.kind === 'noun' || PRONOUN.test(x.head.form) || generic(x, source) !== undefined) &&
          isStandIn(x, u.head, u, sentence))
      return sentence.some(
        ({ unit: x, governors, subjects }) =>
          (has(x, governor.head) &&
            (has(x, own.head) ||
              ((/^(?:of|by)$/.test(own.link) || isOwner(own.head)) &&
                isStandIn(x, own.head, own, sentence)))) ||
          isLicensed(own, governor, { unit: x, governors, sentence }) ||
          // "President Holt of Norland": "Norland's president, Holt".
          (has(x, own.head) &&
            governor.words.some((w) => has(x, w)) &&
            sentence.some((p) => p.unit.comma && p.governors[0] === x && has(p.unit, governor.head))) ||
          [...governors, ...subjects].some(
            (y) =>
              (fits(own, x) && fits(governor, y) && isLinked(own, x) && isSaidSo(governor, y)) ||
              ((isLoose(own, x) || isAmountOf(own, x)) &&
                fits(own, y) &&
                fits(governor, x) &&
                isSaidSo(governor, x)),
          ),
      )
    })
  }
}
