import { ANALYSIS } from '../../../briefings/analyse/version.ts'
import type { ArticleWrite } from '../../../briefings/ports.ts'
import type { TermReader } from '../../../briefings/read/terms.ts'
import type { Db, FullText } from '../dialect.ts'
import { encodeFacts } from '../facts-codec.ts'
import { scopeKey } from '../reads/scopes.ts'
import { countIn } from './counters.ts'
import { dayOf, dropFiled, fileArticle } from './file-article.ts'

/** Stores a new article or a new revision of one held, whose postings give way to those of the new text. */
export async function saveArticle(
  db: Db,
  fullText: FullText,
  write: ArticleWrite,
  reader: TermReader,
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
  if (revision > 1) await dropFiled(db, scope, key)
  await fileArticle(db, fullText, scope, key, write, reader)
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
    analysis: ANALYSIS,
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
