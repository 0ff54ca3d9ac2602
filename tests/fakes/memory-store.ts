import { foldName } from '../../briefings/connect/names.ts'
import type { Scope } from '../../briefings/model.ts'
import type {
  ActorRecord,
  ArticleWithFacts,
  ArticleWrite,
  CandidateQuery,
  Decision,
  Store,
  StoryRecord,
  StoryWrite,
  StoreWrites,
} from '../../briefings/ports.ts'
import { noAnalysis } from './no-analysis.ts'
import { noDigests } from './no-digests.ts'
import { noOutbox } from './no-outbox.ts'
import { noSources } from './no-sources.ts'
import { noNotes } from './no-notes.ts'
import { noPlaces } from './no-places.ts'
import { noWork } from './no-work.ts'
import { outlined } from './outlined.ts'
import { noReaders } from './no-readers.ts'
import { noWriting } from './no-writing.ts'

/** A store that lives as long as its test. No ranking, no revisions, no transactions: only what connecting needs. */
export function createMemoryStore(): Store & { decisions: Decision[] } {
  const articles: (ArticleWithFacts & { terms: ReadonlySet<string>; bands: readonly string[] })[] = []
  const df = new Map<string, number>()
  const actors = new Map<string, ActorRecord>()
  const byAlias = new Map<string, Set<string>>()
  const stories = new Map<string, StoryWrite>()
  const byLookup = new Map<string, Set<string>>()
  const decisions: Decision[] = []
  const sees = (scopes: readonly Scope[], scope: Scope): boolean => scopes.includes(scope)

  function saveActors({ actors: list, scope, article }: ArticleWrite): void {
    for (const a of list) {
      const held = actors.get(a.id) ?? { ...a, scope, aliases: [], articles: 0 }
      const aliases = [...held.aliases]
      for (const alias of [a.name, ...a.aliases]) {
        if (!aliases.some((x) => x.alias === alias)) aliases.push({ alias, origin: article.id, count: 1 })
        const key = foldName(alias)
        byAlias.set(key, (byAlias.get(key) ?? new Set()).add(a.id))
      }
      const { id, type } = a
      actors.set(id, { id, type, name: a.name, scope: held.scope, aliases, articles: held.articles + 1 })
    }
  }

  function storyRecord(scopes: readonly Scope[], story: StoryWrite): StoryRecord {
    const own = articles.filter((a) => a.story === story.id && sees(scopes, a.scope))
    return { ...story, articles: own.map((a) => a.id), keys: own.map((a) => a.key) }
  }

  function matches(a: (typeof articles)[number], q: CandidateQuery): boolean {
    const day = a.published?.slice(0, 10)
    if (q.from && !(day && day >= q.from)) return false
    if (q.to && !(day && day <= q.to)) return false
    if (q.terms && !q.terms.every((t) => a.terms.has(t))) return false
    if (q.stories && !q.stories.includes(a.story ?? '')) return false
    return !q.actors || a.facts.actors.some((x) => q.actors!.includes(x.id))
  }

  const tx: StoreWrites = {
    ...noAnalysis,
    ...noReaders,
    ...noDigests,
    ...noOutbox,
    ...noWriting,
    ...noSources,
    ...noPlaces,
    ...noWork,
    ...noNotes,
    article: async (scopes, id) => articles.find((a) => a.id === id && sees(scopes, a.scope)) ?? null,
    articles: async (scopes, keys) =>
      keys.flatMap((k) => articles[k - 1] ?? []).filter((a) => sees(scopes, a.scope)),
    outlines: async (scopes, keys) => (await tx.articles(scopes, keys)).map(outlined),
    idAt: async () => null,
    revision: async () => null,
    candidates: async (scopes, q) =>
      articles
        .filter((a) => sees(scopes, a.scope) && matches(a, q))
        .map((a) => a.key)
        .reverse()
        .slice(0, q.limit),
    textLengths: async (_, ids) =>
      new Map(articles.filter((a) => ids.includes(a.id)).map((a) => [a.id, a.text.length])),
    termCounts: async (terms) => ({
      articles: articles.length,
      counts: new Map(terms.map((t) => [t, df.get(t) ?? 0])),
    }),
    actorsByAlias: async (scopes, folded) =>
      [...new Set(folded.flatMap((f) => [...(byAlias.get(f) ?? [])]))]
        .map((id) => actors.get(id)!)
        .filter((a) => sees(scopes, a.scope)),
    actors: async (scopes, ids) =>
      ids.flatMap((id) => actors.get(id) ?? []).filter((a) => sees(scopes, a.scope)),
    scopesOfStory: async () => [],
    saveBriefing: async () => undefined,
    briefings: async () => [],
    briefingsSince: async () => [],
    briefingsAfter: async () => [],
    lastSequence: async () => 0,
    briefingRevisions: async () => [],
    actorsStartingWith: async () => [],
    actorsLike: async () => [],
    relatedActors: async () => [],
    stories: async (scopes, { ids, keys, limit }) =>
      (ids ? ids.flatMap((id) => stories.get(id) ?? []) : [...stories.values()].reverse())
        .filter((s) => sees(scopes, s.scope))
        .filter((s) => !keys || keys.some((k) => articles[k - 1]?.story === s.id))
        .slice(0, limit)
        .map((s) => storyRecord(scopes, s)),
    similar: async () => [],
    overview: async () => ({
      articles: articles.length,
      stories: stories.size,
      actors: actors.size,
      oldest: null,
      newest: null,
    }),
    corrections: async () => [],
    scopesTold: async () => [],
    storiesLinked: async (story) => [story],
    saveCorrection: async () => undefined,
    undoCorrection: async () => undefined,
    retireBriefing: async () => undefined,
    decisionsOn: async (_, items) => decisions.filter((d) => items.includes(d.item)),
    contentHash: async () => null,
    saveArticle: async (write) => {
      const key = articles.length + 1
      const terms = new Set(write.terms)
      for (const t of terms) df.set(t, (df.get(t) ?? 0) + 1)
      const { scope, facts, bands, duplicateOf, stored, story } = write
      articles.push({
        ...write.article,
        ...{ key, scope, revision: 1, facts, terms, bands, duplicateOf, stored, story },
      })
      saveActors(write)
      return { key, revision: 1 }
    },
    saveStory: async (story) => {
      for (const key of stories.get(story.id)?.lookup ?? []) byLookup.get(key)?.delete(story.id)
      stories.set(story.id, structuredClone(story))
      for (const key of story.lookup) byLookup.set(key, (byLookup.get(key) ?? new Set()).add(story.id))
    },
    moveArticles: async (scope, ids, story) => {
      for (const a of articles) if (a.scope === scope && ids.includes(a.id)) Object.assign(a, { story })
    },
    markRepeated: async (scope, id, of) => {
      for (const a of articles) if (a.scope === scope && a.id === id) Object.assign(a, { duplicateOf: of })
    },
    dropStory: async (_, id) => {
      for (const key of stories.get(id)?.lookup ?? []) byLookup.get(key)?.delete(id)
      stories.delete(id)
    },
    storiesByKey: async (scopes, lookup, limit) => {
      const shared = new Map<string, number>()
      for (const key of lookup)
        for (const id of byLookup.get(key) ?? []) shared.set(id, (shared.get(id) ?? 0) + 1)
      return [...shared]
        .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
        .map(([id]) => stories.get(id)!)
        .filter((s) => sees(scopes, s.scope))
        .slice(0, limit)
        .map((s) => storyRecord(scopes, s))
    },
    saveDecision: async (decision) => {
      decisions.push(decision)
    },
    saveDecisions: async (scope, made) => {
      decisions.push(...made.map((d) => ({ ...d, scope })))
    },
  }
  return { ...tx, decisions, write: (work) => work(tx), close: async () => {} }
}
