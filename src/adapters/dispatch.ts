import type { Logger } from 'pino'
import type { Briefings } from '../../briefings/briefings.ts'
import type { Drafting } from '../../briefings/drafts.ts'
import { UserError } from '../../briefings/errors.ts'
import type { Command, CommandContext, Viewer } from '../../commands/command.ts'
import { text, type Document } from '../../commands/document.ts'
import { isAway, isUnwritable } from '../store/store-fault.ts'
import { tooMuchInWords, type Limits } from './limits.ts'
import type { MayPost } from './may-post.ts'
import type { ReportFault } from './report-fault.ts'
import type { Dispatch, Outcome } from './request.ts'

export interface DispatchOptions {
  readonly briefings: Briefings
  /** The same for one request, showing how its reply stands; absent without a language model. */
  readonly drafting?: Drafting | undefined
  readonly commands: readonly Command[]
  readonly now: () => Temporal.Instant
  readonly read: CommandContext['read']
  readonly fetcher: CommandContext['fetcher']
  /** How a command is called here: `/`, or `/dateline `. */
  readonly prefix: string
  /** Looks whether something can be posted in a channel. */
  readonly mayPost?: MayPost | undefined
  readonly reportFault: ReportFault
  /** Told of each command, how long it took and what came of it; not of what was asked. */
  readonly log?: Pick<Logger, 'debug'> | undefined
  /** How much one person and one place may ask; no limit where it is left out. */
  readonly limits?: Limits | undefined
}

/** Runs commands for a chat adapter. A request's own errors are told privately; faults are logged with the id that is shown. */
export function createDispatch(options: DispatchOptions): Dispatch {
  const { briefings, drafting, commands, now, read, fetcher, prefix, reportFault, limits, log } = options
  /** A platform that does not tell keeps nobody from setting a post up. */
  const mayPost = async (viewer: Viewer, channel: string): Promise<string | null> => {
    try {
      return (await options.mayPost?.(viewer, channel)) ?? null
    } catch (error) {
      reportFault(error, 'looking whether a channel can be posted in')
      return null
    }
  }
  return async ({ command, input, viewer, earlier }, show) => {
    const began = performance.now()
    const tell = (outcome: 'answered' | 'not found' | 'refused' | 'fault'): void => {
      const ms = Math.round(performance.now() - began)
      log?.debug({ command: command.name, ms, outcome }, 'a command was carried out')
    }
    const tooMuch = limits?.take(viewer, now())
    if (tooMuch) return apology(tooMuchInWords(tooMuch))
    try {
      const context: CommandContext = {
        briefings,
        drafting,
        viewer,
        now: now(),
        read,
        fetcher,
        commands,
        prefix,
        mayPost: (channel) => mayPost(viewer, channel),
        ...(earlier ? { earlier } : {}),
      }
      const isPrivate = command.reply === 'private'
      const draft = show && ((document: Document) => show({ document, private: isPrivate, answered: true }))
      const { document, missed } = await command.answer(input, context, draft)
      tell(missed ? 'not found' : 'answered')
      return { document, private: isPrivate || missed, answered: !missed }
    } catch (error) {
      if (error instanceof UserError) {
        tell('refused')
        return apology(error.message)
      }
      tell('fault')
      const fault = reportFault(error, command.name)
      const inWords = isAway(error) ? awayInWords : isUnwritable(error) ? unwritableInWords : faultInWords
      return apology(inWords(fault))
    }
  }
}

/** What a person is told of a fault: never its cause, which may hold what is not theirs to see. */
export const faultInWords = (id: string): string =>
  `Something went wrong on my side (fault ${id}). Please try again; whoever runs me finds that id in the log.`

/** What they are told while the store is away or busy, which passes. */
const awayInWords = (id: string): string =>
  `I cannot get at my store right now (fault ${id}). Please try again in a minute.`

/** What they are told where nothing can be kept: trying again would not help them. */
const unwritableInWords = (id: string): string =>
  `I can keep nothing new right now (fault ${id}): whoever runs me has to look after my store. What I hold can be asked for.`

export const apology = (sentence: string): Outcome => ({
  document: apologyDocument(sentence),
  private: true,
  answered: false,
})

/** What is wrong, and below it, where there is more than one line, how it is done right. */
export const apologyDocument = (sentence: string): Document => ({
  title: null,
  blocks: sentence.split('\n').map((line, i) => text(line, i === 0 ? 'warning' : 'plain')),
})
