import { requiredText } from './arguments.ts'
import { defineCommand } from './command.ts'
import { digestBlocks, digestsJson } from './present-digests.ts'

export const digestRemoveCommand = defineCommand({
  name: 'digest remove',
  description: 'Removes a digest; what it posted stays',
  examples: ['digest remove d1'],
  reply: 'private',
  manage: true,
  arguments: { id: requiredText('A digest’s id, as digest list shows it') },
  run: ({ id }, { briefings, viewer, now }) => briefings.removeDigest(viewer, id, now.toString()),
  json: digestsJson,
  present: (result, { viewer }) => ({
    title: 'Digest removed',
    blocks: digestBlocks(result, viewer.channel),
  }),
})
