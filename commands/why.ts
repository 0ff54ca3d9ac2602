import { isUnknown, type WhyStep } from '../briefings/results.ts'
import { requiredText } from './arguments.ts'
import { defineCommand } from './command.ts'
import { text } from './document.ts'
import { momentInWords } from './phrases.ts'
import { presentUnknown, unknownJson } from './unknown.ts'

export const whyCommand = defineCommand({
  name: 'why',
  description: 'Why an article, a story or a name is as it is: what was decided, when and for what reason',
  examples: ['why Rafah talks', 'why Netanyahu', 'why 4f2a9c01d3b7e865'],
  reply: 'private',
  arguments: {
    item: requiredText('Id of an article, story or actor, a name, or words of a headline', {
      completion: 'name',
    }),
  },
  run: ({ item }, { briefings, viewer, now }) => briefings.why(viewer.scopes, item, now.toString()),
  missed: (result) => isUnknown(result) && !result.ambiguous,
  json: (result) => (isUnknown(result) ? unknownJson(result) : result),
  present: (result) => {
    if (isUnknown(result)) return presentUnknown(result, 'article, story or actor')
    const { item, kind, name, steps } = result
    return {
      title: name === item ? `${kind} ${item}` : `${name} (${kind} ${item})`,
      blocks:
        steps.length === 0
          ? [text('Nothing was decided about this that was recorded.')]
          : steps.map((s) => text(`${s.at ? momentInWords(s.at) : 'undated'}: ${inWords(s)}`)),
    }
  },
})

/** A decision as a sentence; where an article went to a story, by what both are called and not by their ids. */
function inWords({ stage, outcome, reason, about, home, repeats }: WhyStep): string {
  const why = reason.replace(/^article \S+: /, '')
  const told = repeats === undefined ? why : why.replace(/ \S+$/, ` “${repeats}”`)
  const because = reason ? `, because ${told}` : ''
  if (stage === 'story' && home !== undefined) {
    const report = about === undefined ? 'It' : `The report “${about}”`
    const placed = because.replace(LIKENESS, '')
    if (!APART.test(because)) return `${report} went into the story “${home}”${placed}.`
    const own = about === home ? 'a story of its own' : `the story “${home}”`
    return `${report} began ${own}${placed.replace('; both speak of', ', though both speak of')}.`
  }
  if (stage === 'article' && CAME_IN.test(outcome)) return `It was taken as ${outcome}${because}.`
  return `${stage}: ${outcome}${reason ? ` — ${reason}` : ''}`
}
/** How near two stories came is a number for programs. */
const LIKENESS = / \(likeness [^)]*\)$/
/** What is said where no story took a report in. */
const APART = /^, because (?:no story held|it is (?:not enough like|better told apart from))/
const CAME_IN = /^(?:new|revised|duplicate)$/
