import { termsOf } from '../../../briefings/read/terms.ts'
import type { Article, Scope } from '../../../briefings/model.ts'
import type { ArticleWrite, Store } from '../../../briefings/ports.ts'
import { NO_FACTS } from '../../../briefings/analyse/no-facts.ts'

export const PUBLIC: readonly Scope[] = ['public']

/** An actor as a test names it: its id, and the wordings that the article gives it. */
export function actor(id: string, ...aliases: string[]): ArticleWrite['actors'][number] {
  return { id, name: aliases[0] ?? id, type: 'PER', aliases, mentions: aliases.length }
}

export type Given = Partial<Omit<ArticleWrite, 'article'>> & { id: string; text?: string } & Partial<Article>

/** A whole write from the few things that a test cares about. */
export function write(given: Given): ArticleWrite {
  const { id, text = `The report ${id}.`, title = null, published = '2031-05-04' } = given
  return {
    scope: given.scope ?? 'public',
    article: {
      id,
      url: given.url ?? null,
      title,
      byline: given.byline ?? null,
      published,
      source: given.source ?? null,
      language: given.language ?? 'en',
      text,
      sentences: given.sentences ?? null,
    },
    contentHash: given.contentHash ?? text,
    address: given.address ?? null,
    facts: given.facts ?? NO_FACTS,
    terms: given.terms ?? termsOf(`${title ?? ''} ${text}`),
    signature: given.signature ?? [],
    bands: given.bands ?? [],
    duplicateOf: given.duplicateOf ?? null,
    stored: given.stored ?? '2031-05-05T06:00:00Z',
    actors: given.actors ?? [],
    story: given.story ?? `story-of-${id}`,
  }
}

/** Writes them all in one transaction; answers their keys. */
export const saveAll = (store: Store, all: readonly Given[]): Promise<number[]> =>
  store.write(async (tx) => {
    const keys: number[] = []
    for (const given of all) keys.push((await tx.saveArticle(write(given))).key)
    return keys
  })
