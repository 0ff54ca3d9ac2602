import { heaviest, SIDES, type Features, type SideWeights } from './story-features.ts'

/** What a story's articles are about together. Plain JSON of bounded size: the store keeps it and knows nothing of it. */
export interface StoryProfile {
  readonly v: 3
  /** Articles in it, duplicates included. */
  readonly articles: number
  /** Weightiest first. */
  readonly terms: readonly string[]
  /** Summed weights of the articles' features, in thousandths: for each term, one number a side. One flat list is read fastest. */
  readonly weights: readonly number[]
}

/** Terms kept of a story. */
const KEPT = 200
const UNIT = 1_000

/** What agreement on each of the `SIDES` is worth: rounded from a logistic regression on pairs of news reports. */
const WORTH: SideWeights = [2.5, 3, 0.8, 1.5, 1.7, 1.2]

export const EMPTY_PROFILE: StoryProfile = { v: 3, articles: 0, terms: [], weights: [] }

/** A profile as the store gives it back; one that is not ours counts as empty. */
export function readProfile(stored: unknown): StoryProfile {
  const p = stored as Partial<StoryProfile> | null
  return p && typeof p === 'object' && p.v === 3 && Array.isArray(p.terms)
    ? (p as StoryProfile)
    : EMPTY_PROFILE
}

/** The profile with one more article. */
export function extend(profile: StoryProfile, article: Features): StoryProfile {
  const sum = new Map<string, SideWeights>()
  for (const [i, term] of profile.terms.entries())
    sum.set(term, profile.weights.slice(i * SIDES.length, (i + 1) * SIDES.length))
  for (const [term, sides] of article) {
    const held = sum.get(term)
    sum.set(
      term,
      sides.map((w, i) => Math.round(w * UNIT) + (held?.[i] ?? 0)),
    )
  }
  const kept = heaviest(sum, KEPT)
  return {
    v: 3,
    articles: profile.articles + 1,
    terms: [...kept.keys()],
    weights: [...kept.values()].flat(),
  }
}

/** The terms that say most of a story, weightiest first. */
export function tellingTerms(profile: StoryProfile, n: number): string[] {
  return profile.terms.slice(0, n)
}

/**
 * How alike an article and a story are: on each side the mean cosine with the story's articles, whose square root is weighed
 * by what that side is worth. The mean, not the cosine with the centre: the centre of many articles is near to everything of
 * its kind. 0 where nothing is shared, about 8 for the same text.
 */
export function likeness(article: Features, profile: StoryProfile): number {
  const dots = SIDES.map(() => 0)
  const { terms, weights } = profile
  // Thousands of terms are looked up for each article that arrives.
  for (let t = 0; t < terms.length; t++) {
    const here = article.get(terms[t]!)
    if (!here) continue
    const from = t * SIDES.length
    for (let i = 0; i < SIDES.length; i++) dots[i]! += (here[i]! * (weights[from + i] ?? 0)) / UNIT
  }
  const n = Math.max(1, profile.articles)
  return dots.reduce((sum, dot, i) => sum + WORTH[i]! * Math.sqrt(dot / n), 0)
}
