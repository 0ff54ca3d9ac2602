import type { Unknown } from '../briefings/results.ts'
import type { Document } from './document.ts'
import { text } from './document.ts'

/** What is said where a name is not held, or stands for several. */
export function presentUnknown(result: Unknown, kind: string): Document {
  const name = `“${result.unknown}”`
  const { candidates } = result
  if (result.ambiguous) {
    return {
      title: null,
      blocks: [text(`${name} may be any of these. Which one?`), { kind: 'choices', choices: candidates }],
    }
  }
  if (candidates.length === 0)
    return { title: null, blocks: [text(`I hold no ${kind} named ${name}, nor one spelt nearly so.`)] }
  return {
    title: null,
    blocks: [
      text(`I hold no ${kind} named ${name}. The nearest names:`),
      { kind: 'choices', choices: candidates },
    ],
  }
}

/** The contract's `Unknown`. */
export const unknownJson = (result: Unknown): unknown => ({ candidates: result.candidates })
