import { UserError } from '../errors.ts'
import type { Scope } from '../model.ts'
import type { Destination } from '../post.ts'

/** Who keeps digests and follows, and from where. */
export interface Keeper {
  readonly scopes: readonly Scope[]
  /** Whose they are: a place's, a person's, or the operator's (`public`). */
  readonly home: Scope
  readonly person: string
  readonly place: string | null
  /** The channel that was asked in. */
  readonly channel?: string
}

/** Where a post of this keeper's goes. @throws UserError where a channel is missing, or there is none to name. */
export function destinationOf({ home, person, place, channel: here }: Keeper, asked?: string): Destination {
  if (place === null && asked !== undefined)
    throw new UserError(
      'usage',
      'There are no channels here: leave --channel out, or ask in the place that has it.',
    )
  if (place === null && home.startsWith('person:')) return privatelyTo(person)
  if (place === null) return { platform: 'terminal', place: null, channel: null, person: null }
  const channel = asked ?? here
  if (channel === undefined)
    throw new UserError('usage', 'Please say which channel: --channel with its id, as the platform shows it.')
  return { platform: platformOf(place), place, channel, person: null }
}

/** One person's direct messages; the operator's own stay at the terminal. */
export function privatelyTo(person: string): Destination {
  return person === 'terminal'
    ? { platform: 'terminal', place: null, channel: null, person: null }
    : { platform: platformOf(person), place: null, channel: null, person }
}

const platformOf = (name: string): 'discord' | 'slack' => (name.startsWith('slack:') ? 'slack' : 'discord')
