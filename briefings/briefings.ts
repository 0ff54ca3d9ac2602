import { actor } from './answer/actor.ts'
import { createAnswering, type AskContext } from './answer/ask.ts'
import { complete } from './answer/complete.ts'
import { brief, type BriefRequest } from './answer/brief.ts'
import { event } from './answer/event.ts'
import { timeline, type TimelineRequest } from './answer/timeline.ts'
import { ingest, type IngestPorts } from './ingest.ts'
import type { Candidate, Scope } from './model.ts'
import type { Overview } from './ports.ts'
import type { ReadArticle } from './read/read.ts'
import type {
  ActorResult,
  AskResult,
  BriefResult,
  EventResult,
  IngestLine,
  StoryLine,
  TimelineResult,
  Unknown,
} from './results.ts'

/**
 * The one door of the core. Arguments and results are plain data, so that the whole can stand in a thread beside its
 * database and be called by message. Every method sees only what the given scopes hold.
 */
export interface Briefings {
  /** Keeps articles in order; one line an article, in the order given. */
  ingest(scope: Scope, articles: readonly ReadArticle[]): Promise<IngestLine[]>
  brief(scopes: readonly Scope[], request: BriefRequest): Promise<BriefResult>
  actor(scopes: readonly Scope[], name: string): Promise<ActorResult | Unknown>
  event(scopes: readonly Scope[], name: string): Promise<EventResult | Unknown>
  timeline(scopes: readonly Scope[], request: TimelineRequest): Promise<TimelineResult | Unknown>
  ask(scopes: readonly Scope[], question: string, context: AskContext): Promise<AskResult>
  stories(scopes: readonly Scope[]): Promise<StoryLine[]>
  overview(scopes: readonly Scope[]): Promise<Overview>
  /** Names and events that begin as typed, for completion; at most `limit`. */
  complete(
    scopes: readonly Scope[],
    kind: 'actor' | 'event' | 'name',
    typed: string,
    limit: number,
  ): Promise<Candidate[]>
}

export function createBriefings(ports: IngestPorts): Briefings {
  const { store } = ports
  const answering = createAnswering({ store })
  return {
    ingest: (scope, articles) => ingest(ports, scope, articles),
    brief: (scopes, request) => brief(store, scopes, request),
    actor: (scopes, name) => actor(store, scopes, name),
    event: (scopes, name) => event(store, scopes, name),
    timeline: (scopes, request) => timeline(store, scopes, request),
    ask: (scopes, question, context) => answering.ask(scopes, question, context),
    stories: async (scopes) =>
      (await store.stories(scopes, {})).map(({ id, headline, first, last, articles }) => ({
        id,
        headline,
        first,
        last,
        articles,
      })),
    overview: (scopes) => store.overview(scopes),
    complete: (scopes, kind, typed, limit) => complete(store, scopes, kind, typed, limit),
  }
}
