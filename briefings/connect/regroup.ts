/** Things that stand together now, under an id; `id` is null for what has just come. */
export interface Group<T> {
  readonly id: string | null
  readonly members: readonly T[]
}

/** What each pair that stands together now has on top: a grouping changes only where another is clearly better. */
const STEADY = 0.2

/**
 * Groups anew what stands in neighbouring groups, by average-link agglomeration down to `least` likeness. Each new group takes
 * the id under which most of its members stand; an id goes to one group only, and a group without one gets null. Cubic in
 * the members, of which the caller gives a bounded number.
 */
export function regroup<T>(
  groups: readonly Group<T>[],
  likeness: (a: T, b: T) => number,
  least: number,
): Group<T>[] {
  const all = groups.flatMap((g) => g.members.map((member) => ({ member, id: g.id })))
  const links = all.map(() => all.map(() => 0))
  for (const [i, a] of all.entries())
    for (let k = 0; k < i; k++) {
      const b = all[k]!
      const link = likeness(a.member, b.member) + (a.id !== null && a.id === b.id ? STEADY : 0)
      links[i]![k] = link
      links[k]![i] = link
    }
  let clusters = all.map((_, i) => [i])
  for (;;) {
    const best = nearest(clusters, links)
    if (!best || best.link < least) break
    const { a, b } = best
    clusters = [...clusters.filter((c) => c !== a && c !== b), [...a, ...b].sort((x, y) => x - y)]
  }
  return named(
    clusters.map((c) => c.map((i) => all[i]!)),
    groups,
  )
}

function nearest(
  clusters: readonly number[][],
  links: readonly number[][],
): { a: number[]; b: number[]; link: number } | null {
  let best: { a: number[]; b: number[]; link: number } | null = null
  for (const [i, a] of clusters.entries())
    for (const b of clusters.slice(i + 1)) {
      let sum = 0
      for (const x of a) for (const y of b) sum += links[x]![y]!
      const link = sum / (a.length * b.length)
      if (!best || link > best.link) best = { a, b, link }
    }
  return best
}

/** The pair of a cluster and an id that share most comes first; the older id where they share the same. */
function named<T>(
  clusters: readonly (readonly { readonly member: T; readonly id: string | null }[])[],
  groups: readonly Group<T>[],
): Group<T>[] {
  const claims = clusters.flatMap((cluster, c) =>
    groups.flatMap(({ id }, age) => {
      const shared = cluster.filter((m) => m.id === id).length
      return id !== null && shared > 0 ? [{ c, id, shared, age }] : []
    }),
  )
  claims.sort((x, y) => y.shared - x.shared || x.age - y.age || x.c - y.c)
  const ids = new Map<number, string>()
  for (const { c, id } of claims) if (!ids.has(c) && ![...ids.values()].includes(id)) ids.set(c, id)
  return clusters.map((cluster, c) => ({ id: ids.get(c) ?? null, members: cluster.map((m) => m.member) }))
}
