import type { ActorCorrectionResult, Provenance, StoryCorrectionResult } from '../briefings/results.ts'
import type { CommandContext } from './command.ts'
import { heading, text, type Block, type Document, type Field } from './document.ts'
import { counted, dayInWords } from './phrases.ts'

type Prefixed = Pick<CommandContext, 'prefix'>

/** What was done to actors, whom it leaves, where each of their names came from, and how it is taken back. */
export function presentActorCorrection(result: ActorCorrectionResult, { prefix }: Prefixed): Document {
  return {
    title: null,
    blocks: [
      text(result.done),
      ...result.actors.flatMap((actor): Block[] => [
        heading(actor.name, actor.id),
        { kind: 'fields', fields: actor.provenance.map(provenanceField) },
      ]),
      text(takeBack(result.undo, prefix), 'muted'),
    ],
  }
}

export const provenanceField = ({ alias, origin }: Provenance): Field => ({ name: alias, value: origin })

/** What was done to stories, what each holds now, and how it is taken back. */
export function presentStoryCorrection(result: StoryCorrectionResult, { prefix }: Prefixed): Document {
  return {
    title: null,
    blocks: [
      text(result.done),
      ...result.stories.map(({ id, headline, first, last, articles }) =>
        heading(`${headline} — ${counted(articles.length, 'article')}${days(first, last)}`, id),
      ),
      text(takeBack(result.undo, prefix), 'muted'),
    ],
  }
}

function days(first: string | null, last: string | null): string {
  if (!first || !last) return ''
  return first === last ? `, ${dayInWords(first)}` : `, ${dayInWords(first)} to ${dayInWords(last)}`
}

/** "To take it back: /actors split ana-holt "A. Holt"". */
function takeBack([command, ...words]: readonly string[], prefix: string): string {
  const quoted = words.map((w) => (/\s/.test(w) ? `"${w}"` : w))
  return `To take it back: ${[prefix + command, ...quoted].join(' ')}`
}
