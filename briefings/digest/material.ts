import type { Scope } from '../model.ts'
import type { ArticleWithFacts, StoredArticle, StoredBriefing, StoreReads } from '../ports.ts'
import { publisherOf } from '../sources/publisher.ts'
import { articlesToTell } from '../write/articles-to-tell.ts'
import { natureOf, type Nature } from './nature.ts'

/** One story with the reports that it is chosen and told by. */
export interface Material {
  readonly briefing: StoredBriefing
  /** The first report and the newest, oldest first, near-duplicates included. */
  readonly articles: readonly ArticleWithFacts[]
  /** Those of them that are news and repeat no other. */
  readonly news: readonly ArticleWithFacts[]
  /** Who reports it independently: registrable domains, or names where there is no address. */
  readonly publishers: ReadonlySet<string>
  /** How many of the reports these publishers stand behind. */
  readonly reports: number
  /** When the newest of the news was published, ISO 8601 or a day; null where nothing is dated. */
  readonly newest: string | null
  /** What it is as a whole: news where any report is. */
  readonly nature: Nature
}

/** Stories that were read in one run, so that a thousand places read each but once. */
export type Materials = Map<string, Material | null>

/** A story's material as these scopes see it, or null where they see none of its reports. */
export async function materialOf(
  store: StoreReads,
  scopes: readonly Scope[],
  briefing: StoredBriefing,
  read: Materials,
): Promise<Material | null> {
  const key = `${scopes.join(' ')} ${briefing.story} ${briefing.sequence}`
  const held = read.get(key)
  if (held !== undefined) return held
  const made = await readMaterial(store, scopes, briefing)
  read.set(key, made)
  return made
}

async function readMaterial(
  store: StoreReads,
  scopes: readonly Scope[],
  briefing: StoredBriefing,
): Promise<Material | null> {
  const [story] = await store.stories(scopes, { ids: [briefing.story] })
  const articles = story ? await articlesToTell(store, scopes, story) : []
  if (articles.length === 0) return null
  const own = articles.filter((a) => !a.duplicateOf)
  const told = own.length > 0 ? own : articles
  const natures = told.map(natureOf)
  const news = told.filter((_, i) => natures[i] === 'news')
  const counted = news.length > 0 ? news : told
  return {
    briefing,
    articles,
    news,
    publishers: new Set(counted.map(publisherOfArticle)),
    reports: counted.length,
    newest:
      counted
        .flatMap((a) => a.published ?? [])
        .sort()
        .at(-1) ?? null,
    nature: news.length > 0 ? 'news' : natures.at(-1)!,
  }
}

/** Two feeds of one paper are one publisher. What names neither address nor source counts as one together. */
const publisherOfArticle = ({ url, source }: Pick<StoredArticle, 'url' | 'source'>): string =>
  (url ? publisherOf(url) : null) ?? source?.toLowerCase() ?? ''
