import { requiredText } from './arguments.ts'
import { defineCommand } from './command.ts'
import { digestBlocks, digestsJson } from './present-digests.ts'

export const digestResumeCommand = defineCommand({
  name: 'digest resume',
  description: 'Lets a paused digest post again, from its next time on',
  examples: ['digest resume d1'],
  reply: 'private',
  manage: true,
  arguments: { id: requiredText('A digest’s id, as digest list shows it') },
  run: ({ id }, { briefings, viewer, now }) => briefings.pauseDigest(viewer, id, null, now.toString()),
  json: digestsJson,
  present: (result, { viewer }) => ({
    title: 'Digest resumed',
    blocks: digestBlocks(result, viewer.channel),
  }),
})
