import type { Meanings } from '../meanings.ts'
import { otherModifier } from '../phrase/modifiers.ts'
import { heardAs } from '../phrase/heard.ts'
import { samesOf, type Same } from '../phrase/sames.ts'
import { otherLink } from '../phrase/links.ts'
import { tokensOf, type Token } from '../phrase/tokens.ts'

/** Characters of a sentence that is judged: each word is compared with each. */
const LONGEST = 3_000

/**
 * Does a copied claim leave out a word without which the rest says more ("former", the bounds of a superlative), or put before what its
 * evidence puts after, or give a figure to one speaker that another gave? Rules of the writer's, which hold for whatever keeps to the words
 * of its source.
 */
export function changedInCopying(claim: string, evidence: string, meanings: Meanings): boolean {
  if (claim.length > LONGEST || evidence.length > LONGEST) return false
  const [own, given] = [tokensOf(claim), tokensOf(evidence)]
  const same = samesOf(own, given, meanings)
  return (
    otherModifier(own, given, same) !== null ||
    otherLink(own, given, same, false) !== null ||
    hasOtherTeller(own, given, same)
  )
}

/** A number that the evidence has only on somebody else's word, while it has something else on that of the claim's speaker. */
function hasOtherTeller(own: readonly Token[], given: readonly Token[], same: Same): boolean {
  const names = new Set([...own, ...given].flatMap((w) => (w.capital ? [w.stem] : [])))
  return own.some((w) => {
    const speaks = [...(w.said ?? [])].some((who) => given.some((s) => s.said?.has(who)))
    const there = given.filter((s) => s.kind === 'number' && s.form === w.form && s.form !== '1')
    return (
      speaks &&
      w.kind === 'number' &&
      there.length > 0 &&
      there.every((s) => heardAs(w, s, given, { same, names, claim: own }) === 'moved')
    )
  })
}
