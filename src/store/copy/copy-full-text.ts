import { termsOf } from '../../../briefings/read/terms.ts'
import type { StoreParts } from '../store.ts'
import { indexTokens } from '../tokens.ts'

/** Articles that are indexed in one transaction. */
const BATCH = 100

/** Indexes what the index does not hold yet, from the articles themselves: it keeps no text that could be copied. */
export async function copyFullText(
  { dialect, writer }: Pick<StoreParts, 'dialect' | 'writer'>,
  onDone: (articles: number) => void,
): Promise<void> {
  for (;;) {
    const done = await writer.transaction().execute(async (db) => {
      const last = await dialect.fullText.last(db)
      const articles = await db
        .selectFrom('articles as a')
        .innerJoin('revisions as r', (j) =>
          j.onRef('r.article', '=', 'a.key').onRef('r.revision', '=', 'a.revision'),
        )
        .where('a.key', '>', last ?? 0)
        .orderBy('a.key')
        .limit(BATCH)
        .select(['a.key', 'a.scope', 'a.day', 'r.title', 'r.text'])
        .execute()
      for (const { key, scope, day, title, text } of articles) {
        const named = await db
          .selectFrom('article_actors')
          .where('article', '=', key)
          .select('actor')
          .execute()
        const actors = named.map((n) => n.actor)
        await dialect.fullText.put(
          db,
          key,
          // As an article is indexed when it is taken in.
          indexTokens({ scope, actors, day, terms: termsOf(`${title ?? ''}\n${text}`) }),
        )
      }
      return articles.length
    })
    if (done === 0) return
    onDone(done)
  }
}
