import { isUnknown } from '../briefings/results.ts'
import { requiredText } from './arguments.ts'
import { defineCommand } from './command.ts'
import { text } from './document.ts'
import { presentUnknown, unknownJson } from './unknown.ts'

const KINDS = {
  article: 'article',
  story: 'story',
  actor: 'name',
  claim: 'claim',
  words: 'remark',
} as const

export const wrongCommand = defineCommand({
  name: 'wrong',
  description: 'Tells the managers that a claim, a grouping or a name is wrong',
  examples: ['wrong Rafah talks', 'wrong “the whole sentence that is wrong”'],
  reply: 'private',
  arguments: { item: requiredText('The sentence, or the story, article or name', { completion: 'name' }) },
  run: ({ item }, { briefings, viewer, now }) =>
    briefings.wrong(viewer.scopes, viewer, { words: item, now: now.toString() }),
  missed: (result) => isUnknown(result) && !result.ambiguous,
  json: (result) => (isUnknown(result) ? unknownJson(result) : result),
  present: (result) => {
    if (isUnknown(result)) return presentUnknown(result, 'claim, story, article or name')
    return {
      title: null,
      blocks: [text(`Noted for the managers, about this ${KINDS[result.kind]}: ${result.name}`)],
    }
  },
})
