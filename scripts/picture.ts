// Draws the README's picture from real replies: `node scripts/picture.ts > docs/reply.svg`. The console's own renderer
// writes them, on the sample; this file only turns its styles into SVG.
import { commands, findCommand } from '../commands/index.ts'
import { splitLine } from '../commands/parse.ts'
import { renderForTerminal } from '../src/adapters/console/render.ts'
import { openApp } from '../src/app.ts'
import { viewerOf } from '../src/cli/viewer.ts'
import { fillSample } from '../src/sample/open-sample.ts'

const WIDTH = 92
const LINE = 19
const CHARACTER = 8.43
const PAD = 22
const STYLES: Readonly<Record<string, string>> = {
  '1': 'font-weight="bold" fill="#ffffff"',
  '2': 'fill="#8b98a9"',
  '33': 'fill="#e5c07b"',
  '36': 'fill="#56b6c2"',
}

const questions =
  process.argv.length > 2
    ? process.argv.slice(2)
    : ['who called off last week’s meeting, and why?', 'how much did the fundraiser raise?']
const now = Temporal.Instant.from('2024-04-02T08:00:00Z')
const app = await openApp({ db: 'memory:', now })
await fillSample(app)
const context = {
  briefings: app.briefings,
  commands,
  viewer: viewerOf(undefined),
  now,
  read: async () => [],
  fetcher: { fetch: () => Promise.reject(new Error('Pictures read nothing from outside.')) },
  prefix: '/',
}
const shown: string[] = []
for (const question of questions) {
  const [, name, rest] = /^\/(\S+)\s*(.*)$/.exec(question) ?? [null, 'ask', question]
  const { document } = await findCommand(name)!.answer(splitLine(rest), context)
  shown.push(
    `\u001b[36m›\u001b[0m \u001b[1m${question}\u001b[0m`,
    '',
    ...renderForTerminal(document, { width: WIDTH, color: true, prefix: '/' }).split('\n'),
  )
}
await app.close()
process.stdout.write(svgOf(shown))

function svgOf(lines: readonly string[]): string {
  const width = Math.round(WIDTH * CHARACTER + 2 * PAD)
  const height = lines.length * LINE + 2 * PAD
  const rows = lines.map(
    (line, i) => `<text x="${PAD}" y="${PAD + 13 + i * LINE}" xml:space="preserve">${spansOf(line)}</text>`,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="Replies of Dateline in a terminal">
<rect width="100%" height="100%" rx="10" fill="#1b2028"/>
<g font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="14" fill="#d7dde6">
${rows.join('\n')}
</g>
</svg>
`
}

/** A line with ANSI styles as tspans. */
function spansOf(line: string): string {
  let style = ''
  let out = ''

  for (const [, code, words] of line.matchAll(/(?:\u001b\[(\d+)m)?([^\u001b]*)/g)) {
    if (code !== undefined) style = STYLES[code] ?? ''
    if (words) out += `<tspan${style ? ` ${style}` : ''}>${escape(words)}</tspan>`
  }
  return out
}

function escape(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
