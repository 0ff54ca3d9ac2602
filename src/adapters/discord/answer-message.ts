import type { Command } from '../../../commands/command.ts'
import { matchCommand, noSuchCommand } from '../../../commands/match.ts'
import { splitLine } from '../../../commands/parse.ts'
import { apology } from '../dispatch.ts'
import type { Outcome, Request } from '../request.ts'
import type { Desk } from './desk.ts'
import { messageBody } from './message-body.ts'
import { viewerOf } from './viewer.ts'

/** What is read of a message as the gateway dispatches it. */
export interface Message {
  readonly id: string
  readonly channel_id: string
  readonly guild_id?: string
  readonly content?: string
  readonly author?: { readonly id: string; readonly bot?: boolean }
  readonly webhook_id?: string
  readonly mentions?: readonly { readonly id: string; readonly username?: string }[]
}

/** Discord shows that somebody types for ten seconds. */
const TYPING_AGAIN = 8_000

/** Whether a message asks the bot: a direct one, a mention, or a reply that pings it. */
export const isForBot = (message: Message, bot: string): boolean =>
  !message.author?.bot &&
  message.webhook_id === undefined &&
  message.author !== undefined &&
  (message.guild_id === undefined || (message.mentions ?? []).some((m) => m.id === bot))

/** Answers a message as a question. Never rejects. */
export async function answerMessage(message: Message, bot: string, desk: Desk): Promise<void> {
  const stopTyping = showTyping(message.channel_id, desk)
  try {
    const { outcome, request } = await outcomeOf(message, bot, desk)
    const buttons = request && {
      actions: desk.actions,
      place: `${message.guild_id ?? 'direct'}/${message.channel_id}`,
      asker: message.author?.id ?? '',
      command: request.command,
      input: request.input,
      known: new Set(desk.commands.map((c) => c.name)),
    }
    stopTyping()
    await desk.api.sendMessage(message.channel_id, {
      ...messageBody(outcome.document, 0, buttons),
      message_reference: { message_id: message.id, fail_if_not_exists: false },
      // The question's own id: a question that the gateway brings twice, or whose answer's receipt is lost, is answered once.
      nonce: message.id,
      enforce_nonce: true,
    })
  } catch (error) {
    desk.reportFault(error, 'answering a Discord message')
  } finally {
    stopTyping()
  }
}

interface Asked {
  readonly outcome: Outcome
  readonly request?: { readonly command: Command; readonly input: Readonly<Record<string, string>> }
}

async function outcomeOf(message: Message, bot: string, desk: Desk): Promise<Asked> {
  const words = wordsOf(message, bot)
  const { guild_id, author } = message
  const viewer = viewerOf(
    { ...(guild_id ? { guild_id } : {}), user: author } as Parameters<typeof viewerOf>[0],
    desk.managers,
  )
  if (words.startsWith('/') && guild_id === undefined) return { outcome: await runTyped(words, viewer, desk) }
  const command = desk.commands.find((c) => c.name === (words ? 'ask' : 'help'))
  if (!command) return { outcome: apology('I have no answer to that.') }
  const input: Record<string, string> = words ? { question: words } : {}
  const earlier = desk.conversations.earlier(message.channel_id)
  const outcome = await desk.dispatch({ command, input, viewer, ...(earlier.length > 0 ? { earlier } : {}) })
  if (words && outcome.answered) desk.conversations.add(message.channel_id, words)
  return { outcome, request: { command, input } }
}

/** A command typed out in a direct message, where nobody else reads a private reply. */
async function runTyped(line: string, viewer: Request['viewer'], desk: Desk): Promise<Outcome> {
  const words = splitLine(line.slice(1))
  const found = matchCommand(
    words.map((w) => w.text),
    desk.commands,
  )
  if (!found) return apology(noSuchCommand(words[0]?.text ?? '', desk.commands, '/').message)
  return desk.dispatch({ command: found.command, input: words.slice(found.taken), viewer })
}

/** The question without the mention that called for us; other people's mentions by their names. */
function wordsOf({ content = '', mentions = [] }: Message, bot: string): string {
  const names = new Map(mentions.map((m) => [m.id, m.username ?? '']))
  return content.replace(/<@!?(\d+)>/g, (_, id: string) => (id === bot ? ' ' : (names.get(id) ?? ''))).trim()
}

/** Shows that an answer is being worked on, until it is told to stop. That it cannot be shown is no reason not to answer. */
function showTyping(channel: string, { api }: Desk): () => void {
  const show = (): void => void api.showTyping(channel).catch(() => undefined)
  show()
  const timer = setInterval(show, TYPING_AGAIN)
  return () => clearInterval(timer)
}
