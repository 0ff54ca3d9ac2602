import type { Follow } from '../digest-ports.ts'
import { termsOf } from '../read/terms.ts'
import type { StoryContent } from '../results.ts'
import { newsOf } from '../write/event-line.ts'

/** Is a story about what is followed? */
export function matches({ kind, target }: Pick<Follow, 'kind' | 'target'>, content: StoryContent): boolean {
  if (kind === 'event') return content.event.id === target
  if (kind === 'actor')
    return (
      content.actors.some((a) => a.id === target) ||
      content.event.participants.some((p) => p.actor === target)
    )
  const held = new Set(
    termsOf([content.event.headline, newsOf(content), ...content.claims.map((c) => c.text)].join('\n')),
  )
  const asked = termsOf(target)
  return asked.length > 0 && asked.every((t) => held.has(t))
}
