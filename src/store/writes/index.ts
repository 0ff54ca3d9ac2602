import type { StoreWrites } from '../../../briefings/ports.ts'
import { createTermReader } from '../../../briefings/read/terms.ts'
import type { Db, StoreDialect } from '../dialect.ts'
import { createReads } from '../reads/index.ts'
import { storiesByKey } from '../reads/stories-by-key.ts'
import { createAnalysisWrites } from './analysis.ts'
import { dropArticle } from './drop-article.ts'
import { dropCitations, dropScope, dropStory } from './drop-story.ts'
import { createDigestWrites } from './digests.ts'
import { createFollowWrites } from './follows.ts'
import { forgetDigests } from './forget-digests.ts'
import { moveArticles } from './move-articles.ts'
import { markRepeated } from './mark-repeated.ts'
import { createMeaningWrites } from './meanings.ts'
import { createNoteWrites } from './notes.ts'
import { createOperationWrites } from './operation.ts'
import { createOutboxWrites } from './outbox.ts'
import { createInstallationWrites } from './installations.ts'
import { createSourceWrites } from './sources.ts'
import { pullBack } from './pull-back.ts'
import { createPlaceWrites } from './places.ts'
import { createReaderWrites } from './readers.ts'
import { saveArticle } from './save-article.ts'
import { saveDecisions } from './save-decisions.ts'
import { retireBriefing, saveBriefing, scopesOfStory, scopesTold } from './save-briefing.ts'
import { saveCorrection, storiesLinked, undoCorrection } from './save-correction.ts'
import { saveStory } from './save-story.ts'
import { createWriterWrites } from './writer.ts'

/** The writing half of the port, on one open transaction. */
export function createWrites(db: Db, dialect: Pick<StoreDialect, 'fullText'>): StoreWrites {
  // Articles that are stored together repeat their words.
  const reader = createTermReader()
  return {
    ...createReads(db, dialect),
    async contentHash(scope, id) {
      const row = await db
        .selectFrom('articles as a')
        .innerJoin('scopes as s', 's.key', 'a.scope')
        .where('s.name', '=', scope)
        .where('a.id', '=', id)
        .select('a.content_hash')
        .executeTakeFirst()
      return row?.content_hash ?? null
    },
    saveArticle: (write) => saveArticle(db, dialect.fullText, write, reader),
    saveStory: (story) => saveStory(db, story),
    moveArticles: (scope, articles, story) => moveArticles(db, scope, articles, story),
    markRepeated: (scope, id, of) => markRepeated(db, scope, id, of),
    scopesOfStory: (story) => scopesOfStory(db, story),
    scopesTold: (story) => scopesTold(db, story),
    storiesLinked: (story) => storiesLinked(db, story),
    saveBriefing: (briefing) => saveBriefing(db, briefing),
    retireBriefing: (scope, story) => retireBriefing(db, scope, story),
    saveCorrection: (correction) => saveCorrection(db, correction),
    undoCorrection: (key, undone) => undoCorrection(db, key, undone),
    storiesByKey: (scopes, lookup, limit) => storiesByKey(db, scopes, lookup, limit),
    saveDecision: ({ scope, ...decision }) => saveDecisions(db, scope, [decision]),
    saveDecisions: (scope, decisions) => saveDecisions(db, scope, decisions),
    ...createReaderWrites(db),
    ...createOutboxWrites(db),
    ...createOperationWrites(db),
    ...createPlaceWrites(db),
    ...createNoteWrites(db),
    ...createDigestWrites(db),
    ...createFollowWrites(db),
    forgetDigests: (person) => forgetDigests(db, person),
    ...createInstallationWrites(db),
    ...createWriterWrites(db),
    ...createAnalysisWrites(db, dialect.fullText, reader),
    ...createMeaningWrites(db),
    ...createSourceWrites(db),
    dropArticle: (scope, id) => dropArticle(db, dialect.fullText, scope, id),
    dropStory: (scope, id) => dropStory(db, scope, id),
    dropCitations: (scope, story, article) => dropCitations(db, scope, story, article),
    pullBack: (now, far) => pullBack(db, now, far),
    dropScope: (scope) => dropScope(db, scope),
  }
}
