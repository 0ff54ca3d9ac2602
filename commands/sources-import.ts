import type { SourceLine } from '../briefings/sources/lines.ts'
import { readOpml } from '../briefings/sources/opml.ts'
import { tryAgain } from '../briefings/sources/try-again.ts'
import { UserError } from '../briefings/errors.ts'
import { decode } from '../briefings/read/decode.ts'
import { requiredText } from './arguments.ts'
import { defineCommand, type CommandContext } from './command.ts'
import { text } from './document.ts'
import { counted } from './phrases.ts'

interface Imported {
  readonly sources: readonly SourceLine[]
  readonly added: number
  readonly held: number
  readonly refused: readonly string[]
}

const MOST_REFUSED = 10

export const sourcesImportCommand = defineCommand({
  name: 'sources import',
  description: 'Follows all feeds of an OPML list, as other readers export it',
  examples: ['sources import https://example.org/subscriptions.opml', 'sources import subscriptions.opml'],
  reply: 'private',
  begins: true,
  manage: true,
  arguments: {
    list: requiredText('The address of an OPML list, the list itself, or at the terminal a file'),
  },
  run: async ({ list }, context): Promise<Imported> => {
    const { outlines, refused } = readOpml(await textOf(list, context))
    const { briefings, viewer, now } = context
    const followed = await briefings.followSources(
      { home: viewer.home, person: viewer.person },
      outlines.map(({ url, title }) => ({ url, title, kind: 'feed' })),
      now.toString({ smallestUnit: 'second' }),
    )
    const added = followed.filter((f) => f.added)
    return {
      sources: added.map((f) => f.source),
      added: added.length,
      held: followed.length - added.length,
      refused,
    }
  },
  present: ({ added, held, refused }) => ({
    title: null,
    blocks: [
      text(
        `${counted(added, 'source')} added${held > 0 ? `, ${held} were followed already` : ''}. ` +
          'They are looked at one after another over the next half hour; each first look takes the newest few articles.',
      ),
      ...(refused.length > 0
        ? [
            text(
              `${counted(refused.length, 'entry', 'entries')} left out, whose address is no http(s) address: ` +
                refused.slice(0, MOST_REFUSED).join(', ') +
                (refused.length > MOST_REFUSED ? ` and ${refused.length - MOST_REFUSED} more` : ''),
              'warning',
            ),
          ]
        : []),
    ],
  }),
})

async function textOf(list: string, { fetcher, file }: CommandContext): Promise<string> {
  if (/^https?:\/\/\S+$/i.test(list)) {
    const { bytes, contentType } = await fetcher.fetch(list).catch((error: unknown) => {
      throw tryAgain(error)
    })
    return decode(bytes, contentType)
  }
  if (/[<\n]/.test(list)) return list
  const bytes = await file?.(list)
  if (bytes) return decode(bytes, null)
  throw new UserError(
    'bad-input',
    file
      ? `There is no file ${list}. Give an OPML file, the address of one, or its text.`
      : 'Give the address of an OPML list, or paste the list itself; it begins with <opml>.',
  )
}
