import type { Article, Facts, Scope } from '../model.ts'
import type { StoreReads, StoreWrites, StoryCandidate, StoryWrite } from '../ports.ts'
import { scopeMark, shortHash, slugOf } from './ids.ts'
import { countTerms, storyFeatures, type Features } from './story-features.ts'
import {
  EMPTY_PROFILE,
  extend,
  likeness,
  readProfile,
  tellingTerms,
  type StoryProfile,
} from './story-profile.ts'

/** Least likeness at which an article belongs to a story. */
const THRESHOLD = 4.4
/** What is asked on top for a story of one report, which is little known yet; a half of it for one of two, and so on. */
const YOUNG = 0.3
/** What each doubling of the weeks since the story last moved asks for on top: the next one of its kind is another story. */
const PER_DOUBLING = 0.4
/** Keys that a story is filed and looked up under. */
const KEYS = 24
/** Stories that an article is compared with. */
const CANDIDATES = 20
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
  const features = await featuresOf(tx, input)
  const join = (record: StoryCandidate): StoryWrite => grown(record, input, features)

  const before = await storyOf(tx, [scope], scopes, article.id)
  if (before) return { story: join(before), reason: 'an earlier revision is in this story' }
  const original = input.duplicateOf ? await storyOf(tx, scopes, scopes, input.duplicateOf) : null
  if (original) return { story: join(original), reason: `it repeats ${input.duplicateOf ?? ''}` }

  const keys = lookupKeys(extend(EMPTY_PROFILE, features))
  const held = keys.length ? await tx.storiesByKey(scopes, keys, CANDIDATES) : []
  const [best] = held
    .map((record) => {
      const profile = readProfile(record.profile)
      const score = likeness(features, profile)
      const needed =
        THRESHOLD +
        YOUNG / Math.max(1, profile.articles) +
        PER_DOUBLING * Math.log2(1 + weeksBetween(record, article.published))
      return { record, score, needed }
    })
    .sort((a, b) => b.score - b.needed - (a.score - a.needed) || (a.record.id < b.record.id ? -1 : 1))
  if (best && best.score >= best.needed)
    return {
      story: join(best.record),
      reason: `likeness ${best.score.toFixed(1)} to "${best.record.headline}", ${best.needed.toFixed(1)} needed`,
    }
  return {
    story: begun(input, extend(EMPTY_PROFILE, features)),
    reason: best
      ? `the nearest story, "${best.record.headline}", is ${best.score.toFixed(1)} alike, ${best.needed.toFixed(1)} needed`
      : 'no story shares its rare terms',
  }
}

async function featuresOf(tx: StoreReads, { article, facts }: ArticleToPlace): Promise<Features> {
  const sentences = facts.sentences.slice(0, SENTENCES).map((s) => article.text.slice(s.start, s.end))
  const terms = countTerms(article.title, sentences)
  const { articles, counts } = await tx.termCounts([...terms.keys()])
  const idf = (term: string): number => Math.log(1 + (articles + 20) / ((counts.get(term) ?? 0) + 1))
  return storyFeatures(terms, idf)
}

/** Whole and part weeks between a day and the days of a story; 0 inside them and where a day is unknown. */
function weeksBetween({ first, last }: StoryCandidate, published: string | null): number {
  if (!first || !last || !published) return 0
  const day = Date.parse(published.slice(0, 10))
  const apart = Math.max(Date.parse(first) - day, day - Date.parse(last))
  return apart > 0 ? apart / (7 * 86_400_000) : 0
}

async function storyOf(
  tx: StoreReads,
  articleScopes: readonly Scope[],
  storyScopes: readonly Scope[],
  article: string,
): Promise<StoryCandidate | null> {
  const id = (await tx.article(articleScopes, article))?.story
  return id ? ((await tx.stories(storyScopes, { ids: [id] }))[0] ?? null) : null
}

/** A story as it would stand if only these articles of its scope, oldest first, had ever been in it; null without any. */
export async function rebuildStory(
  tx: StoreReads,
  id: string,
  articles: readonly ArticleToPlace[],
): Promise<StoryWrite | null> {
  let story: StoryWrite | null = null
  for (const input of articles) {
    const features = await featuresOf(tx, input)
    const before: StoryWrite = story ?? { ...begun(input, EMPTY_PROFILE), id }
    story = grown(before, input, features)
  }
  return story
}

function grown(record: StoryCandidate, input: ArticleToPlace, features: Features): StoryWrite {
  const { id, scope, headline, first, last } = record
  const held = readProfile(record.profile)
  // What is private must not show in what is public.
  if (scope !== input.scope)
    return { id, scope, headline, first, last, profile: record.profile, lookup: lookupKeys(held) }
  const day = input.article.published?.slice(0, 10) ?? null
  const profile = extend(held, features)
  return {
    id,
    scope,
    headline,
    first: least(first, day),
    last: most(last, day),
    profile,
    lookup: lookupKeys(profile),
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
    lookup: lookupKeys(profile),
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

const lookupKeys = (profile: StoryProfile): string[] => tellingTerms(profile, KEYS).map((term) => `t:${term}`)

const least = (a: string | null, b: string | null): string | null => (a && b ? (a < b ? a : b) : (a ?? b))
const most = (a: string | null, b: string | null): string | null => (a && b ? (a > b ? a : b) : (a ?? b))
