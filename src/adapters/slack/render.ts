import type { Document } from '../../../commands/document.ts'
import type { SlackBlock, SlackMessage } from './block-kit.ts'
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
const FOOT = { blocks: 2, characters: 2600 }

/**
 * A document as pages of Block Kit, each a message that Slack takes. Pure. Every claim stands whole on one page, in order, its
 * sources below it.
 */
export function pagesForSlack(document: Document, { request, prefix }: SlackRendering): SlackMessage[] {
  const units = unitsOfDocument(document, { command: request.command, prefix })
  const room = {
    blocks: LIMITS.blocks - FOOT.blocks,
    characters: LIMITS.allBlocks - FOOT.characters,
  }
  const pages = pagesOf(units, room)
  return pages.map((blocks, i) => ({
    text: notice(document),
    blocks: [...blocks, ...foot(i, pages.length, request)],
  }))
}

/** The page that is asked for, or null where the document has no such page. */
export const renderForSlack = (document: Document, rendering: SlackRendering): SlackMessage | null =>
  pagesForSlack(document, rendering)[rendering.request.page] ?? null

/** A document for the Home tab, which holds twice the blocks of a message and has no next page. */
export function renderHome(document: Document, prefix: string): readonly SlackBlock[] {
  const units = unitsOfDocument(document, { command: 'brief', prefix })
  return pagesOf(units, { blocks: LIMITS.homeBlocks - 4, characters: 2 * LIMITS.allBlocks })[0] ?? []
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
  return units
}

function foot(i: number, pages: number, request: ButtonRequest): SlackBlock[] {
  if (pages === 1) return []
  const line: SlackBlock = { type: 'context', elements: [plainText(`Page ${i + 1} of ${pages}`)] }
  const more = i + 1 < pages ? button('More', `more:${i + 1}`, { ...request, page: i + 1 }) : null
  return more ? [line, { type: 'actions', elements: [more] }] : [line]
}

/** What a notification tells: the title, or the first words. */
function notice(document: Document): string {
  const first = document.blocks[0]
  const words =
    document.title ??
    (first?.kind === 'claim' ? first.claim.text : first && 'text' in first ? first.text : 'Dateline')
  return piecesOf(words, LIMITS.notice)[0] ?? 'Dateline'
}
