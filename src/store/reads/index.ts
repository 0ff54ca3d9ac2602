import type { StoreReads } from '../../../briefings/ports.ts'
import type { Db, StoreDialect } from '../dialect.ts'
import { actors, actorsByAlias, relatedActors } from './actors.ts'
import { createAnalysisReads } from './analysis.ts'
import { article, articles, idAt, textLengths } from './articles.ts'
import { briefingRevisions, briefings, briefingsAfter, briefingsSince, lastSequence } from './briefings.ts'
import { candidates, similar, termCounts } from './candidates.ts'
import { actorsLike, actorsStartingWith } from './names.ts'
import { createInstallationReads } from './installations.ts'
import { corrections } from './corrections.ts'
import { createDigestReads } from './digests.ts'
import { createFollowReads } from './follows.ts'
import { decisionsOn, overview } from './overview.ts'
import { createMeaningReads } from './meanings.ts'
import { createNoteReads } from './notes.ts'
import { createOperationReads } from './operation.ts'
import { outlines } from './outlines.ts'
import { createOutboxReads } from './outbox.ts'
import { createSourceReads } from './sources.ts'
import { createPlaceReads } from './places.ts'
import { createReaderReads } from './readers.ts'
import { visibleKeys } from './scopes.ts'
import { stories } from './stories.ts'
import { createWorkReads } from './work.ts'
import { createWriterReads } from './writer.ts'

/** The reading half of the port on one database or transaction. */
export function createReads(db: Db, { fullText }: Pick<StoreDialect, 'fullText'>): StoreReads {
  return {
    article: (scopes, id) => article(db, scopes, id),
    articles: (scopes, keys) => articles(db, scopes, keys),
    outlines: (scopes, keys) => outlines(db, scopes, keys),
    idAt: (scopes, address) => idAt(db, scopes, address),
    revision: (scopes, id, revision) => article(db, scopes, id, revision),
    candidates: (scopes, query) => candidates(db, fullText, scopes, query),
    textLengths: (scopes, ids) => textLengths(db, scopes, ids),
    termCounts: (terms) => termCounts(db, fullText, terms),
    actorsByAlias: (scopes, folded) => actorsByAlias(db, scopes, folded),
    actors: (scopes, ids) => actors(db, scopes, ids),
    actorsStartingWith: (scopes, text, limit) => actorsStartingWith(db, scopes, text, limit),
    actorsLike: (scopes, text, limit) => actorsLike(db, scopes, text, limit),
    relatedActors: (scopes, actor, limit) => relatedActors(db, scopes, actor, limit),
    stories: (scopes, query) => stories(db, scopes, query),
    similar: async (scopes, bands, limit) => similar(db, await visibleKeys(db, scopes), bands, limit),
    overview: (scopes) => overview(db, scopes),
    briefings: (scopes, ids) => briefings(db, scopes, ids),
    briefingsSince: (scopes, since, limit) => briefingsSince(db, scopes, since, limit),
    briefingsAfter: (scopes, sequence) => briefingsAfter(db, scopes, sequence),
    lastSequence: () => lastSequence(db),
    briefingRevisions: (scopes, stories) => briefingRevisions(db, scopes, stories),
    decisionsOn: (scopes, items) => decisionsOn(db, scopes, items),
    ...createReaderReads(db),
    ...createInstallationReads(db),
    corrections: (scopes) => corrections(db, scopes),
    ...createDigestReads(db),
    ...createFollowReads(db),
    ...createOutboxReads(db),
    ...createWriterReads(db),
    ...createAnalysisReads(db),
    ...createMeaningReads(db),
    ...createOperationReads(db),
    ...createSourceReads(db),
    ...createPlaceReads(db),
    ...createWorkReads(db),
    ...createNoteReads(db),
  }
}
