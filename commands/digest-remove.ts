import { requiredText } from './arguments.ts'
import { defineCommand } from './command.ts'
import { heading, text } from './document.ts'
import { digestTitle, digestsJson } from './present-digests.ts'

export const digestRemoveCommand = defineCommand({
  name: 'digest remove',
  description: 'Removes a digest; what it posted stays',
  examples: ['digest remove d1'],
  reply: 'private',
  manage: true,
  arguments: { id: requiredText('A digest’s id, as digest list shows it') },
  run: ({ id }, { briefings, viewer, now }) => briefings.removeDigest(viewer, id, now.toString()),
  json: digestsJson,
  present: ({ digests }) => ({
    title: 'Digest removed',
    blocks: digests.flatMap((d) => [
      heading(digestTitle(d)),
      text('It posts no more. What it posted stays.', 'muted'),
    ]),
  }),
})
