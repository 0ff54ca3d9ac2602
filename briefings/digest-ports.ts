import type { DigestSummary, FollowKind, WhenEmpty } from './digest-results.ts'
import type { Scope } from './model.ts'
import type { Destination } from './post.ts'

// What the store keeps of digests and follows: when they come, what each destination has been told, and what became of it.

export interface Digest {
  /** The store's own; never given twice, and never shown. */
  readonly key: number
  /** Short, such as `d1`; means something within its owner only. */
  readonly id: string
  /** Who it belongs to: a place, a person, or `public` for the operator's at the terminal. */
  readonly owner: Scope
  readonly destination: Destination
  /** As it was written; `readSchedule` reads it. */
  readonly schedule: string
  /** IANA. */
  readonly timezone: string
  readonly topic: string | null
  /** The most stories at once. */
  readonly stories: number
  /** As `readQuietHours` reads it. */
  readonly quiet: string | null
  readonly empty: WhenEmpty
  /** Why it is paused, in words; null where it runs. */
  readonly paused: string | null
  /** Who set it up, as `Viewer.person` names them; empty where they had themselves forgotten. */
  readonly by: string
  readonly created: string
  /** The next slot that has not been dealt with, ISO 8601. */
  readonly next: string
  /** When it is to be looked at: its next slot, or later in quiet hours and after a fault. */
  readonly due: string
  /** When a slot of it was last dealt with; null before the first. */
  readonly last: string | null
  /** The number of the last briefing that was written then: see `StoredBriefing.sequence`. */
  readonly seen: number
}

/** `claimed`: being worked on. `folded`: nothing was posted for it, and what it would have told comes with a later one. */
export type SlotState = 'claimed' | 'posted' | 'silent' | 'folded' | 'failed'

export interface Slot {
  readonly digest: number
  /** ISO 8601. */
  readonly slot: string
  readonly state: SlotState
  /** Whether it was dealt with later than it should have been. */
  readonly late: boolean
  readonly attempts: number
  /** What became of it, in words. */
  readonly outcome: string
  readonly at: string
}

export type NewDigest = Omit<Digest, 'key' | 'id'>
export type DigestChange = Partial<Omit<Digest, 'key' | 'id' | 'owner' | 'created'>>

/** What one destination was told of a story. */
export interface ToldHere {
  /** The destination, by `holderAt`. */
  readonly holder: string
  readonly story: string
  readonly at: string
  /** The briefing that it was told from: see `StoredBriefing.sequence`. */
  readonly sequence: number
  /** What was known of it then: plain JSON, `digest/known-facts.ts`'s own business. */
  readonly known: unknown
}

export interface Follow {
  readonly key: number
  readonly holder: string
  readonly destination: Destination
  readonly kind: FollowKind
  /** Id of the actor or story; for a topic the words. */
  readonly target: string
  readonly name: string
  /** Who asked for it. */
  readonly by: string
  readonly created: string
  /** The number of the last briefing that was looked at for it. */
  readonly seen: number
}

/** How often one destination was told what it follows. */
export interface FollowPace {
  readonly holder: string
  /** When it may be told again, ISO 8601. */
  readonly next: string
  /** The day that `count` is of, `YYYY-MM-DD`. */
  readonly day: string
  readonly count: number
}

/** What a destination does not want to be told. */
export interface Mute {
  readonly holder: string
  readonly kind: 'story' | 'actor' | 'publisher'
  /** Id, or the publisher's registrable domain or name. */
  readonly target: string
}

export interface DigestReads {
  /** Of these owners, in the order in which they were made; of everybody where null. */
  digests(owners: readonly Scope[] | null): Promise<Digest[]>
  digest(owner: Scope, id: string): Promise<Digest | null>
  /** Those that run and were made, posted or had a slot dealt with after a moment, ISO 8601: by a clock that was ahead. */
  digestsAhead(moment: string): Promise<Digest[]>
  /** A digest's slots, the newest first. */
  slots(digest: number, limit: number): Promise<Slot[]>
  /** What a destination was told of these stories. */
  toldOf(holder: string, stories: readonly string[]): Promise<ToldHere[]>
  /** What it was told since then, the newest first. */
  toldSince(holder: string, since: string, limit: number): Promise<ToldHere[]>
  /** How many stories a destination was told. */
  toldCount(holder: string): Promise<number>
  follows(holder: string): Promise<Follow[]>
  /** Everywhere, as that person asked for them. */
  followsBy(person: string): Promise<Follow[]>
  /** Destinations with follows of which a briefing after the last one looked at exists, and which may be told again now. */
  holdersToTell(last: number, now: string, limit: number): Promise<string[]>
  pace(holder: string): Promise<FollowPace | null>
  mutes(holder: string): Promise<Mute[]>
  digestSummary(owners: readonly Scope[] | null, now: string): Promise<DigestSummary>
  /** Running digests that were due before then and have not been dealt with. */
  lateDigests(owners: readonly Scope[] | null, before: string, limit: number): Promise<Digest[]>
}

export interface DigestWrites {
  saveDigest(digest: NewDigest): Promise<Digest>
  changeDigest(key: number, change: DigestChange): Promise<void>
  dropDigest(key: number): Promise<void>
  /** Takes digests that are due and that nobody else has, those that are due the longest first. */
  claimDigests(claim: {
    readonly worker: string
    readonly now: string
    readonly until: string
    readonly limit: number
  }): Promise<Digest[]>
  /** The digest, where it is still this worker's at that time; else null. */
  digestHeld(key: number, worker: string, now: string): Promise<Digest | null>
  /** Gives a digest back; one that another worker holds by now is left alone. */
  releaseDigest(key: number, worker: string): Promise<void>
  /** Writes what became of slots; a slot that is held already is put over. */
  saveSlots(slots: readonly Slot[]): Promise<void>
  /** Takes off a digest's record the slots that were dealt with after then. */
  dropSlotsSince(digest: number, moment: string): Promise<void>
  saveToldHere(told: ToldHere): Promise<void>
  /** Answers the follow that is held already, where it is. */
  saveFollow(follow: Omit<Follow, 'key'>): Promise<{ follow: Follow; isNew: boolean }>
  dropFollow(key: number): Promise<void>
  /** Records up to which briefing follows were looked at. */
  markFollows(keys: readonly number[], seen: number): Promise<void>
  savePace(pace: FollowPace): Promise<void>
  saveMute(mute: Mute): Promise<void>
  dropMute(mute: Mute): Promise<void>
  /** Removes slots and told stories that are older than then; answers how many. */
  dropDigestHistory(before: string): Promise<number>
  /** Removes a person's follows, own digests and what they were told; their name goes from digests of places. */
  forgetDigests(person: string): Promise<{ follows: number; digests: number; stories: number }>
}
