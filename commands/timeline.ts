import { isUnknown } from '../briefings/results.ts'
import { UserError } from '../briefings/errors.ts'
import { optionalCount, optionalDayInWords, requiredText } from './arguments.ts'
import { askersClock } from './askers-clock.ts'
import { defineCommand } from './command.ts'
import { daysMeant } from './day-since.ts'
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
    from: optionalDayInWords('First day: 2024-03-25, yesterday, last Monday'),
    to: optionalDayInWords('Last day'),
    dates: optionalCount('At most this many days'),
    sentences: optionalCount('At most this many sentences a day'),
  },
  run: async ({ name, from, to, dates, sentences }, context) => {
    const { today } = await askersClock(context)
    const first = from && daysMeant(from, 'from', today).first
    const last = to && daysMeant(to, 'to', today).last
    if (first && last && first > last)
      throw new UserError('usage', `from (${first}) is after to (${last}): no day lies between them.`)
    return context.briefings.timeline(context.viewer.scopes, {
      name,
      ...(first ? { from: first } : {}),
      ...(last ? { to: last } : {}),
      ...(dates ? { dates } : {}),
      ...(sentences ? { sentences } : {}),
    })
  },
  missed: (result) => isUnknown(result) && !result.ambiguous,
  json: (result) => (isUnknown(result) ? unknownJson(result) : result),
  present: (result, { prefix }) => {
    if (isUnknown(result)) return presentUnknown(result, 'actor, event or topic')
    const { title, entries } = result
    if (entries.length === 0)
      return {
        title,
        blocks: [
          text(
            `I hold reports on this, but what they say of it lies on no day that they name, or on none in the time you asked for. ${prefix}ask what is known about ${title} tells more.`,
          ),
        ],
      }
    return {
      title,
      blocks: entries.flatMap((e): Block[] => [
        heading(dayInWords(e.date)),
        ...e.claims.map((c) => claimBlock(c)),
      ]),
    }
  },
})
