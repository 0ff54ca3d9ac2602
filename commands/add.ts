import { UserError } from '../briefings/errors.ts'
import { requiredText } from './arguments.ts'
import { defineCommand } from './command.ts'
import { claimBlock, text, type Block } from './document.ts'
import { eventEntry } from './event-entry.ts'

export const addCommand = defineCommand({
  name: 'add',
  description: 'Reads an article in, by its address or pasted, and says what in it is new',
  examples: ['add https://example.org/news/ferry-vote', 'add “3 May 2024 …the text of an article…”'],
  reply: 'private',
  begins: true,
  drafts: 'add',
  arguments: {
    what: requiredText('An address, or the text of an article; its first line may hold a date or a title'),
  },
  run: async ({ what }, { briefings, viewer, read }) => {
    const [article, ...others] = await read(what)
    if (!article) throw new UserError('bad-input', 'I found no article in that.')
    if (others.length > 0)
      throw new UserError(
        'bad-input',
        `That holds ${others.length + 1} articles: it is a feed or a list. Give the address of one article.`,
      )
    return briefings.add(viewer.scopes, viewer.home, article)
  },
  present: ({ article, event, begins, new: fresh }) => {
    const blocks: Block[] = [text(outcomeInWords(article))]
    if (article.outcome === 'new' && article.published === null)
      blocks.push(
        text(
          'It bears no date, so I cannot say which day “yesterday” or “on Monday” is in it, nor what it follows. With its date on the first line I can.',
          'muted',
        ),
      )
    if (event)
      blocks.push(text(begins ? 'I hold nothing else of this yet:' : 'It belongs to:', 'muted'), {
        kind: 'events',
        events: [eventEntry(event)],
      })
    if (fresh.length > 0) blocks.push(text('New in it:', 'muted'), ...fresh.map((c) => claimBlock(c)))
    else if (article.outcome === 'new' || article.outcome === 'revised')
      blocks.push(text('It says nothing that was not told of this before.'))
    return { title: article.title ?? 'A text without a title', blocks }
  },
})

function outcomeInWords({
  outcome,
  of,
  reason,
  id,
}: {
  readonly outcome: string
  readonly of?: string
  readonly reason?: string
  readonly id: string
}): string {
  switch (outcome) {
    case 'new':
      return `Kept as article ${id}.`
    case 'revised':
      return `Kept as a new revision of article ${id}.`
    case 'unchanged':
      return `I hold this already, as article ${id}.`
    case 'duplicate':
      return `Kept as article ${id}; it repeats article ${of ?? ''}.`
    default:
      return `Not kept (${outcome})${reason ? `: ${reason}` : ''}.`
  }
}
