import { defineCommand } from './command.ts'
import { text } from './document.ts'
import { digestBlocks, digestsJson } from './present-digests.ts'

export const digestListCommand = defineCommand({
  name: 'digest list',
  description: 'The digests of this place, or in a direct message your own, with when they come next',
  examples: ['digest list'],
  reply: 'private',
  manage: true,
  arguments: {},
  run: (_, { briefings, viewer, now }) => briefings.digests(viewer, now.toString()),
  json: digestsJson,
  present: (result, { prefix, viewer }) => ({
    title: 'Digests',
    blocks:
      result.digests.length > 0
        ? digestBlocks(result, viewer.channel)
        : [text(`There are none yet. ${prefix}digest add "weekdays 08:30" sets one up.`)],
  }),
})
