import type { Meanings } from '../meanings.ts'
import { clausesOf, type Placed } from '../phrase/clauses.ts'
import { samesOf, type Same } from '../phrase/sames.ts'
import { tokensOf, type Token } from '../phrase/tokens.ts'
import type { Unit } from '../phrase/units.ts'
import { NEWS } from '../thesaurus/news-thesaurus.ts'

/** Characters that are compared: each word with each. */
const LONGEST = 3_000

/** Does a claim say the opposite of its evidence: "convicted of fraud" where that says acquitted of it, "rose" of what fell? */
export function isOpposed(claim: string, evidence: string, meanings: Meanings): boolean {
  if (claim.length > LONGEST || evidence.length > LONGEST) return false
  const [own, given] = [tokensOf(claim), tokensOf(evidence)]
  return hasOppositeOutcome(own, given, samesOf(own, given, meanings))
}

/** What the claim's verb is done to, or says of what, hangs in the evidence only on a verb that excludes it. */
function hasOppositeOutcome(own: readonly Token[], given: readonly Token[], same: Same): boolean {
  const theirs = tiedPairs(clausesOf(given).flat())
  const pairs = tiedPairs(clausesOf(own).flat())
  return [...Map.groupBy(pairs, ([, verb]) => verb).values()].some((of) => {
    const found = of.map(([noun, verb]) => {
      const there = theirs.flatMap(([x, u]) =>
        x.head.stem === noun.head.stem && u.head.denied === verb.head.denied ? [u.head.stem] : [],
      )
      if (there.some((stem) => same(verb.head.stem, stem))) return isDoer(noun, verb) ? 'open' : 'same'
      return there.some((stem) => NEWS.excludes(stem, verb.head.stem)) ? 'opposite' : 'open'
    })
    return found.includes('opposite') && !found.includes('same')
  })
}

/** Before an active verb stands who does it, who may have done the other as well. */
const isDoer = (noun: Unit, verb: Unit): boolean => noun.head.start < verb.head.start

/** Each noun phrase with each verb that it may belong to. */
const tiedPairs = (placed: readonly Placed[]): [Unit, Unit][] =>
  placed.flatMap(({ unit, governors }) =>
    unit.kind === 'noun'
      ? governors.filter((g) => g.kind === 'verb').map((g): [Unit, Unit] => [unit, g])
      : [],
  )
