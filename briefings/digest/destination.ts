import type { Scope } from '../model.ts'
import type { Destination } from '../post.ts'

/** A destination as one value, under which what was told there is kept: `discord:GUILD/CHANNEL`, `person:…` or `terminal`. */
export function holderAt({ place, channel, person }: Destination): string {
  if (person !== null) return `person:${person}`
  return place === null ? 'terminal' : `${place}/${channel ?? ''}`
}

/** What those who read there may see: worked out from the destination each time, whoever asked for the post. */
export function scopesAt({ place, person }: Destination): readonly Scope[] {
  if (person !== null) return ['public', `person:${person}`]
  return place === null ? ['public'] : ['public', `workspace:${place}`]
}
