import type { FiledArticle } from '../../../briefings/filing-ports.ts'
import type { ArticleWrite } from '../../../briefings/ports.ts'
import type { TermReader } from '../../../briefings/read/terms.ts'
import { outlineOf } from '../../../briefings/write/timeline/outline.ts'
import type { Db, FullText } from '../dialect.ts'
import { indexTokens } from '../tokens.ts'
import { chunks } from '../chunks.ts'
import { addActors, dropActors } from './save-actors.ts'

/** What an article is filed by. */
type Filed = Omit<FiledArticle, 'scope'> & Pick<ArticleWrite, 'duplicateOf'>

/** Files an article under its actors, its words, its day, what it is likened by and what timelines look at. */
export async function fileArticle(
  db: Db,
  fullText: FullText,
  scope: number,
  key: number,
  write: Filed,
  reader: TermReader,
): Promise<void> {
  const { article, facts, duplicateOf } = write
  await db
    .insertInto('outlines')
    .values({
      article: key,
      scope,
      is_repeat: duplicateOf === null ? 0 : 1,
      outline: outlineOf({ ...article, facts }, reader),
    })
    .execute()
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
}

/** Takes an article out from where it is filed, so that it can be filed anew. */
export async function dropFiled(db: Db, scope: number, key: number): Promise<void> {
  await db.deleteFrom('outlines').where('article', '=', key).execute()
  await db.deleteFrom('bands').where('article', '=', key).execute()
  await db.deleteFrom('signatures').where('article', '=', key).execute()
  await dropActors(db, scope, key)
}

/** Each actor with all wordings of this text: its name is one of them only where it stands there. */
function named({ article, actors }: Filed): ArticleWrite['actors'] {
  return actors.map((a) => {
    const given = !a.aliases.length || article.text.includes(a.name) || article.title?.includes(a.name)
    return given ? { ...a, aliases: [a.name, ...a.aliases] } : a
  })
}

/** The calendar day that a publication date names, as it is written there. */
export function dayOf(published: string | null): string | null {
  return published && /^\d{4}-\d{2}-\d{2}/.test(published) ? published.slice(0, 10) : null
}
