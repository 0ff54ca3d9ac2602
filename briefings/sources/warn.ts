import type { StoreWrites } from '../ports.ts'
import type { Destination } from '../post.ts'
import type { Feed } from '../source-ports.ts'
import { nameOf } from './lines.ts'

/**
 * Tells those who added a source, in a direct message, that it has been silent for longer than its habit; once for each silence.
 * Whoever runs the program reads it in `status`.
 */
export async function warnOfSilence(tx: StoreWrites, feed: Feed, reason: string, now: string): Promise<void> {
  for (const source of await tx.followers(feed.key)) {
    const destination = source.muted === null ? directMessageTo(source.by) : null
    if (!destination) continue
    await tx.enqueue({
      id: `source:${source.id}:${feed.brought ?? source.added}`,
      destination,
      scopes: ['public', source.scope],
      at: now,
      content: {
        kind: 'notice',
        title: `${nameOf(source)} has fallen silent`,
        text: `${feed.url}: ${reason}. “sources test ${source.id}” looks there now, “sources remove ${source.id}” lets go of it.`,
      },
    })
  }
  await tx.updateFeed(feed.key, { warned: now })
}

function directMessageTo(person: string): Destination | null {
  const platform = /^(discord|slack):/.exec(person)?.[1]
  if (platform !== 'discord' && platform !== 'slack') return null
  return { platform, place: null, channel: null, person }
}
