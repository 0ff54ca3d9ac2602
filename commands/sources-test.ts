import { discover } from '../briefings/sources/discover.ts'
import type { SourceLine } from '../briefings/sources/lines.ts'
import { withItsPage } from '../briefings/sources/take-in.ts'
import { UserError } from '../briefings/errors.ts'
import { requiredText } from './arguments.ts'
import { defineCommand, type CommandContext } from './command.ts'
import { text } from './document.ts'
import { counted } from './phrases.ts'
import { hint, itemsBlock, itemsOf, sourceInWords, type SourceItem } from './source-fields.ts'
import { readAddress } from './sources-add.ts'

interface Tested {
  readonly sources: readonly (Omit<SourceLine, 'state' | 'id'> & {
    readonly id: string | null
    readonly state: SourceLine['state'] | 'not followed'
  })[]
  readonly kind: string
  readonly items: readonly SourceItem[]
}

const KINDS: Readonly<Record<string, string>> = {
  feed: 'A feed',
  sitemap: 'A news sitemap',
  page: 'A page without a feed, whose own links to articles can be followed',
}

export const sourcesTestCommand = defineCommand({
  name: 'sources test',
  description: 'Looks at a source or an address now and shows what would be taken, without keeping anything',
  examples: ['sources test https://example.org/news', 'sources test 3f2a9c01d3'],
  reply: 'private',
  begins: true,
  manage: true,
  arguments: { source: requiredText('An address, or the id of a source that is followed') },
  run: async ({ source }, context): Promise<Tested> => {
    const { briefings, fetcher, now } = context
    const followed = (await briefings.sources(context.viewer.home)).find(
      (s) => s.id === source || s.url === source,
    )
    const found = await discover(
      { fetcher, examine: (bytes) => briefings.examineSource(bytes) },
      followed?.url ?? readAddress(source),
    )
    const { url, contentType, bytes } = found.fetched
    const weighed = await briefings.weighAfresh({ url, contentType, bytes }, now.toString())
    if ('reason' in weighed) throw new UserError('bad-input', `I cannot follow that: ${weighed.reason}.`)
    const items = []
    for (const item of weighed.items)
      items.push(item.needsPage ? await withItsPage({ briefings, fetcher, now: () => now }, item) : item)
    return {
      sources: [followed ?? unfollowed(found.url, weighed.title)],
      kind: found.examined.kind,
      items: itemsOf({ ...weighed, items }),
    }
  },
  present: ({ sources, kind, items }, context) => {
    const [source] = sources
    const taken = items.filter((i) => i.outcome === 'take').length
    return {
      title: source?.title ?? null,
      blocks: [
        text(`${KINDS[kind] ?? kind}: ${source?.url ?? ''}`),
        ...(source?.id ? [text(sourceInWords({ ...source, id: source.id } as SourceLine), 'muted')] : []),
        text(
          `Somebody who begins to follow it now would be given ${counted(taken, 'article')} to begin with. Nothing was kept.`,
        ),
        ...(items.length > 0 ? [itemsBlock(items)] : []),
        ...(source?.id ? [] : [followHint(source?.url ?? '', context)]),
      ],
    }
  },
})

const unfollowed = (url: string, title: string | null): Tested['sources'][number] => ({
  id: null,
  url,
  title: title ?? url,
  state: 'not followed',
  reason: null,
  last: null,
  next: null,
})

const followHint = (url: string, { prefix }: CommandContext) =>
  hint(`To follow it: ${prefix}sources add ${url}`)
