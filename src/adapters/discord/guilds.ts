import type { KeepingPlaces } from '../../../briefings/readers/places.ts'
import type { Desk } from './desk.ts'
import { greet, type Guild } from './greet.ts'
import { shardOf, type Shard } from './shards.ts'

export interface Guilds {
  /** Which guilds of a shard have the bot, as Discord says at the beginning of a session. */
  known(ids: readonly string[], shard: Shard): Promise<void>
  joined(guild: Guild): Promise<void>
  left(guild: Guild): Promise<void>
}

/** Keeps account of the guilds that have the bot: greets each once, and notes when one takes the bot out. None of it rejects. */
export function createGuilds(keeping: KeepingPlaces, now: () => Temporal.Instant, desk: Desk): Guilds {
  const placeOf = (id: string): string => `discord:${id}`
  let before = Promise.resolve()
  // One after the other, so that a guild that comes back is not taken for one that leaves.
  const told = (work: () => Promise<void>, doing: string): Promise<void> => {
    before = before.then(work).catch((error: unknown) => void desk.reportFault(error, doing))
    return before
  }
  return {
    known: (ids, { id, count }) =>
      told(async () => {
        // A session without a single guild is more likely a stand-in for Discord than the end of them all.
        if (ids.length === 0) return
        const here = new Set(ids.map(placeOf))
        const isItsOwn = (place: string): boolean => shardOf(place.slice('discord:'.length), count) === id
        for (const place of await keeping.placesServed('discord'))
          if (!here.has(place) && isItsOwn(place)) await keeping.placeLeft(place, now().toString())
      }, 'comparing the guilds of Discord'),
    joined: (guild) =>
      told(async () => {
        if (guild.unavailable) return
        const joined = await keeping.placeJoined(placeOf(guild.id), now().toString())
        if (joined !== 'known') await greet(guild, joined === 'back', desk)
      }, 'joining a Discord guild'),
    left: ({ id, unavailable }) =>
      told(async () => {
        if (!unavailable) await keeping.placeLeft(placeOf(id), now().toString())
      }, 'leaving a Discord guild'),
  }
}
