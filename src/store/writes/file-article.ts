import type { ArticleWrite } from '../../../briefings/ports.ts'
import type { Db, FullText } from '../dialect.ts'
import { indexTokens } from '../tokens.ts'
import { chunks } from '../chunks.ts'
import { addActors, dropActors } from './save-actors.ts'

/** What an article is filed by. */
type Filed = Pick<ArticleWrite, 'article' | 'terms' | 'signature' | 'bands' | 'actors'>

/** Files an article under its actors, its words, its day and what it is likened by. */
export async function fileArticle(
  db: Db,
  fullText: FullText,
  scope: number,
  key: number,
  write: Filed,
): Promise<void> {
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
  const day = dayOf(write.article.published)
  await fullText.put(db, key, indexTokens({ scope, actors, day, terms: write.terms }))
}

/** Takes an article out from where it is filed, so that it can be filed anew. */
export async function dropFiled(db: Db, scope: number, key: number): Promise<void> {
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
