import type { Scope } from '../model.ts'
import type { StoreReads } from '../ports.ts'
import type { AskResult } from '../results.ts'
import { justCounted } from './evidence/just-counted.ts'
import { compose, composeCounts, settle } from './compose.ts'
import { withCorrection } from './kinds/corrected-figure.ts'
import { currentVerdicts } from './kinds/current-verdict.ts'
import { withNamesakes } from './kinds/namesakes-told.ts'
import { withDeadNamed } from './kinds/named-dead.ts'
import { newestCounts } from './kinds/newest-count.ts'
import { notKnown } from './kinds/not-known.ts'
import { onlyPlanned } from './kinds/only-planned.ts'
import { onlyWanted } from './kinds/only-wanted.ts'
import { withOtherFigure } from './kinds/other-figure.ts'
import type { Passage } from './ranking/passages.ts'
import { FIGURES } from './question/answer-type.ts'
import type { Question } from './question/question.ts'
import type { Ranking } from './ranking/rank.ts'
import type { Retrieved } from './ranking/retrieve.ts'
import { statedFartherOn } from './evidence/stated-farther-on.ts'
import { tellingFirst } from './telling-first.ts'
import { onTheDeed, onlyToldAhead, verdictsOf } from './kinds/verdict.ts'
import { wellFounded } from './evidence/well-founded.ts'

/** What was found, its sentences, and how they rank. */
export interface Ranked {
  readonly found: Retrieved
  readonly passages: readonly Passage[]
  readonly ranking: Ranking
}

/** The answer that the best of these sentences gives; null where none does. */
export async function fromSentences(
  store: StoreReads,
  scopes: readonly Scope[],
  question: Question,
  { found, passages, ranking: ranked }: Ranked,
  stands: (ranking: Ranking) => boolean = (r) => r.answers,
): Promise<AskResult | null> {
  const ranking = onlyToldAhead(question, ranked)
  const verdicts = currentVerdicts(question, verdictsOf(question, ranking.best), ranking.best)
  if (verdicts.length) return settle(verdicts, ranking)
  const told = withDeadNamed(question, statedFartherOn(question, ranking, found), found)
  const founded = wellFounded(question, told)
  const open = notKnown(question, founded, found, passages)
  if (open) return open
  const counted = justCounted(question, founded.best)
  if (counted) return compose(question, { ...founded, best: [counted] })
  const spoken = onTheDeed(question, founded.best)
  if (!stands(founded) || spoken[0] !== founded.best[0]) return onlyPlanned(question, told)
  const wanted = onlyWanted(question, founded)
  if (wanted) return wanted
  const counts = newestCounts(question, found.articles, founded.best[0]!)
  if (counts.length)
    return withOtherFigure(composeCounts(counts, founded), counts[0]!.article, counts[0]!.index)
  const composed = compose(question, { ...founded, best: tellingFirst(question, founded.best) })
  if (FIGURES.has(question.type)) {
    const { article, index } = founded.best[0]!.passage
    const corrected = withCorrection(question, composed, article, found.articles)
    return corrected === composed ? withOtherFigure(composed, article, index) : corrected
  }
  return withNamesakes(store, scopes, question, composed)
}
