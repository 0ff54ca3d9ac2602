import { styleText } from 'node:util'
import type { Citation, Claim } from '../../../briefings/model.ts'
import { showsItsEvidence } from '../../../briefings/write/claim.ts'
import { oneLine } from '../../../commands/one-line.ts'
import { dayInWords } from '../../../commands/phrases.ts'
import type { Block, Document } from '../../../commands/document.ts'
import { wrap } from './wrap.ts'

export interface Terminal {
  /** Columns to fit into. */
  readonly width: number
  readonly color: boolean
  /** How commands are called here, for hints: `/` in the chat, nothing in a shell. */
  readonly prefix: string
}

const MOST_WIDTH = 100

/** A document as text for a terminal. Pure; every word of an article has its control characters taken out first. */
export function renderForTerminal(document: Document, terminal: Terminal): string {
  const t = { ...terminal, width: Math.max(20, Math.min(terminal.width, MOST_WIDTH)) }
  const blocks = document.blocks.map((b) => renderBlock(b, t))
  const title = document.title ? [paint('bold', wrap(oneLine(document.title), t.width).join('\n'), t)] : []
  return (
    [...title, ...blocks]
      .filter(Boolean)
      .join('\n\n')
      .replace(/\n{3,}/g, '\n\n') + '\n'
  )
}

function renderBlock(block: Block, t: Terminal): string {
  switch (block.kind) {
    case 'heading':
      return paint('cyan', wrap(oneLine(block.text), t.width).join('\n'), t)
    case 'text':
      return paint(TONES[block.tone ?? 'plain'], wrap(oneLine(block.text), t.width).join('\n'), t)
    case 'claim':
      return renderClaim(block.claim, block.label, t)
    case 'fields':
      return renderFields(block.fields, t)
    case 'events':
      return block.events
        .map((e) => bullet(`${oneLine(e.headline)} (${oneLine(when(e.when, e.status))}) `, e.id, t))
        .join('\n')
    case 'choices':
      // A topic is its own id.
      return block.choices
        .map((c) => bullet(c.id === c.name ? '' : `${oneLine(c.name)} `, c.id, t))
        .join('\n')
    case 'verbatim':
      return block.text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '').trimEnd()
    case 'usage':
      return renderFields(
        block.entries.map((e) => ({ name: `${t.prefix}${e.usage}`, value: e.description })),
        t,
      )
  }
}

const when = (day: string | null, status: string): string => (day ? `${status}, ${day}` : status)

const TONES = { plain: null, muted: 'dim', warning: 'yellow' } as const

/** The claim, and under it where it comes from. Evidence is quoted only where the claim is not the evidence itself. */
function renderClaim(claim: Claim, label: string | undefined, t: Terminal): string {
  const lead = label ? `${paint('bold', `${oneLine(label)}:`, t)} ` : ''
  const words = wrap(oneLine(claim.text), t.width - 2, label ? label.length + 2 : 0)
  const lines = words.map((line, i) => `  ${i === 0 ? lead : ''}${line}`)
  const evidence = claim.citations.flatMap((c) => {
    const quoted = showsItsEvidence(claim) ? '' : `“${oneLine(c.span.text)}” `
    return wrap(`${quoted}${sourceLine(c)}`, t.width - 6).map((l, i) =>
      paint('dim', `${i === 0 ? '    ↳ ' : '      '}${l}`, t),
    )
  })
  return [...lines, ...evidence].join('\n')
}

function sourceLine(c: Citation): string {
  const day = c.published ? dayInWords(c.published) : 'undated'
  // The address says which article it is; without one its title does, and without either its id.
  const name = c.url ? null : (c.title ?? `article ${c.article}`)
  const parts = [name, c.source, day, c.url, c.revision > 1 ? `revision ${c.revision}` : null]
  return parts.flatMap((x) => (x ? oneLine(x) : [])).join(' · ')
}

function renderFields(fields: readonly { name: string; value: string }[], t: Terminal): string {
  const longest = Math.max(0, ...fields.map((f) => f.name.length))
  const indent = longest + 4
  const narrow = indent > t.width / 2
  return fields
    .map((f) => {
      const lines = wrap(oneLine(f.value), t.width - (narrow ? 4 : indent))
      const name = paint('bold', oneLine(f.name), t)
      if (narrow) return [`  ${name}`, ...lines.map((l) => `    ${l}`)].join('\n')
      const pad = ' '.repeat(longest - f.name.length + 2)
      return lines.map((l, i) => (i === 0 ? `  ${name}${pad}${l}` : ' '.repeat(indent) + l)).join('\n')
    })
    .join('\n')
}

function bullet(words: string, id: string, t: Terminal): string {
  const lines = wrap(`${words}${id}`, t.width - 4)
  const last = lines.length - 1
  return lines
    .map(
      (l, i) =>
        `${i === 0 ? '  • ' : '    '}${i === last && l.endsWith(id) ? l.slice(0, l.length - id.length) + paint('dim', id, t) : l}`,
    )
    .join('\n')
}

type Style = 'bold' | 'dim' | 'cyan' | 'yellow'

const paint = (style: Style | null, words: string, t: Terminal): string =>
  style && t.color ? styleText(style, words, { validateStream: false }) : words
