import type { Token } from '../text.ts'
import type { VerbGroup } from './clauses.ts'

interface Clauses {
  readonly tokens: readonly Token[]
  readonly groups: readonly VerbGroup[]
}

/** "are due to sign", "is to vote", "are set to meet": it lies ahead. */
export function lies(s: Clauses, g: VerbGroup): boolean {
  if (g.lemma !== 'be' || !g.finite) return false
  const next = s.tokens[g.head + 1]?.lower ?? ''
  const to = /^(?:due|set|likely|poised|slated|scheduled)$/.test(next) ? g.head + 2 : g.head + 1
  return (
    s.tokens[to]?.lower === 'to' &&
    s.groups.some((x) => x.form === 'infinitive' && x.first - to <= 2 && x.first >= to)
  )
}

/** "Talks are under way". */
export const isUnderWay = (s: Clauses, g: VerbGroup): boolean =>
  /^(?:underway|ongoing)$/.test(s.tokens[g.head + 1]?.lower ?? '') ||
  (s.tokens[g.head + 1]?.lower === 'under' && s.tokens[g.head + 2]?.lower === 'way')
