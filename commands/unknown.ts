import type { Unknown } from '../briefings/results.ts'
import type { Document } from './document.ts'
import { text } from './document.ts'
import { candidateLabel } from './phrases.ts'

/** What is said where a name is not held, or stands for several. */
export function presentUnknown(result: Unknown, kind: string): Document {
  const name = `“${result.unknown}”`
  if (/^https?:/i.test(result.unknown))
    return {
      title: null,
      blocks: [
        text(
          `I hold no article from ${result.unknown.trim()}, nor has a source that is followed here had it.`,
        ),
      ],
    }
  const { candidates } = result
  const choices = {
    kind: 'choices',
    choices: candidates.map((c) => ({ ...c, name: candidateLabel(c) })),
  } as const
  if (result.ambiguous) {
    return {
      title: null,
      blocks: [text(`${name} may be any of these. Which one?`), choices],
    }
  }
  if (candidates.length === 0)
    return { title: null, blocks: [text(`I hold no ${kind} named ${name}, nor one spelt nearly so.`)] }
  return {
    title: null,
    blocks: [text(`I hold no ${kind} named ${name}. The nearest names:`), choices],
  }
}

/** The contract's `Unknown`. */
export const unknownJson = (result: Unknown): unknown => ({ candidates: result.candidates })
