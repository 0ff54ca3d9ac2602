import type { Scope } from '../../model.ts'
import type { ArticleWithFacts, StoreReads } from '../../ports.ts'
import { nearest } from './nearest.ts'
import type { Question } from '../question/question.ts'

export interface Retrieved {
  readonly articles: readonly ArticleWithFacts[]
  /** How telling each of the question's terms is here; higher is rarer. */
  readonly idf: ReadonlyMap<string, number>
  /** Terms of the question that no report of the whole store has. */
  readonly unknown: ReadonlySet<string>
}

/** Caps: what a question may cost does not grow with the store. */
const MOST_TERMS = 6
const MOST_A_QUERY = 60
const MOST_ARTICLES = 48
/** Found by their meaning, beside those found by their words. */
const MOST_MEANT = 12

/**
 * The articles that may hold an answer. Conjunctions of the rarest terms, all of them first, then fewer; what meets more of the rare
 * terms comes first, and of equals what was stored last. At most 48 are read, and the 12 whose meaning is nearest to the
 * question's where a model tells it.
 */
export async function retrieve(
  store: StoreReads,
  scopes: readonly Scope[],
  question: Question,
): Promise<Retrieved> {
  const searched = [...question.terms, ...question.asWritten.map((term) => ({ term, weight: 1 }))]
  const terms = searched.map((t) => t.term)
  const { articles: total, counts } = await store.termCounts(terms)
  const idf = new Map(terms.map((t) => [t, 1 + Math.log(1 + (total + 1) / ((counts.get(t) ?? 0) + 0.5))]))
  const held = searched
    .filter((t) => (counts.get(t.term) ?? 0) > 0)
    .sort((a, b) => rarity(b) - rarity(a))
    .slice(0, MOST_TERMS)
    .map((t) => t.term)
  function rarity(t: { term: string; weight: number }): number {
    return idf.get(t.term)! * (0.5 + 0.5 * t.weight)
  }
  const known = new Map<number, Set<string>>()
  const settled = createSettled()
  const find = async (conjunction: readonly string[]): Promise<number> => {
    if (settled.holds(conjunction)) return 0
    const keys = await store.candidates(scopes, { terms: conjunction, limit: MOST_A_QUERY })
    for (const key of keys) {
      const have = known.get(key) ?? new Set()
      for (const term of conjunction) have.add(term)
      known.set(key, have)
    }
    if (keys.length < MOST_A_QUERY) settled.add(conjunction, keys.length)
    return keys.length
  }
  // The newest that hold all that is looked for: none that is found by less of it can come before them.
  if (held.length && (await find(held)) < MOST_ARTICLES) {
    for (const conjunction of conjunctions(held)) {
      const isCut = (await find(conjunction)) === MOST_A_QUERY
      if (isCut) for (const narrower of narrowed(conjunction, held)) await find(narrower)
    }
  }
  // In one order, so that what holds the same terms is worth the very same.
  const worth = (have: ReadonlySet<string>): number =>
    held.reduce((n, t, i) => (have.has(t) && held.indexOf(t) === i ? n + idf.get(t)! : n), 0)
  const keys = [...known]
    .map(([key, have]) => ({ key, worth: worth(have) }))
    .sort((a, b) => b.worth - a.worth || b.key - a.key)
    .slice(0, MOST_ARTICLES)
    .map(({ key }) => key)
  const meant = question.meaning ? await nearest(store, scopes, question.meaning, MOST_MEANT) : []
  const all = [...new Set([...keys, ...meant])]
  const read = all.length ? await store.articles(scopes, all) : []
  // What is told in place of a copy or of a report put right answers for it.
  const ids = new Set(read.map((a) => a.id))
  const articles = read.filter((a) => !a.duplicateOf || !ids.has(a.duplicateOf))
  const unknown = new Set(terms.filter((t) => !counts.get(t)))
  return { articles, idf, unknown }
}

/**
 * The pair with the rarest term and each further one of the five rarest, where the pair alone finds more than is looked at:
 * of all reports of somebody well known, those that also say what is asked about.
 */
function narrowed(pair: readonly string[], terms: readonly string[]): (readonly string[])[] {
  if (pair.length !== 2 || pair[0] !== terms[0]) return []
  const rare = terms.slice(0, 5)
  // Each three once, and the first three have been asked for.
  const after = rare.slice(Math.max(3, rare.indexOf(pair[1]!) + 1))
  return after.map((term) => [...pair, term])
}

/** Conjunctions all of whose articles have been found, and which others need not be looked for. */
interface Settled {
  add(conjunction: readonly string[], found: number): void
  /**
   * Would it find nothing, or only what is known to hold all of its terms? What holds a, b and c is among all that hold a and b,
   * and among all that hold c.
   */
  holds(conjunction: readonly string[]): boolean
}

function createSettled(): Settled {
  const all: { readonly terms: readonly string[]; readonly found: number }[] = []
  return {
    add: (terms, found) => void all.push({ terms, found }),
    holds(conjunction) {
      const within = all.filter((s) => s.terms.every((t) => conjunction.includes(t)))
      return (
        within.some((s) => s.found === 0) || conjunction.every((t) => within.some((s) => s.terms.includes(t)))
      )
    },
  }
}

/** Each of the four rarest; pairs of the five rarest; then more and more of the rarest, up to all but one. */
function* conjunctions(terms: readonly string[]): Generator<readonly string[]> {
  const rare = terms.slice(0, 5)
  for (const term of terms.slice(0, 4)) yield [term]
  for (let i = 0; i < rare.length; i++) for (let j = i + 1; j < rare.length; j++) yield [rare[i]!, rare[j]!]
  for (let n = 3; n < terms.length; n++) yield terms.slice(0, n)
}
