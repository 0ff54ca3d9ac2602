import type { Scope } from './model.ts'

// What the store keeps of the people who ask, and of what was taken back.

/** Who asks, and where. */
export interface Reader {
  /** `discord:USER`, `slack:TEAM:USER`, or `terminal`. */
  readonly person: string
  /** `discord:GUILD` or `slack:TEAM`; null in a direct message and at the terminal. */
  readonly place: string | null
}

/** Up to where somebody was told the news of one name, or of everything, in one place. */
export interface Told {
  /** The actor's id or the words asked for; empty for everything. */
  readonly name: string
  /** When they looked, by their own clock, ISO 8601. */
  readonly at: string
  /** The last briefing that was written then: see `StoredBriefing.sequence`. */
  readonly sequence: number
}

export interface Settings {
  /** IANA zone. */
  readonly timezone: string | null
  /** BCP 47. */
  readonly language: string | null
}

export type ReportKind = 'article' | 'story' | 'actor' | 'claim' | 'words'

/** A reader's word that something is wrong, for the managers. */
export interface Report {
  readonly kind: ReportKind
  /** Id of what it is about; for a claim, of its story; empty for mere words. */
  readonly item: string
  /** As the reader gave it. */
  readonly words: string
  readonly at: string
}

/** What remains of a withdrawn article. */
export interface Tombstone {
  readonly id: string
  readonly scope: Scope
  readonly at: string
  readonly reason: string
}

export interface ReaderReads {
  told(reader: Reader, name: string): Promise<Told | null>
  /** All that was told to a person, in every place. */
  toldTo(person: string): Promise<(Told & { readonly place: string | null })[]>
  /** Of `place:…` or `person:…`; all null where nothing was set. */
  settings(holder: string): Promise<Settings>
  /** Newest first: of one place, of one person's direct messages, or all where neither is given. */
  reports(
    from: { readonly place?: string; readonly person?: string },
    limit: number,
  ): Promise<{ count: number; newest: Report[] }>
  tombstone(scopes: readonly Scope[], id: string): Promise<Tombstone | null>
  /** When the oldest article that is held was first stored. */
  firstStored(scopes: readonly Scope[]): Promise<string | null>
  /** Ids of all articles of one scope, oldest first. */
  articleIds(scope: Scope): Promise<string[]>
}

export interface ReaderWrites {
  saveTold(reader: Reader, told: Told): Promise<void>
  saveSettings(holder: string, settings: Settings): Promise<void>
  saveReport(reader: Reader, report: Report): Promise<void>
  /** Removes what was told to a person, their settings and reports; answers how many of each. */
  forgetPerson(person: string): Promise<{ told: number; settings: number; reports: number }>
  /**
   * Removes an article with its revisions, facts, postings, signature and the names that it alone gave. Its story is left
   * for the caller to mend. Answers the story's id, or null where no such article is held.
   */
  dropArticle(scope: Scope, id: string): Promise<string | null>
  /** Removes a story, its look-up and its briefings from a scope. */
  dropStory(scope: Scope, id: string): Promise<void>
  /** Removes the revisions of a story's briefing that cite an article, and the reports about it. */
  dropCitations(scope: Scope, story: string, article: string): Promise<void>
  /** Removes every decision and briefing of a scope that holds nothing any more. */
  dropScope(scope: Scope): Promise<void>
  /** Puts other words for some that the reasons of decisions quote. */
  rewordDecisions(scopes: readonly Scope[], from: string, to: string): Promise<void>
  saveTombstone(tombstone: Tombstone): Promise<void>
  /** Answers whether there was one. */
  dropTombstone(scope: Scope, id: string): Promise<boolean>
}
