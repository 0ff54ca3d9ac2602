import type { ArticleWrite } from '../../../briefings/ports.ts'
import type { Db, FullText } from '../dialect.ts'
import { encodeFacts } from '../facts-codec.ts'
import { scopeKey } from '../reads/scopes.ts'
import { indexTokens } from '../tokens.ts'
import { chunks } from '../chunks.ts'
import { countIn } from './counters.ts'
import { addActors, dropActors } from './save-actors.ts'

/** Stores a new article or a new revision of one held, whose postings give way to those of the new text. */
export async function saveArticle(
  db: Db,
  fullText: FullText,
  write: ArticleWrite,
): Promise<{ key: number; revision: number }> {
  const { article } = write
  const scope = await scopeKey(db, write.scope)
  const { key, revision } = await saveRow(db, scope, write)
  await db
    .insertInto('revisions')
    .values({
      article: key,
      revision,
      url: article.url,
      title: article.title,
      byline: article.byline,
      published: article.published,
      source: article.source,
      language: article.language,
      text: article.text,
      sentences: article.sentences && JSON.stringify(article.sentences),
      duplicate_of: write.duplicateOf,
      stored: write.stored,
      facts: encodeFacts(write.facts),
    })
    .execute()
  if (revision > 1) {
    await db.deleteFrom('bands').where('article', '=', key).execute()
    await db.deleteFrom('signatures').where('article', '=', key).execute()
    await dropActors(db, scope, key)
  }
  const actors = await addActors(db, scope, key, named(write))
  for (const some of chunks([...new Set(write.bands)])) {
    await db
      .insertInto('bands')
      .values(some.map((band) => ({ band, article: key })))
      .execute()
  }
  await db
    .insertInto('signatures')
    .values({ article: key, signature: JSON.stringify(write.signature) })
    .execute()
  const day = dayOf(article.published)
  await fullText.put(db, key, indexTokens({ scope, actors, day, terms: write.terms }))
  return { key, revision }
}

async function saveRow(
  db: Db,
  scope: number,
  write: ArticleWrite,
): Promise<{ key: number; revision: number }> {
  const row = {
    day: dayOf(write.article.published),
    story: write.story,
    content_hash: write.contentHash,
    address: write.address,
  }
  const held = await db
    .updateTable('articles')
    .set((e) => ({ ...row, revision: e('revision', '+', 1) }))
    .where('scope', '=', scope)
    .where('id', '=', write.article.id)
    .returning(['key', 'revision'])
    .executeTakeFirst()
  if (held) return held
  const made = await db
    .insertInto('articles')
    .values({ scope, id: write.article.id, revision: 1, ...row })
    .returning(['key', 'revision'])
    .executeTakeFirstOrThrow()
  await countIn(db, scope, 'articles', 1)
  return made
}

/** Each actor with all wordings of this text: its name is one of them only where it stands there. */
function named({ article, actors }: ArticleWrite): ArticleWrite['actors'] {
  return actors.map((a) => {
    const given = !a.aliases.length || article.text.includes(a.name) || article.title?.includes(a.name)
    return given ? { ...a, aliases: [a.name, ...a.aliases] } : a
  })
}

/** The calendar day that a publication date names, as it is written there. */
function dayOf(published: string | null): string | null {
  return published && /^\d{4}-\d{2}-\d{2}/.test(published) ? published.slice(0, 10) : null
}
