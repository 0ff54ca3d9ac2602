import { isUnknown } from '../briefings/results.ts'
import { requiredText } from './arguments.ts'
import { correctorOf } from './corrector.ts'
import { defineCommand } from './command.ts'
import { presentStoryCorrection } from './corrected.ts'
import { presentUnknown, unknownJson } from './unknown.ts'

export const storiesMergeCommand = defineCommand({
  name: 'stories merge',
  description: 'One story out of two: the first is told as a part of the second',
  examples: ['stories merge "ferry vote" "ferry strike"'],
  reply: 'private',
  manage: true,
  unnamed: 2,
  arguments: {
    story: requiredText('Words of the story, or its id', { completion: 'event' }),
    into: requiredText('The one that it is told in, whose headline stays', { completion: 'event' }),
  },
  run: ({ story, into }, { briefings, viewer }) => briefings.mergeStories(correctorOf(viewer), story, into),
  missed: (result) => isUnknown(result) && !result.ambiguous,
  json: (result) => (isUnknown(result) ? unknownJson(result) : result),
  present: (result, context) =>
    isUnknown(result) ? presentUnknown(result, 'story') : presentStoryCorrection(result, context),
})
