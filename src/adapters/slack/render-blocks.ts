import type { Citation, Claim } from '../../../briefings/model.ts'
import { showsItsEvidence } from '../../../briefings/write/claim.ts'
import type { Block, NamesChannels } from '../../../commands/document.ts'
import { dayInWords } from '../../../commands/phrases.ts'
import { mrkdwn, plainText, type Mrkdwn, type PlainText, type SlackBlock } from './block-kit.ts'
import { button, overflow } from './button-value.ts'
import { escapeText, linkTo, piecesOf } from './escape.ts'
import { LIMITS } from './limits.ts'

/** Blocks that stay together: a claim and its sources, say. `leads` stays with what follows it, `closes` with what stands before. */
export interface Unit {
  readonly blocks: readonly SlackBlock[]
  readonly leads?: true
  readonly closes?: true
}

export interface BlockContext {
  /** The command that the document answers: what a choice among names is a choice for. */
  readonly command: string
  /** How commands are called here. */
  readonly prefix: string
  /** Commands that buttons may lead to. */
  readonly offers: ReadonlySet<string>
}

/** A block of a document as units of Slack blocks. Pure. */
export function unitsOf(block: Block, context: BlockContext): Unit[] {
  switch (block.kind) {
    case 'heading':
      return [{ blocks: heading(block.text), leads: true }]
    case 'text':
      return block.tone === 'muted'
        ? piecesOf(block.text, LIMITS.section).map((p) => ({ blocks: [note(p)] }))
        : linesOf(block.tone === 'warning' ? `⚠️ ${block.text}` : block.text, block)
    case 'claim':
      return [{ blocks: claim(block.claim, block.label) }]
    case 'fields':
      return sectionsOfFields(block.fields, block)
    case 'events':
      return block.events.map((e) => {
        const when = e.when ? `${e.status}, ${e.when}` : e.status
        return { blocks: opens(`${e.headline} (${when})`, 'Open', 'event', e.id) }
      })
    case 'choices':
      return block.choices.map((c) => ({ blocks: opens(c.name, 'Show', context.command, c.id) }))
    case 'verbatim':
      return codeOf(block.text).map((s) => ({ blocks: [s] }))
    case 'usage':
      return sectionsOfFields(
        block.entries.map((e) => ({ name: `${context.prefix}${e.usage}`, value: e.description })),
      )
  }
}

/** What a story's heading leads to. Ids of stories are what `event` and `timeline` take. */
export function storyButtons(id: string, { offers }: Pick<BlockContext, 'offers'>): Unit {
  const about = (command: string) => ({ command, words: quoted(id), page: 0 })
  const further = [
    { label: 'Why is it here?', request: about('why') },
    { label: 'Something is wrong', request: about('wrong') },
  ].filter((e) => offers.has(e.request.command))
  const elements = [
    button('Event', `event:${id}`, about('event')),
    button('Timeline', `timeline:${id}`, about('timeline')),
    offers.has('follow') ? button('Follow', `follow:${id}`, about('follow')) : null,
    overflow(`further:${id}`, further),
  ].filter((e) => e !== null)
  return { blocks: elements.length > 0 ? [{ type: 'actions', elements }] : [], closes: true }
}

export const quoted = (id: string): string => (/\s/.test(id) ? `"${id}"` : id)

function heading(words: string): SlackBlock[] {
  const escaped = escapeText(words)
  if (escaped.length > LIMITS.header) return sections(words)
  return escaped ? [{ type: 'header', text: plainText(escaped) }] : []
}

const sections = (words: string): SlackBlock[] =>
  piecesOf(words, LIMITS.section).map((p) => ({ type: 'section', text: plainText(p) }))

const FENCE = '```'
/** What a section has room for between the fences. */
const MOST_CODE = LIMITS.section - 2 * (FENCE.length + 1)

/** Text as it is, line by line, in code that fits sections; a backtick in it would end the code. */
function codeOf(text: string): SlackBlock[] {
  const lines = text
    .replaceAll('`', "'")
    .split('\n')
    .filter((line) => line.trim())
    .flatMap((line) => {
      const indent = /^ */.exec(line)![0]
      const [first = '', ...rest] = piecesOf(line, MOST_CODE - indent.length)
      return [indent + first, ...rest]
    })
  return packed(lines, MOST_CODE).map((p) => ({ type: 'section', text: mrkdwn(`${FENCE}\n${p}\n${FENCE}`) }))
}

const note = (escaped: string): SlackBlock => ({ type: 'context', elements: [plainText(escaped)] })

/** The claim, and under it where it comes from. Evidence is quoted only where the claim is not the evidence itself. */
function claim(told: Claim, label: string | undefined): SlackBlock[] {
  const quote = !showsItsEvidence(told)
  return [
    ...sections(label ? `${label}: ${told.text}` : told.text),
    ...told.citations.flatMap((c) => source(c, quote)),
  ]
}

function source(citation: Citation, quote: boolean): SlackBlock[] {
  const link = citation.url ? linkTo(citation.url) : null
  const words = `${quote ? `“${citation.span.text}” ` : ''}${sourceLine(citation, link === null)}`
  const pieces = piecesOf(`↳ ${words}`, LIMITS.section)
  return pieces.map((p, i) => ({
    type: 'context',
    elements: [plainText(p), ...(link && i === pieces.length - 1 ? [mrkdwn(link)] : [])],
  }))
}

function sourceLine(c: Citation, unlinked: boolean): string {
  const day = c.published ? dayInWords(c.published) : 'undated'
  const name = c.title ?? (unlinked ? (c.url ?? `article ${c.article}`) : null)
  return [name, c.source, day, c.revision > 1 ? `revision ${c.revision}` : null].filter(Boolean).join(' · ')
}

/** A line each, in as few sections as hold them: a section of its own for each is a long way to scroll on a phone. */
const sectionsOfFields = (
  fields: readonly { name: string; value: string }[],
  names: NamesChannels = {},
): Unit[] =>
  packed(
    fields.flatMap((f) => piecesOf(`${f.name}: ${f.value}`, MOST_LINKED)),
    MOST_LINKED,
  ).map((p) => ({ blocks: [{ type: 'section', text: linked(p, names) }] }))

const linesOf = (words: string, names: NamesChannels): Unit[] =>
  piecesOf(words, MOST_LINKED).map((p) => ({ blocks: [{ type: 'section', text: linked(p, names) }] }))

/** Marks that keep mrkdwn from being read as such take room. */
const MOST_LINKED = LIMITS.section - 200

/** Channels as Slack shows them: by their name, to whoever may see them. Only where words name one are they mrkdwn, and nothing else in them is. */
function linked(escaped: string, { channels = [] }: NamesChannels): PlainText | Mrkdwn {
  const named = channels.filter((id) => escaped.includes(`channel ${id}`))
  if (named.length === 0) return plainText(escaped)
  const plain = escaped.replace(/[*_~`]/g, '\u200b$&')
  return mrkdwn(named.reduce((words, id) => words.replaceAll(`channel ${id}`, `<#${id}>`), plain))
}

/** Lines in texts of at most so many characters. No line may be longer. */
function packed(lines: readonly string[], most: number): string[] {
  const texts: string[] = []
  for (const line of lines) {
    const last = texts.at(-1)
    if (last !== undefined && last.length + 1 + line.length <= most)
      texts[texts.length - 1] = `${last}\n${line}`
    else texts.push(line)
  }
  return texts
}

/** A line with a button that opens what it names. */
function opens(words: string, label: string, command: string, id: string): SlackBlock[] {
  const lines = sections(words)
  const open = button(label, `open:${command}:${id}`, { command, words: quoted(id), page: 0 })
  const first = lines[0]
  if (!open || first?.type !== 'section' || !('text' in first)) return lines
  return [{ ...first, accessory: open }, ...lines.slice(1)]
}
