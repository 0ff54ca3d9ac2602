/** A term's weight in a story or an article, and how rare it was in the store when last looked at. */
export interface Weight {
  readonly weight: number
  readonly idf: number
}

export type Weights = ReadonlyMap<string, Weight>

/** What a story's articles are about together. Plain JSON of bounded size: the store keeps it and knows nothing of it. */
export interface StoryProfile {
  readonly v: 1
  /** Articles in it, duplicates included. */
  readonly articles: number
  /** Summed weights, heaviest first. */
  readonly terms: readonly (readonly [term: string, weight: number, idf: number])[]
}

/** Terms kept of a story. */
const KEPT = 150

export const EMPTY_PROFILE: StoryProfile = { v: 1, articles: 0, terms: [] }

/** A profile as the store gives it back; one that is not ours counts as empty. */
export function readProfile(stored: unknown): StoryProfile {
  const p = stored as Partial<StoryProfile> | null
  return p && typeof p === 'object' && p.v === 1 && Array.isArray(p.terms)
    ? (p as StoryProfile)
    : EMPTY_PROFILE
}

/** The profile with one more article. What is both frequent here and rare elsewhere is kept. */
export function extend(profile: StoryProfile, article: Weights): StoryProfile {
  const sum = new Map<string, Weight>(weightsOf(profile))
  for (const [term, { weight, idf }] of article)
    sum.set(term, { weight: (sum.get(term)?.weight ?? 0) + weight, idf })
  const terms = heaviest(sum, KEPT).map((term) => {
    const { weight, idf } = sum.get(term)!
    return [term, round(weight), round(idf)] as const
  })
  return { v: 1, articles: profile.articles + 1, terms }
}

export function weightsOf(profile: StoryProfile): Weights {
  return new Map(profile.terms.map(([term, weight, idf]) => [term, { weight, idf }]))
}

/** The terms that say most, best first. */
export function heaviest(weights: Weights, n: number): string[] {
  return [...weights]
    .map(([term, { weight, idf }]) => [term, weight * idf] as const)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, n)
    .map(([term]) => term)
}

/** Cosine of the two, weights times idf; 0 to 1. */
export function cosine(article: Weights, story: Weights): number {
  let dot = 0
  let a = 0
  let b = 0
  for (const { weight, idf } of article.values()) a += (weight * idf) ** 2
  for (const [term, held] of story) {
    const here = article.get(term)
    const idf = here?.idf ?? held.idf
    if (here) dot += here.weight * held.weight * idf * idf
    b += (held.weight * idf) ** 2
  }
  return a && b ? dot / Math.sqrt(a * b) : 0
}

const round = (x: number): number => Math.round(x * 100) / 100
