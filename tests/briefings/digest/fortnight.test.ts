import { describe, expect, it } from 'vitest'
import { nextSlots } from '../../../briefings/digest/next-slots.ts'
import type { Store } from '../../../briefings/ports.ts'
import { inGuild } from '../../fakes/command-context.ts'
import { openNewsroom } from './newsroom.ts'

const ZONES = [
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'America/St_Johns',
  'Pacific/Chatham',
  'Africa/Cairo',
  'America/Santiago',
  'Asia/Tokyo',
  'Pacific/Auckland',
  'Europe/London',
  'UTC', // prettier-ignore
]
const SCHEDULES = ['daily 02:30', 'weekdays 08:30', 'every 6 hours', '30 1,14 * * *', 'mon,thu 00:15']

/** The store, whose transactions die at every nth step that they write. */
function dying(store: Store, every: number, died: () => void): Store {
  let step = 0
  const mayDie = <A extends unknown[], R>(call: (...args: A) => Promise<R>) => {
    return (...args: A): Promise<R> => {
      if (++step % every === 0) {
        died()
        throw new Error('killed')
      }
      return call(...args)
    }
  }
  return {
    ...store,
    write: (work) =>
      store.write((tx) =>
        work({
          ...tx,
          enqueue: mayDie((post) => tx.enqueue(post)),
          saveSlots: mayDie((slots) => tx.saveSlots(slots)),
          saveToldHere: mayDie((told) => tx.saveToldHere(told)),
          releaseDigest: mayDie((key, worker) => tx.releaseDigest(key, worker)),
        }),
      ),
  }
}

// Both changes of the clock in 2026, on either side of the equator.
describe.each(['2026-03-22T00:00:00Z', '2026-10-20T00:00:00Z'])('a fortnight from %s', (start) => {
  it(
    'deals with every slot of 30 places in 12 zones once, whatever dies in between',
    { timeout: 60_000 },
    async () => {
      let deaths = 0
      const room = await openNewsroom(start, (store) => dying(store, 11, () => deaths++))
      const begun = Temporal.Instant.from(start)
      const end = begun.add({ hours: 14 * 24 })
      for (let i = 0; i < 30; i++) {
        const who = { ...inGuild('7', String(i), true), channel: `c${i}` }
        const wish = { schedule: SCHEDULES[i % SCHEDULES.length]!, timezone: ZONES[i % ZONES.length]! }
        await room.briefings.addDigest(who, wish, start)
      }
      for (let at = begun; Temporal.Instant.compare(at, end) <= 0; at = at.add({ minutes: 30 })) {
        const now = at.toString()
        room.now = now
        for (const worker of ['one', 'two'])
          await room.briefings.runDueDigests({ now, worker, limit: 50 }).catch(() => null)
      }
      // Both processes are well again, so that what is left over is dealt with.
      const later = end.add({ minutes: 14 }).toString()
      for (let i = 0; i < 20; i++)
        await room.briefings.runDueDigests({ now: later, worker: 'one', limit: 50 }).catch(() => null)
      expect(deaths).toBeGreaterThan(100)
      const posted = room.posts.map((p) => p.id)
      expect(new Set(posted).size).toBe(posted.length)
      for (const digest of await room.store.digests(null)) {
        const all = nextSlots(digest.schedule, digest.timezone, begun, 400).map((s) => s.toInstant())
        const due = all.filter((s) => Temporal.Instant.compare(s, end) <= 0).map((s) => s.toString())
        const slots = await room.store.slots(digest.key, 400)
        const marked = slots.map((s) => s.slot).sort()
        expect(marked).toEqual(due.toSorted())
        expect(
          slots
            .filter((s) => s.state === 'posted')
            .map((s) => `digest:${digest.key}:${s.slot}`)
            .sort(),
        ).toEqual(posted.filter((id) => id.startsWith(`digest:${digest.key}:`)).sort())
        expect(slots.filter((s) => s.state === 'claimed')).toEqual([])
      }
      await room.close()
    },
  )
})
