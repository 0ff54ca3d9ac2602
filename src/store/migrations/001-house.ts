import type { Db, StoreDialect } from '../dialect.ts'

/** Articles with their revisions, actors, stories, and the postings by which they are found. */
export async function house(db: Db, dialect: StoreDialect): Promise<void> {
  const table = <T extends string>(name: T) => db.schema.createTable(name)
  await dialect
    .withKey(table('scopes'))
    .addColumn('name', 'text', (c) => c.notNull().unique())
    .addColumn('articles', 'integer', (c) => c.notNull())
    .addColumn('stories', 'integer', (c) => c.notNull())
    .addColumn('actors', 'integer', (c) => c.notNull())
    .execute()

  await dialect
    .withKey(table('articles'))
    .addColumn('scope', 'integer', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('revision', 'integer', (c) => c.notNull())
    .addColumn('day', 'text')
    .addColumn('story', 'text', (c) => c.notNull())
    .addColumn('content_hash', 'text', (c) => c.notNull())
    .addUniqueConstraint('articles_by_id', ['scope', 'id'])
    .execute()
  await db.schema.createIndex('articles_by_day').on('articles').columns(['scope', 'day']).execute()
  await db.schema.createIndex('articles_by_story').on('articles').columns(['story']).execute()

  await table('revisions')
    .addColumn('article', 'bigint', (c) => c.notNull())
    .addColumn('revision', 'integer', (c) => c.notNull())
    .addColumn('url', 'text')
    .addColumn('title', 'text')
    .addColumn('byline', 'text')
    .addColumn('published', 'text')
    .addColumn('source', 'text')
    .addColumn('language', 'text', (c) => c.notNull())
    .addColumn('text', 'text', (c) => c.notNull())
    .addColumn('sentences', 'text')
    .addColumn('duplicate_of', 'text')
    .addColumn('stored', 'text', (c) => c.notNull())
    .addColumn('facts', dialect.bytes, (c) => c.notNull())
    .addPrimaryKeyConstraint('revisions_key', ['article', 'revision'])
    .execute()

  await dialect
    .withKey(table('actors'))
    .addColumn('scope', 'integer', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('type', 'text', (c) => c.notNull())
    .addColumn('articles', 'integer', (c) => c.notNull())
    .addUniqueConstraint('actors_by_id', ['scope', 'id'])
    .execute()
  await db.schema.createIndex('actors_by_articles').on('actors').column('articles').execute()

  await dialect
    .withKey(table('aliases'))
    .addColumn('actor', 'bigint', (c) => c.notNull())
    .addColumn('alias', 'text', (c) => c.notNull())
    .addColumn('folded', 'text', (c) => c.notNull())
    .addColumn('origin', 'bigint')
    .addColumn('count', 'integer', (c) => c.notNull())
    .addUniqueConstraint('aliases_by_actor', ['actor', 'alias'])
    .execute()
  await db.schema.createIndex('aliases_by_folded').on('aliases').column('folded').execute()

  await postings(db, dialect, 'alias_articles', ['alias', 'bigint'], ['article', 'bigint'])
  await dialect
    .asPostings(
      table('article_actors')
        .addColumn('article', 'bigint', (c) => c.notNull())
        .addColumn('actor', 'bigint', (c) => c.notNull())
        .addColumn('mentions', 'integer', (c) => c.notNull())
        .addPrimaryKeyConstraint('article_actors_key', ['article', 'actor']),
    )
    .execute()
  await db.schema
    .createIndex('article_actors_by_actor')
    .on('article_actors')
    .columns(['actor', 'article'])
    .execute()

  await postings(db, dialect, 'name_starts', ['start', 'text'], ['actor', 'bigint'])
  await db.schema.createIndex('name_starts_by_actor').on('name_starts').column('actor').execute()
  await dialect
    .withKey(table('name_words'))
    .addColumn('word', 'text', (c) => c.notNull().unique())
    .execute()
  await postings(db, dialect, 'name_grams', ['gram', 'text'], ['word', 'bigint'])

  await dialect
    .withKey(table('stories'))
    .addColumn('scope', 'integer', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('headline', 'text', (c) => c.notNull())
    .addColumn('first', 'text')
    .addColumn('last', 'text')
    .addColumn('profile', 'text', (c) => c.notNull())
    .addUniqueConstraint('stories_by_id', ['scope', 'id'])
    .execute()
  await db.schema.createIndex('stories_by_last').on('stories').columns(['scope', 'last']).execute()
  await postings(db, dialect, 'story_lookup', ['term', 'text'], ['story', 'bigint'])
  await db.schema.createIndex('story_lookup_by_story').on('story_lookup').column('story').execute()

  await postings(db, dialect, 'bands', ['band', 'text'], ['article', 'bigint'])
  await db.schema.createIndex('bands_by_article').on('bands').column('article').execute()
  await table('signatures')
    .addColumn('article', 'bigint', (c) => c.primaryKey())
    .addColumn('signature', 'text', (c) => c.notNull())
    .execute()

  await dialect
    .withKey(table('decisions'))
    .addColumn('scope', 'integer', (c) => c.notNull())
    .addColumn('item', 'text', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('stage', 'text', (c) => c.notNull())
    .addColumn('outcome', 'text', (c) => c.notNull())
    .addColumn('reason', 'text', (c) => c.notNull())
    .execute()
  await db.schema.createIndex('decisions_by_item').on('decisions').column('item').execute()

  await dialect.fullText.create(db)
}

async function postings(
  db: Db,
  dialect: StoreDialect,
  name: string,
  [under, underType]: readonly [string, 'text' | 'bigint'],
  [what, whatType]: readonly [string, 'bigint'],
): Promise<void> {
  await dialect
    .asPostings(
      db.schema
        .createTable(name)
        .addColumn(under, underType, (c) => c.notNull())
        .addColumn(what, whatType, (c) => c.notNull())
        .addPrimaryKeyConstraint(`${name}_key`, [under, what] as never),
    )
    .execute()
}
