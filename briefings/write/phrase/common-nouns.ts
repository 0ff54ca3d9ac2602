import { TIMES } from '../support/frame-words.ts'
import type { Clauses, Placed } from './clauses.ts'
import { isSaying, type Counterparts } from './counterparts.ts'
import { isContrary, isPrepared, isTime, PLACES } from './prepositions.ts'
import { isOwner, type Token } from './tokens.ts'
import type { Unit } from './units.ts'
import { JOINS } from './verb-words.ts'

/** What common nouns may do that names, numbers and days may not. */
export interface CommonNouns {
  /** Stands a common noun in one sentence of the spans with what it hangs on, said there as surely and on the same word? */
  readonly isNear: (own: Unit, governor: Unit) => boolean
  /** Is a name, number or day behind a preposition the only one of its kind in its clause of a span, where what it hangs on stands as well? */
  readonly isOnly: (own: Unit, governor: Unit) => boolean
  /** Two common nouns of one sentence of the spans, each told there once, and the second with no other. */
  readonly areNear: (a: Token, b: Token) => boolean
}

/** Behind these a noun is one of several, or does what is done: a change of places tells another thing. */
const STRICT = /^(?:as|by|and|or|but)$/

/** Before what somebody or something comes upon, or comes from. */
const MEETS = /^(?:into|onto|with|against|from)$/
/** A time told by a common noun. */
const SEASONS = /^(?:spring|summer|autumn|winter)$/
/** Told by those whom it consists of. */
const COLLECTIVES = /^(?:number|total|toll|group|team|delegation|crowd)$/
const isAmount = ({ head, words }: Unit): boolean =>
  COLLECTIVES.test(head.form) || words.some((w) => w.kind === 'number')
const BOUNDS = /^(?:until|till|from|since|by|before|after|to)$/
/** What of a time comes first or last. */
const PART_OF_TIME = /^(?:end|start|beginning|middle)$/
const COUNTS = /^(?:both|all|some|none|ones?|others?)$/

/**
 * A light reading of clauses often misses what a common noun hangs on, where a sentence has been turned about. Whoever tells a sentence
 * falsely takes another name, number or day of its spans; nouns change places far more rarely, and who does what is asked by itself. So a
 * common noun has to keep its sentence and not its place in it.
 */
export function createCommonNouns(
  claim: readonly Token[],
  source: readonly Token[],
  { own: placed, given }: Clauses,
  { alike, covers, has, isSaidSo }: Counterparts,
): CommonNouns {
  const names = new Set([...claim, ...source].flatMap((w) => (w.capital ? [w.stem] : [])))
  const isCommon = (w: Token): boolean =>
    (w.kind !== 'number' || w.ordinal) &&
    !names.has(w.stem) &&
    !TIMES.has(w.form) &&
    !SEASONS.test(w.form) &&
    !COUNTS.test(w.form)
  const isOnce = (w: Token): boolean => source.filter((s) => alike(w, s)).length === 1
  return { isNear, areNear, isOnly }

  function isNear(own: Unit, governor: Unit): boolean {
    // "In charge of the prison" of "in charge of the money": what is of something is of that, wherever the rest stands.
    if (own.link === 'of' && !isAmount(governor)) return false
    if (STRICT.test(own.link)) return false
    if (!own.words.every(isCommon))
      return kindOf(own) !== 'noun' && (isOnly(own, governor) || isScene(own, governor))
    // "At the end" of "by the end"
    const isBound = (x: Unit): boolean =>
      PLACES.test(own.link) && BOUNDS.test(x.link) && (PART_OF_TIME.test(own.head.form) || isTime(own))
    const isThere = (y: Unit): boolean =>
      y.kind === governor.kind && has(y, governor.head) && !has(y, own.head) && isSaidSo(governor, y)
    return (
      given.some(
        (sentence) =>
          sentence.some(
            ({ unit: x, governors }) =>
              (x.kind === own.kind ? covers(own, x) : has(x, own.head)) &&
              !isContrary(own.link, x.link) &&
              !isBound(x) &&
              !isPart(own, x, governors),
          ) && sentence.some(({ unit }) => isThere(unit)),
      ) && !isDisplacing(own, governor)
    )
  }

  /**
   * A name, number or day leaves its place only within its clause, and where its sentence has no second one of its kind; a day also between
   * what happened and when it happened.
   */
  function isOnly(own: Unit, governor: Unit): boolean {
    // "Closed until October" of what is put off until then: what bounds one thing bounds no other.
    if (!isPrepared(own) || (isTime(own) && BOUNDS.test(own.link))) return false
    const isSpoken = ({ governors }: Placed): boolean =>
      governors.some(isSaying) && !governors.some((g) => !isSaying(g) && g.kind === 'verb')
    return given.some((sentence) => {
      const units = sentence.map((p) => p.unit)
      const mine = units.flatMap((x, k) =>
        x.link === own.link && x.kind === 'noun' && covers(own, x) ? [k] : [],
      )
      const isLone = sentence.every(
        (p, k) =>
          p.unit.kind !== 'noun' ||
          kindOf(p.unit) !== kindOf(own) ||
          mine.includes(k) ||
          (isTime(own) && isSpoken(p)),
      )
      // No other verb stands between, unless it is joined with "and" or says when.
      const isClause = (from: number, verb: number): boolean => {
        const between = units.slice(Math.min(from, verb) + 1, Math.max(from, verb) + 1)
        const isWhen =
          isTime(own) && own.link === 'on' && between.some((u) => u.opens === 'when') && !claim.some(isOrder)
        // "Was taken there on Friday and treated within hours": the second has its own time.
        const isTimed =
          isTime(own) &&
          JOINS.test(units[verb]!.link) &&
          units.slice(verb + 1).some((u) => isTime(u) || /^(?:within|after|before|until)$/.test(u.link))
        if (isTimed) return false
        return between.every(
          (u) =>
            !u.hard &&
            (u.opens === '' || (isWhen && u.opens === 'when')) &&
            (u.kind === 'noun' || u === units[verb]
              ? u.kind === 'noun' || u.link === '' || JOINS.test(u.link)
              : isWhen),
        )
      }
      return (
        isLone &&
        units.some(
          (y, k) =>
            y.kind === governor.kind &&
            y.words.some((w) => w.stem === governor.head.stem) &&
            mine.some((m) => isClause(m, k)) &&
            isSaidSo(governor, y),
        )
      )
    })
  }

  /** "Turnout in Ried" of voters in Ried, and of a turnout in no other place: the one scene of all spans. */
  function isScene(own: Unit, governor: Unit): boolean {
    const isPlace = (u: Unit, links: RegExp): boolean =>
      u.kind === 'noun' && u.head.capital && !isTime(u) && (links.test(u.link) || isOwner(u.head))
    if (
      !/^(?:in|at)$/.test(own.link) ||
      !isPlace(own, /./) ||
      (governor.kind === 'noun' && governor.head.capital)
    )
      return false
    const all = given.flat().map((p) => p.unit)
    const mine = all.filter((x) => isPlace(x, /^(?:in|at|of)$/) && has(x, own.head))
    return (
      mine.length > 0 &&
      all.every(
        (x) => !isPlace(x, /^(?:in|at|near|to|from|off|outside)$/) || x.words.some((w) => has(own, w)),
      ) &&
      given.some((sentence) =>
        sentence.some(
          ({ unit: y }) =>
            y.kind === governor.kind &&
            has(y, governor.head) &&
            y.head.sentence >= mine[0]!.head.sentence &&
            isSaidSo(governor, y),
        ),
      )
    )
  }

  /** "After" and "before" where the spans say only when. */
  function isOrder({ form }: Token): boolean {
    return /^(?:after|before|since|until)$/.test(form) && !source.some((s) => s.form === form)
  }

  function kindOf({ words }: Unit): 'day' | 'number' | 'name' | 'noun' {
    if (words.some((w) => TIMES.has(w.form))) return 'day'
    if (words.some((w) => w.kind === 'number')) return 'number'
    return words.some((w) => names.has(w.stem)) ? 'name' : 'noun'
  }

  /** "Runs the company" of "runs the mills of the company": the mills are not told. */
  function isPart(own: Unit, x: Unit, governors: readonly Unit[]): boolean {
    if (!isPrepared(x) || isPrepared(own)) return false
    const [whole] = governors
    return (
      whole?.kind === 'noun' && !COLLECTIVES.test(whole.head.form) && !claim.some((w) => alike(w, whole.head))
    )
  }

  /**
   * "Cleared of fraud" of "cleared of theft but convicted of fraud": what hangs there in the span is told, and hangs elsewhere. "Crashed into the
   * storm" of "crashed into a barge before the storm": of what stands there in the span with no such preposition it has the place.
   */
  function isDisplacing(own: Unit, governor: Unit): boolean {
    const isStranger =
      MEETS.test(own.link) &&
      given.flat().every(({ unit: x }) => x.kind !== 'noun' || !covers(own, x) || x.link !== own.link)
    return given
      .flat()
      .some(
        ({ unit: v, governors }) =>
          v.kind === 'noun' &&
          v.link === own.link &&
          !has(v, own.head) &&
          governors.some((y) => y.kind === governor.kind && has(y, governor.head)) &&
          (isStranger ||
            placed
              .flat()
              .some((p) => p.unit !== own && has(v, p.unit.head) && !p.governors.includes(governor))),
      )
  }

  function areNear(a: Token, b: Token): boolean {
    // Whose something is stays so.
    if (![a, b].every((w) => isCommon(w) && isOnce(w) && !isOwner(w))) return false
    const isAlone = ({ unit }: Placed): boolean => has(unit, b) && unit.words.every((w) => alike(b, w))
    return given.some((sentence) => sentence.some(isAlone) && sentence.some(({ unit }) => has(unit, a)))
  }
}
