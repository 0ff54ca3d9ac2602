import type { StoredArticle, StoryQuery, StoryRecord } from '../../ports.ts'
import { newestFirst } from '../../write/sources.ts'
import { follow, reachOf, sourcesOf } from './overlay.ts'
import type { View } from './view.ts'

/** Articles of a corrected story that are read to put them in the order of their days; longer ones stand as they were stored. */
const MOST_ORDERED = 100

/** The story that an article stands in now. */
export const storyNow = (view: View, story: string, article: string): string =>
  follow(view.stories, story, (leaving) => leaving === article)

/** Stories as the query asks, the newest first. */
export async function storyRecords(view: View, query: StoryQuery): Promise<StoryRecord[]> {
  const { store, scopes, stories: steps, touchedStories } = view
  if (steps.length === 0) return store.stories(scopes, query)
  if (query.ids) {
    const now = [...new Set(query.ids.map((id) => follow(steps, id)))]
    const plain = now.filter((id) => !touchedStories.has(id))
    const rest = { ...query, ids: plain }
    const held = plain.length > 0 ? await store.stories(scopes, rest) : []
    const made = await composedAll(
      view,
      now.filter((id) => touchedStories.has(id)),
    )
    return limited([...held, ...made], query)
  }
  const wider = query.limit === undefined ? query : { ...query, limit: query.limit + steps.length }
  const found = await store.stories(scopes, wider)
  const touched = found.filter((s) => touchedStories.has(s.id)).flatMap((s) => reachOf(steps, s.id))
  const plain = found.filter((s) => !touchedStories.has(s.id))
  const made = await composedAll(view, [...new Set(touched)])
  // Of two stories that were split, one may hold none of the articles asked for.
  const holding = query.keys ? made.filter((s) => s.keys.some((k) => query.keys!.includes(k))) : made
  return limited([...plain, ...holding], query)
}

/** Those within the window, the newest first, as many as were asked for. */
const limited = (stories: readonly StoryRecord[], { from, to, limit }: StoryQuery): StoryRecord[] =>
  stories
    .filter((s) => (from === undefined || (s.last ?? '') >= from) && (to === undefined || isBy(s.first, to)))
    .sort((a, b) => (b.last ?? '').localeCompare(a.last ?? '') || (b.keys[0] ?? 0) - (a.keys[0] ?? 0))
    .slice(0, limit)

const isBy = (day: string | null, to: string): boolean => day !== null && day <= to

async function composedAll(view: View, ids: readonly string[]): Promise<StoryRecord[]> {
  const out: StoryRecord[] = []
  for (const id of ids) {
    const story = await composed(view, id)
    if (story) out.push(story)
  }
  return out
}

/** One story out of the rows that lead to it; null where none of their articles does. */
async function composed(view: View, id: string): Promise<StoryRecord | null> {
  const { store, scopes, stories: steps } = view
  const rows = await store.stories(scopes, { ids: sourcesOf(steps, id) })
  const own = rows.find((r) => r.id === id)
  const split = steps.find((s) => s.made === id)
  const members = rows.flatMap((row) =>
    row.articles.flatMap((article, i) =>
      storyNow(view, row.id, article) === id ? [{ article, key: row.keys[i]! }] : [],
    ),
  )
  const base = own ?? rows[0]
  if (!base || (members.length === 0 && !own)) return null
  const keys = members.map((m) => m.key)
  const read = keys.length <= MOST_ORDERED ? await store.articles(scopes, keys) : []
  // Days of whole rows may be those of events; of a row that articles left, only its articles can tell.
  const isWhole = rows.every((r) => r.articles.every((a) => storyNow(view, r.id, a) === id))
  const days = isWhole || read.length === 0 ? rows.flatMap(daysOf) : read.flatMap(dayOf)
  days.sort()
  const ordered = read.length > 0 ? read.sort(newestFirst).reverse() : null
  return {
    id,
    scope: split && !own ? split.correction.scope : base.scope,
    headline: own?.headline ?? headlineOf(read[0]) ?? base.headline,
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
    articles: ordered ? ordered.map((a) => a.id) : members.map((m) => m.article),
    keys: ordered ? ordered.map((a) => a.key) : keys,
    profile: base.profile,
  }
}

const daysOf = ({ first, last }: StoryRecord): string[] => [first, last].flatMap((d) => d ?? [])
const dayOf = ({ published }: StoredArticle): string[] => (published ? [published.slice(0, 10)] : [])

const headlineOf = (article: StoredArticle | undefined): string | undefined =>
  article && (article.title?.trim() || /^[^\n]{1,160}/.exec(article.text.trim())?.[0])
