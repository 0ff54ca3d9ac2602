import { isVoid } from './adjuncts.ts'
import type { Clauses, Placed } from './clauses.ts'
import { isSaying, type Counterparts } from './counterparts.ts'
import { isPrepared, MEASURES } from './prepositions.ts'
import { isPronoun } from './pronouns.ts'
import type { Unit } from './units.ts'

/** Finds one who suffers what in the spans another suffers, and only takes part in. */
export interface Companions {
  readonly isCompanion: (verb: Placed) => boolean
}

/** Before those who do more than suffer. */
const UNDER = /^(?:under|with|from|by|beside|alongside)$/
const GIVES =
  /^(?:pay|repay|refund|reimburse|compensate|give|send|offer|award|grant|lend|promise|serve|teach)(?:s|ed|d|ing)?$|^(?:re)?paid$/
/** Before those who take part in what is done. */
const BESIDE = /^(?:under|with|from|to|against|between|among|towards|alongside|by)$/

/**
 * "Fined two rivals for a deal with the mill" of "fined the mill for a deal with two rivals": of a verb with an object in the spans, the object is
 * nobody who stands there behind a preposition or as a whose.
 */
export function createCompanions({ own, given }: Clauses, { covers, has }: Counterparts): Companions {
  return { isCompanion }

  function isCompanion(placed: Placed): boolean {
    const { unit: verb } = placed
    if (verb.kind !== 'verb' || isVoid(verb) || isSaying(verb)) return false
    const sentence = own.find((s) => s.includes(placed))!
    const [suffers] = objectsOf(sentence, sentence.indexOf(placed))
    if (!suffers || isPronoun(suffers) || MEASURES.test(suffers.head.form)) return false
    const there = given.flatMap((s) =>
      s.flatMap(({ unit: x }, k) => (x.kind === 'noun' && covers(suffers, x) ? [apposedTo(s, k)] : [])),
    )
    // "Repaid the passengers" of "repaid the money to the passengers": whom it is given to.
    if (GIVES.test(verb.head.form) && there.some((x) => x.link === 'to')) return false
    if (!there.length || !there.every((x) => (isPrepared(x) && BESIDE.test(x.link)) || x.opens === 'whose'))
      return false
    const theirs = given.flatMap((s) =>
      s.flatMap(({ unit: v }, k) =>
        v.kind === 'verb' && verb.head.stem === v.head.stem ? [objectsOf(s, k)] : [],
      ),
    )
    // "Trained Holt" of "trained under Holt"
    const isUnder = (): boolean => there.every((x) => UNDER.test(x.link))
    return (
      theirs.length > 0 &&
      theirs.every((units) =>
        units.length ? units.every((u) => !isPronoun(u) && !has(u, suffers.head)) : isUnder(),
      )
    )
  }
}

/** "With the minister, Ana Holt": she stands where her title does. */
const apposedTo = (sentence: readonly Placed[], at: number): Unit => {
  const [before, { unit }] = [sentence[at - 1]?.unit, sentence[at]!]
  return before?.kind === 'noun' && unit.comma && !unit.link && isPrepared(before) ? before : unit
}

/** What suffers the deed at a place: the passive's subjects, or what stands right behind the verb with what is of it or joined to it. */
function objectsOf(sentence: readonly Placed[], at: number): readonly Unit[] {
  const { unit: verb, subjects } = sentence[at]!
  if (verb.passive) return subjects
  const behind = sentence.slice(at + 1).map((p) => p.unit)
  const end = behind.findIndex(
    (u, k) => u.kind === 'verb' || u.comma || u.opens || !(k ? /^(?:|of|and)$/ : /^$/).test(u.link),
  )
  return behind.slice(0, end < 0 ? behind.length : end)
}
