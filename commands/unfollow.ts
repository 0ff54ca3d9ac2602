import { isUnknown } from '../briefings/results.ts'
import { optionalFlag, requiredText } from './arguments.ts'
import { defineCommand } from './command.ts'
import { text, type Document } from './document.ts'
import { unknownJson } from './unknown.ts'
import type { Unknown } from '../briefings/results.ts'

export const unfollowCommand = defineCommand({
  name: 'unfollow',
  description: 'Ends what follow began',
  examples: ['unfollow Netanyahu', 'unfollow measles --here'],
  reply: 'private',
  arguments: {
    name: requiredText('What you follow', { completion: 'name' }),
    here: optionalFlag('What this channel follows'),
  },
  run: ({ name, here }, { briefings, viewer }) => briefings.unfollow(viewer, { name, here: here ?? false }),
  missed: (result) => isUnknown(result) && !result.ambiguous,
  json: (result) => (isUnknown(result) ? unknownJson(result) : { following: result.following }),
  present: (result) =>
    isUnknown(result)
      ? presentNotFollowed(result)
      : {
          title: null,
          blocks: result.following.map((f) => text(`I follow ${f.name} ${f.here ? 'here ' : ''}no more.`)),
        },
})

function presentNotFollowed({ unknown, ambiguous, candidates }: Unknown): Document {
  const said = ambiguous
    ? `“${unknown}” may be any of these. Which one?`
    : candidates.length > 0
      ? `“${unknown}” is not followed. These are:`
      : `“${unknown}” is not followed; nothing is.`
  return {
    title: null,
    blocks: [
      text(said),
      ...(candidates.length > 0 ? [{ kind: 'choices', choices: candidates } as const] : []),
    ],
  }
}
