import type { Clauses, Placed } from './clauses.ts'
import { createAdjuncts, isVoid } from './adjuncts.ts'
import { createCommonNouns } from './common-nouns.ts'
import { createAntecedents } from './antecedents.ts'
import { createCompanions } from './companions.ts'
import { createCounterparts, isSaying } from './counterparts.ts'
import { reachesOut } from './joins.ts'
import { createLostHeads } from './lost-heads.ts'
import { createParts } from './parts.ts'
import { isPronoun } from './pronouns.ts'
import { isContrary, isTime, PLACES } from './prepositions.ts'
import { createRuns } from './runs.ts'
import type { Same } from './sames.ts'
import { createTied } from './tied.ts'
import type { Token } from './tokens.ts'
import type { Unit } from './units.ts'

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
  const counterparts = createCounterparts(claim, source, clauses.given, same)
  const { alike, covers, has, known } = counterparts
  const { isNear, areNear, isOnly } = createCommonNouns(claim, source, clauses, counterparts)
  const { tied, belong } = createTied({ claim, source, given: clauses.given, counterparts, areNear })
  const { isMoved, isOfOtherNoun, isOfOtherNumber } = createAdjuncts(
    claim,
    clauses.given,
    counterparts,
    (own, governor) => tied(own, governor) || isOnly(own, governor),
  )
  const tiedOrNear = (own: Unit, governor: Unit): boolean => tied(own, governor) || isNear(own, governor)
  const { hasSubject, hasObject, hasOwnObject, hasAntecedent, isPaired } = createParts(
    claim,
    clauses,
    counterparts,
    {
      tied,
      tiedOrNear,
    },
  )
  const { isCopied } = createRuns(claim, source)
  const { hasLostHead } = createLostHeads(clauses.own, clauses.given, counterparts)
  const { hasLostAntecedent } = createAntecedents(claim, clauses.given, counterparts)
  const { isCompanion } = createCompanions(clauses, counterparts)
  const all = clauses.own.flat()
  const isApart = all.some(
    (placed, at) =>
      hasLostHead(placed, all[at - 1]?.unit) ||
      !isPaired(placed) ||
      isCompanion(placed) ||
      hasLostAntecedent(placed) ||
      (!isKept(at) && (placed.unit.kind === 'verb' ? isVerbApart(placed) : isNounApart(placed, at))),
  )
  return isApart ? 'it ties together what its spans do not' : null

  function isVerbApart({ unit, governors, subjects }: Placed): boolean {
    // "Acquitted of hiding it": what somebody is acquitted of is no free adjunct.
    const of = unit.link === 'of' && known(unit.head) ? governors.filter((g) => known(g.head)) : []
    if (of.length && !of.some((g) => tied(unit, g))) return true
    // "Voted for selling it" of "voted against selling it"
    const there = clauses.given
      .flat()
      .flatMap(({ unit: x }) => (x.kind === 'verb' && x.link && alike(unit.head, x.head) ? [x.link] : []))
    if (unit.link && there.length && there.every((link) => isContrary(unit.link, link))) return true
    return !hasSubject(unit, subjects) || !hasAntecedent(unit, subjects[0])
  }

  function isNounApart({ unit, governors }: Placed, at: number): boolean {
    if (isPhraseApart(unit) || !hasOwnObject(unit, at) || isOfOtherNoun(all, at)) return true
    if (/^(?:him|them)$/.test(unit.head.form) && !hasObject(unit, governors)) return true
    const full = governors.filter((g) => !isVoid(g))
    const able = full.filter((g) => g.words.some((w) => w.kind === 'function' || known(w)))
    if (isPronoun(unit) || !known(unit.head)) return false
    if (able.every(isSaying)) return able.length > 0 && isOtherScene(unit, at)
    if (able.length < full.length && unit.link === '') return false
    return !able.some((g) => tiedOrNear(unit, g)) || isMoved(unit, governors) || isOfOtherNumber(all, at)
  }

  /** "At a fair Ana Holt said" of what somebody else did at a fair: where one speaks is told in a sentence with the speaker. */
  function isOtherScene(unit: Unit, at: number): boolean {
    if (!PLACES.test(unit.link) || isTime(unit)) return false
    const speaker = all.find(({ unit: u }, k) => k > at && u.kind === 'verb' && isSaying(u))?.subjects[0]
    if (!speaker?.head.capital || !known(speaker.head)) return false
    const scenes = clauses.given.filter((s) => s.some(({ unit: x }) => x.kind === 'noun' && covers(unit, x)))
    return (
      scenes.length > 0 && scenes.every((s) => !s.some(({ unit: x }) => has(x, speaker.head) || isSaying(x)))
    )
  }

  /** Do the words of a phrase stand apart in the spans? */
  function isPhraseApart(unit: Unit): boolean {
    const words = unit.words.filter((w) => w.kind === 'content' || w.kind === 'number')
    // "magnitude 6.1 quake": the number is the magnitude's.
    const before = (i: number): Token =>
      words[i]!.kind === 'number' && words[i - 1]?.kind === 'content' ? words[i - 1]! : words[i]!
    return words.slice(1).some((w, i) => !belong(unit, before(i), w)) || !isOneName(unit)
  }

  /** Stands it in one piece of a span with the verb before it, or as that one's subject with the verb behind it? */
  function isKept(at: number): boolean {
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

  /** "Labour leader Ana Holt" of one sentence about Ana Holt and another about Labour: the names of a phrase are told together. */
  function isOneName({ head, words }: Unit): boolean {
    if (!head.capital || !known(head)) return true
    const sentences = [...Map.groupBy(source, (s) => s.sentence).values()]
    const names = words.filter((w) => w.capital && known(w))
    const near = (a: Token, b: Token): boolean =>
      sentences.some((s) => [a, b].every((w) => s.some((x) => alike(w, x))))
    const reaches = (w: Token): boolean => sentences.some((s) => reachesOut(s) && s.some((x) => alike(w, x)))
    // "The agency's director" of the second sentence bridges to the agency's name in the first.
    // "Orsk Steel chief Ana Holt" of "Ana Holt, its chief": the name that "its" stands for.
    const isTheirs = sentences.some(
      (s) =>
        s.some((x) => alike(head, x)) &&
        s.some(
          (x, k) => /^(?:its|their)$/.test(x.form) && s[k + 1] && words.some((w) => alike(w, s[k + 1]!)),
        ),
    )
    if (isTheirs) return true
    return names.every((w) => reaches(w) || names.some((b) => near(w, b) && near(b, head)))
  }
}
