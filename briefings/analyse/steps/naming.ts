import { singular } from '../singular.ts'
import type { Token } from '../text.ts'

/** A happening as a clause names it. */
export interface Naming {
  readonly at: number
  readonly known: boolean
  readonly round: boolean
}

interface Names {
  readonly names: ReadonlySet<string>
  readonly rounds: ReadonlySet<string>
}

/** What the clause does something with stands so near. */
const REACH = 12
/** "A new date for the talks": what is found or sought for a happening. */
const APPOINTED = /^(?:date|day|time)$/
const ANOTHER = /^(?:another|previous|last|earlier|similar|separate|former|annual|first)$/
const KNOWN = /^(?:the|this|that|these|those|his|her|its|their|'s|’s)$/

/** The happening in a clause's subject: the head of the noun phrase, not what only modifies another noun. */
export function namedBefore(tokens: readonly Token[], from: number, to: number, of: Names): Naming | null {
  for (let k = from; k < to; k++) {
    const naming = namingAt(tokens, k, of, from)
    if (naming) return naming
    // What stands behind a preposition is no subject, unless the dateline or a day stands before it.
    if (tokens[k]!.pos === 'ADP' && k > from && tokens[k - 1]!.pos === 'NOUN') return null
  }
  return null
}

/** The happening as a verb's object, or behind the preposition that follows the verb ("went to trial"). */
export function namedAfter(tokens: readonly Token[], head: number, of: Names): Naming | null {
  const to = Math.min(tokens.length, head + 1 + REACH)
  for (let k = head + 1; k < to; k++) {
    const { pos, text } = tokens[k]!
    const naming = namingAt(tokens, k, of, head + 1)
    if (naming) return naming
    if (
      text === ';' ||
      (pos === 'VERB' && tokens[k + 1]?.pos !== 'NOUN') ||
      pos === 'CCONJ' ||
      pos === 'SCONJ'
    )
      return null
    if (
      text === ',' ||
      (pos === 'ADP' && tokens.slice(head + 1, k).some((t) => t.pos === 'NOUN' && !APPOINTED.test(t.lower)))
    )
      return null
  }
  return null
}

function namingAt(
  tokens: readonly Token[],
  k: number,
  { names, rounds }: Names,
  from: number,
): Naming | null {
  const token = tokens[k]!
  if (token.pos === 'VERB') return null
  const word = singular(token.lower)
  const round = rounds.has(word)
  if (!names.has(word) && !round) return null
  const next = tokens[k + 1]
  if (next?.pos === 'NOUN' || /^['’]s?$/.test(next?.text ?? '')) return null
  let known = false
  for (let j = k - 1; j >= Math.max(from, k - 7); j--) {
    const { lower, pos } = tokens[j]!
    if (ANOTHER.test(lower)) return null
    if (KNOWN.test(lower)) known = true
    if (pos === 'VERB' || pos === 'ADP') break
  }
  return { at: k, known, round }
}
