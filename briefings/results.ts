import type { Candidate, Claim, EventType, Participant, Status, When } from './model.ts'
import type { ReportKind, Settings } from './reader-ports.ts'

// What the core answers with, as the machine contract prints it. Plain data: it crosses threads as it is.

/** The name is ambiguous (`ambiguous`), or not held; then `candidates` are the nearest names, perhaps none. */
export interface Unknown {
  readonly unknown: string
  readonly ambiguous: boolean
  readonly candidates: readonly Candidate[]
}

export const isUnknown = (x: object): x is Unknown => 'unknown' in x

export interface StoryBriefing {
  readonly id: string
  readonly headline: string
  readonly claims: readonly Claim[]
  /** Names, most mentioned first. */
  readonly actors: readonly string[]
  /** Publishers of the whole story, not articles, and not those who stand behind its headline. */
  readonly sources: number
  /** Articles of the whole story; absent in what was written before they were counted. */
  readonly reports?: number
  readonly new: boolean
}

export interface BriefResult {
  readonly title: string
  /** A sentence on what was looked at, where that is not what was asked for. */
  readonly note: string | null
  readonly stories: readonly StoryBriefing[]
}

export interface CatchupResult {
  /** When this person last looked, by their clock, ISO 8601; null for the first time. */
  readonly since: string | null
  /** The name that was asked for, as it is held; null for everything. */
  readonly about: string | null
  readonly stories: readonly StoryBriefing[]
  /** Stories that are new as well and wait for the next look. */
  readonly more: number
  /** A sentence on what was looked at, where that is not what was asked for. */
  readonly note: string | null
}

export interface EventLine {
  readonly id: string
  readonly headline: string
  readonly when: When | null
  readonly status: Status
}

/** Where one of an actor's names came from. */
export interface Provenance {
  readonly alias: string
  /** In words: the article that first gave it, and since when it is joined by hand. */
  readonly origin: string
  /** Id of that article. */
  readonly article: string | null
}

export interface ActorResult {
  readonly actor: {
    readonly id: string
    readonly name: string
    readonly type: string
    readonly aliases: readonly string[]
    readonly provenance: readonly Provenance[]
    readonly roles: readonly Claim[]
  }
  readonly claims: readonly Claim[]
  readonly quotes: readonly Claim[]
  readonly events: readonly EventLine[]
  readonly related: readonly { readonly id: string; readonly name: string; readonly count: number }[]
}

export interface Transition {
  readonly status: Status
  readonly when: When | null
  readonly claim: Claim
}

export interface Conflict {
  readonly what: string
  readonly values: readonly Claim[]
}

/** Why it happened; or, where it says so, why it was put off or called off. */
export interface Cause extends Claim {
  readonly of?: 'postponed' | 'called off'
}

export interface EventResult {
  readonly event: {
    readonly id: string
    /** What took place at `when`, with `status`; what came of it later is `latest`. */
    readonly headline: string
    readonly type: EventType
    readonly status: Status
    readonly when: When | null
    readonly where: string | null
    readonly participants: readonly (Participant & { readonly name: string })[]
  }
  readonly claims: readonly Claim[]
  readonly transitions: readonly Transition[]
  /** Why it happened, where the reports state it, each in its source's words. */
  readonly causes: readonly Cause[]
  readonly conflicts: readonly Conflict[]
  readonly before: readonly EventLine[]
  readonly after: readonly EventLine[]
  readonly sources: number
  /** Articles; absent in what was written before they were counted. */
  readonly reports?: number
  /** What the newest report is headed, where that is another thing than the event's headline. */
  readonly latest?: { readonly headline: string; readonly published: string | null }
}

/** All that is told of one story by itself; what came before and after depends on the other stories of the day. */
export interface StoryContent extends Omit<EventResult, 'before' | 'after'> {
  /** Those that the reports name most, most mentioned first. */
  readonly actors: readonly Candidate[]
  /** What this revision tells that the one before did not. */
  readonly changed: readonly Claim[]
}

export interface TimelineEntry {
  /** `YYYY-MM-DD` */
  readonly date: string
  readonly claims: readonly Claim[]
}

export interface TimelineResult {
  readonly title: string
  readonly entries: readonly TimelineEntry[]
}

/** The contract's `ask`: abstained means no claims, and `answer` says what was looked at and is not in it. */
export interface AskResult {
  readonly abstained: boolean
  readonly answer: string
  /** The bare name, date, number or place. */
  readonly short: string | null
  /** Best first. */
  readonly claims: readonly Claim[]
  /** Where there is no answer: what stands nearest to the question, at most two sentences, of which none is told as an answer. */
  readonly nearest?: readonly Claim[]
  /** What has to be known before the claims are read: that they speak of two people of one name. */
  readonly note?: string
  /** Of a question that asks two things, what was looked at for the one that has no answer. */
  readonly missing?: string
  /** Questions that can be answered, where nothing was asked but only said hello. */
  readonly examples?: readonly string[]
  readonly looked: { readonly articles: number; readonly newest: string | null }
}

export interface StoryLine {
  readonly id: string
  readonly headline: string
  readonly first: string | null
  readonly last: string | null
  readonly articles: readonly string[]
}

/** A story as `stories` lists it. */
export const storyLineOf = ({ id, headline, first, last, articles }: StoryLine): StoryLine => ({
  id,
  headline,
  first,
  last,
  articles,
})

export type IngestOutcome = 'new' | 'unchanged' | 'revised' | 'duplicate' | 'held back' | 'failed'

/** What an added article belongs to, and what it tells that was not told of it before. */
export interface AddResult {
  readonly article: IngestLine
  readonly event: EventLine | null
  /** Whether it is the first report of that event; left out where it belongs to what was held. */
  readonly begins?: true
  readonly new: readonly Claim[]
}

export interface WhyStep {
  readonly at: string
  readonly stage: string
  readonly outcome: string
  readonly reason: string
  /** Title of the article that was decided about, where the item is its story. */
  readonly about?: string
  /** What the story is called that the article went to. */
  readonly home?: string
  /** Title of the article that it repeats, whose id the reason names. */
  readonly repeats?: string
}

export interface WhyResult {
  /** Id of the article, story or actor. */
  readonly item: string
  readonly kind: 'article' | 'story' | 'actor'
  readonly name: string
  readonly steps: readonly WhyStep[]
}

export interface WrongResult {
  readonly kind: ReportKind
  readonly item: string
  /** What was understood, as a reader knows it. */
  readonly name: string
}

/** Settings as they are shown: `translates` where there is a language model to put claims into another language. */
export interface ShownSettings extends Settings {
  readonly translates?: true
}

/** One line of `ingest --json`. */
export interface IngestLine {
  readonly id: string
  readonly url: string | null
  readonly title: string | null
  readonly published: string | null
  readonly source: string | null
  readonly outcome: IngestOutcome
  readonly of?: string
  readonly reason?: string
}

/** An actor after a correction by hand. */
export interface CorrectedActor {
  readonly id: string
  readonly name: string
  readonly type: string
  readonly aliases: readonly string[]
  readonly provenance: readonly Provenance[]
}

/** What a correction did, and the command that takes it back: its name, then its arguments. */
interface Corrected {
  readonly done: string
  readonly undo: readonly [command: string, ...arguments: string[]]
}

export interface ActorCorrectionResult extends Corrected {
  readonly actors: readonly CorrectedActor[]
}

export interface StoryCorrectionResult extends Corrected {
  readonly stories: readonly StoryLine[]
}
