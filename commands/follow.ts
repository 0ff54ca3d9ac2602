import { isUnknown } from '../briefings/results.ts'
import { optionalFlag, requiredText } from './arguments.ts'
import { cannotPost, cannotPostBlocks } from './cannot-post.ts'
import { defineCommand } from './command.ts'
import { text } from './document.ts'
import { presentUnknown, unknownJson } from './unknown.ts'

export const followCommand = defineCommand({
  name: 'follow',
  description: 'Tells you in a direct message when an actor, event or topic moves; with here, this channel',
  examples: ['follow Netanyahu', 'follow Rafah talks', 'follow measles --here'],
  reply: 'private',
  arguments: {
    name: requiredText('A person, organisation, event or topic', { completion: 'name' }),
    here: optionalFlag('Posts into this channel'),
  },
  run: async ({ name, here }, context) => {
    const { briefings, viewer, now } = context
    const result = await briefings.follow(viewer, { name, here: here ?? false, now: now.toString() })
    return isUnknown(result)
      ? result
      : { ...result, cannot: await cannotPost(context, here ? viewer.channel : null) }
  },
  missed: (result) => isUnknown(result) && !result.ambiguous,
  json: (result) => (isUnknown(result) ? unknownJson(result) : { following: result.following }),
  present: (result, { prefix, viewer }) => {
    if (isUnknown(result)) return presentUnknown(result, 'actor, event or topic')
    const { following, already, nowhere, cannot } = result
    return {
      title: null,
      blocks: [
        ...following.flatMap((f) => [
          text(
            already
              ? `I follow ${f.name} (${f.kind}) ${f.here ? 'here' : 'for you'} already.`
              : `I follow ${f.name} (${f.kind}) from now on. ${nowhere ? NOWHERE : `What is new of it comes ${f.here ? 'into this channel' : 'as a direct message'}.`}`,
          ),
          text(`To end it: ${prefix}unfollow ${f.name}`, 'muted'),
        ]),
        ...cannotPostBlocks(cannot, viewer.channel),
      ],
    }
  },
})

const NOWHERE = 'At the terminal that is kept and listed, and posted nowhere.'
