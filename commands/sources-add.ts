import { addressOf } from '../briefings/sources/opml.ts'
import { discover } from '../briefings/sources/discover.ts'
import type { SourceLine } from '../briefings/sources/lines.ts'
import { takeIn } from '../briefings/sources/take-in.ts'
import { UserError } from '../briefings/errors.ts'
import { requiredText } from './arguments.ts'
import { defineCommand, type CommandContext } from './command.ts'
import { text } from './document.ts'
import { hint, itemsBlock, itemsOf, sourcesBlock, type SourceItem } from './source-fields.ts'

interface Added {
  readonly sources: readonly SourceLine[]
  readonly added: boolean
  readonly items: readonly SourceItem[]
}

export const sourcesAddCommand = defineCommand({
  name: 'sources add',
  description: 'Follows a feed, or the feed behind a page; what it brings from now on is news here',
  examples: ['sources add https://example.org/news', 'sources add https://example.org/feed.xml'],
  reply: 'private',
  begins: true,
  manage: true,
  arguments: { url: requiredText('The address of a feed, or of a page that has one or lists articles') },
  run: async ({ url }, context): Promise<Added> => {
    const { briefings, fetcher, viewer, now } = context
    const found = await discover(
      { fetcher, examine: (bytes) => briefings.examineSource(bytes) },
      readAddress(url),
    )
    const at = now.toString({ smallestUnit: 'second' })
    const { home, person } = viewer
    const [followed] = await briefings.followSources(
      { home, person },
      [{ url: found.url, kind: found.examined.kind, title: null }],
      at,
    )
    if (!followed) throw new Error('A source that was to be followed is not.')
    const newest = await weighed(context, found.fetched)
    if (followed.added) {
      const ports = { briefings, fetcher, now: () => now, worker: person }
      const taken = await takeIn(ports, followed.feed, found.fetched)
      if (taken.kind === 'unreadable')
        throw new UserError('bad-input', `I cannot follow that: ${taken.reason}.`)
    }
    const source = await briefings.source(home, followed.source.id)
    return { sources: [source], added: followed.added, items: newest }
  },
  present: ({ sources, added, items }) => {
    const [source] = sources
    return {
      title: source?.title ?? null,
      blocks: [
        text(added ? 'I follow this from now on.' : 'I follow this already.'),
        sourcesBlock(sources),
        ...(items.length > 0
          ? [hint('Its newest items:'), itemsBlock(items)]
          : [text('There is nothing in it at the moment.')]),
      ],
    }
  },
})

/** What would be taken from it by somebody who begins to follow now. */
export async function weighed(
  { briefings, now }: Pick<CommandContext, 'briefings' | 'now'>,
  { url, contentType, bytes }: { url: string; contentType: string | null; bytes: Uint8Array },
): Promise<SourceItem[]> {
  const found = await briefings.weighAfresh({ url, contentType, bytes }, now.toString())
  return 'reason' in found ? [] : itemsOf(found)
}

/**
 * An address as people give it: without its scheme it is taken as https.
 *
 * @throws UserError 'bad-input' for what is no address.
 */
export function readAddress(words: string): string {
  const trimmed = words.trim().replace(/^<(.*)>$/, '$1')
  const isBare = /^[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:[/?#]\S*)?$/.test(trimmed)
  const address = /\s/.test(trimmed) ? null : addressOf(isBare ? `https://${trimmed}` : trimmed)
  if (address) return address
  throw new UserError(
    'bad-input',
    `“${trimmed.slice(0, 80)}” is no address. Write it as https://example.org/feed.xml.`,
  )
}
