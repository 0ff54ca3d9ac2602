// Writes docs/tour.md from the real program: `node scripts/tour.ts`. A test compares the page with what it would write.
import { writeFileSync } from 'node:fs'
import { UserError } from '../briefings/errors.ts'
import type { CommandContext } from '../commands/command.ts'
import { commands } from '../commands/index.ts'
import { splitLine } from '../commands/parse.ts'
import { renderForTerminal } from '../src/adapters/console/render.ts'
import { openApp } from '../src/app.ts'
import { viewerOf } from '../src/cli/viewer.ts'
import { fillSample } from '../src/sample/open-sample.ts'

/** The evening of the sample's last day. */
const NOW = Temporal.Instant.from('2024-04-07T20:00:00Z')
const WIDTH = 100

/** What a visitor sees, in order: a heading, a word on why, and the lines that are typed. */
const STOPS: readonly (readonly [heading: string, why: string, ...lines: string[]])[] = [
  [
    'What is new',
    'Each sentence stands in its source, which is named beneath it.',
    '/brief',
    '/brief measles --since 2024-04-01',
  ],
  [
    'Who is that',
    'Two people may bear one name; a name may be misspelt.',
    '/actor Ana Holt',
    '/actor Viktor Danek',
    '/actor Danec',
  ],
  [
    'What happened',
    'Where sources differ, they stand side by side; a status moves with the sentence that moved it.',
    '/event Strong earthquake shakes the Corvan valley',
    '/event protest in Sarvia',
    '/event Lake Ilse talks',
  ],
  ['When', 'Days that mattered, from dates of publication and dates in the texts.', '/timeline ferry strike'],
  [
    'Questions',
    'A bare line is a question. Where the sources hold no sure answer, that is the answer, with what comes closest.',
    'Who leads the Seafarers’ Union of Teal?',
    'How many people were killed in the Corvan valley?',
    'Why were the talks at Lake Ilse postponed?',
    'How much did the ferry company lose last year?',
    'Is Mara Quill pleased with the plan?',
  ],
  [
    'Digests and follows',
    'At set times by the local clock, each story once; what moves is told as an update.',
    '/digest add "weekdays 08:30" Europe/Berlin --stories 3',
    '/digest preview d1',
    '/follow Viktor Danek',
    '/following',
  ],
  ['Help', 'What can be asked.', '/help', '/help timeline'],
]

/** The page, from a fresh store with the sample in it. */
export async function composeTour(): Promise<string> {
  const app = await openApp({ db: 'memory:', now: NOW })
  try {
    await fillSample(app)
    const context: CommandContext = {
      briefings: app.briefings,
      commands,
      viewer: viewerOf(undefined),
      now: NOW,
      prefix: '/',
      read,
      fetcher: { fetch: () => Promise.reject(new Error('A tour reads nothing from outside.')) },
    }
    const parts = [
      '# A tour',
      'What the console chat answers on the sample that `npm start` opens, on the evening of 7 April 2024. Written by `node scripts/tour.ts` from ' +
        'the program itself. Sources marked *(invented)* are made up; see [the sample](../src/sample/README.md).',
    ]
    for (const [heading, why, ...lines] of STOPS) {
      parts.push(`## ${heading}`, why)
      for (const line of lines)
        parts.push(['```text', `› ${line}`, '', await answer(line, context), '```'].join('\n'))
    }
    return `${parts.join('\n\n')}\n`
  } finally {
    await app.close()
  }
}

/** A tour reads nothing from outside, so that it is the same everywhere. */
const read: CommandContext['read'] = async () => []

async function answer(line: string, context: CommandContext): Promise<string> {
  const typed = line.startsWith('/') ? line.slice(1) : `ask ${line}`
  // Names of several words ("privacy export") come before those that they begin with.
  const command = commands
    .toSorted((a, b) => b.name.length - a.name.length)
    .find((c) => `${typed} `.startsWith(`${c.name} `))
  if (!command) throw new Error(`the tour knows no command for: ${line}`)
  try {
    const { document } = await command.answer(splitLine(typed.slice(command.name.length)), context)
    return renderForTerminal(document, { width: WIDTH, color: false, prefix: '/' }).trimEnd()
  } catch (error) {
    if (error instanceof UserError) return error.message
    throw error
  }
}

if (import.meta.main) writeFileSync(new URL('../docs/tour.md', import.meta.url), await composeTour())
