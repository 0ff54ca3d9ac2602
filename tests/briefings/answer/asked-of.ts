import { afterAll, beforeAll } from 'vitest'
import type { ReadArticle } from '../../../briefings/read/read.ts'
import type { AskResult } from '../../../briefings/results.ts'
import { dispatch, everybody, openBriefings, type TestBriefings } from '../../sample-briefings.ts'

/**
 * Asks questions of a store that holds just these reports, opened before the tests of a file and closed behind them.
 *
 * @param now ISO 8601 moment of the asker's clock
 */
export function askedOf(
  reports: readonly ReadArticle[],
  now: string,
): (question: string) => Promise<AskResult> {
  let held: TestBriefings
  beforeAll(async () => {
    held = await openBriefings()
    await held.briefings.ingest('public', reports)
  })
  afterAll(() => held.store.close())
  return (question) => held.briefings.ask(everybody, question, { now })
}

/** Reports of these texts, of a day each from 10 May 2024 on. */
export const reportsOf = (texts: readonly string[]): readonly ReadArticle[] =>
  texts.map((text, i) => dispatch({ id: `report-${i}`, text, published: `2024-05-1${i}` }))
