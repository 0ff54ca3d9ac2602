import type { Claim } from '../briefings/model.ts'
import { requiredQuestion } from './arguments.ts'
import { askersClock } from './askers-clock.ts'
import { defineCommand } from './command.ts'
import { claimBlock, text, type Block } from './document.ts'

export const askCommand = defineCommand({
  name: 'ask',
  description: 'An answer from the sources, sentence by sentence, or what was looked at and not found',
  examples: ['ask who called off last week’s meeting, and why?', 'ask what has Gallant said?'],
  reply: 'public',
  drafts: 'ask',
  tells: true,
  arguments: { question: requiredQuestion('Your question, in plain words') },
  run: async ({ question }, context) => {
    const { briefings, viewer, earlier } = context
    const { now } = await askersClock(context)
    return briefings.ask(viewer.scopes, question, { now, ...(earlier ? { earlier } : {}) })
  },
  present: ({ abstained, answer, short, claims, nearest, note, missing, examples }, { prefix }) => {
    if (abstained)
      return {
        title: null,
        blocks: [text(answer), ...comesNearest(nearest ?? []), ...(examples ? toTry(examples, prefix) : [])],
      }
    // A bare name or number is the answer's headline only where it says more quickly what the first sentence says.
    const lead = short && short.length < 80 && claims[0]?.text !== short ? short : null
    const first = note === undefined ? [] : [text(note)]
    const rest = missing === undefined ? [] : [text(missing, 'muted')]
    return {
      title: lead && asHeading(lead),
      blocks: [...first, ...claims.map((c) => claimBlock(c)), ...rest],
    }
  },
})

/** Sentences for the reader to judge, after the line that says that there is no answer. */
const comesNearest = (claims: readonly Claim[]): Block[] =>
  claims.length > 0 ? [text('Closest to your question:', 'muted'), ...claims.map((c) => claimBlock(c))] : []

/** What somebody who only says hello can ask at once. */
const toTry = (examples: readonly string[], prefix: string): Block[] => [
  ...(examples.length > 0 ? [text('For instance:'), ...examples.map((e) => text(`• ${e}`))] : []),
  text(`${prefix}help lists all that I can do.`, 'muted'),
]

/** A heading begins with a capital; a name that begins with a small letter goes on with a great one. */
const asHeading = (short: string): string =>
  /^\p{Ll}(?!\p{Lu})/u.test(short) ? short[0]!.toUpperCase() + short.slice(1) : short
