import { claimsOf, type Document } from '../../../commands/document.ts'
import { sourcesDocument } from '../sources-document.ts'
import type { Button, SlackBlock, SlackMessage } from './block-kit.ts'
import { plainText } from './block-kit.ts'
import { button, type ButtonRequest } from './button-value.ts'
import { piecesOf } from './escape.ts'
import { pagesOf } from './fit.ts'
import { LIMITS } from './limits.ts'
import { storyButtons, unitsOf, type Unit } from './render-blocks.ts'

export interface SlackRendering {
  /** What was asked, as a button asks it again; its page is the one that is wanted. */
  readonly request: ButtonRequest
  /** How commands are called here. */
  readonly prefix: string
}

/** Blocks kept free for the line of pages and buttons below each page. */
const FOOT = { blocks: 2, characters: 3000 }

/**
 * A document as pages of Block Kit, each a message that Slack takes. Pure. Every claim stands whole, in order, its sources
 * below it.
 */
export function pagesForSlack(document: Document, { request, prefix }: SlackRendering): SlackMessage[] {
  const shown = request.sources ? sourcesDocument(document) : document
  const room = {
    blocks: LIMITS.blocks - FOOT.blocks,
    characters: LIMITS.allBlocks - FOOT.characters,
  }
  const pages = pagesOf(unitsOfDocument(shown, { command: request.command, prefix }), room)
  return pages.map((blocks, i) => ({
    text: notice(shown),
    blocks: [...blocks, ...foot(i, pages.length, request, shown)],
  }))
}

/** The page that is asked for, or null where the document has no such page. */
export const renderForSlack = (document: Document, rendering: SlackRendering): SlackMessage | null =>
  pagesForSlack(document, rendering)[rendering.request.page] ?? null

/** A document for the Home tab, which has no pages: what has no room is named as there. */
export function renderHome(document: Document, prefix: string): readonly SlackBlock[] {
  const units = unitsOfDocument(document, { command: 'brief', prefix })
  const [first = [], ...rest] = pagesOf(units, {
    blocks: LIMITS.homeBlocks - 2,
    characters: 2 * LIMITS.allBlocks,
  })
  if (rest.length === 0) return first
  const more: SlackBlock = { type: 'context', elements: [plainText(`There is more: ${prefix}brief`)] }
  return [...first, more]
}

function unitsOfDocument(document: Document, context: Parameters<typeof unitsOf>[1]): Unit[] {
  const units: Unit[] = document.title ? unitsOf({ kind: 'heading', text: document.title }, context) : []
  let story: string | null = null
  const closeStory = (): void => {
    if (story) units.push(storyButtons(story))
    story = null
  }
  for (const block of document.blocks) {
    if (block.kind === 'heading') closeStory()
    units.push(...unitsOf(block, context))
    if (block.kind === 'heading' && block.id) story = block.id
  }
  closeStory()
  const isEmpty = units.every((u) => u.blocks.length === 0)
  return isEmpty ? unitsOf({ kind: 'text', text: 'There is nothing to tell.' }, context) : units
}

/** Whose name a timeline can be told of as well. */
const HAS_TIMELINE = new Set(['actor', 'event'])

function foot(i: number, pages: number, request: ButtonRequest, document: Document): SlackBlock[] {
  const { command, sources } = request
  const hasMore = i + 1 < pages
  const more = hasMore ? button('More', `more:${i + 1}`, { ...request, page: i + 1 }) : null
  const isCited = !sources && claimsOf(document).length > 0
  const elements = [
    more,
    isCited && HAS_TIMELINE.has(command)
      ? button('Timeline', 'timeline', { command: 'timeline', words: request.words, page: 0 })
      : null,
    isCited ? button('Sources', 'sources', { ...request, page: 0, sources: true }) : null,
  ].filter((b): b is Button => b !== null)
  const page = `Page ${i + 1} of ${pages}`
  const where =
    hasMore && !more ? `${page}. Ask in fewer words for the next: these are too many for a button.` : page
  return [
    ...(pages > 1 ? [{ type: 'context', elements: [plainText(where)] } satisfies SlackBlock] : []),
    ...(elements.length > 0 ? [{ type: 'actions', elements } satisfies SlackBlock] : []),
  ]
}

/** What a notification tells: the title, or the first words. */
function notice(document: Document): string {
  const first = document.blocks[0]
  const words =
    document.title ??
    (first?.kind === 'claim' ? first.claim.text : first && 'text' in first ? first.text : 'Dateline')
  return piecesOf(words, LIMITS.notice)[0] ?? 'Dateline'
}
