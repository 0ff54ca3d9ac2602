import type { FullPhrase } from '../clauses/chunked-text.ts'
import type { VerbGroup } from '../phrases.ts'
import type { Reading } from './attribution.ts'

/** How far left a verb is looked for that shares its subject. */
const REACH = 80

/**
 * Subject of a verb group: before it, or that of the verb further left which it shares ("… and said", "…, saying", "went on to
 * say"). Words that are somebody's already (`owned`) are passed over. Nothing before token `floor`.
 */
export function subjectOf(
  reading: Reading,
  v: VerbGroup,
  floor: number,
  owned: (token: number) => boolean,
): FullPhrase | null {
  const { phrases, clauses, doc } = reading
  let verb: VerbGroup | undefined = v
  for (let steps = 0; verb && steps < 6; steps++) {
    if (verb.form === 'finite') {
      const found = clauses.phraseBefore(verb.first, floor)
      if (found && !owned(found.end - 1)) return found
    }
    verb = sharing(verb.first)
  }
  return null

  function sharing(from: number): VerbGroup | undefined {
    for (let k = from - 1; k >= floor && k > from - REACH; k--) {
      const left = phrases.verbAt(k)
      if (!left || owned(k)) continue
      const before = doc.tokens[left.first - 1]?.lower ?? ''
      const relative = /^(?:who|which|that|where|when|what)$/.test(before) && left.end < from - 1
      if (left.form === 'finite' && !relative) return left
      k = left.first
    }
    return undefined
  }
}
