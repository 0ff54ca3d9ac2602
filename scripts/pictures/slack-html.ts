import { escapeHtml, page, type Look } from './html.ts'
import type { Recorded } from './record.ts'

const LOOK: Look = {
  background: '#ffffff',
  text: '#1d1c1d',
  faint: '#616061',
  link: '#1264a3',
  css: `.block { margin-top: 6px; } .header { font-weight: 800; font-size: 17px; margin-top: 6px; }
hr { border: 0; border-top: 1px solid #ddd; } .app { background: #eee; color: #616061; }
.buttons span { background: #fff; border: 1px solid #bbb; font-weight: 700; }`,
}

/** Slack shows a person's name where a message names their id; everything is asked by one person here. */
const ASKER = 'Ann'

interface Text {
  readonly type: string
  readonly text: string
}
interface Block {
  readonly type: string
  readonly text?: Text
  readonly fields?: readonly Text[]
  readonly elements?: readonly { readonly type: string; readonly text?: Text | string }[]
}

/** Slack's messages as a page that looks much as Slack shows them, read from the JSON that was sent. */
export const slackPage = (recorded: readonly Recorded[]): string =>
  page(
    LOOK,
    recorded.map(({ typed, body }) => {
      const blocks = (body['blocks'] ?? []) as readonly Block[]
      return `<div class="message"><div class="typed">${escapeHtml(typed)}</div>
<span class="name">Dateline</span><span class="app">APP</span>${blocks.map(blockHtml).join('')}</div>`
    }),
  )

function blockHtml(block: Block): string {
  if (block.type === 'header') return `<div class="header">${escapeHtml(block.text?.text ?? '')}</div>`
  if (block.type === 'divider') return '<hr>'
  if (block.type === 'context')
    return `<div class="block">${(block.elements ?? []).map((e) => `<small>${textHtml(e.text)}</small>`).join('')}</div>`
  if (block.type === 'actions')
    return `<div class="buttons">${(block.elements ?? [])
      .map((e) => `<span>${e.type === 'overflow' ? '⋯' : textHtml(e.text)}</span>`)
      .join('')}</div>`
  const parts = [...(block.text ? [block.text] : []), ...(block.fields ?? [])]
  return `<div class="block">${parts.map((p) => `<div>${textHtml(p)}</div>`).join('')}</div>`
}

/** The part of mrkdwn that the renderer writes; `&`, `<` and `>` of others are entities in it already. */
function textHtml(text: Text | string | undefined): string {
  if (text === undefined) return ''
  if (typeof text === 'string') return mrkdwn(text)
  return text.type === 'plain_text' ? escapeHtml(text.text) : mrkdwn(text.text)
}

const mrkdwn = (words: string): string =>
  words
    .replace(/<@\w+>/g, `@${ASKER}`)
    .replace(/<(https?:[^|>]+)\|([^>]*)>/g, '\u0001$2\u0002')
    .replace(/[<>]/g, '')
    .replace(/\u0001/g, '<a>')
    .replace(/\u0002/g, '</a>')
    .replace(/(^|[\s(])\*([^*\n]+)\*/g, '$1<b>$2</b>')
    .replace(/(^|[\s(])_([^_\n]+)_/g, '$1<i>$2</i>')
    .replace(/\n/g, '<br>')
