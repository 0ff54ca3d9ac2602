import type { Document } from '../../commands/document.ts'
import { heading, text } from '../../commands/document.ts'
import { commands } from '../../commands/index.ts'
import { verbs } from './index.ts'
import type { Verb } from './verb.ts'

/** `dateline VERB --help`. */
export const usageOfVerb = ({ usage, description }: Verb): Document => ({
  title: `dateline ${usage}`,
  blocks: [text(description), heading(OPTIONS.title), { kind: 'usage', entries: OPTIONS.entries }],
})

const OPTIONS = {
  title: 'Options of all',
  entries: [
    {
      usage: '--db URL',
      description: 'file:PATH, memory: or postgres://… (default file:data/dateline.db; also DATELINE_DB)',
    },
    { usage: '--json', description: 'The machine form on standard output, and nothing else there' },
    { usage: '--now ISO', description: 'The clock that the command sees (also DATELINE_NOW)' },
    { usage: '--as WHO', description: 'Acts as discord:GUILD[:USER] or slack:TEAM[:USER]' },
  ],
}

/** `dateline --help`. */
export function usageDocument(): Document {
  return {
    title: 'dateline [COMMAND] [ARGS] [--db URL] [--json]',
    blocks: [
      text('News briefings with a source under every sentence. Without a command: the console chat.'),
      heading('Chat commands, the same here and in the chat'),
      { kind: 'usage', entries: commands.map((c) => ({ usage: c.usage, description: c.description })) },
      heading('At the terminal only'),
      { kind: 'usage', entries: verbs.map((v) => ({ usage: v.usage, description: v.description })) },
      heading(OPTIONS.title),
      { kind: 'usage', entries: OPTIONS.entries },
    ],
  }
}
