import { isUnknown } from '../briefings/results.ts'
import { requiredText } from './arguments.ts'
import { correctorOf } from './corrector.ts'
import { defineCommand } from './command.ts'
import { presentStoryCorrection } from './corrected.ts'
import { presentUnknown, unknownJson } from './unknown.ts'

export const storiesSplitCommand = defineCommand({
  name: 'stories split',
  description:
    'An article that tells of another happening gets a story of its own; takes a merge of two stories back',
  examples: ['stories split "ferry strike" "Crane falls in harbour"'],
  reply: 'private',
  manage: true,
  unnamed: 2,
  arguments: {
    story: requiredText('Words of the story, or its id', { completion: 'event' }),
    article: requiredText('The article: its title or words of it, its address or its id'),
  },
  run: ({ story, article }, { briefings, viewer }) =>
    briefings.splitStory(correctorOf(viewer), story, article),
  missed: (result) => isUnknown(result) && !result.ambiguous,
  json: (result) => (isUnknown(result) ? unknownJson(result) : result),
  present: (result, context) =>
    isUnknown(result) ? presentUnknown(result, 'story or article') : presentStoryCorrection(result, context),
})
