import type { Briefings } from '../briefings/briefings.ts'
import type { DraftMethodOf, Drafting } from '../briefings/drafts.ts'
import { UserError } from '../briefings/errors.ts'
import type { Scope } from '../briefings/model.ts'
import type { Fetcher } from '../briefings/ports.ts'
import type { ReadArticle } from '../briefings/read/read.ts'
import type { ArgumentSpecs, ArgumentsOf } from './arguments.ts'
import type { Document } from './document.ts'
import { withHowToFill } from './empty-store.ts'
import { namedArguments, parseArguments, readArguments, type Word } from './parse.ts'

/** Who asks, and what they may see and do. Worked out by the adapter from its platform, never from the text. */
export interface Viewer {
  readonly scopes: readonly Scope[]
  /** Where what this person adds is kept. */
  readonly home: Scope
  /** May manage this place: its digests, sources, actors, stories and settings. Read afresh at each use. */
  readonly manager: boolean
  /** `discord:USER`, `slack:TEAM:USER`, or `terminal`. */
  readonly person: string
  /** `discord:GUILD` or `slack:TEAM`; null in a direct message and at the terminal. */
  readonly place: string | null
  /** The platform's id of the channel that this was asked in; absent in a direct message and at the terminal. */
  readonly channel?: string
}

export interface CommandContext {
  readonly briefings: Briefings
  /** The same, showing how its reply stands meanwhile; absent where a reply is there at once. */
  readonly drafting?: Drafting | undefined
  readonly viewer: Viewer
  readonly now: Temporal.Instant
  /** Reads what a person adds: an address, which is fetched, or pasted text. Throws a UserError where there is no article. */
  readonly read: (what: string) => Promise<readonly ReadArticle[]>
  /** Reads addresses: what `sources` looks for feeds with. */
  readonly fetcher: Fetcher
  /** The bytes of a file that the words name, at the terminal; null where there is none. Absent in chats. */
  readonly file?: (path: string) => Promise<Uint8Array | null>
  /**
   * Why nothing can be posted in a channel of this place, as the end of a sentence with what to do; null where nothing speaks
   * against it or the platform does not tell. Absent where nothing is posted.
   */
  readonly mayPost?: (channel: string) => Promise<string | null>
  /** Questions asked before in the same thread, oldest first: what "he" and "there" point back to. */
  readonly earlier?: readonly string[]
  /** The commands that there are, for `help`. */
  readonly commands: readonly Command[]
  /** How a command is called here: `/actor` in a chat, `actor` in a shell. */
  readonly prefix: string
}

/** A command as its file writes it: typed arguments in, a typed result out, and how that result is shown. */
export interface CommandDefinition<S extends ArgumentSpecs, R> {
  readonly name: string
  readonly description: string
  readonly examples: readonly string[]
  /** Who sees the reply in a channel. Known before anything is read, since the acknowledgement says it. */
  readonly reply: 'public' | 'private'
  /** Only for those who may manage the place. */
  readonly manage?: true
  readonly arguments: S
  /** How many of the first arguments are told without their names, each in quotes where it holds spaces; 1 unless said. */
  readonly unnamed?: number
  readonly run: (args: ArgumentsOf<S>, context: CommandContext) => Promise<R>
  readonly present: (result: R, context: CommandContext) => Document
  /** The machine form, where it is not the result as it is. */
  readonly json?: (result: R) => unknown
  /** The core's method whose reply `run` answers as it is, so that it can be shown while it is still being phrased. */
  readonly drafts?: DraftMethodOf<R>
  /** Tells what articles say: where none is held, the reply says how that changes. */
  readonly tells?: true
  /** Of use before anything is held: at the terminal it may make the store. */
  readonly begins?: boolean
  /** Whether the result says that a name is not held: told privately, exit status 2 at the terminal. */
  readonly missed?: (result: R) => boolean
}

/** What an answer is to an adapter, whatever the command. */
export interface Reply {
  readonly document: Document
  readonly json: unknown
  readonly missed: boolean
}

/** What was typed after the name, or the filled-in options of a platform that has them typed, by argument name. */
export type CommandInput = readonly Word[] | Readonly<Record<string, string>>

/** A command as adapters see it. */
export interface Command {
  readonly name: string
  readonly description: string
  readonly examples: readonly string[]
  readonly reply: 'public' | 'private'
  /** Only for those who may manage the place: an adapter finds out who may before it runs one of these. */
  readonly manage: boolean
  readonly begins: boolean
  readonly arguments: ArgumentSpecs
  readonly usage: string
  /** The same without what may be named besides: what fits a list of all commands on a phone. */
  readonly shortUsage: string
  /** What was typed, by argument name. Throws a UserError where that cannot be told. */
  readonly named: (typed: readonly Word[]) => Readonly<Record<string, string>>
  /**
   * @param show Shown the reply as it stands while it is still being phrased: whole and true each time.
   * @throws UserError for a request that cannot be carried out as it stands.
   */
  readonly answer: (
    input: CommandInput,
    context: CommandContext,
    show?: (draft: Document) => void,
  ) => Promise<Reply>
}

export function defineCommand<const S extends ArgumentSpecs, R>(
  definition: CommandDefinition<S, R>,
): Command {
  const usage = usageOf(definition.name, definition.arguments, definition.unnamed)
  return {
    name: definition.name,
    description: definition.description,
    examples: definition.examples,
    reply: definition.reply,
    manage: definition.manage ?? false,
    begins: definition.begins ?? false,
    arguments: definition.arguments,
    usage,
    shortUsage: usageOf(
      definition.name,
      withoutOptions(definition.arguments, definition.unnamed),
      definition.unnamed,
    ),
    named: (typed) =>
      Object.fromEntries(namedArguments(definition.arguments, typed, usage, definition.unnamed)),
    answer: async (input, context, show) => {
      if (definition.manage && !context.viewer.manager) throw noRight(context.prefix + definition.name)
      const told = withExample(context.prefix, usage, definition.examples)
      const args = isWords(input)
        ? parseArguments(definition.arguments, input, told, definition.unnamed)
        : readArguments(definition.arguments, new Map(Object.entries(input)), told)
      const result = await definition.run(args, show ? withDrafts(definition, context, show) : context)
      const document = definition.present(result, context)
      return {
        document: definition.tells ? await withHowToFill(document, context) : document,
        json: definition.json ? definition.json(result) : result,
        missed: definition.missed?.(result) ?? false,
      }
    },
  }
}

/** The context whose core shows the reply of this command as it stands. */
function withDrafts<S extends ArgumentSpecs, R>(
  { drafts, present }: CommandDefinition<S, R>,
  context: CommandContext,
  show: (draft: Document) => void,
): CommandContext {
  if (!drafts || !context.drafting) return context
  const briefings = context.drafting(({ method, result }) => {
    // What this method answers is what `run` answers: the definition's type says so.
    if (method === drafts) show(present(result as unknown as R, context))
  })
  return { ...context, briefings }
}

const isWords = (input: CommandInput): input is readonly Word[] => Array.isArray(input)

/** How a command is used, as whoever used it otherwise is told. */
const withExample = (prefix: string, usage: string, [example]: readonly string[]): string =>
  prefix + usage + (example === undefined || example === usage ? '' : `\nFor example: ${prefix}${example}`)

const noRight = (command: string): UserError =>
  new UserError(
    'no-right',
    `${command} is for those who manage this place: ask one of them, or use it in a direct message to me.`,
  )

const withoutOptions = (specs: ArgumentSpecs, unnamed = 1): ArgumentSpecs =>
  Object.fromEntries(Object.entries(specs).filter(([, spec], i) => spec.required || i < unnamed))

function usageOf(name: string, specs: ArgumentSpecs, unnamed = 1): string {
  const parts = Object.entries(specs).map(([key, spec], i) => {
    const named = spec.kind === 'flag' ? `--${key}` : `--${key} ${key.toUpperCase()}`
    const shown = i < unnamed ? key.toUpperCase() : named
    return spec.required ? shown : `[${shown}]`
  })
  return [name, ...parts].join(' ')
}
