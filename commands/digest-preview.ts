import { requiredText } from './arguments.ts'
import { defineCommand } from './command.ts'
import { presentPost } from './present-post.ts'

export const digestPreviewCommand = defineCommand({
  name: 'digest preview',
  description: 'What a digest would post now; nothing is posted, and nothing counts as told',
  examples: ['digest preview d1'],
  reply: 'private',
  manage: true,
  arguments: { id: requiredText('A digest’s id, as digest list shows it') },
  run: ({ id }, { briefings, viewer, now }) => briefings.previewDigest(viewer, id, now.toString()),
  present: presentPost,
})
