import { optionalDay, optionalText } from './arguments.ts'
import { defineCommand } from './command.ts'
import { text } from './document.ts'
import { storyBlocks } from './story-blocks.ts'

export const briefCommand = defineCommand({
  name: 'brief',
  description: 'The stories of the moment, or of a topic, with a source under every sentence',
  examples: ['brief', 'brief Rafah', 'brief ceasefire --since 2024-03-28'],
  reply: 'public',
  drafts: 'brief',
  tells: true,
  arguments: {
    topic: optionalText('A person, organisation, place or subject', { completion: 'name' }),
    since: optionalDay('Only stories that moved on this day or later'),
  },
  run: ({ topic, since }, { briefings, viewer, now }) =>
    briefings.brief(viewer.scopes, {
      today: now.toString().slice(0, 10),
      ...(topic ? { topic } : {}),
      ...(since ? { since } : {}),
    }),
  present: ({ title, note, stories }) => ({
    title,
    blocks: [...(note ? [text(note, 'muted')] : []), ...stories.flatMap(storyBlocks)],
  }),
})
