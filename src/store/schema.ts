import type { Generated } from 'kysely'
import type { DigestTables } from './digest-tables.ts'

/** The tables as Kysely sees them, alike in both databases. `key` columns are the database's own and never leave it. */
export interface Tables extends DigestTables {
  scopes: { key: Generated<number>; name: string; articles: number; stories: number; actors: number }
  articles: {
    key: Generated<number>
    scope: number
    id: string
    /** The current one. */
    revision: number
    /** Publication day; a time and zone stay in the revision. */
    day: string | null
    story: string
    content_hash: string
    /** Which analysis made its facts. */
    analysis: number
    /** The id that its address would give it, where it brings one of its own. */
    address: string | null
  }
  revisions: {
    article: number
    revision: number
    url: string | null
    title: string | null
    byline: string | null
    published: string | null
    source: string | null
    language: string
    text: string
    /** JSON of the boundaries that the input gave. */
    sentences: string | null
    duplicate_of: string | null
    stored: string
    facts: Uint8Array
  }
  /** Of the current revision: what a timeline looks at. Made from the article, and anew where it is not there. */
  outlines: { article: number; scope: number; is_repeat: number; outline: Uint8Array }
  actors: { key: Generated<number>; scope: number; id: string; name: string; type: string; articles: number }
  aliases: {
    key: Generated<number>
    actor: number
    alias: string
    folded: string
    /** First article that gave it; null where a manager did. */
    origin: number | null
    count: number
  }
  alias_articles: { alias: number; article: number }
  article_actors: { article: number; actor: number; mentions: number }
  /** Each alias from each of its words on: what completion looks up. */
  name_starts: { start: string; actor: number }
  name_words: { key: Generated<number>; word: string }
  /** Letter trigrams of words in names: what misspelt names are found by. */
  name_grams: { gram: string; word: number }
  stories: {
    key: Generated<number>
    scope: number
    id: string
    headline: string
    first: string | null
    last: string | null
    profile: string
  }
  story_lookup: { term: string; story: number }
  bands: { band: string; article: number }
  signatures: { article: number; signature: string }
  decisions: {
    key: Generated<number>
    scope: number
    item: string
    at: string
    stage: string
    outcome: string
    reason: string
  }
  briefings: {
    scope: number
    story: string
    revision: number
    at: string
    current: number
    content: Uint8Array
    /** Rises with every briefing that is written. */
    sequence: number
  }
  /** `place` is empty in direct messages, `name` for everything. */
  told: { person: string; place: string; name: string; at: string; sequence: number }
  settings: { holder: string; timezone: string | null; language: string | null }
  reports: {
    key: Generated<number>
    person: string
    place: string
    kind: string
    item: string
    words: string
    at: string
  }
  tombstones: { scope: number; id: string; at: string; reason: string }
  corrections: {
    key: Generated<number>
    scope: number
    kind: string
    subject: string
    object: string
    made: string | null
    at: string
    by: string
    undone_at: string | null
    undone_by: string | null
  }
  outbox: {
    key: Generated<number>
    id: string
    platform: string
    place: string | null
    channel: string | null
    person: string | null
    /** The destination as one value, by which posts stay in order. */
    line: string
    owner: string | null
    scopes: string
    content: Uint8Array
    at: string
    state: string
    reason: string | null
    /** When what `reason` tells of happened. Milliseconds since 1970, as are `due` and `leased`: compared in SQL. */
    troubled: number | null
    due: number
    worker: string | null
    leased: number
    edited: string | null
    posted: string | null
    /** Why it was put off last. */
    why: string | null
    /** How often that was for reasons of its own. */
    tries: number
  }
  outbox_parts: {
    post: number
    part: number
    state: string
    marker: string
    page: Uint8Array | null
    attempts: number
    attempted: string | null
    message: string | null
  }
  places: { place: string; joined: string; left_at: string | null }
  notes: {
    key: Generated<number>
    id: string
    line: string
    value: string
    person: string | null
    until: number
  }
  outbox_citations: { article: string; post: number }
  installations: { id: string; sealed: string; at: string }
  writer_cache: { id: string; at: string; phrase: Uint8Array }
  writer_articles: { article: string; phrase: string }
  meanings: { article: number; revision: number; model: string; vector: Uint8Array }
  writer_spending: { day: string; payer: string; micros: number; tokens: number; requests: number }
  feeds: {
    key: Generated<number>
    url: string
    host: string
    kind: string
    title: string | null
    etag: string | null
    modified: string | null
    hash: string | null
    identity: string | null
    interval: number
    habit: number | null
    next: string | null
    tried: string | null
    succeeded: string | null
    brought: string | null
    failures: number
    state: string
    reason: string | null
    warned: string | null
    leased_by: string | null
    leased_until: string | null
  }
  /** What each feed has shown: JSON of `KnownItem`s, read only when the feed has changed. */
  feed_items: { feed: number; items: Uint8Array }
  sources: {
    key: Generated<number>
    id: string
    scope: number
    feed: number
    title: string | null
    by: string
    added: string
    muted: string | null
    baseline: string | null
  }
  migrations: { number: number; name: string; applied: string }
}
