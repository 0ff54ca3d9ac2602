import { termOf } from '../../read/terms.ts'
import { PREPOSITIONS } from '../../write/support/frame-words.ts'

/** Terms that follow the verb with no preposition between: what the deed was done to. */
export function objectAsked(asking: string, predicate: string | null): readonly string[] {
  if (predicate === null) return []
  const words = asking.match(/[\p{L}\p{M}\p{N}’'-]+/gu) ?? []
  const behind = words.slice(words.findIndex((w) => termOf(w) === predicate) + 1)
  const end = behind.findIndex((w) => PREPOSITIONS.has(w.toLowerCase()))
  return (end < 0 ? behind : behind.slice(0, end)).flatMap((w) => termOf(w) ?? [])
}
