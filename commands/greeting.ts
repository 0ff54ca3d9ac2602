import type { Command } from './command.ts'
import { text, type Document } from './document.ts'

/** What can be tried at once, with nothing set up; only commands that there are get told. */
const TRY: readonly { readonly command: string; readonly words: string }[] = [
  { command: 'brief', words: 'brief — the stories of the moment, with a source under every sentence' },
  { command: 'ask', words: 'ask who called off the talks, and why? — or mention me with a question' },
  { command: 'add', words: 'add https://… — what is new in an article, and which event it belongs to' },
]

export interface GreetingContext {
  readonly commands: readonly Command[]
  /** How a command is called here: `/`, or `/dateline `. */
  readonly prefix: string
  /** What was set up here not long ago still stands. */
  readonly isBack: boolean
}

/** What the bot says once when it comes to a place: what to try, and how it gets something to tell. */
export function greeting({ commands, prefix, isBack }: GreetingContext): Document {
  const known = new Set(commands.map((c) => c.name))
  const tries = TRY.filter((t) => known.has(t.command))
  return {
    title: isBack ? 'Dateline is back' : 'Hello, this is Dateline',
    blocks: [
      text(
        isBack
          ? 'What was set up here before I was removed still stands.'
          : 'I tell who did what, when and where, with the sentence of the source under every claim, and say so when my sources hold no answer.',
      ),
      text('Three things to try:'),
      ...tries.map((t) => text(`• ${prefix}${t.words}`)),
      ...(known.has('sources add')
        ? [
            text(
              `I know what my sources say: pick some to begin with below, or add any feed with ${prefix}sources add ADDRESS.`,
            ),
          ]
        : []),
      text(
        `Who manages this place may set its time zone below or with ${prefix}settings; I ask this once. ${prefix}help tells the rest.`,
        'muted',
      ),
    ],
  }
}
