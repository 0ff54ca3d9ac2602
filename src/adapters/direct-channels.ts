import type { Destination } from '../../briefings/post.ts'
import { laterFor, type Gone, type Later } from './poster.ts'

const MOST = 5_000

type Opened<Refusal> = { readonly value: string } | Later | Gone | Lost | Refusal
interface Lost {
  readonly kind: 'lost'
  readonly why: string
}

/**
 * Finds the id of the channel that a post goes to. Direct messages have to be opened, which is the same however often it is done; what
 * was opened is remembered.
 *
 * @param open Asks the platform for a person's channel, by `Destination.person`.
 */
export function createDirectChannels<Refusal extends { readonly kind: 'refused' }>(
  open: (person: string) => Promise<Opened<Refusal>>,
): (to: Destination) => Promise<string | Later | Gone | Refusal> {
  const known = new Map<string, string>()
  return async ({ channel, person }) => {
    if (channel !== null) return channel
    const whose = person ?? ''
    const held = known.get(whose)
    if (held !== undefined) return held
    const opened = await open(whose)
    if (!('value' in opened)) return opened.kind === 'lost' ? laterFor(opened) : opened
    if (known.size >= MOST) known.clear()
    known.set(whose, opened.value)
    return opened.value
  }
}
