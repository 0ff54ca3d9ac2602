import type { SourceLine } from '../briefings/sources/lines.ts'
import { defineCommand } from './command.ts'
import { text } from './document.ts'
import { sourcesBlock } from './source-fields.ts'

export const sourcesListCommand = defineCommand({
  name: 'sources list',
  description: 'The sources that are followed here, how they fare and when they are read next',
  examples: ['sources list'],
  reply: 'private',
  manage: true,
  arguments: {},
  run: async (_, { briefings, viewer }): Promise<{ sources: readonly SourceLine[] }> => ({
    sources: await briefings.sources(viewer.home),
  }),
  present: ({ sources }, { prefix }) => ({
    title: 'Sources',
    blocks:
      sources.length > 0
        ? [sourcesBlock(sources)]
        : [text(`No source is followed here. Add one: ${prefix}sources add https://example.org/news`)],
  }),
})
