import { escapeHtml, page, type Look } from './html.ts'
import type { Recorded } from './record.ts'

const LOOK: Look = {
  background: '#313338',
  text: '#dbdee1',
  faint: '#949ba4',
  link: '#00a8fc',
  css: `.embed { background: #2b2d31; border-left: 4px solid; border-radius: 4px; padding: 10px 14px; margin-top: 4px; }
.title { font-weight: 600; margin-bottom: 6px; } .name { color: #fff; } .app { background: #5865f2; color: #fff; }
.buttons span { background: #4e5058; color: #fff; }`,
}

interface Embed {
  readonly author?: { readonly name: string }
  readonly title?: string
  readonly description: string
  readonly footer?: { readonly text: string }
  readonly color: number
}
interface Row {
  readonly components: readonly { readonly label: string }[]
}

/** Discord's messages as a page that looks much as Discord shows them, read from the JSON that was sent. */
export const discordPage = (recorded: readonly Recorded[]): string =>
  page(
    LOOK,
    recorded.map(({ typed, body }) => {
      const embeds = (body['embeds'] ?? []) as readonly Embed[]
      const rows = (body['components'] ?? []) as readonly Row[]
      return `<div class="message"><div class="typed">↱ Ann used ${escapeHtml(typed)}</div>
<span class="name">Dateline</span><span class="app">APP</span>${embeds.map(embedHtml).join('')}${rows
        .map(
          (r) =>
            `<div class="buttons">${r.components.map((c) => `<span>${escapeHtml(c.label)}</span>`).join('')}</div>`,
        )
        .join('')}</div>`
    }),
  )

const embedHtml = ({ author, title, description, footer, color }: Embed): string =>
  `<div class="embed" style="border-color:#${color.toString(16).padStart(6, '0')}">${
    author ? `<div><small>${escapeHtml(author.name)}</small></div>` : ''
  }${title ? `<div class="title">${markdown(title)}</div>` : ''}${description
    .split('\n')
    .map((line) =>
      line.startsWith('-# ')
        ? `<small>${markdown(line.slice(3))}</small>`
        : `<div>${markdown(line) || '&nbsp;'}</div>`,
    )
    .join('')}${footer ? `<small>${escapeHtml(footer.text)}</small>` : ''}</div>`

/** The part of Discord's markdown that the renderer writes. */
const markdown = (words: string): string =>
  escapeHtml(words)
    .replace(/(?<!\\)\[((?:\\.|[^\]])*)\]\(([^)\s]+)\)/g, '<a>$1</a>')
    .replace(/(?<!\\)\*\*(.+?)(?<!\\)\*\*/g, '<b>$1</b>')
    .replace(/(?<!\\)\*(.+?)(?<!\\)\*/g, '<i>$1</i>')
    .replace(/\\([\\*_~`|[\]<#>+.)-])/g, '$1')
