import type { Facts } from '../model.ts'

/**
 * Which actor of the same text's earlier facts each of its actors is, by where they are mentioned: the ids that most mentions agree on,
 * each of them once. Those that stand where nobody was known are left out.
 */
export function stayedActors(facts: Facts, before: Facts): Map<string, string> {
  const agreeing = new Map<string, number>()
  for (const m of facts.mentions) {
    const at = before.mentions.find((b) => b.start < m.end && m.start < b.end)
    if (!at || m.actor === null || at.actor === null) continue
    const pair = `${m.actor}\n${at.actor}`
    agreeing.set(pair, (agreeing.get(pair) ?? 0) + 1)
  }
  const out = new Map<string, string>()
  const taken = new Set<string>()
  for (const [pair] of [...agreeing].sort(([, a], [, b]) => b - a)) {
    const [now, then] = pair.split('\n') as [string, string]
    if (out.has(now) || taken.has(then)) continue
    out.set(now, then)
    taken.add(then)
  }
  return out
}
