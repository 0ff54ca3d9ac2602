// The shapes that every room of the house shares. They hold plain data only, so that they cross threads as they are.

/** Half-open range of UTF-16 code units in an article's text. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** A range with the characters that stand there: `text === article.text.slice(start, end)`. */
export interface Span extends Range {
  readonly text: string
}

/**
 * Who may see an article, a story or an actor. `public` is everybody's; the others belong to one guild or team,
 * or to one person.
 */
export type Scope = 'public' | `workspace:${string}` | `person:${string}`

/** What reading yields, before the store knows it: one article in one revision. */
export interface Article {
  /** Given by the input, or a hash of scope and canonical URL, or of scope and text. */
  readonly id: string
  readonly url: string | null
  readonly title: string | null
  readonly byline: string | null
  /** `YYYY-MM-DD`, or ISO 8601 with a time where the source gives one. */
  readonly published: string | null
  /** Publisher or feed, as it names itself. */
  readonly source: string | null
  /** ISO 639-1 where known, else ISO 639-3, or `und`. */
  readonly language: string
  readonly text: string
  /** Sentence boundaries that the input itself gives; the analysis keeps them. */
  readonly sentences: readonly Range[] | null
}

export interface Citation {
  readonly article: string
  readonly revision: number
  readonly url: string | null
  readonly title: string | null
  readonly published: string | null
  readonly source: string | null
  readonly span: Span
}

/** The smallest thing that the core hands out. Made only by `claim` in write/claim.ts, which checks the evidence. */
export interface Claim {
  readonly text: string
  readonly citations: readonly [Citation, ...Citation[]]
  /** The text stands in the cited spans as it is. Otherwise it has passed `verify` against them. */
  readonly verbatim: boolean
  /** BCP 47 language that a language model put it into; absent where it is in the language of its sources. */
  readonly translated?: string
}

export type ActorType = 'PER' | 'ORG' | 'LOC'
export type NameType = ActorType | 'MISC'

/** One occurrence of a name in a text. `actor` is the id of the article's actor it stands for. */
export interface Mention extends Range {
  readonly type: NameType
  readonly actor: string
  readonly name: string
  readonly sentence: number
}

/** A role as the text gives it ("Secretary of State"), with the sentence that gives it. */
export interface Role {
  readonly title: string
  readonly sentence: number
}

/** Somebody or something that acts in one article; `connect/` finds who it is across articles. */
export interface ArticleActor {
  readonly id: string
  readonly name: string
  readonly type: NameType
  /** Every other wording in this article, names only (no pronouns). */
  readonly aliases: readonly string[]
  readonly roles: readonly Role[]
  readonly mentions: number
}

export type TimeType = 'DATE' | 'TIME' | 'DURATION' | 'SET'

/** TIMEX3 (ISO-TimeML) with its value anchored on the article's own date. */
export interface TimeExpression extends Range {
  readonly type: TimeType
  readonly value: string
  /** Last day or unit of an interval ("March 30 to April 2"), as a TIMEX3 value. */
  readonly until?: string
  readonly sentence: number
}

export interface Quote {
  readonly content: Range
  readonly direct: boolean
  readonly cue: Range | null
  readonly source: Range | null
  /** Actor id, pronouns resolved; null where the speaker is nobody named. */
  readonly speaker: string | null
  /** The speaker as a reader would name them: an actor's name, or "an Israeli official". */
  readonly name: string | null
  readonly sentence: number
}

export type Bound = 'exact' | 'more' | 'less' | 'about'

export interface Figure extends Range {
  readonly value: number
  /** Upper end of a range ("30 to 40"). */
  readonly upTo?: number
  /** What is counted or measured: `people`, `USD`, `percent`, `km` … */
  readonly unit: string
  readonly bound: Bound
  /** "killed in Gaza since October 7", in the text's own words. */
  readonly what: string
  readonly attributed: string | null
  readonly sentence: number
  /** Start of the figure of the same article that this one, told without its noun, gives otherwise: what it counts is that one's. */
  readonly restates?: number
}

/** The 16 roots of PLOVER (Halterman et al. 2023), and NONE. */
export type EventType =
  | 'AGREE' | 'CONSULT' | 'SUPPORT' | 'CONCEDE' | 'COOPERATE' | 'AID' | 'RETREAT' | 'REQUEST' | 'ACCUSE'
  | 'REJECT' | 'THREATEN' | 'PROTEST' | 'SANCTION' | 'MOBILIZE' | 'COERCE' | 'ASSAULT' | 'NONE' // prettier-ignore

export type Status =
  | 'planned' | 'rescheduled' | 'postponed' | 'called off' | 'under way' | 'happened' | 'reported' | 'threatened'
  | 'denied' | 'hypothetical' // prettier-ignore

export type Precision =
  | 'time' | 'day' | 'week' | 'weekend' | 'month' | 'season' | 'quarter' | 'year' | 'decade' | 'unknown' // prettier-ignore

export interface When {
  /** TIMEX3 value. */
  readonly value: string
  readonly precision: Precision
  readonly end?: string
}

export interface Participant {
  readonly actor: string
  readonly role: 'source' | 'target' | 'participant'
}

export interface ArticleEvent extends Range {
  readonly type: EventType
  readonly status: Status
  readonly when: When | null
  readonly where: string | null
  readonly participants: readonly Participant[]
  readonly headline: string
  readonly sentence: number
}

/** Happenings that have a course: reports follow them from their announcement to their outcome. */
export type CourseKind =
  | 'strike' | 'trial' | 'takeover' | 'election' | 'bill' | 'talks' | 'visit' | 'storm' | 'launch' | 'match' | 'performance' | 'protest' // prettier-ignore
  | 'office' | 'disaster' | 'standstill' | 'recall' | 'outbreak' | 'expedition' | 'award' // prettier-ignore

/** Where in its course a step stands: what leads up to the happening, the happening itself, what it came to, what follows when it is over. */
export type Stage = 'opening' | 'middle' | 'outcome' | 'sequel'

/** A sentence that moves a happening along its course: "the trial opened", "was convicted", "the strike was called off". */
export interface Step {
  readonly sentence: number
  readonly kind: CourseKind
  readonly stage: Stage
  readonly status: Status
  /** The happening is named, as one that is known: "the strike", "his trial". */
  readonly known: boolean
  /** A further round of it: "a run-off", "the recount", "a retrial". */
  readonly round: boolean
  /** In a clause that only adds to the sentence's own: told by the way. */
  readonly aside: boolean
  readonly when: When | null
  readonly where: string | null
}

/** A sentence of the summary: its wording, and the sentences it rests on. Wording that departs from them is verified. */
export interface SummarySentence {
  readonly text: string
  readonly sentences: readonly number[]
}

/** All that analysis says of one article. Ranges are into the article's text; `sentence` is an index into `sentences`. */
export interface Facts {
  readonly sentences: readonly Range[]
  readonly mentions: readonly Mention[]
  readonly actors: readonly ArticleActor[]
  readonly times: readonly TimeExpression[]
  readonly quotes: readonly Quote[]
  readonly figures: readonly Figure[]
  /** Most important first. */
  readonly events: readonly ArticleEvent[]
  /** In the text's order. */
  readonly steps: readonly Step[]
  readonly summary: readonly SummarySentence[]
}

/** A name of the contract's `Unknown`: ambiguous, or not held, with the nearest names. */
export interface Candidate {
  readonly id: string
  readonly name: string
  /** What an actor is, where another candidate bears the same name. */
  readonly role?: string
}

/** `actor-parting`: an article's bearer of a name is another than the rest's. */
export type CorrectionKind = 'actor-merge' | 'actor-split' | 'actor-parting' | 'story-merge' | 'story-split'

/** What a manager set right by hand. It lies over what was found and changes nothing there (docs/adr/006). */
export interface Correction {
  /** Rising with time. */
  readonly key: number
  /** Whose view it corrects: everybody's, one place's or one person's. */
  readonly scope: Scope
  readonly kind: CorrectionKind
  /** Id of the actor or story that it is about. */
  readonly subject: string
  /** Of a merge, the id that it goes into; of a split, the wording or the id of the article that leaves. */
  readonly object: string
  /** Of a split, the id under which what leaves stands by itself. */
  readonly made: string | null
  /** ISO 8601. */
  readonly at: string
  /** The person, as `Viewer.person` names them. */
  readonly by: string
}
