import type { AnalysisReads, AnalysisWrites } from './analysis-ports.ts'
import type { Decision, Overview } from './decision-ports.ts'
import type { DigestReads, DigestWrites } from './digest-ports.ts'
import type { ActorType, Article, Correction, Facts, NameType, Range, Scope, Status, When } from './model.ts'
import type { MeaningReads, MeaningWrites } from './meaning-ports.ts'
import type { NoteReads, NoteWrites } from './note-ports.ts'
import type { FiledArticle } from './filing-ports.ts'
import type { OutlineReads } from './outline-ports.ts'
import type { OperationReads, OperationWrites } from './operation-ports.ts'
import type { OutboxReads, OutboxWrites } from './outbox-ports.ts'
import type { InstallationReads, InstallationWrites } from './installation-ports.ts'
import type { PlaceReads, PlaceWrites } from './place-ports.ts'
import type { ReaderReads, ReaderWrites } from './reader-ports.ts'
import type { StoryContent } from './results.ts'
import type { WorkReads, WorkWrites } from './work-ports.ts'
import type { WriterReads, WriterWrites } from './writer-ports.ts'
import type { SourceReads, SourceWrites } from './source-ports.ts'

// What the core needs from outside. Each port has its implementation under src/ and a hand-written fake under tests/fakes/.

/** Tells the time. Terminal commands may be given a fixed one; articles never resolve their dates against it. */
export interface Clock {
  now(): Temporal.Instant
}

/** Text in, facts out. Implemented by analyse/, run in threads by src/workers/. */
export interface Analyser {
  analyse(article: Pick<Article, 'text' | 'title' | 'published' | 'language' | 'sentences'>): Promise<Facts>
}

/** An article as the store holds it, in its current revision. `key` is the store's own and never leaves the process. */
export interface StoredArticle extends Article {
  readonly key: number
  readonly scope: Scope
  readonly revision: number
  /** Id of the article that this one repeats, where it is a near-duplicate. */
  readonly duplicateOf: string | null
  /** When this revision was stored, ISO 8601. */
  readonly stored: string
  readonly story: string | null
}

/** Facts whose actor ids are the store's (merges followed), not the article's own. */
export interface ArticleWithFacts extends StoredArticle {
  readonly facts: Facts
}

/** Which articles may hold an answer: those with all of `terms`, of any of `actors`, published in the window. */
export interface CandidateQuery {
  /** Normalised by `termsOf` (read/terms.ts). All must stand in the article's title or text. */
  readonly terms?: readonly string[]
  /** Ids; an article that mentions at least one of them. */
  readonly actors?: readonly string[]
  readonly stories?: readonly string[]
  /** Publication days, inclusive. An undated article is outside any window. */
  readonly from?: string
  readonly to?: string
  readonly limit: number
}

export interface Alias {
  readonly alias: string
  /** Id of the article that gave it, or `manager` for one set by hand. */
  readonly origin: string
  readonly count: number
  /** When it was joined to this actor by hand, ISO 8601; absent where it was found so. */
  readonly joined?: string
}

/**
 * An id that several of the asker's scopes hold is one actor there: its articles are counted together, its name is that
 * of the first scope. What a workspace or a person gave stays within their own row. Stories likewise.
 */
export interface ActorRecord {
  readonly id: string
  readonly scope: Scope
  readonly name: string
  readonly type: NameType
  readonly aliases: readonly Alias[]
  /** Articles that mention it. */
  readonly articles: number
}

export interface StoryRecord {
  readonly id: string
  readonly scope: Scope
  readonly headline: string
  /** First and last day that the story's articles were published on, or their events took place. */
  readonly first: string | null
  readonly last: string | null
  /** Article ids visible to the asker, oldest first, duplicates included. */
  readonly articles: readonly string[]
  readonly keys: readonly number[]
  /** What `connect/` needs to compare an article with this story: plain JSON, its own business. Null outside a write. */
  readonly profile: unknown
}

/** A story as an article is compared with it. */
export type StoryCandidate = Omit<StoryRecord, 'articles' | 'keys'>

export interface StoryQuery {
  readonly ids?: readonly string[]
  /** Stories that hold any of these articles. */
  readonly keys?: readonly number[]
  /** Stories that overlap this window of days. */
  readonly from?: string
  readonly to?: string
  /** Newest first. */
  readonly limit?: number
}

/**
 * What is told of a story, as it was written when the story last grew: commands and digests read it and analyse nothing
 * again. Earlier revisions are kept.
 */
export interface StoredBriefing {
  readonly story: string
  /** Who it is for: a private article's briefing of a public story is its own scope's. */
  readonly scope: Scope
  readonly revision: number
  /** Rises with every briefing of any story, where clocks may not. */
  readonly sequence: number
  /** When this revision was written, ISO 8601. */
  readonly at: string
  readonly content: StoryContent
}

/** Reading. Every method sees only what the given scopes hold. Lists come newest first unless said. */
export interface StoreReads
  extends
    ReaderReads,
    OutboxReads,
    OperationReads,
    OutlineReads,
    DigestReads,
    InstallationReads,
    WriterReads,
    MeaningReads,
    SourceReads,
    PlaceReads,
    NoteReads,
    AnalysisReads,
    WorkReads {
  article(scopes: readonly Scope[], id: string): Promise<StoredArticle | null>
  /** In the order of `keys`; those not visible are left out. */
  articles(scopes: readonly Scope[], keys: readonly number[]): Promise<ArticleWithFacts[]>
  /** Id of an article that brought one, by the id that its address would have given it; of several, of the one that came last. */
  idAt(scopes: readonly Scope[], address: string): Promise<string | null>
  /** An earlier or the current revision, for a citation that names it. */
  revision(scopes: readonly Scope[], id: string, revision: number): Promise<StoredArticle | null>
  /** Keys of matching articles, the last stored first, at most `limit`. No ranking: that is the core's. */
  candidates(scopes: readonly Scope[], query: CandidateQuery): Promise<number[]>
  /** Lengths of the current texts of these articles, in characters, by id; of several scopes the longest. */
  textLengths(scopes: readonly Scope[], ids: readonly string[]): Promise<ReadonlyMap<string, number>>
  /** In how many articles each term stands, and how many articles there are: for ranking only, so not by scope. */
  termCounts(terms: readonly string[]): Promise<{ articles: number; counts: ReadonlyMap<string, number> }>
  /** Actors one of whose aliases, folded by `foldName` (connect/names.ts), is among `folded`. */
  actorsByAlias(scopes: readonly Scope[], folded: readonly string[]): Promise<ActorRecord[]>
  actors(scopes: readonly Scope[], ids: readonly string[]): Promise<ActorRecord[]>
  /** Actors with an alias in which a word begins with `text` (completion), most mentioned first. */
  actorsStartingWith(scopes: readonly Scope[], text: string, limit: number): Promise<ActorRecord[]>
  /** Actors with an alias spelt nearly like `text`, nearest first. */
  actorsLike(scopes: readonly Scope[], text: string, limit: number): Promise<ActorRecord[]>
  /** Actors that share articles with this one, with the number of shared articles. */
  relatedActors(
    scopes: readonly Scope[],
    actor: string,
    limit: number,
  ): Promise<{ id: string; name: string; count: number }[]>
  stories(scopes: readonly Scope[], query: StoryQuery): Promise<StoryRecord[]>
  /** Earlier articles that share MinHash bands with this signature: the candidates for a duplicate. */
  similar(
    scopes: readonly Scope[],
    bands: readonly string[],
    limit: number,
  ): Promise<{ key: number; id: string; signature: readonly number[] }[]>
  overview(scopes: readonly Scope[]): Promise<Overview>
  /** The current briefings of these stories, in their order, each from the narrowest of the scopes that has one. */
  briefings(scopes: readonly Scope[], stories: readonly string[]): Promise<StoredBriefing[]>
  /** The current briefings that were written after `since`, the newest first. */
  briefingsSince(scopes: readonly Scope[], since: string, limit: number): Promise<StoredBriefing[]>
  /** The current briefings that were written after the one of that number, the oldest first. */
  briefingsAfter(scopes: readonly Scope[], sequence: number): Promise<StoredBriefing[]>
  /** The number of the last briefing that was written; 0 before the first. */
  lastSequence(): Promise<number>
  /** Every revision of these stories' briefings, oldest first. */
  briefingRevisions(scopes: readonly Scope[], stories: readonly string[]): Promise<StoredBriefing[]>
  /** What was decided about these items, and why, for each in the order in which it was. */
  decisionsOn(scopes: readonly Scope[], items: readonly string[]): Promise<Decision[]>
  /** What these scopes' managers set right and nobody has taken back, in the order in which they did. */
  corrections(scopes: readonly Scope[]): Promise<Correction[]>
}

/** One article to keep, with all that belongs to it. Written whole or not at all. */
export interface ArticleWrite extends FiledArticle {
  readonly contentHash: string
  /** The id that its address would give it, where it brings one of its own; else null. */
  readonly address: string | null
  readonly duplicateOf: string | null
  readonly stored: string
  readonly story: string
}

export interface StoryWrite {
  readonly id: string
  readonly scope: Scope
  readonly headline: string
  readonly first: string | null
  readonly last: string | null
  readonly profile: unknown
  /** Term keys under which candidate stories are found again (`storiesByKey`). */
  readonly lookup: readonly string[]
}

/** Inside one transaction: what was read cannot change before it is written. */
export interface StoreWrites
  extends
    StoreReads,
    ReaderWrites,
    OutboxWrites,
    OperationWrites,
    DigestWrites,
    InstallationWrites,
    WriterWrites,
    MeaningWrites,
    AnalysisWrites,
    SourceWrites,
    NoteWrites,
    WorkWrites,
    PlaceWrites {
  contentHash(scope: Scope, id: string): Promise<string | null>
  /** Stores a new article, or a new revision of one held; the old revision stays. Returns key and revision. */
  saveArticle(write: ArticleWrite): Promise<{ key: number; revision: number }>
  saveStory(story: StoryWrite): Promise<void>
  /** Puts articles of a scope into another story of it. */
  moveArticles(scope: Scope, articles: readonly string[], story: string): Promise<void>
  /** Lets an article of a scope stand behind another that is told in its place, as one that repeats it. */
  markRepeated(scope: Scope, id: string, of: string): Promise<void>
  /** Scopes that have articles in a story. */
  scopesOfStory(story: string): Promise<Scope[]>
  /** Scopes that are told a story in their own way: with articles in it, a briefing of it or a correction to it. */
  scopesTold(story: string): Promise<Scope[]>
  /** This story and all that corrections, also those taken back, ever made one with it or split off it, in any scope. */
  storiesLinked(story: string): Promise<string[]>
  /** Writes the next revision of a story's briefing. */
  saveBriefing(briefing: Omit<StoredBriefing, 'revision' | 'sequence'>): Promise<void>
  /** Takes a story's briefing away where the story is no more; its revisions stay. */
  retireBriefing(scope: Scope, story: string): Promise<void>
  saveCorrection(correction: Omit<Correction, 'key'>): Promise<void>
  /** Takes a correction back; what it was, and who made it, stays on record. */
  undoCorrection(key: number, undone: { readonly at: string; readonly by: string }): Promise<void>
  /** Stories filed under any of these lookup keys, those that share the most keys first. */
  storiesByKey(scopes: readonly Scope[], lookup: readonly string[], limit: number): Promise<StoryCandidate[]>
  /** Records why something was decided, in words, for `why`. */
  saveDecision(decision: Decision): Promise<void>
  /** Several at once, of one scope. */
  saveDecisions(scope: Scope, decisions: readonly Omit<Decision, 'scope'>[]): Promise<void>
}

export interface Store extends StoreReads {
  /** Runs `work` in one write transaction; a throw undoes it. Writers wait for each other, also across processes. */
  write<T>(work: (tx: StoreWrites) => Promise<T>): Promise<T>
  close(): Promise<void>
}

export type { Fetched, Fetcher, FetchRequest } from './fetch-ports.ts'

// Re-exported so that a store needs one import.
export type { Decision, Overview }
export type { ActorType, Article, Facts, NameType, Range, Scope, Status, When }
