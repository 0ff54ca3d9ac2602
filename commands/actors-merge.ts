import { isUnknown } from '../briefings/results.ts'
import { requiredText } from './arguments.ts'
import { correctorOf } from './corrector.ts'
import { defineCommand } from './command.ts'
import { presentActorCorrection } from './corrected.ts'
import { presentUnknown, unknownJson } from './unknown.ts'

export const actorsMergeCommand = defineCommand({
  name: 'actors merge',
  description: 'One actor out of two: the first is told as the second from now on',
  examples: ['actors merge "A. Holt" "Ana Holt"'],
  reply: 'private',
  manage: true,
  unnamed: 2,
  arguments: {
    name: requiredText('A person, organisation, state or place', { completion: 'actor' }),
    into: requiredText('The one that it is told as, whose name stays', { completion: 'actor' }),
  },
  run: ({ name, into }, { briefings, viewer }) => briefings.mergeActors(correctorOf(viewer), name, into),
  missed: (result) => isUnknown(result) && !result.ambiguous,
  json: (result) => (isUnknown(result) ? unknownJson(result) : result),
  present: (result, context) =>
    isUnknown(result) ? presentUnknown(result, 'actor') : presentActorCorrection(result, context),
})
