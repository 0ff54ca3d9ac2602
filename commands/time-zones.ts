import { UserError } from '../briefings/errors.ts'
import type { ArgumentSpec } from './arguments.ts'

const MOST_SUGGESTIONS = 4

/** An IANA time zone, in the writing of the tz database; a misspelt one gets the nearest. */
export const optionalTimeZone = (
  description: string,
): ArgumentSpec<string> & { readonly required: false } => ({
  description,
  required: false,
  kind: 'string',
  read: (raw) => {
    const asked = raw.trim().replace(/\s+/g, '_')
    const zone = zoneNamed(asked)
    if (zone) return zone
    const near = nearestZones(asked)
    const hint = near.length > 0 ? `Do you mean ${near.join(', ')}?` : 'Write it as Europe/Berlin.'
    throw new UserError('usage', `"${raw}" is no time zone that I know. ${hint}`)
  },
})

function zoneNamed(name: string): string | null {
  // An offset says nothing of summer time; the tz database has Etc/GMT zones for who wants one.
  if (/^[+-]?\d/.test(name)) return null
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId
  } catch {
    return null
  }
}

/** Zones whose city or whole name shares the most letter pairs with what was typed (Dice's coefficient). */
function nearestZones(typed: string): string[] {
  const asked = pairs(typed)
  const city = pairs(typed.split('/').at(-1) ?? typed)
  return Intl.supportedValuesOf('timeZone')
    .map((zone) => ({
      zone,
      near: Math.max(dice(asked, pairs(zone)), dice(city, pairs(zone.split('/').at(-1) ?? zone))),
    }))
    .filter((z) => z.near >= 0.45)
    .sort((a, b) => b.near - a.near || (a.zone < b.zone ? -1 : 1))
    .slice(0, MOST_SUGGESTIONS)
    .map((z) => z.zone)
}

function pairs(text: string): ReadonlySet<string> {
  const letters = text
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .slice(0, 60)
  const out = new Set<string>()
  for (let i = 0; i + 1 < letters.length; i++) out.add(letters.slice(i, i + 2))
  return out
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return a.size + b.size === 0 ? 0 : (2 * a.intersection(b).size) / (a.size + b.size)
}
