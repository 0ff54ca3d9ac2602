import type { Place } from '../place-ports.ts'
import type { Store, StoreWrites } from '../ports.ts'
import type { Scope } from '../model.ts'
import { takeOut } from '../take-out.ts'

/** `new`: the bot was never there before, or all of then is gone. `back`: it was removed not long ago. `known`: it never left. */
export type Joined = 'new' | 'back' | 'known'

/** How long a place's data are kept after the bot was removed, in case that was a mistake. */
const KEPT = Temporal.Duration.from({ hours: 30 * 24 })

/** What the core keeps of the guilds and teams that have the bot. Moments are ISO 8601. */
export interface KeepingPlaces {
  /** Records that a place has the bot, and says whether that is news. */
  placeJoined(place: string, now: string): Promise<Joined>
  /** Records that the bot was removed from a place. Its data stay for thirty days. */
  placeLeft(place: string, now: string): Promise<void>
  /** Records that somebody uses the bot there, so that it is back where it was removed; answers whether it was. */
  placeInUse(place: string): Promise<boolean>
  /** Places of one platform that have the bot, as far as is known. */
  placesServed(platform: 'discord' | 'slack'): Promise<string[]>
  /** Removes all that is kept of places that the bot was removed from more than thirty days ago; answers which those were. */
  purgeLeftPlaces(now: string): Promise<string[]>
}

export const keepPlaces = (store: Store): KeepingPlaces => ({
  placeJoined: (place, now) => placeJoined(store, place, now),
  placeLeft: (place, now) => placeLeft(store, place, now),
  placeInUse: (place) => placeInUse(store, place),
  placesServed: async (platform) =>
    (await store.places(platform)).filter((p) => p.left === null).map((p) => p.place),
  purgeLeftPlaces: (now) => purgeLeftPlaces(store, now),
})

async function placeJoined(store: Store, place: string, now: string): Promise<Joined> {
  const held = await store.place(place)
  if (held?.left === null) return 'known'
  return store.write(async (tx) => {
    const before = await tx.place(place)
    if (before?.left === null) return 'known'
    await tx.savePlace({ place, joined: before?.joined ?? now, left: null })
    return before ? 'back' : 'new'
  })
}

async function placeLeft(store: Store, place: string, now: string): Promise<void> {
  await store.write(async (tx) => {
    const held = await tx.place(place)
    if (held?.left) return
    await tx.savePlace({ place, joined: held?.joined ?? now, left: now })
  })
}

async function placeInUse(store: Store, place: string): Promise<boolean> {
  if (!(await store.place(place))?.left) return false
  return store.write(async (tx) => {
    const held = await tx.place(place)
    if (!held?.left) return false
    await tx.savePlace({ ...held, left: null })
    return true
  })
}

async function purgeLeftPlaces(store: Store, now: string): Promise<string[]> {
  const before = Temporal.Instant.from(now).subtract(KEPT)
  const isDue = (place: Place | null): boolean =>
    Boolean(place?.left) && Temporal.Instant.compare(Temporal.Instant.from(place!.left!), before) <= 0
  const purged: string[] = []
  for (const { place } of (await store.places(null)).filter(isDue)) {
    // Whoever takes the bot back meanwhile, in this process or another, keeps what is left: each step looks anew.
    const step = (work: (tx: StoreWrites) => Promise<unknown>): Promise<boolean> =>
      store.write(async (tx) => {
        if (!isDue(await tx.place(place))) return false
        await work(tx)
        return true
      })
    if (await purge(store, place, now, step)) purged.push(place)
  }
  return purged
}

/** Answers whether all of the place is gone. */
async function purge(
  store: Store,
  place: string,
  at: string,
  step: (work: (tx: StoreWrites) => Promise<unknown>) => Promise<boolean>,
): Promise<boolean> {
  const scope: Scope = `workspace:${place}`
  // Article by article: others write in between, and what was interrupted goes on at the next time.
  for (const id of await store.articleIds(scope))
    if (!(await step((tx) => takeOut(tx, scope, id, at)))) return false
  return step(async (tx) => {
    await tx.dropScope(scope)
    await tx.dropPlace(place)
  })
}
