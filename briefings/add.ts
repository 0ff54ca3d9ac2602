import { ingest, type IngestPorts } from './ingest.ts'
import { correctedReads } from './connect/corrections/corrected-reads.ts'
import type { Claim, Scope } from './model.ts'
import type { ArticleWithFacts, StoredBriefing } from './ports.ts'
import type { ReadArticle } from './read/read.ts'
import { claimsBeyond } from './refresh.ts'
import type { AddResult } from './results.ts'
import { claimOf } from './write/claim.ts'
import { eventLineOf } from './write/event-line.ts'

/** Takes in what a person adds, and says which event it belongs to and what in it was not told before. */
export async function add(
  ports: IngestPorts,
  scopes: readonly Scope[],
  home: Scope,
  read: ReadArticle,
): Promise<AddResult> {
  const store = correctedReads(ports.store)
  const before = await store.lastSequence()
  const [line] = await ingest(ports, home, [read])
  const held = line && (await store.article([home], line.id))
  if (!line || !held?.story) return { article: line!, event: null, new: [] }
  const [briefing] = await store.briefings(scopes, [held.story])
  const [article] = await store.articles([home], [held.key])
  const event = briefing && hasEvent(briefing, article) ? eventLineOf(briefing.content) : null
  if (!article || line.outcome === 'unchanged' || line.outcome === 'duplicate')
    return { article: line, event, new: [] }
  const revisions = await store.briefingRevisions(scopes, [held.story])
  const told = revisions.filter((r) => r.sequence <= before).at(-1)
  const begins = told === undefined && line.outcome === 'new' ? { begins: true as const } : {}
  return { article: line, event, ...begins, new: claimsBeyond(summaryOf(article), told?.content) }
}

const hasEvent = ({ content }: StoredBriefing, article: ArticleWithFacts | undefined): boolean =>
  content.event.type !== 'NONE' || (article?.facts.events.length ?? 0) > 0

const summaryOf = (article: ArticleWithFacts): Claim[] =>
  article.facts.summary.flatMap(({ text, sentences }) => {
    const range = article.facts.sentences[sentences[0] ?? -1]
    return range ? [claimOf(article, range, text)] : []
  })
