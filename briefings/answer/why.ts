import type { Scope } from '../model.ts'
import type { Decision, StoreReads } from '../ports.ts'
import type { Unknown, WhyResult, WhyStep } from '../results.ts'
import { isUnknown } from '../results.ts'
import { wouldTell } from '../digest/would-tell.ts'
import { passedOver } from '../sources/passed-over.ts'
import { findItem, type Item } from './find/find-item.ts'

/** Articles of a story, the newest, whose placement is told. */
const MOST_ARTICLES = 40
const MOST_ALIASES = 12

/** Why something was shown, held back, grouped or named so: the decisions as they were recorded when they were made. */
export async function why(
  store: StoreReads,
  scopes: readonly Scope[],
  words: string,
  now: string,
): Promise<WhyResult | Unknown> {
  const item = await findItem(store, scopes, words)
  if (isUnknown(item)) return item
  const steps = await STEPS[item.kind](store, scopes, item, now)
  const named = await withRepeated(store, scopes, await withHomes(store, scopes, steps))
  return { item: item.id, kind: item.kind, name: item.name, steps: named.toSorted(byTime) }
}

/** The steps that placed an article, with what the story is called that it went to. */
async function withHomes(
  store: StoreReads,
  scopes: readonly Scope[],
  steps: readonly WhyStep[],
): Promise<WhyStep[]> {
  const ids = [...new Set(steps.flatMap((s) => (s.stage === 'story' ? s.outcome : [])))]
  const stories = ids.length ? await store.stories(scopes, { ids }) : []
  const names = new Map(stories.map((s) => [s.id, s.headline]))
  return steps.map((s) => {
    const home = s.stage === 'story' ? names.get(s.outcome) : undefined
    return home === undefined ? s : { ...s, home }
  })
}

const REPEATS = /\bit repeats (\S+)$/

/** The steps that took an article for a copy, with the title of what it repeats. */
async function withRepeated(
  store: StoreReads,
  scopes: readonly Scope[],
  steps: readonly WhyStep[],
): Promise<WhyStep[]> {
  const titles = new Map<string, string | null>()
  for (const { reason } of steps) {
    const [, id] = REPEATS.exec(reason) ?? []
    if (id !== undefined && !titles.has(id)) titles.set(id, (await store.article(scopes, id))?.title ?? null)
  }
  return steps.map((s) => {
    const repeats = titles.get(REPEATS.exec(s.reason)?.[1] ?? '')
    return repeats ? { ...s, repeats } : s
  })
}

type Steps = (store: StoreReads, scopes: readonly Scope[], item: Item, now: string) => Promise<WhyStep[]>

const STEPS: Readonly<Record<Item['kind'], Steps>> = {
  article: async (store, scopes, { id }, now) => {
    const steps = [
      ...(await store.decisionsOn(scopes, [id])).map(stepOf),
      ...(await passedOver(store, scopes, id)),
    ]
    const story = (await store.article(scopes, id))?.story
    if (story) {
      const told = (await store.decisionsOn(scopes, [story]))
        .filter((d) => /^(?:digest|follow)\b/.test(d.stage))
        .map(stepOf)
      const all = [...told, ...(await wouldTell(store, scopes, story, now, stagesOf(told)))]
      steps.push(...all.map((s) => ({ ...s, reason: `its story ${story}: ${s.reason}` })))
    }
    const gone = await store.tombstone(scopes, id)
    if (gone && !steps.some((s) => s.outcome === 'withdrawn'))
      steps.push({ at: gone.at, stage: 'article', outcome: 'withdrawn', reason: gone.reason })
    return steps
  },
  story: async (store, scopes, { id }, now) => {
    const own = (await store.decisionsOn(scopes, [id])).map(stepOf)
    const [story] = await store.stories(scopes, { ids: [id] })
    const ids = story?.articles.slice(-MOST_ARTICLES) ?? []
    const placed = (await store.decisionsOn(scopes, ids)).filter((d) => d.stage === 'story')
    const articles = await store.articles(scopes, placed.length ? story!.keys.slice(-MOST_ARTICLES) : [])
    const titles = new Map(articles.map((a) => [a.id, a.title]))
    for (const d of placed) {
      const title = titles.get(d.item)
      own.push({ ...stepOf(d), ...(title ? { about: title } : {}), reason: `article ${d.item}: ${d.reason}` })
    }
    own.push(...(await wouldTell(store, scopes, id, now, stagesOf(own))))
    return own
  },
  actor: async (store, scopes, { id }) => {
    const own = (await store.decisionsOn(scopes, [id])).map(stepOf)
    const [actor] = await store.actors(scopes, [id])
    for (const { alias, origin, count } of actor?.aliases.slice(0, MOST_ALIASES) ?? []) {
      const given = origin === 'manager' ? null : await store.article(scopes, origin)
      const by = origin === 'manager' ? 'a manager gave it' : `first given by article ${origin}`
      const reason = `${by}; it stands in ${count} ${count === 1 ? 'article' : 'articles'}`
      own.push({ at: given?.stored ?? '', stage: 'name', outcome: alias, reason })
    }
    return own
  },
}

const stagesOf = (steps: readonly WhyStep[]): ReadonlySet<string> => new Set(steps.map((s) => s.stage))

const stepOf = ({ at, stage, outcome, reason }: Decision): WhyStep => ({ at, stage, outcome, reason })

const byTime = (a: WhyStep, b: WhyStep): number => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)
