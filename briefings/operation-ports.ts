import type { Scope } from './model.ts'

// What whoever runs the bot counts, and what goes when it is old.

export interface Totals {
  readonly articles: number
  readonly stories: number
  readonly actors: number
}

export interface OperationReads {
  /** Over all scopes together: for whoever runs the bot, never for an answer. */
  totals(): Promise<Totals>
  /**
   * Stories whose last day is before that, none of whose articles is cited by anything in the outbox, the oldest first, each
   * with the articles of it in each scope.
   */
  oldStories(
    before: string,
    limit: number,
  ): Promise<{ readonly story: string; readonly articles: readonly { scope: Scope; id: string }[] }[]>
}

export interface OperationWrites {
  /** Removes decisions made before then about what is held no more; at most `limit`. Answers how many. */
  dropDecisions(before: string, limit: number): Promise<number>
  /** Removes how far people had looked, and what they reported, before then. Answers how many. */
  dropReaderHistory(before: string): Promise<number>
  /** Removes revisions of briefings that were put over before then; at most `limit`. Answers how many. */
  dropBriefingRevisions(before: string, limit: number): Promise<number>
}
