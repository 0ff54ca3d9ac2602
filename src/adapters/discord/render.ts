import type { Document } from '../../../commands/document.ts'
import { oneShortLine } from '../../../commands/one-line.ts'
import { escapeMarkdown } from './escape.ts'
import { fitPages } from './fit.ts'
import { renderBlock, type Piece } from './render-blocks.ts'

/** One page of a document, as the embed that Discord is sent. */
export interface EmbedPage {
  readonly author?: { readonly name: string }
  readonly title?: string
  readonly description: string
  readonly footer?: { readonly text: string }
  readonly color: number
}

/** Discord refuses a description of more than 4,096 characters, a title or an author's name of more than 256, and 6,000 in all. */
const MOST_DESCRIPTION = 4096
const MOST_TITLE = 256
const MOST_AUTHOR = 256
/** A message's own words have less room. */
const MOST_CONTENT = 2000
const COLOR = 0x2f6f8f
const WARNING_COLOR = 0xc27c0e

/**
 * A document as pages. Everything is in the description, in the document's order: fields of an embed would be shown after it.
 * An embed's links do not unfurl, its mentions ping nobody.
 *
 * @param asked The question, where Discord itself does not show it: of a slash command it shows its name, of a form nothing.
 */
export function renderForDiscord(document: Document, prefix = '/', asked?: string): EmbedPage[] {
  const title = titleOf(document)
  // A title too long for its place is told as the first line, whole.
  const isLong = title.length > MOST_TITLE
  const pages = fitPages(piecesOf(document, prefix, isLong), MOST_DESCRIPTION)
  // An author's name is plain text. Of a question that is too long for it, whoever asked it knows how it went on.
  const author = oneShortLine(asked ?? '', MOST_AUTHOR)
  const all = pages.length > 0 ? pages : ['\u200b']
  const color = document.blocks.some((b) => b.kind === 'text' && b.tone === 'warning') ? WARNING_COLOR : COLOR
  return all.map((description, i) => ({
    ...(author ? { author: { name: author } } : {}),
    ...(title && !isLong ? { title } : {}),
    description,
    ...(all.length > 1 ? { footer: { text: `Page ${i + 1} of ${all.length}` } } : {}),
    color,
  }))
}

/** The same as the words of a message, page by page, where the bot may show no embed. */
export function renderPlain(document: Document, prefix = '/'): string[] {
  const pages = fitPages(piecesOf(document, prefix, true), MOST_CONTENT - PAGE_LINE)
  if (pages.length <= 1) return pages.length > 0 ? pages : ['\u200b']
  return pages.map((page, i) => `${page}\n-# Page ${i + 1} of ${pages.length}`)
}

/** Room for "Page 100 of 100". */
const PAGE_LINE = 24

const titleOf = ({ title }: Document): string => (title === null ? '' : escapeMarkdown(title))

const piecesOf = (document: Document, prefix: string, withTitle: boolean): Piece[] => [
  ...(withTitle && titleOf(document) ? [{ lines: [`**${titleOf(document)}**`], leads: true }] : []),
  ...document.blocks.flatMap((b) => renderBlock(b, prefix)),
]
