import type { Article, Facts, Scope } from '../model.ts'
import type { StoreReads, StoreWrites, StoryRecord, StoryWrite } from '../ports.ts'
import { scopeMark, shortHash, slugOf } from './ids.ts'
import { storyFeatures } from './story-features.ts'
import {
  cosine,
  EMPTY_PROFILE,
  extend,
  heaviest,
  readProfile,
  weightsOf,
  type StoryProfile,
  type Weights,
} from './story-profile.ts'

/** Least likeness at which an article belongs to a story. */
const THRESHOLD = 0.25
/** Keys that a story is filed and looked up under. */
const KEYS = 24
/** Stories that an article is compared with. */
const CANDIDATES = 30
/** Sentences that are read. */
const SENTENCES = 120

export interface ArticleToPlace {
  readonly scope: Scope
  readonly article: Article
  readonly facts: Facts
  /** Normalised terms of title and text, in order. */
  readonly terms: readonly string[]
  /** Id of the article that this one repeats. */
  readonly duplicateOf?: string | null
}

export interface Placement {
  readonly story: StoryWrite
  /** In words, for `why`. */
  readonly reason: string
}

/**
 * Which story an article belongs to: the one it is in already (a revision), that of the article it repeats, the likest one
 * among those that share its rarest terms, or a new one. The work does not grow with the store: a fixed number of keys is
 * looked up and a fixed number of stories compared. A private article may join a public story, which it leaves as it is;
 * a public article joins public stories only.
 */
export async function placeInStory(tx: StoreWrites, input: ArticleToPlace): Promise<Placement> {
  const { scope, article } = input
  const scopes: Scope[] = scope === 'public' ? ['public'] : ['public', scope]
  const weights = await weigh(tx, input)
  const join = (record: StoryRecord): StoryWrite => grown(record, input, weights)

  const before = await storyOf(tx, [scope], scopes, article.id)
  if (before) return { story: join(before), reason: 'an earlier revision is in this story' }
  const original = input.duplicateOf ? await storyOf(tx, scopes, scopes, input.duplicateOf) : null
  if (original) return { story: join(original), reason: `it repeats ${input.duplicateOf ?? ''}` }

  const keys = lookupKeys(weights)
  const held = keys.length ? await tx.storiesByKey(scopes, keys, CANDIDATES) : []
  const [best] = held
    .map((record) => ({ record, likeness: cosine(weights, weightsOf(readProfile(record.profile))) }))
    .sort((a, b) => b.likeness - a.likeness || (a.record.id < b.record.id ? -1 : 1))
  if (best && best.likeness >= THRESHOLD)
    return {
      story: join(best.record),
      reason: `likeness ${best.likeness.toFixed(2)} to "${best.record.headline}" is at least ${THRESHOLD}`,
    }
  return {
    story: begun(input, extend(EMPTY_PROFILE, weights)),
    reason: best
      ? `the nearest story, "${best.record.headline}", is only ${best.likeness.toFixed(2)} alike`
      : 'no story shares its rare terms',
  }
}

async function weigh(tx: StoreReads, { article, facts }: ArticleToPlace): Promise<Weights> {
  const sentences = facts.sentences.slice(0, SENTENCES).map((s) => article.text.slice(s.start, s.end))
  const features = storyFeatures(article.title, sentences)
  const { articles, counts } = await tx.termCounts([...features.keys()])
  const idf = (term: string): number => Math.log(1 + (articles + 20) / ((counts.get(term) ?? 0) + 1))
  return new Map([...features].map(([term, weight]) => [term, { weight, idf: idf(term) }]))
}

async function storyOf(
  tx: StoreReads,
  articleScopes: readonly Scope[],
  storyScopes: readonly Scope[],
  article: string,
): Promise<StoryRecord | null> {
  const id = (await tx.article(articleScopes, article))?.story
  return id ? ((await tx.stories(storyScopes, { ids: [id] }))[0] ?? null) : null
}

function grown(record: StoryRecord, input: ArticleToPlace, weights: Weights): StoryWrite {
  const { id, scope, headline, first, last } = record
  const held = readProfile(record.profile)
  // What is private must not show in what is public.
  if (scope !== input.scope)
    return { id, scope, headline, first, last, profile: record.profile, lookup: lookupKeys(weightsOf(held)) }
  const day = input.article.published?.slice(0, 10) ?? null
  const profile = extend(held, weights)
  return {
    id,
    scope,
    headline,
    first: least(first, day),
    last: most(last, day),
    profile,
    lookup: lookupKeys(weightsOf(profile)),
  }
}

function begun(input: ArticleToPlace, profile: StoryProfile): StoryWrite {
  const headline = headlineOf(input.article, input.facts)
  const day = input.article.published?.slice(0, 10) ?? null
  const words = slugOf(headline).split('-').slice(0, 6).join('-')
  return {
    id: `${words}-${shortHash(`${input.scope} ${input.article.id}`)}${scopeMark(input.scope)}`,
    scope: input.scope,
    headline,
    first: day,
    last: day,
    profile,
    lookup: lookupKeys(weightsOf(profile)),
  }
}

/** The title, else the main event, else the first sentence. */
function headlineOf(article: Article, facts: Facts): string {
  const first = facts.sentences[0]
  const text =
    article.title?.trim() ||
    facts.events[0]?.headline ||
    (first ? article.text.slice(first.start, first.end) : '')
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 160 ? `${line.slice(0, 159).trimEnd()}…` : line || article.id
}

const lookupKeys = (weights: Weights): string[] => heaviest(weights, KEYS).map((term) => `t:${term}`)

const least = (a: string | null, b: string | null): string | null => (a && b ? (a < b ? a : b) : (a ?? b))
const most = (a: string | null, b: string | null): string | null => (a && b ? (a > b ? a : b) : (a ?? b))
