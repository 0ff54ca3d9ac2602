import type { SourceLine } from '../briefings/sources/lines.ts'
import { writeOpml } from '../briefings/sources/opml.ts'
import { defineCommand } from './command.ts'
import { text } from './document.ts'

export const sourcesExportCommand = defineCommand({
  name: 'sources export',
  description: 'The sources that are followed here as an OPML list, which other readers take in',
  examples: ['sources export'],
  reply: 'private',
  manage: true,
  arguments: {},
  run: async (_, { briefings, viewer }): Promise<{ sources: readonly SourceLine[]; opml: string }> => {
    const sources = await briefings.sources(viewer.home)
    // A list of nothing is no OPML.
    return { sources, opml: sources.length > 0 ? writeOpml(sources, 'Sources of Dateline') : '' }
  },
  present: ({ sources, opml }) => ({
    title: null,
    blocks:
      sources.length > 0
        ? [{ kind: 'verbatim', name: 'sources.opml', text: opml }]
        : [text('No source is followed here: there is nothing to export.')],
  }),
})
