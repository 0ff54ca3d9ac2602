import { requiredText } from './arguments.ts'
import { defineCommand } from './command.ts'
import { digestBlocks, digestsJson } from './present-digests.ts'

export const digestPauseCommand = defineCommand({
  name: 'digest pause',
  description: 'Keeps a digest from posting until it is resumed',
  examples: ['digest pause d1'],
  reply: 'private',
  manage: true,
  arguments: { id: requiredText('A digest’s id, as digest list shows it') },
  run: ({ id }, { briefings, viewer, now }) =>
    briefings.pauseDigest(viewer, id, 'paused by hand', now.toString()),
  json: digestsJson,
  present: (result, { viewer }) => ({ title: 'Digest paused', blocks: digestBlocks(result, viewer.channel) }),
})
