import { resolveActors } from './connect/actors.ts'
import { earlierVersion, type EarlierVersion, type Repeated } from './connect/earlier-version.ts'
import { placeInStory } from './connect/stories.ts'
import { Breakdown } from './errors.ts'
import { moveStories } from './move-stories.ts'
import type { Article, Facts, Scope } from './model.ts'
import { markChanged } from './outbox/changes.ts'
import type { Analyser, Clock, Decision, Store, StoreReads, StoreWrites } from './ports.ts'
import { addressOf, articleId, hashOf } from './read/article-id.ts'
import { filedBy } from './read/filing.ts'
import type { ReadArticle } from './read/read.ts'
import { createTermReader, type TermReader } from './read/terms.ts'
import { refreshBriefings } from './refresh.ts'
import type { IngestLine } from './results.ts'
import { scopesOf } from './scopes.ts'

export interface IngestPorts {
  readonly store: Store
  readonly analyser: Analyser
  readonly clock: Clock
}

/** Articles that share a transaction: committing costs as much for several as for one. Short enough for other writers to wait. */
const TOGETHER = 16

/**
 * Keeps articles in order: analysed beside each other, written one after the other, a few in one transaction with all that
 * belongs to them, so that a crash leaves whole articles only.
 */
export async function ingest(
  ports: IngestPorts,
  scope: Scope,
  articles: readonly ReadArticle[],
): Promise<IngestLine[]> {
  const passed = await passedVersions(ports.store, scope, articles)
  const prepared = articles.map((read, i) => prepare(ports, scope, read, passed.has(i)))
  // All are under way at once: one that fails before its turn comes must not count as unhandled.
  for (const next of prepared) next.catch(() => undefined)
  const lines: IngestLine[] = []
  for (let i = 0; i < prepared.length; i += TOGETHER) {
    const some = await Promise.all(prepared.slice(i, i + TOGETHER))
    lines.push(...(await keepTogether(ports, scope, some)))
  }
  return lines
}

/**
 * One transaction for all; where one cannot be kept, a transaction for each, so that it takes no other with it and is named.
 *
 * @throws Breakdown where none can be kept now.
 */
async function keepTogether(
  ports: IngestPorts,
  scope: Scope,
  prepared: readonly Prepared[],
): Promise<IngestLine[]> {
  const reader = createTermReader()
  const kept = (store: Store, p: Prepared): Promise<IngestLine> => keep({ ...ports, store, reader }, scope, p)
  const inTurn = async (each: (p: Prepared) => Promise<IngestLine>): Promise<IngestLine[]> => {
    const lines: IngestLine[] = []
    for (const p of prepared) lines.push(await each(p))
    return lines
  }
  if (prepared.every((p) => !p.facts)) return inTurn((p) => kept(ports.store, p))
  try {
    return await ports.store.write((tx) => {
      const within: Store = { ...ports.store, write: (work) => work(tx) }
      return inTurn((p) => kept(within, p))
    })
  } catch (error) {
    if (error instanceof Breakdown) throw error
    return inTurn((p) =>
      kept(ports.store, p).catch((fault: unknown) => {
        if (fault instanceof Breakdown) throw fault
        return {
          ...lineOf(p.article),
          outcome: 'failed',
          reason: `it could not be kept: ${messageOf(fault)}`,
        }
      }),
    )
  }
}

const lineOf = ({ id, url, title, published, source }: Article) => ({ id, url, title, published, source })

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/**
 * Which of the articles, by their places, tell a version that is held or one before it. An input that holds several versions of an
 * article tells its course in order: read again, its first version is no return to it.
 */
async function passedVersions(
  store: Store,
  scope: Scope,
  articles: readonly ReadArticle[],
): Promise<ReadonlySet<number>> {
  const versions = Map.groupBy(articles.keys(), (i) => articleId(scope, articles[i]!))
  const passed = new Set<number>()
  for (const [id, places] of versions) {
    if (places.length === 1) continue
    const held = await store.article([scope], id)
    const newest = held
      ? places.findLastIndex((i) => contentHashOf(articles[i]!) === contentHashOf(held))
      : -1
    for (const i of places.slice(0, newest + 1)) passed.add(i)
  }
  return passed
}

interface Prepared {
  readonly article: Article
  readonly contentHash: string
  /** Null where nothing changed or it is held back, so that nothing had to be analysed. */
  readonly facts: Facts | null
  /** Why the text could not be analysed. */
  readonly fault?: string
}

async function prepare(
  { store, analyser }: IngestPorts,
  scope: Scope,
  read: ReadArticle,
  isPassed: boolean,
): Promise<Prepared> {
  const article = { ...read, id: articleId(scope, read) }
  const contentHash = contentHashOf(article)
  const held = await store.article([scope], article.id)
  const isSame = isPassed || (held !== null && contentHashOf(held) === contentHash)
  const isHeldBack = held === null && (await store.tombstone(scopesOf(scope), article.id)) !== null
  if (isSame || isHeldBack) return { article, contentHash, facts: null }
  try {
    return { article, contentHash, facts: await analyser.analyse(article) }
  } catch (error) {
    // One text that analysis cannot take is named; the others go on.
    return { article, contentHash, facts: null, fault: messageOf(error) }
  }
}

async function keep(
  { store, clock, reader }: IngestPorts & { reader: TermReader },
  scope: Scope,
  prepared: Prepared,
): Promise<IngestLine> {
  const { article, contentHash, facts, fault } = prepared
  const line = lineOf(article)
  const heldBack = async (reads: StoreReads): Promise<IngestLine | null> => {
    const withdrawn = await reads.tombstone(scopesOf(scope), article.id)
    if (!withdrawn) return null
    const reason = `withdrawn on ${withdrawn.at.slice(0, 10)}: ${withdrawn.reason}`
    return { ...line, outcome: 'held back', reason }
  }
  if (!facts) {
    const failed = fault !== undefined
    const otherwise: IngestLine = failed
      ? { ...line, outcome: 'failed', reason: `it could not be analysed: ${fault}` }
      : { ...line, outcome: 'unchanged' }
    return (await heldBack(store)) ?? otherwise
  }
  return store.write(async (tx): Promise<IngestLine> => {
    // Here and not before: it may have been withdrawn while it was analysed.
    const withdrawn = await heldBack(tx)
    if (withdrawn) return withdrawn
    const held = await tx.contentHash(scope, article.id)
    if (held === contentHash) return { ...line, outcome: 'unchanged' }
    const at = clock.now().toString({ smallestUnit: 'millisecond' })
    const original = await write(tx, scope, { article, contentHash, facts, reader }, at, held !== null)
    if (original) return { ...line, outcome: 'duplicate', of: original.id }
    return { ...line, outcome: held === null ? 'new' : 'revised' }
  })
}

/** Writes the article with its actors, its story and why; returns the article that it repeats, if any. */
async function write(
  tx: StoreWrites,
  scope: Scope,
  { article, contentHash, facts: own, reader }: Prepared & { facts: Facts; reader: TermReader },
  at: string,
  isRevised: boolean,
): Promise<Repeated | null> {
  const scopes = scopesOf(scope)
  const filing = filedBy(article, own.sentences, reader)
  const version = { ...article, scope, facts: own, signature: filing.signature, bands: filing.bands }
  const { original, corrected } = await earlierVersion(tx, scopes, version)
  const duplicateOf = original?.id ?? null
  const { facts, actors, notes } = await resolveActors(tx, scopes, own, article)
  const { story, reason, settled } = await placeInStory(tx, {
    scope,
    article,
    facts,
    reader,
    duplicateOf,
    corrects: corrected?.id ?? null,
  })
  await tx.saveStory(story)
  await tx.saveArticle({
    scope,
    article,
    contentHash,
    address: addressOf(scope, article),
    facts,
    ...filing,
    duplicateOf,
    stored: at,
    actors,
    story: story.id,
  })
  // What was put right is told no more: its correction stands for it, and posts that cite it are mended.
  if (corrected) await tx.markRepeated(scope, corrected.id, article.id)
  await moveStories(tx, scope, settled, { article: article.id, at })
  await refreshBriefings(tx, story.id, at)
  if (isRevised) await markChanged(tx, scope, article.id, at)
  await tx.saveDecisions(scope, [
    { item: article.id, at, stage: 'article', ...arrival({ original, corrected }, isRevised) },
    ...(corrected
      ? [
          {
            item: corrected.id,
            at,
            stage: 'article',
            outcome: 'corrected',
            reason: `article ${article.id} corrects it and is told in its place`,
          },
        ]
      : []),
    { item: article.id, at, stage: 'story', outcome: story.id, reason },
    ...notes.map((n) => ({ item: n.actor, at, stage: 'actor', outcome: n.outcome, reason: n.reason })),
  ])
  return original
}

function arrival(
  { original, corrected }: EarlierVersion,
  isRevised: boolean,
): Pick<Decision, 'outcome' | 'reason'> {
  if (original) {
    const percent = Math.round(100 * original.share)
    return { outcome: 'duplicate', reason: `it is ${percent} % the same text as article ${original.id}` }
  }
  if (corrected && !isRevised) return { outcome: 'new', reason: `it corrects article ${corrected.id}` }
  return isRevised
    ? { outcome: 'revised', reason: 'its title, date or text had changed; the revision before is kept' }
    : { outcome: 'new', reason: 'no article of this id or text was held' }
}

/** What a revision is told by: a changed date counts as much as a changed text. */
const contentHashOf = ({ title, published, text }: Pick<Article, 'title' | 'published' | 'text'>): string =>
  hashOf([title ?? '', published ?? '', text])
