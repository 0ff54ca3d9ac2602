import { claimsOf, type Document } from '../../../commands/document.ts'
import { sourcesDocument } from '../sources-document.ts'
import type { Button, SlackBlock, SlackMessage } from './block-kit.ts'
import { mrkdwn, plainText } from './block-kit.ts'
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
  /** Commands that buttons may lead to beside those of each answer. */
  readonly offers?: ReadonlySet<string>
  /** What nobody else would see of the question: whose it was, and how it was put. */
  readonly asked?: AskedBy | undefined
}

export interface AskedBy {
  /** Slack's id of the person; null where the answer is theirs alone. */
  readonly by: string | null
  readonly words: string
}

const NONE: ReadonlySet<string> = new Set()
/** Blocks kept free for the line of pages and buttons below each page. */
const FOOT = { blocks: 2, characters: 3000 }
/** Kept free for the line that says what was asked, above the first page; the same on all, so that pages are alike for everybody. */
const HEAD = { blocks: 1, characters: 800 }
/** What of them the line of pages and the blocks' own braces take. */
const FOOT_LINE = 400
/** The button that opens a form for a further question. */
export const ASK_MORE = 'form:ask'

/**
 * A document as pages of Block Kit, each a message that Slack takes. Pure. Every claim stands whole, in order, its sources
 * below it.
 */
export function pagesForSlack(document: Document, rendering: SlackRendering): SlackMessage[] {
  const { request, prefix, offers = NONE, asked } = rendering
  const shown = request.sources ? sourcesDocument(document) : document
  const room = {
    blocks: LIMITS.blocks - FOOT.blocks - HEAD.blocks,
    characters: LIMITS.allBlocks - FOOT.characters - HEAD.characters,
  }
  const pages = pagesOf(unitsOfDocument(shown, { command: request.command, prefix, offers }), room)
  const told = notice(shown, request.command === 'ask' ? asked?.words : undefined)
  return pages.map((blocks, i) => ({
    text: told,
    blocks: [
      ...(asked && i === 0 ? askedLine(asked) : []),
      ...blocks,
      ...foot({ page: i, pages: pages.length }, { ...rendering, offers }, shown),
    ],
  }))
}

/** The page that is asked for, or null where the document has no such page. */
export const renderForSlack = (document: Document, rendering: SlackRendering): SlackMessage | null =>
  pagesForSlack(document, rendering)[rendering.request.page] ?? null

/** A document for the Home tab, which has no pages: what has no room is named as there. */
export function renderHome(
  document: Document,
  prefix: string,
  offers: ReadonlySet<string> = NONE,
): readonly SlackBlock[] {
  const units = unitsOfDocument(document, { command: 'brief', prefix, offers })
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
    if (story) units.push(storyButtons(story, context))
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

/** Whose name can be followed; but for a timeline itself, a timeline can be told of it as well. */
const NAMED = new Set(['actor', 'event', 'timeline'])

/** What of a line is no name any more. */
const OPTIONS = /\s+(?:--|[—–])\p{L}.*$/su

function foot(
  { page, pages }: { readonly page: number; readonly pages: number },
  { request, offers }: SlackRendering & { readonly offers: ReadonlySet<string> },
  document: Document,
): SlackBlock[] {
  const { command, words, sources, earlier = [] } = request
  const hasMore = page + 1 < pages
  const isCited = !sources && claimsOf(document).length > 0
  const isNamed = isCited && NAMED.has(command)
  const more = hasMore ? button('More', `more:${page + 1}`, { ...request, page: page + 1 }) : null
  const name = words.replace(OPTIONS, '')
  const about = command === 'ask' ? [...earlier, words] : name ? [name] : []
  const elements = fitting([
    more,
    isCited ? button('Sources', 'sources', { ...request, page: 0, sources: true }) : null,
    isNamed && command !== 'timeline'
      ? button('Timeline', 'timeline', { command: 'timeline', words: name, page: 0 })
      : null,
    isNamed && offers.has('follow')
      ? button('Follow', 'follow', { command: 'follow', words: name, page: 0 })
      : null,
    isCited && offers.has('ask')
      ? button('Ask more', ASK_MORE, { command: 'ask', words: '', page: 0, earlier: about })
      : null,
  ])
  const where = `Page ${page + 1} of ${pages}`
  const line =
    hasMore && !more ? `${where}. Ask in fewer words for the next: these are too many for a button.` : where
  return [
    ...(pages > 1 ? [{ type: 'context', elements: [plainText(line)] } satisfies SlackBlock] : []),
    ...(elements.length > 0 ? [{ type: 'actions', elements } satisfies SlackBlock] : []),
  ]
}

/** The first buttons that the foot has room for. */
function fitting(buttons: readonly (Button | null)[]): Button[] {
  let room = FOOT.characters - FOOT_LINE
  return buttons.filter((b): b is Button => {
    if (b === null) return false
    room -= JSON.stringify(b).length + 1
    return room >= 0
  })
}

/** A slash command leaves nothing in the channel but its answer: the line above it says who asked what. */
function askedLine({ by, words }: AskedBy): SlackBlock[] {
  const who = by === null ? '*You asked:*' : `*<@${by}> asked:*`
  const told = shortened(words)
  return told ? [{ type: 'context', elements: [mrkdwn(who), plainText(told)] }] : []
}

const shortened = (words: string): string => {
  const [first = '', ...rest] = piecesOf(words, LIMITS.notice)
  return rest.length > 0 ? `${first} …` : first
}

function firstWords({ blocks: [first] }: Document): string {
  if (first?.kind === 'verbatim') return first.name
  return first?.kind === 'claim' ? first.claim.text : first && 'text' in first ? first.text : 'Dateline'
}

/** What a notification tells: the title, or the first words, after the question where it was asked elsewhere. */
function notice(document: Document, question?: string): string {
  const words = document.title ?? firstWords(document)
  const told = piecesOf(words, LIMITS.notice)[0] ?? 'Dateline'
  const asked = shortened(question ?? '')
  return asked ? `${asked} – ${told}` : told
}
