import type { Clauses, Placed } from './clauses.ts'
import { isSaying } from './counterparts.ts'
import type { Matches } from './matches.ts'
import { isVoid } from './adjuncts.ts'
import { isPronoun, NAMED_BODIES, PERSONAL } from './pronouns.ts'
import { referentsOf, type Referent } from './referents.ts'
import type { Same } from './sames.ts'
import { isOwner, type Token } from './tokens.ts'
import type { Unit } from './units.ts'
import { TIMES } from '../support/frame-words.ts'

/**
 * What the spans tell of a pronoun, or on a pronoun's word, is told of nobody whom that pronoun cannot mean: one named only later, one who is
 * not the subject where another is, somebody's grandmother.
 */
export function otherReferent(
  claim: readonly Token[],
  matches: Matches,
  { own, given }: Clauses,
  same: Same,
): string | null {
  const units = given.flat().map((p) => p.unit)
  const alike = (a: Token, b: Token): boolean => a.stem === b.stem || same(a.stem, b.stem)
  const heads = new Set(units.flatMap((u) => (u.kind === 'noun' ? [u.head.stem] : [])))
  const memo = new Map<Token, readonly Referent[]>()
  const meant = (pronoun: Token): readonly Referent[] => {
    const known = memo.get(pronoun) ?? referentsOf(pronoun, given)
    memo.set(pronoun, known)
    return known
  }
  return isOnOther() || own.flat().some((p) => isOfOther(p) || isOthersOwn(p.unit))
    ? 'it tells of one, or on the word of one, what its spans tell of another'
    : null

  /** All words by which the spans call one of whom a pronoun speaks: of its phrase, of those apposed to it and of any with its name. */
  function namesOf({ unit, head }: Referent): readonly Token[] {
    const near = (u: Unit): readonly Unit[] => {
      const at = units.indexOf(u)
      const [before, next] = [units[at - 1], units[at + 1]]
      return [
        u,
        ...(next?.kind === 'noun' && next.comma && !next.link ? [next] : []),
        ...(before?.kind === 'noun' && u.comma && !u.link ? [before] : []),
      ]
    }
    if (head.stem !== unit.head.stem) return [head]
    const chain = units.filter((u) => u.kind === 'noun' && u.head.stem === head.stem)
    return chain.flatMap(near).flatMap((u) => u.words)
  }

  /** May those words of the sentence name one of them? */
  function names(words: readonly Token[], referents: readonly Referent[]): boolean {
    const named = words.filter((w) => w.capital && heads.has(w.stem))
    return referents.some((r) => {
      const theirs = namesOf(r)
      if (named.length) return named.some((w) => theirs.some((t) => t.stem === w.stem))
      return (
        words.some((w) => theirs.some((t) => alike(w, t))) ||
        words.some((w) => NAMED_BODIES.test(w.form) && theirs.some((t) => t.capital))
      )
    })
  }

  /** Is most of what somebody is said to say told by a pronoun who is somebody else? */
  function isOnOther(): boolean {
    const stems = new Map(claim.map((w) => [w.stem, w]))
    let [wrong, all] = [0, 0]
    for (const [i, w] of claim.entries()) {
      const who = [...(w.said ?? [])].flatMap((s) => stems.get(s) ?? [])
      const near = matches[i]!
      if (!who.length || !near.length || w.capital || TIMES.has(w.form) || who.some((x) => x.stem === w.stem))
        continue
      all++
      const isOther = (s: Token): boolean => {
        if (s.said === null || [...s.said].some((x) => /\p{L}/u.test(x))) return false
        const speakers = given
          .flat()
          .filter((p) => p.unit.head.sentence === s.sentence && isSaying(p.unit))
          .flatMap(({ subjects: [x] }) => (x && isPronoun(x) && PERSONAL.test(x.head.form) ? [x] : []))
        return speakers.length > 0 && !speakers.some((p) => names(who, meant(p.head)))
      }
      if (near.every(isOther)) wrong++
    }
    return wrong >= 2 || (wrong === 1 && all <= 4)
  }

  /** Has a verb, or what somebody is or has, a subject of its own where the spans have a pronoun that means another? */
  function isOfOther({ unit: verb, subjects }: Placed): boolean {
    const [subject] = subjects
    if (verb.kind !== 'verb' || !subject || isPronoun(subject) || isSaying(verb)) return false
    const what = (sentence: readonly Placed[], v: Unit): Unit | undefined =>
      sentence[sentence.findIndex((p) => p.unit === v) + 1]?.unit
    const mine = isVoid(verb)
      ? what(
          own.find((s) => s.some((p) => p.unit === verb))!,
          verb,
        )
      : verb
    if (!mine) return false
    const theirs = given.flatMap((sentence) =>
      sentence
        .filter(({ unit: v }) => {
          if (v.kind !== 'verb' || v.passive !== verb.passive || isVoid(v) !== isVoid(verb)) return false
          const other = isVoid(v) ? what(sentence, v) : v
          return other !== undefined && alike(mine.head, other.head)
        })
        .map(({ unit: v, subjects: [s] }) => ({ s, object: what(sentence, v) })),
    )
    const apposed = subjects
      .slice(0, 3)
      .flatMap((s) => s.words)
      .filter((w) => !isOwner(w))
    return (
      apposed.length > 0 &&
      theirs.length > 0 &&
      theirs.every(
        ({ s, object }) =>
          s !== undefined &&
          isPronoun(s) &&
          PERSONAL.test(s.head.form) &&
          !names(apposed, meant(s.head)) &&
          // "His plans would not change" of "he would not change his plans"
          !(object && alike(object.head, subject.head)),
      )
    )
  }

  /** "Ruth Adler's grandmother" of "her grandmother", who is another's. */
  function isOthersOwn({ kind, words, head }: Unit): boolean {
    const owner = words.findLast((w) => w !== head && w.kind === 'content' && isOwner(w))
    if (kind !== 'noun' || !owner) return false
    const theirs = units.filter((u) => u.kind === 'noun' && u !== undefined && u.head.stem === head.stem)
    return (
      theirs.length > 0 &&
      theirs.every(
        ({ words: [whose] }) => /^(?:his|her|its|their)$/.test(whose!.form) && !names([owner], meant(whose!)),
      )
    )
  }
}
