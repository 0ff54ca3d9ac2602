// What the store keeps of the guilds and teams that have the bot.

/** A guild or team. */
export interface Place {
  /** `discord:GUILD` or `slack:TEAM`. */
  readonly place: string
  /** When it was first known to have the bot, ISO 8601. */
  readonly joined: string
  /** When the bot was removed; null while it is there. */
  readonly left: string | null
}

export interface PlaceReads {
  place(place: string): Promise<Place | null>
  /** Of one platform, `discord` or `slack`; of all where it is null. */
  places(platform: string | null): Promise<Place[]>
}

export interface PlaceWrites {
  savePlace(place: Place): Promise<void>
  /**
   * Removes all that is kept of a place beside its articles: digests, follows, what was told and is to be posted there,
   * settings, reports, and the place itself.
   */
  dropPlace(place: string): Promise<void>
}
