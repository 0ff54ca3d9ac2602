import { ANALYSIS } from './analyse/version.ts'
import type { ArticleBehind } from './analysis-ports.ts'
import { resolveActors } from './connect/actors.ts'
import { placeInStory } from './connect/stories.ts'
import { Breakdown } from './errors.ts'
import type { IngestPorts } from './ingest.ts'
import type { Facts } from './model.ts'
import type { StoredArticle, StoreWrites } from './ports.ts'
import { filedBy } from './read/filing.ts'
import { createTermReader, type TermReader } from './read/terms.ts'
import { amendBriefings } from './refresh.ts'
import { scopesOf } from './scopes.ts'

export interface ReanalyseRequest {
  /** Where the batch before ended; 0 for the first. */
  readonly after: number
  /** Articles at most. */
  readonly limit: number
}

export interface Reanalysed {
  readonly articles: readonly {
    readonly id: string
    readonly outcome: 'analysed anew' | 'failed'
    readonly reason?: string
  }[]
  /** Where the next batch goes on; null where none is left. */
  readonly next: number | null
  /** How many are behind now, those that failed among them. */
  readonly behind: number
}

interface Prepared {
  readonly due: ArticleBehind
  readonly article: StoredArticle
  readonly facts: Facts
}

/**
 * Analyses anew the next articles whose facts an earlier analysis made, in one transaction, with what is filed and told by them. Texts,
 * ids, revisions, stories and what anybody was told stay as they are. Whatever another process has done meanwhile is left to it, and
 * a crash leaves whole articles only: those that it kept from being written are still behind.
 */
export async function reanalyse(ports: IngestPorts, request: ReanalyseRequest): Promise<Reanalysed> {
  const { store } = ports
  const due = await store.articlesBehind(ANALYSIS, request.after, request.limit)
  const outcomes: Outcomes = new Map()
  const all = await Promise.all(due.map((d) => prepare(ports, d, outcomes)))
  const prepared = all.filter((p) => p !== null)
  try {
    await write(ports, prepared, outcomes)
  } catch (error) {
    if (error instanceof Breakdown) throw error
    // One that cannot be written takes no other with it.
    for (const p of prepared)
      await write(ports, [p], outcomes).catch((fault: unknown) => {
        if (fault instanceof Breakdown) throw fault
        failed(outcomes, p.due, fault)
      })
  }
  return {
    articles: due.flatMap(({ key }) => outcomes.get(key) ?? []),
    next: due.length < request.limit ? null : due.at(-1)!.key,
    behind: await store.countBehind(ANALYSIS),
  }
}

/** By keys; none for what another process has dealt with. */
type Outcomes = Map<number, Reanalysed['articles'][number]>

function failed(outcomes: Outcomes, { key, id }: ArticleBehind, error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error)
  outcomes.set(key, { id, outcome: 'failed', reason })
}

async function prepare(
  { store, analyser }: IngestPorts,
  due: ArticleBehind,
  outcomes: Outcomes,
): Promise<Prepared | null> {
  const article = await store.article([due.scope], due.id)
  if (!article) return null
  try {
    return { due, article, facts: await analyser.analyse(article) }
  } catch (error) {
    failed(outcomes, due, error)
    return null
  }
}

async function write(
  { store, clock }: IngestPorts,
  prepared: readonly Prepared[],
  outcomes: Outcomes,
): Promise<void> {
  if (prepared.length === 0) return
  const reader = createTermReader()
  const at = clock.now().toString({ smallestUnit: 'millisecond' })
  const written = await store.write(async (tx) => {
    const stories = new Map<Prepared, string>()
    for (const p of prepared) {
      const story = await putInPlace(tx, p, reader, at)
      if (story !== null) stories.set(p, story)
    }
    for (const story of new Set(stories.values())) await amendBriefings(tx, story, at)
    return stories.keys().toArray()
  })
  for (const { due } of written) outcomes.set(due.key, { id: due.id, outcome: 'analysed anew' })
}

/** Answers the story that tells it; null where the article is another by now, gone, or analysed by somebody else. */
async function putInPlace(
  tx: StoreWrites,
  { due, article, facts: own }: Prepared,
  reader: TermReader,
  at: string,
): Promise<string | null> {
  const { scope, key, id } = due
  const [held] = await tx.articles([scope], [key])
  const [behind] = await tx.articlesBehind(ANALYSIS, key - 1, 1)
  if (held?.revision !== article.revision || behind?.key !== key) return null
  const { facts, actors, notes } = await resolveActors(tx, scopesOf(scope), own, article, held.facts)
  const filing = filedBy(article, own.sentences, reader)
  await tx.saveAnalysis({ scope, key, revision: held.revision, article, facts, actors, ...filing })
  // It is in a story already, and stays there.
  const { story } = await placeInStory(tx, { scope, article, facts, reader, duplicateOf: held.duplicateOf })
  await tx.saveStory(story)
  const reason = `analysis ${ANALYSIS} took the place of an earlier one; its text is the same`
  await tx.saveDecisions(scope, [
    { item: id, at, stage: 'article', outcome: 'analysed anew', reason },
    ...notes.map((n) => ({ item: n.actor, at, stage: 'actor', outcome: n.outcome, reason: n.reason })),
  ])
  return story.id
}
