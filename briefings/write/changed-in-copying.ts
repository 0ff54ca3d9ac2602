import type { Meanings } from './meanings.ts'
import { otherModifier } from './phrase-modifiers.ts'
import { samesOf } from './phrase-sames.ts'
import { otherSequence } from './phrase-sequence.ts'
import { tokensOf } from './phrase-tokens.ts'

/** Characters of a sentence that is judged: each word is compared with each. */
const LONGEST = 3_000

/**
 * Does a copied claim leave out a word without which the rest says more ("former", the bounds of a superlative), or put before what its
 * evidence puts after? Two of the writer's rules, which hold for whatever keeps to the words of its source.
 */
export function changedInCopying(claim: string, evidence: string, meanings: Meanings): boolean {
  if (claim.length > LONGEST || evidence.length > LONGEST) return false
  const [own, given] = [tokensOf(claim), tokensOf(evidence)]
  const same = samesOf(own, given, meanings)
  return otherModifier(own, given, same) !== null || otherSequence(own, given, same) !== null
}
