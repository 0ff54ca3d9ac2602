import { actor } from './answer/actor.ts'
import { createAnswering, type AskContext } from './answer/ask.ts'
import { complete } from './answer/find/complete.ts'
import { brief, type BriefRequest } from './answer/brief.ts'
import { event } from './answer/event.ts'
import { timeline, type TimelineRequest } from './answer/timeline.ts'
import { add } from './add.ts'
import { status, type ReportsOf } from './answer/status.ts'
import { why } from './answer/why.ts'
import { correctedStore } from './connect/corrections/corrected-reads.ts'
import type { Corrector } from './connect/corrections/corrector.ts'
import { mergeActors } from './connect/corrections/merge-actors.ts'
import { mergeStories } from './connect/corrections/merge-stories.ts'
import { splitActor } from './connect/corrections/split-actor.ts'
import { splitStory } from './connect/corrections/split-story.ts'
import type { DigestContent } from './digest/compose-digest.ts'
import {
  addDigest,
  editDigest,
  listDigests,
  pauseDigest,
  removeDigest,
  type DigestsResult,
  type DigestWish,
} from './digest/digests.ts'
import type { Keeper } from './digest/keeper.ts'
import { follow, following, unfollow, type FollowingResult, type FollowRequest } from './digest/follows.ts'
import { previewDigest } from './digest/preview.ts'
import { runFollows, type FollowsRequest, type FollowsResult } from './digest/run-follows.ts'
import { runDueDigests, type DueRequest, type DueResult } from './digest/run-due.ts'
import { ingest, type IngestPorts } from './ingest.ts'
import type { Installation } from './installation-ports.ts'
import type { Candidate, Scope } from './model.ts'
import type { Overview } from './ports.ts'
import type { Forgotten, PersonalData } from './personal-data.ts'
import { createDelivering, type Delivering } from './outbox/delivering.ts'
import { operation, type Operation } from './operation.ts'
import { prune, type Pruned, type PruneRequest } from './prune.ts'
import type { ReadArticle } from './read/read.ts'
import { reanalyse, type Reanalysed, type ReanalyseRequest } from './reanalyse.ts'
import type { Reader, Settings, Tombstone } from './reader-ports.ts'
import { catchup, type CatchupRequest } from './readers/catchup.ts'
import { exportPerson, forgetPerson } from './readers/privacy.ts'
import { wrong } from './readers/report.ts'
import { settings } from './readers/settings.ts'
import type {
  ActorCorrectionResult,
  ActorResult,
  AddResult,
  AskResult,
  BriefResult,
  CatchupResult,
  EventResult,
  IngestLine,
  ShownSettings,
  StoryCorrectionResult,
  StoryLine,
  TimelineResult,
  Unknown,
  WhyResult,
  WrongResult,
} from './results.ts'
import type { StatusResult } from './status-results.ts'
import { storyLineOf } from './results.ts'
import { createSources, type SourceMethods } from './sources/sources.ts'
import { keepNotes, type KeepingNotes } from './readers/notes.ts'
import { keepPlaces, type KeepingPlaces } from './readers/places.ts'
import { undoWithdrawal, withdraw } from './withdraw.ts'
import { comeBack } from './set-back.ts'
import { steadyClock } from './steady-clock.ts'
import { dueWork } from './work.ts'
import type { DueWork } from './work-ports.ts'
import type { Meanings } from './write/meanings.ts'
import { createEmbeddings, type Embeddings } from './embeddings.ts'
import { createWriting, type Writing } from './writing.ts'
import { withinShare } from './write/fair-share.ts'

/**
 * The one door of the core. Arguments and results are plain data, so that the whole can stand in a thread beside its
 * database and be called by message. Every method sees only what the given scopes hold.
 */
export interface Briefings
  extends SourceMethods, Delivering, Writing, Embeddings, KeepingPlaces, KeepingNotes {
  /** Keeps articles in order; one line an article, in the order given. */
  ingest(scope: Scope, articles: readonly ReadArticle[]): Promise<IngestLine[]>
  /** Analyses anew what an earlier analysis has left, some articles at a time: see `reanalyse.ts`. */
  reanalyse(request: ReanalyseRequest): Promise<Reanalysed>
  brief(scopes: readonly Scope[], request: BriefRequest): Promise<BriefResult>
  actor(scopes: readonly Scope[], name: string): Promise<ActorResult | Unknown>
  event(scopes: readonly Scope[], name: string): Promise<EventResult | Unknown>
  timeline(scopes: readonly Scope[], request: TimelineRequest): Promise<TimelineResult | Unknown>
  ask(scopes: readonly Scope[], question: string, context: AskContext): Promise<AskResult>
  stories(scopes: readonly Scope[]): Promise<StoryLine[]>
  overview(scopes: readonly Scope[]): Promise<Overview>
  /** What is new since this reader last looked; they have been told it when this returns. */
  catchup(scopes: readonly Scope[], reader: Reader, request: CatchupRequest): Promise<CatchupResult | Unknown>
  /** Keeps one article in `home`, and says what in it is new. */
  add(scopes: readonly Scope[], home: Scope, article: ReadArticle): Promise<AddResult>
  /** `now` is the asker's clock, by which digests that are still to come would choose; the bot's own where left out. */
  why(scopes: readonly Scope[], item: string, now?: string): Promise<WhyResult | Unknown>
  wrong(
    scopes: readonly Scope[],
    reader: Reader,
    report: { readonly words: string; readonly now: string },
  ): Promise<WrongResult | Unknown>
  status(scopes: readonly Scope[], reports: ReportsOf | null): Promise<StatusResult>
  /** Where the bot has been let in by OAuth: see installation-ports.ts. */
  installation(id: string): Promise<Installation | null>
  newestInstallation(): Promise<Installation | null>
  saveInstallation(installation: Installation): Promise<void>
  dropInstallation(id: string): Promise<boolean>
  /** The settings of the reader's place, or their own where they are in none. */
  settings(reader: Reader): Promise<ShownSettings>
  changeSettings(reader: Reader, changes: Partial<Settings>): Promise<ShownSettings>
  exportPerson(person: string): Promise<PersonalData>
  forgetPerson(person: string, now: string): Promise<Forgotten>
  withdraw(
    scope: Scope,
    request: { readonly id: string; readonly reason: string; readonly now: string },
  ): Promise<Tombstone>
  undoWithdrawal(scope: Scope, request: { readonly id: string; readonly now: string }): Promise<void>
  /** Names and events that begin as typed, for completion; at most `limit`. */
  complete(
    scopes: readonly Scope[],
    kind: 'actor' | 'event' | 'name',
    typed: string,
    limit: number,
  ): Promise<Candidate[]>
  /** Corrections by hand, to what those who share the corrector's home see. Each takes back its own reverse. */
  mergeActors(who: Corrector, name: string, into: string): Promise<ActorCorrectionResult | Unknown>
  splitActor(who: Corrector, name: string, alias: string): Promise<ActorCorrectionResult | Unknown>
  mergeStories(who: Corrector, story: string, into: string): Promise<StoryCorrectionResult | Unknown>
  splitStory(who: Corrector, story: string, article: string): Promise<StoryCorrectionResult | Unknown>
  /** Digests of the keeper's own home; nobody else's ids mean anything there. `now` is ISO 8601. */
  digests(keeper: Keeper, now: string): Promise<DigestsResult>
  addDigest(
    keeper: Keeper,
    wish: DigestWish & { readonly schedule: string },
    now: string,
  ): Promise<DigestsResult>
  editDigest(keeper: Keeper, id: string, wish: DigestWish, now: string): Promise<DigestsResult>
  removeDigest(keeper: Keeper, id: string, now: string): Promise<DigestsResult>
  /** Pauses it with a reason, or lets it run again where that is null. */
  pauseDigest(keeper: Keeper, id: string, reason: string | null, now: string): Promise<DigestsResult>
  /** What it would post now, by the same choice; nothing is written. */
  previewDigest(keeper: Keeper, id: string, now: string): Promise<DigestContent>
  /** Writes the digests that are due into the outbox: see `digest/run-due.ts`. */
  runDueDigests(request: DueRequest): Promise<DueResult>
  /** What is due and in nobody's hands. */
  dueWork(now: string): Promise<DueWork>
  /** After a clock that was far ahead was put right: see `set-back.ts`. Answers how many digests came back. */
  comeBack(now: string): Promise<number>
  /** Counts over all scopes, for whoever runs the bot. */
  operation(now: string): Promise<Operation>
  /** The clock to let go of what is old by: see `steady-clock.ts`. */
  steadyClock(now: string): Promise<string>
  /** Lets go of what is old and cited by nothing that was posted. */
  prune(request: PruneRequest): Promise<Pruned>
  follow(keeper: Keeper, request: FollowRequest): Promise<FollowingResult | Unknown>
  unfollow(keeper: Keeper, request: Omit<FollowRequest, 'now'>): Promise<FollowingResult | Unknown>
  following(keeper: Keeper): Promise<FollowingResult>
  /** Writes what is new of what is followed into the outbox: see `digest/run-follows.ts`. */
  runFollows(request: FollowsRequest): Promise<FollowsResult>
}

/** `meanings` reads the table of what words mean; asked for when the first phrase is checked. Without it the gate is stricter. */
export type BriefingsPorts = IngestPorts & { readonly meanings?: () => Meanings }

export function createBriefings(ports: BriefingsPorts): Briefings {
  const store = correctedStore(ports.store)
  const places = keepPlaces(ports.store)
  const answering = createAnswering({ store })
  const fair = async <T extends object>(scopes: readonly Scope[], reply: Promise<T>): Promise<T> =>
    withinShare(store, scopes, await reply)
  return {
    ...createSources(ports),
    ingest: (scope, articles) => ingest(ports, scope, articles),
    reanalyse: (request) => reanalyse(ports, request),
    // Whatever is told leaves through `fair`: a reply quotes a small share of each article.
    brief: (scopes, request) => fair(scopes, brief(store, scopes, request)),
    actor: (scopes, name) => fair(scopes, actor(store, scopes, name)),
    event: (scopes, name) => fair(scopes, event(store, scopes, name)),
    timeline: (scopes, request) => fair(scopes, timeline(store, scopes, request)),
    ask: (scopes, question, context) => fair(scopes, answering.ask(scopes, question, context)),
    catchup: (scopes, reader, request) => fair(scopes, catchup(store, scopes, reader, request)),
    add: (scopes, home, article) => fair(scopes, add(ports, scopes, home, article)),
    why: (scopes, item, now) => why(store, scopes, item, now ?? ports.clock.now().toString()),
    wrong: (scopes, reader, report) => wrong(store, scopes, reader, report),
    ...places,
    ...keepNotes(ports.store),
    status: (scopes, reports) => status(store, scopes, reports, ports.clock.now()),
    settings: (reader) => settings(store, reader, {}),
    changeSettings: (reader, changes) => settings(store, reader, changes),
    installation: (id) => store.installation(id),
    newestInstallation: () => store.newestInstallation(),
    saveInstallation: (installation) => ports.store.write((tx) => tx.saveInstallation(installation)),
    dropInstallation: (id) => ports.store.write((tx) => tx.dropInstallation(id)),
    exportPerson: (person) => exportPerson(store, person, ports.clock.now().toString()),
    forgetPerson: (person, now) => forgetPerson(ports.store, person, now),
    withdraw: (scope, request) => withdraw(ports.store, scope, request),
    undoWithdrawal: (scope, request) => undoWithdrawal(ports.store, scope, request),
    stories: async (scopes) => (await store.stories(scopes, {})).map(storyLineOf),
    overview: (scopes) => store.overview(scopes),
    complete: (scopes, kind, typed, limit) => complete(store, scopes, kind, typed, limit),
    mergeActors: (who, name, into) => mergeActors(ports, who, name, into),
    splitActor: (who, name, alias) => splitActor(ports, who, name, alias),
    mergeStories: (who, story, into) => mergeStories(ports, who, story, into),
    splitStory: (who, story, article) => splitStory(ports, who, story, article),
    ...createDelivering(ports.store),
    digests: (keeper, now) => listDigests(store, keeper, now),
    addDigest: (keeper, wish, now) => addDigest(store, keeper, wish, now),
    editDigest: (keeper, id, wish, now) => editDigest(store, keeper, id, wish, now),
    removeDigest: (keeper, id, now) => removeDigest(store, keeper, id, now),
    pauseDigest: (keeper, id, reason, now) => pauseDigest(store, keeper, id, reason, now),
    previewDigest: (keeper, id, now) => previewDigest(store, keeper, id, now),
    runDueDigests: (request) => runDueDigests(store, request),
    ...createWriting(ports.store, ports.meanings),
    ...createEmbeddings(ports.store),
    dueWork: (now) => dueWork(ports.store, now),
    comeBack: (now) => comeBack(ports.store, now),
    operation: (now) => operation(ports.store, now),
    steadyClock: (now) => steadyClock(ports.store, now),
    prune: async (request) => {
      await places.purgeLeftPlaces(request.now)
      await ports.store.write((tx) => tx.dropEndedNotes(request.now))
      return prune(ports.store, request)
    },
    follow: (keeper, request) => follow(store, keeper, request),
    unfollow: (keeper, request) => unfollow(store, keeper, request),
    following: (keeper) => following(store, keeper),
    runFollows: (request) => runFollows(store, request),
  }
}
