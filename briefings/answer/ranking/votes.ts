import type { Candidate } from './candidates.ts'
import type { Passage } from './passages.ts'

/** What a sentence might answer. */
export interface Considered {
  readonly passage: Passage
  readonly candidates: readonly Candidate[]
}

/**
 * For each short answer, how well the sentences of different articles that give it fit the question, in [0, 1]: what several
 * reports say in their own words is seldom chance (Banko, Brill and Dumais 2002). What says it less exactly votes for it too:
 * "2015" for "December 2015", "Lee" for "Ann Lee".
 */
export function countVotes(passages: readonly Considered[]): ReadonlyMap<string, number> {
  const byKey = new Map<string, Map<string, number>>()
  for (const { passage, candidates } of passages)
    for (const c of candidates) {
      const articles = byKey.get(c.key) ?? new Map<string, number>()
      const value = passage.about ** 2 * (0.4 + 0.6 * c.near)
      // A report told again is no second witness.
      const witness = passage.article.duplicateOf ?? passage.article.id
      articles.set(witness, Math.max(value, articles.get(witness) ?? 0))
      byKey.set(c.key, articles)
    }
  return new Map(
    [...byKey.keys()].map((key) => {
      const witnesses = new Map<string, number>()
      for (const less of [key, ...lessExactly(key)])
        for (const [id, value] of byKey.get(less) ?? [])
          witnesses.set(id, Math.max(value, witnesses.get(id) ?? 0))
      return [key, 1 - [...witnesses.values()].reduce((left, v) => left * (1 - 0.5 * v), 1)]
    }),
  )
}

/** Keys of what says the same less exactly: of a day its month and year, of a full name its last word. */
function lessExactly(key: string): string[] {
  const date = /^(\d{4})(?:-(\d\d))?(?:-\d\d)?$/.exec(key)
  if (date) return [`${date[1]}-${date[2] ?? ''}`, date[1]!].filter((k) => k !== key)
  const last = key.split(' ').at(-1)!
  return last === key || /\d/.test(last) ? [] : [last]
}
