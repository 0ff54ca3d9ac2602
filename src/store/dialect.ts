import type { ColumnDataType, CreateTableBuilder, Kysely } from 'kysely'
import type { Tables } from './schema.ts'

export type Db = Kysely<Tables>

/** What the two databases do differently. Everything else is written once, in Kysely. */
export interface StoreDialect {
  readonly fullText: FullText
  /** Adds the column `key`: a number that the database gives, rising. */
  withKey<T extends string>(table: CreateTableBuilder<T>): CreateTableBuilder<T, 'key'>
  /** Marks a table of postings that is only ever looked up by its primary key. */
  asPostings<T extends string, C extends string>(table: CreateTableBuilder<T, C>): CreateTableBuilder<T, C>
  readonly bytes: ColumnDataType
  hasTable(db: Db, name: string): Promise<boolean>
  /** Marks a database that is being made as ours, where no setting of the file does. */
  mark?(db: Db): Promise<void>
  /** The highest number that the database ever gave in the column `key` of a table; 0 for none. */
  lastKey(db: Db, table: string): Promise<number>
  /** Numbers further rows from there on. */
  setLastKey(db: Db, table: string, key: number): Promise<void>
  /** Turns what the database throws into a sentence for people; passes everything else on. */
  fault(error: unknown): unknown
}

export interface FullTextQuery {
  /** Groups of tokens: an article holds at least one token of each group. Never empty. */
  readonly groups: readonly (readonly string[])[]
  /** Left out where the tokens are of these scopes alone. */
  readonly scopes?: readonly number[]
  readonly stories?: readonly string[]
  readonly from?: string
  readonly to?: string
  readonly limit: number
}

/**
 * An index of which article holds which tokens, without text, order or ranking: the core ranks. A token is a term of
 * the core's or one of our marks (see tokens.ts).
 */
export interface FullText {
  create(db: Db): Promise<void>
  /** Makes room for counts of common tokens, where `create` has not. */
  keepCounts?(db: Db): Promise<void>
  /** Puts an article in, or puts it in anew. */
  put(db: Db, article: number, tokens: readonly string[]): Promise<void>
  /** Takes an article out. */
  drop(db: Db, article: number): Promise<void>
  /** Article keys, the highest first. */
  find(db: Db, query: FullTextQuery): Promise<number[]>
  /** In how many articles each token stands; tokens that stand nowhere are left out. */
  counts(db: Db, tokens: readonly string[]): Promise<Map<string, number>>
  /** The highest article that is in; null where none is. */
  last(db: Db): Promise<number | null>
  /** How many articles are in. */
  articles(db: Db): Promise<number>
  /** Told when a transaction has been undone, so that nothing of it is remembered. */
  undone(): void
}
