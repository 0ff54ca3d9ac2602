import { requiredText } from './arguments.ts'
import { cannotPostBlocks } from './cannot-post.ts'
import { defineCommand } from './command.ts'
import { digestBlocks, digestsJson, withCannotPost } from './present-digests.ts'

export const digestResumeCommand = defineCommand({
  name: 'digest resume',
  description: 'Lets a paused digest post again, from its next time on',
  examples: ['digest resume d1'],
  reply: 'private',
  manage: true,
  arguments: { id: requiredText('A digest’s id, as digest list shows it') },
  run: async ({ id }, context) => {
    const { briefings, viewer, now } = context
    return withCannotPost(await briefings.pauseDigest(viewer, id, null, now.toString()), context)
  },
  json: digestsJson,
  present: (result, { viewer }) => ({
    title: 'Digest resumed',
    blocks: [...digestBlocks(result, viewer.channel), ...cannotPostBlocks(result.cannot, viewer.channel)],
  }),
})
