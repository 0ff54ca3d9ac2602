import type { Desk } from './desk.ts'
import { personOf } from './press.ts'
import type { Workspace } from './workspace.ts'

/** The http(s) addresses that a message links to, in order, each once: from its text, where Slack writes `<address|label>`. */
function addressesIn(message: unknown): string[] {
  const text = (message as { text?: unknown } | null)?.text
  if (typeof text !== 'string') return []
  const found = [...text.matchAll(/<(https?:\/\/[^|<>\s]+)(?:\|[^<>]*)?>/g)].map((m) =>
    m[1]!.replace(/&amp;/g, '&'),
  )
  return [...new Set(found)]
}

export interface ShortcutBody {
  readonly user: { readonly id: string; readonly team_id?: string }
  readonly team?: { readonly id: string } | null
  readonly channel: { readonly id: string }
  readonly message: unknown
  readonly response_url: string
}

/** Adds what a message links to. An interaction may be answered five times. */
export async function briefThis(
  { people, deliver }: Workspace,
  desk: Desk,
  body: ShortcutBody,
): Promise<void> {
  const person = personOf(body)
  const place = { channel: body.channel.id, user: person.user }
  const addresses = addressesIn(body.message).slice(0, 4)
  const lines = addresses.length > 0 ? addresses.map((a) => `add ${a}`) : ['add']
  for (const line of lines) {
    const answer = await desk.answer({
      line,
      page: 0,
      viewer: (c) => people.viewer(person, place.channel, c),
    })
    await deliver.byUrl(body.response_url, { ...answer, private: true }, place)
  }
}
