import { isUnknown } from '../briefings/results.ts'
import { optionalCount, optionalDay, requiredText } from './arguments.ts'
import { defineCommand } from './command.ts'
import { claimBlock, heading, text, type Block } from './document.ts'
import { dayInWords } from './phrases.ts'
import { presentUnknown, unknownJson } from './unknown.ts'

export const timelineCommand = defineCommand({
  name: 'timeline',
  description: 'The days that mattered for a person, an event or a topic, and what happened on each',
  examples: ['timeline Rafah', 'timeline Netanyahu --from 2024-03-25 --to 2024-04-01'],
  reply: 'public',
  drafts: 'timeline',
  tells: true,
  arguments: {
    name: requiredText('A person, organisation, event or topic', { completion: 'name' }),
    from: optionalDay('First day'),
    to: optionalDay('Last day'),
    dates: optionalCount('At most this many days'),
    sentences: optionalCount('At most this many sentences a day'),
  },
  run: ({ name, ...window }, { briefings, viewer }) =>
    briefings.timeline(viewer.scopes, {
      name,
      ...Object.fromEntries(Object.entries(window).filter(([, v]) => v !== undefined)),
    }),
  missed: (result) => isUnknown(result) && !result.ambiguous,
  json: (result) => (isUnknown(result) ? unknownJson(result) : result),
  present: (result) => {
    if (isUnknown(result)) return presentUnknown(result, 'actor, event or topic')
    const { title, entries } = result
    if (entries.length === 0)
      return { title, blocks: [text('I hold nothing dated about this in that window.')] }
    return {
      title,
      blocks: entries.flatMap((e): Block[] => [
        heading(dayInWords(e.date)),
        ...e.claims.map((c) => claimBlock(c)),
      ]),
    }
  },
})
