import type { Briefings } from './briefings.ts'
import type {
  ActorResult,
  AddResult,
  AskResult,
  BriefResult,
  CatchupResult,
  EventResult,
  TimelineResult,
} from './results.ts'

/** Replies that can be told before all of their sentences are phrased, by the method that gives them. */
export interface DraftResults {
  readonly brief: BriefResult
  readonly actor: ActorResult
  readonly event: EventResult
  readonly timeline: TimelineResult
  readonly ask: AskResult
  readonly catchup: CatchupResult
  readonly add: AddResult
}

/** A reply as it stands now: whole and true, in the core's words wherever the writer's are not there yet. */
export type Draft = {
  readonly [M in keyof DraftResults]: { readonly method: M; readonly result: DraftResults[M] }
}[keyof DraftResults]

/** The core for one request, which shows how its reply stands while a language model is at work on it. */
export type Drafting = (show: (draft: Draft) => void) => Briefings

/** The methods whose drafts are results of this kind. */
export type DraftMethodOf<R> = {
  [M in keyof DraftResults]: DraftResults[M] extends R ? M : never
}[keyof DraftResults]
