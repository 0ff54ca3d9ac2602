import type { Citation, Claim } from '../../../briefings/model.ts'
import { showsItsEvidence } from '../../../briefings/write/claim.ts'
import type { Block, NamesChannels } from '../../../commands/document.ts'
import { dayInWords } from '../../../commands/phrases.ts'
import { escapeMarkdown, linkTarget, linkWords } from './escape.ts'

/** A block's part of a page: its lines stay together where they fit one. */
export interface Piece {
  readonly lines: readonly string[]
  /** A heading stays with what it is the heading of. */
  readonly leads: boolean
}

/** A block as markdown, every word of an article escaped. */
export function renderBlock(block: Block, prefix: string): Piece[] {
  switch (block.kind) {
    case 'heading':
      return [{ lines: [`**${escapeMarkdown(block.text)}**`], leads: true }]
    case 'text':
      return [
        { lines: [toned(linked(escapeMarkdown(block.text), block), block.tone ?? 'plain')], leads: false },
      ]
    case 'claim':
      return [{ lines: claimLines(block.claim, block.label), leads: false }]
    case 'fields':
      return list(
        block.fields.map((f) => `**${escapeMarkdown(f.name)}** ${linked(escapeMarkdown(f.value), block)}`),
      )
    case 'events':
      return list(
        block.events.map(
          (e) =>
            `• ${escapeMarkdown(e.headline)} (${escapeMarkdown(e.when ? `${e.status}, ${e.when}` : e.status)})`,
        ),
      )
    case 'choices':
      return list(block.choices.map((c) => `• ${escapeMarkdown(c.name)}`))
    case 'verbatim':
      return codeOf(block)
    case 'usage':
      return list(
        block.entries.map((e) => `**${escapeMarkdown(prefix + e.usage)}** ${escapeMarkdown(e.description)}`),
      )
  }
}

/** Characters of a piece of code: with its fences it fits a page beside a heading. */
const MOST_CODE = 3500

/** A line that is longer, in pieces: half as many characters as units of UTF-16, so that none is cut in two. */
const PIECES = new RegExp(`.{1,${MOST_CODE / 2}}`, 'gsu')

/** Text as it is, in code blocks that each fit a page; a backtick in it would end the block. */
function codeOf({ name, text }: Extract<Block, { kind: 'verbatim' }>): Piece[] {
  const plain = text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '').replaceAll('`', "'")
  const parts: string[] = []
  for (const line of plain.trimEnd().split('\n')) {
    const last = parts.at(-1)
    if (last !== undefined && last.length + line.length < MOST_CODE)
      parts[parts.length - 1] = `${last}\n${line}`
    else parts.push(...(line.match(PIECES) ?? ['']))
  }
  const language = name.endsWith('.json') ? 'json' : 'xml'
  return parts.map((p) => ({ lines: [`\`\`\`${language}\n${p}\n\`\`\``], leads: false }))
}

/** Channels as Discord shows them: by their name, to whoever may see them. */
const linked = (escaped: string, { channels = [] }: NamesChannels): string =>
  channels.reduce((words, id) => words.replaceAll(`channel ${id}`, `<#${id}>`), escaped)

const list = (lines: readonly string[]): Piece[] => (lines.length > 0 ? [{ lines, leads: false }] : [])

const toned = (words: string, tone: 'plain' | 'muted' | 'warning'): string =>
  tone === 'muted' ? `*${words}*` : words

/** The claim, and under it where it comes from. Evidence is quoted only where the claim is not the evidence itself. */
function claimLines(claim: Claim, label: string | undefined): string[] {
  const lead = label ? `**${escapeMarkdown(label)}:** ` : ''
  const quotes = !showsItsEvidence(claim)
  return [
    `${lead}${escapeMarkdown(claim.text)}`,
    ...claim.citations.flatMap((c) => [
      ...(quotes ? [`-# “${escapeMarkdown(c.span.text)}”`] : []),
      `-# ↳ ${citation(c)}`,
    ]),
  ]
}

/** "Harbour Wire · 3 May 2024" as a link to the article, or with its title where it has no address. */
export function citation(c: Citation): string {
  const day = c.published ? dayInWords(c.published) : 'undated'
  const revision = c.revision > 1 ? ` · revision ${c.revision}` : ''
  const target = c.url === null ? null : linkTarget(c.url)
  const name = c.source ?? c.title ?? `article ${c.article}`
  if (target !== null) return `[${linkWords(name, target)} · ${escapeMarkdown(day)}](${target})${revision}`
  const parts = [c.title ?? `article ${c.article}`, c.source, day].flatMap((x) =>
    x ? escapeMarkdown(x) : [],
  )
  return parts.join(' · ') + revision
}
