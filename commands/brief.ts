import { optionalDayInWords, optionalText } from './arguments.ts'
import { askersClock } from './askers-clock.ts'
import { defineCommand } from './command.ts'
import { daySince } from './day-since.ts'
import { text } from './document.ts'
import { storyBlocks } from './story-blocks.ts'

export const briefCommand = defineCommand({
  name: 'brief',
  description: 'The stories of the moment, or of a topic, with a source under every sentence',
  examples: ['brief', 'brief Rafah', 'brief ceasefire --since yesterday'],
  reply: 'public',
  drafts: 'brief',
  tells: true,
  arguments: {
    topic: optionalText('A person, organisation, place or subject', { completion: 'name' }),
    since: optionalDayInWords(
      'Only stories that moved on this day or later: 2024-03-28, yesterday, last Monday',
    ),
  },
  run: async ({ topic, since }, context) => {
    const { today } = await askersClock(context)
    return context.briefings.brief(context.viewer.scopes, {
      today,
      ...(topic ? { topic } : {}),
      ...(since ? { since: daySince(since, today) } : {}),
    })
  },
  present: ({ title, note, stories }) => ({
    title,
    blocks: [...(note ? [text(note, 'muted')] : []), ...stories.flatMap((s) => storyBlocks(s))],
  }),
})
