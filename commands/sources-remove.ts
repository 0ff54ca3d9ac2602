import type { SourceLine } from '../briefings/sources/lines.ts'
import { requiredText } from './arguments.ts'
import { defineCommand } from './command.ts'
import { text } from './document.ts'

export const sourcesRemoveCommand = defineCommand({
  name: 'sources remove',
  description: 'Stops following a source; what it brought stays',
  examples: ['sources remove 3f2a9c01d3', 'sources remove https://example.org/feed.xml'],
  reply: 'private',
  manage: true,
  arguments: { id: requiredText('Its id, its address or its title') },
  run: async ({ id }, { briefings, viewer }): Promise<{ sources: readonly SourceLine[] }> => ({
    sources: [await briefings.removeSource(viewer.home, id)],
  }),
  present: ({ sources }, { prefix }) => ({
    title: null,
    blocks: sources.flatMap(({ title, url }) => [
      text(`I no longer follow ${title}. What I hold from it stays.`),
      text(`To follow it again: ${prefix}sources add ${url}`, 'muted'),
    ]),
  }),
})
