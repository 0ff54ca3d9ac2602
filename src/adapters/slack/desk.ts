import { UserError } from '../../../briefings/errors.ts'
import type { Command, CommandInput, Viewer } from '../../../commands/command.ts'
import { text } from '../../../commands/document.ts'
import { noSuchCommand } from '../../../commands/match.ts'
import { apology, faultInWords } from '../dispatch.ts'
import type { ReportFault } from '../report-fault.ts'
import type { Dispatch, Outcome } from '../request.ts'
import type { SlackMessage } from './block-kit.ts'
import type { ButtonRequest } from './button-value.ts'
import { namesOf, pickMessage } from './pick.ts'
import { readCommand } from './read-command.ts'
import { renderForSlack, type AskedBy } from './render.ts'

/** How commands are called on Slack, where not each of them has a name of its own. */
export const PREFIX = '/dateline '

export interface Asked extends Shown {
  /** As typed after `/dateline`, or carried by a button. */
  readonly line: string
  readonly viewer: (command: Command) => Promise<Viewer>
}

/** What of an answer is shown, and what the question stands after. */
type Shown = Partial<Pick<ButtonRequest, 'page' | 'sources' | 'earlier'>> & {
  /** Said above an answer that everybody sees, or that a form was filled in for. */
  readonly asked?: AskedBy
}

export interface Answer {
  readonly message: SlackMessage
  readonly private: boolean
}

/** Shown an answer as it stands while it is being written: whole and true each time. */
export type ShowAnswer = (draft: Answer) => void

export interface Desk {
  readonly commands: readonly Command[]
  /** Carries out a line and renders what comes of it. Never rejects: what goes wrong is told in the answer. */
  answer(asked: Asked): Promise<Answer>
  /** A command with its first argument as it was filled in: long texts keep their lines and quotes. */
  fill(
    name: string,
    words: string,
    asked: Pick<Asked, 'viewer' | 'earlier' | 'asked'>,
    show?: ShowAnswer,
  ): Promise<Answer>
  /** A question in plain words, as if by `ask`, after those asked before it. */
  ask(question: string, viewer: Viewer, earlier: readonly string[], show?: ShowAnswer): Promise<Answer>
  render(outcome: Outcome, line?: string, shown?: Shown): Answer
  /** What a person is told of a fault, which is logged. */
  fault(error: unknown, doing: string): Answer
}

/** Questions that a button carries on: it has room for few. */
const EARLIER_CARRIED = 3

export interface DeskOptions {
  readonly dispatch: Dispatch
  readonly commands: readonly Command[]
  readonly reportFault: ReportFault
}

export function createDesk({ dispatch, commands, reportFault }: DeskOptions): Desk {
  const offers = new Set(commands.map((c) => c.name))
  const render: Desk['render'] = (outcome, line = '', { asked, ...shown } = {}) => {
    const [command = 'help', words = ''] = split(line, commands)
    const request = { page: 0, ...shown, command, words }
    const rendering = { request, prefix: PREFIX, offers, asked: outcome.private ? undefined : asked }
    const message = renderForSlack(outcome.document, rendering)
    if (message) return { message, private: outcome.private }
    return {
      message: sentence('There is no more of this: it may have changed since. Please ask again.'),
      private: true,
    }
  }
  const fault: Desk['fault'] = (error, doing) => ({
    message: sentence(faultInWords(reportFault(error, doing))),
    private: true,
  })
  const guarded = async (doing: string, work: () => Promise<Answer>): Promise<Answer> => {
    try {
      return await work()
    } catch (error) {
      return error instanceof UserError ? render(apology(error.message)) : fault(error, doing)
    }
  }
  const fill: Desk['fill'] = (name, words, { viewer, earlier = [], ...shown }, show) =>
    guarded(name, async () => {
      const command = commands.find((c) => c.name === name)
      if (!command) throw noSuchCommand(name, commands, PREFIX)
      const [first = ''] = Object.keys(command.arguments)
      const input = { [first]: words }
      const toAnswer = (outcome: Outcome): Answer =>
        render(outcome, `${name} ${words}`, { ...shown, earlier: earlier.slice(-EARLIER_CARRIED) })
      const request = { command, input, viewer: await viewer(command), earlier }
      return toAnswer(await dispatch(request, show && ((draft) => show(toAnswer(draft)))))
    })
  return {
    commands,
    render,
    fault,
    answer: ({ line, viewer, ...shown }) =>
      guarded(line.split(' ')[0] ?? 'command', async () => {
        const { command, input } = readCommand(line, commands, PREFIX)
        const completion = isEmpty(input) ? namesOf(command) : null
        if (completion) return { message: pickMessage(command, completion, PREFIX), private: true }
        const { earlier = [] } = shown
        const outcome = await dispatch({ command, input, viewer: await viewer(command), earlier })
        return render(outcome, line, shown)
      }),
    fill,
    ask: (question, viewer, earlier, show) =>
      fill('ask', question, { viewer: async () => viewer, earlier }, show),
  }
}

const isEmpty = (input: CommandInput): boolean => Array.isArray(input) && input.length === 0

const sentence = (words: string): SlackMessage =>
  renderForSlack(
    { title: null, blocks: [text(words, 'warning')] },
    { request: { command: 'help', words: '', page: 0 }, prefix: PREFIX },
  )!

/** A line as the name of its command and the words after it, as a button carries them. */
function split(line: string, commands: readonly Command[]): [string, string] | [] {
  const lower = line.toLowerCase()
  const named = commands
    .filter((c) => lower === c.name || lower.startsWith(`${c.name} `))
    .sort((a, b) => b.name.length - a.name.length)[0]
  return named ? [named.name, line.slice(named.name.length).trim()] : []
}
