import type { Kysely } from 'kysely'
import type { Tables } from '../schema.ts'

/** Every table with its primary key, in which order it is copied; the compiler asks for a new one to be named here. */
const TABLE_KEYS = {
  scopes: ['key'],
  articles: ['key'],
  revisions: ['article', 'revision'],
  outlines: ['article'],
  actors: ['key'],
  aliases: ['key'],
  alias_articles: ['alias', 'article'],
  article_actors: ['article', 'actor'],
  name_starts: ['start', 'actor'],
  name_words: ['key'],
  name_grams: ['gram', 'word'],
  stories: ['key'],
  story_lookup: ['term', 'story'],
  bands: ['band', 'article'],
  signatures: ['article'],
  decisions: ['key'],
  briefings: ['story', 'scope', 'revision'],
  told: ['person', 'place', 'name'],
  settings: ['holder'],
  reports: ['key'],
  tombstones: ['scope', 'id'],
  corrections: ['key'],
  outbox: ['key'],
  outbox_parts: ['post', 'part'],
  outbox_citations: ['article', 'post'],
  places: ['place'],
  notes: ['key'],
  installations: ['id'],
  writer_cache: ['id'],
  writer_articles: ['article', 'phrase'],
  writer_spending: ['day', 'payer'],
  meanings: ['article'],
  feeds: ['key'],
  feed_items: ['feed'],
  sources: ['key'],
  digests: ['key'],
  digest_numbers: ['owner'],
  digest_slots: ['digest', 'slot'],
  told_here: ['holder', 'story'],
  follows: ['key'],
  follow_paces: ['holder'],
  mutes: ['holder', 'kind', 'target'],
} as const satisfies Record<Exclude<keyof Tables, 'migrations'>, readonly string[]>

export interface Table {
  readonly name: string
  readonly key: readonly string[]
  /** Whether the database numbers the rows. */
  readonly isNumbered: boolean
}

export const TABLES: readonly Table[] = Object.entries(TABLE_KEYS).map(([name, key]) => ({
  name,
  key,
  isNumbered: key[0] === 'key',
}))

export type Row = Readonly<Record<string, unknown>>

/** A database whose tables are told by name. */
export type AnyDb = Kysely<Record<string, Record<string, unknown>>>
