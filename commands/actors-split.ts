import { isUnknown } from '../briefings/results.ts'
import { requiredText } from './arguments.ts'
import { correctorOf } from './corrector.ts'
import { defineCommand } from './command.ts'
import { presentActorCorrection } from './corrected.ts'
import { presentUnknown, unknownJson } from './unknown.ts'

export const actorsSplitCommand = defineCommand({
  name: 'actors split',
  description:
    'One name of an actor, or whom one article calls so, is somebody else; takes a merge of two actors back',
  examples: [
    'actors split "Ana Holt" "A. Holt"',
    'actors split "Ana Holt" "Goalkeeper saves three penalties"',
  ],
  reply: 'private',
  manage: true,
  unnamed: 2,
  arguments: {
    name: requiredText('The actor that it is taken from', { completion: 'actor' }),
    alias: requiredText('The name that is somebody else’s, or the title, address or id of the article'),
  },
  run: ({ name, alias }, { briefings, viewer }) => briefings.splitActor(correctorOf(viewer), name, alias),
  missed: (result) => isUnknown(result) && !result.ambiguous,
  json: (result) => (isUnknown(result) ? unknownJson(result) : result),
  present: (result, context) =>
    isUnknown(result) ? presentUnknown(result, 'actor') : presentActorCorrection(result, context),
})
