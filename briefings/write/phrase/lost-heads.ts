import type { Clauses, Placed } from './clauses.ts'
import type { Counterparts } from './counterparts.ts'
import { isPrepared, isTime, MEASURES } from './prepositions.ts'
import { isPronoun } from './pronouns.ts'
import type { Unit } from './units.ts'

/** Finds a phrase that has taken the place of the one that it hangs on in the spans. */
export interface LostHeads {
  readonly hasLostHead: (own: Placed, before: Unit | undefined) => boolean
}

/** What stands before "of" and is made of what follows: to leave it out changes nothing that another rule does not ask for. */
const OF_PARTS =
  /^(?:members?|groups?|crowds?|teams?|crew|squad|delegation|convoy|fleet|batch|panel|pair|couple|set|series|number|total|amount|lots?|majority|most|rest|part|parts|kinds?|sorts?|types?|pieces?|cent(?:re|er)|coast|outskirts|edge|side|area|dozens|hundreds|thousands|tens|scores|stage|level|form|game|match|race|post|role|job|title|state|name|case)$/

/**
 * "Dropped the witness" of "dropped the count of intimidating a witness": in the span another noun, which the sentence has nowhere, stands with
 * its preposition between the two.
 */
export function createLostHeads(
  claimed: readonly (readonly Placed[])[],
  given: Clauses['given'],
  { alike, known, covers }: Counterparts,
): LostHeads {
  const isTold = (x: Unit): boolean =>
    claimed.flat().some(({ unit }) => unit.words.some((w) => x.words.some((s) => alike(w, s))))
  return { hasLostHead }

  /** "Ana Holt, the founder" of "Ana Holt, the widow of the founder": whose, the sentence does not tell. */
  function isOfLost(own: Unit): boolean {
    if (own.head.capital || !known(own.head)) return false
    const there = given.flatMap((sentence) =>
      sentence.flatMap(({ unit: x }, k) =>
        x.kind === 'noun' && covers(own, x) ? [headsOf(sentence, k)] : [],
      ),
    )
    return (
      there.length > 0 &&
      there.every(([x, head]) => x!.unit.link === 'of' && head !== undefined && !isTold(head.unit))
    )
  }

  function hasLostHead({ unit: own, governors }: Placed, before: Unit | undefined): boolean {
    if (own.kind !== 'noun' || own.opens || isPronoun(own) || isTime(own)) return false
    if (own.comma) return before?.kind === 'noun' && own.link === '' && isOfLost(own)
    // "Wants 7 percent" of "wants a rise of 7 percent"
    if (own.link === '' && own.words.every((w) => w.kind === 'number' || MEASURES.test(w.form))) return false
    const suffered = own.link === '' ? governors.find((g) => g.kind === 'verb' && g.passive) : undefined
    const anchor = suffered ?? before
    if (!anchor || !known(anchor.head) || (anchor.kind === 'noun' && !isPrepared(own))) return false
    const places = given.flatMap((sentence) =>
      sentence.flatMap(({ unit: x }, k) =>
        x.kind === 'noun' && covers(own, x) ? [headsOf(sentence, k)] : [],
      ),
    )
    const onAnchor = (p: Placed): boolean =>
      p.unit.link === own.link &&
      p.governors.some((y) => y.kind === anchor.kind && alike(anchor.head, y.head))
    const isInner = ([, ...heads]: readonly Placed[]): boolean =>
      heads.some((p) => onAnchor(p) && !isTold(p.unit))
    return places.some(isInner) && places.every((p) => isInner(p) || !onAnchor(p[0]!))
  }
}

/** A phrase and what it hangs on by prepositions, over others and participles: the witness, and the count of intimidating the witness. */
function headsOf(sentence: readonly Placed[], at: number): readonly Placed[] {
  const out = [sentence[at]!]
  for (let k = at; k > 0; k--) {
    const { unit } = sentence[k]!
    const left = sentence[k - 1]!.unit
    const isObject = left.kind === 'verb' && !left.finite && left.link !== '' && unit.link === ''
    if (unit.comma || unit.opens || isOpen(left)) break
    if (!(unit.kind === 'noun' && isObject) && !(left.kind === 'noun' && isWithin(unit, out.length === 1)))
      break
    if (left.kind === 'noun') out.push(sentence[k - 1]!)
  }
  return out
}

/** Does what leads over to it make it a part of the noun before it? Of "to", "in" and "from" the verb may be what they belong to. */
const isWithin = (unit: Unit, first: boolean): boolean =>
  unit.kind === 'verb' ? unit.link !== '' : isPrepared(unit) && (!first || WITHIN.test(unit.link))
const WITHIN = /^(?:of|about|on|over|into|against|for)$/

/** Of such a phrase what follows is as good as itself. */
const isOpen = (unit: Unit): boolean =>
  unit.kind === 'noun' &&
  (isPronoun(unit) ||
    isTime(unit) ||
    OF_PARTS.test(unit.head.form) ||
    MEASURES.test(unit.head.form) ||
    unit.words.every((w) => w.kind === 'number'))
