import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextSlots } from '../../../briefings/digest/next-slots.ts'

const ZONES = Intl.supportedValuesOf('timeZone')

describe('a daily slot, in every zone and year', () => {
  it(
    'comes once for each day of the local calendar, never twice, and no earlier than its time',
    { timeout: 60_000 },
    () => {
      fc.assert(
        fc.property(
          fc.constantFrom(...ZONES),
          fc.integer({ min: 1972, max: 2060 }),
          fc.integer({ min: 0, max: 1439 }),
          fc.boolean(),
          (zone, year, minutes, isSecondHalf) => {
            const [hour, minute] = [Math.floor(minutes / 60), minutes % 60]
            const start = Temporal.PlainDate.from({ year, month: isSecondHalf ? 8 : 2, day: 1 })
            const from = start.toZonedDateTime({ timeZone: zone, plainTime: { hour, minute } }).toInstant()
            const days = 100
            const slots = nextSlots(`${minute} ${hour} * * *`, zone, from.subtract({ milliseconds: 1 }), days)
            expect(new Set(slots.map((s) => s.epochMilliseconds)).size).toBe(days)
            for (const [i, slot] of slots.entries()) {
              const wanted = start.add({ days: i })
              const wall = wanted.toPlainDateTime({ hour, minute })
              const isShown = slot.toPlainDateTime().equals(wall)
              // Where the clock skips the time, the slot is the end of the gap: a moment before, the clock showed an earlier one.
              if (!isShown) {
                const before = slot.subtract({ nanoseconds: 1 }).toPlainDateTime()
                expect(Temporal.PlainDateTime.compare(slot.toPlainDateTime(), wall)).toBe(1)
                expect(Temporal.PlainDateTime.compare(before, wall)).toBe(-1)
              } else expect(slot.equals(wall.toZonedDateTime(zone, { disambiguation: 'earlier' }))).toBe(true)
            }
          },
        ),
        { numRuns: 300, seed: 11 },
      )
    },
  )
})
