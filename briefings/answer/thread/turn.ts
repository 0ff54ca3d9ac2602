import type { Scope } from '../../model.ts'
import type { StoreReads } from '../../ports.ts'
import { PLACED } from '../question/answer-type.ts'
import type { Question } from '../question/question.ts'
import type { AskResult } from '../../results.ts'

/** What a thread is answered with. */
export interface ThreadPorts {
  readonly store: StoreReads
  readonly scopes: readonly Scope[]
  /** Answers a question as it is understood. */
  readonly answer: (question: Question) => Promise<AskResult>
  /** Answers one that stands alone, in whatever form it is asked. */
  readonly alone: (text: string) => Promise<AskResult>
}

/** One question of a thread, as it was understood. */
export interface Turn {
  /** The question with what it takes over from those before it written in, as far as that can be. */
  readonly asked: string
  /** What leads up to it where the question does not say it all, as sentences; null where it stands alone. */
  readonly lead: string | null
  readonly before: Turn | null
  /** Something is said in it beside the thread, which goes on from the turn before. */
  readonly aside?: Aside
  /** Worked out when it is first asked for. */
  readonly answer: () => Promise<AskResult>
}

export interface Aside {
  /** The turn that the thread goes on from. */
  readonly from: Turn | null
  /** The question that waits to be told whom it is about. */
  readonly open: string | null
}

/** A sentence that leaves the thread where it was. */
export const aside = (from: Turn | null, result: AskResult, open: string | null = null): Turn => ({
  ...{ asked: '', lead: null, before: null },
  aside: { from, open },
  answer: async () => result,
})

/** An answer that is worked out once at the most. */
export function once(work: () => Promise<AskResult>): () => Promise<AskResult> {
  let under: Promise<AskResult> | null = null
  return () => (under ??= work())
}

/** A sentence in place of an answer. */
export const said = (answer: string): AskResult => ({
  abstained: true,
  answer,
  short: null,
  claims: [],
  looked: { articles: 0, newest: null },
})

/** It asks for a name. */
export const isOfNames = ({ type }: Question): boolean => PLACED.has(type)
