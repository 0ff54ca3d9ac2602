import { isUnknown, type CatchupResult, type Unknown } from '../briefings/results.ts'
import { optionalText } from './arguments.ts'
import { askersClock } from './askers-clock.ts'
import { defineCommand } from './command.ts'
import { text } from './document.ts'
import { counted, momentInWords } from './phrases.ts'
import { storyBlocks } from './story-blocks.ts'
import { presentUnknown, unknownJson } from './unknown.ts'

/** A reply on its way has no zone yet. */
type CaughtUp = (CatchupResult & { readonly zone?: string }) | Unknown

export const catchupCommand = defineCommand({
  name: 'catchup',
  description: 'What is new since you last looked, for everything or for one name',
  examples: ['catchup', 'catchup Netanyahu'],
  reply: 'private',
  drafts: 'catchup',
  tells: true,
  arguments: { name: optionalText('A person, organisation, event or topic', { completion: 'name' }) },
  run: async ({ name }, context): Promise<CaughtUp> => {
    const { now, zone } = await askersClock(context)
    const { briefings, viewer } = context
    const result = await briefings.catchup(viewer.scopes, viewer, { now, ...(name ? { name } : {}) })
    return isUnknown(result) ? result : { ...result, zone }
  },
  missed: (result) => isUnknown(result) && !result.ambiguous,
  json: (result) => (isUnknown(result) ? unknownJson(result) : { ...result, zone: undefined }),
  present: (result, { prefix }) => {
    if (isUnknown(result)) return presentUnknown(result, 'actor, event or topic')
    const { since, about, stories, more, note, zone } = result
    const title = `${about ? `${about}: new` : 'New'} ${since ? `since ${momentInWords(since, zone)}` : 'to you'}`
    const nothing = since
      ? `Nothing new${about ? ` about ${about}` : ''} since you last looked.`
      : `I hold nothing${about ? ` about ${about}` : ''} yet.`
    return {
      title,
      blocks: [
        ...(note ? [text(note, 'muted')] : []),
        ...(stories.length === 0 && !note ? [text(nothing)] : []),
        ...stories.flatMap((s) => storyBlocks(s, since !== null && !s.new)),
        ...(more > 0
          ? [
              text(
                `${counted(more, 'more story', 'more stories')} moved: ${prefix}catchup again goes on.`,
                'muted',
              ),
            ]
          : []),
      ],
    }
  },
})
