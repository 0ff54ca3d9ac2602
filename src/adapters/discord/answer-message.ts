import { UserError } from '../../../briefings/errors.ts'
import type { CommandInput } from '../../../commands/command.ts'
import { matchCommand, noSuchCommand } from '../../../commands/match.ts'
import { splitLine } from '../../../commands/parse.ts'
import { oneLine } from '../../../commands/one-line.ts'
import { bareName, HELLO } from '../../../commands/plain-line.ts'
import { apology, faultInWords } from '../dispatch.ts'
import type { Outcome, Request } from '../request.ts'
import { subjectOf } from '../subject.ts'
import { hasCode, type MessageBody } from './api.ts'
import type { Desk } from './desk.ts'
import { buttonsOf, messageBody, plainBody, type Buttons } from './message-body.ts'
import { dispatchLive } from './live.ts'
import { placeOf } from './interaction.ts'
import { viewerOf, type Origin } from './viewer.ts'
import { wordsOf, type Words } from './words.ts'

/** What is read of a message as the gateway dispatches it. */
export interface Message extends Words {
  readonly id: string
  readonly channel_id: string
  readonly guild_id?: string
  readonly author?: { readonly id: string; readonly bot?: boolean }
  readonly webhook_id?: string
  /** What it replies to. */
  readonly message_reference?: { readonly message_id?: string }
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
  const spot = createSpot(message, desk)
  try {
    const { outcome, request, buttons } = await outcomeOf(message, bot, desk, (body) => spot.draft(body))
    stopTyping()
    const sent = await send(spot, outcome, buttons, desk)
    const subject =
      request && outcome.answered ? subjectOf(request.command, request.input, outcome.document) : null
    if (subject !== null) desk.conversations.add(message.channel_id, subject, sent)
  } catch (error) {
    desk.reportFault(error, 'answering a Discord message')
  } finally {
    stopTyping()
  }
}

const MISSING_PERMISSIONS = 50013

/** Where a message is answered. */
interface Spot {
  /** Whether an answer, or a draft of it, is known to stand there. */
  readonly isTaken: boolean
  draft(body: MessageBody): Promise<void>
  /** Puts an answer there, in a draft's place. Returns the id of the message. */
  post(body: MessageBody): Promise<string | undefined>
}

function createSpot({ id, channel_id: channel }: Message, { api }: Desk): Spot {
  let standing: string | undefined
  let isDrafted = false
  const inReply = (body: MessageBody) => ({
    ...body,
    message_reference: { message_id: id, fail_if_not_exists: false },
    // The question's own id: a question that the gateway brings twice, or whose answer's receipt is lost, is answered once.
    // An apology carries it too, so that it comes only where the answer did not.
    nonce: id,
    enforce_nonce: true as const,
  })
  return {
    get isTaken() {
      return standing !== undefined
    },
    async draft(body) {
      if (standing !== undefined) return void (await api.draftMessage(channel, standing, body))
      isDrafted = true
      standing = idOf(await api.sendDraft(channel, inReply(body)))
    },
    async post(body) {
      if (standing === undefined) {
        standing = idOf(await api.sendMessage(channel, inReply(body)))
        // A draft whose receipt was lost stands there under the same nonce.
        if (!isDrafted || standing === undefined) return standing
      }
      await api.editMessage(channel, standing, body)
      return standing
    },
  }
}

const idOf = (sent: unknown): string | undefined => (sent as { id?: string } | null)?.id

/** Sends the answer; where Discord does not take it, an apology in its stead. Returns the id of the message. */
async function send(
  spot: Spot,
  { document }: Outcome,
  buttons: Buttons | undefined,
  { reportFault }: Desk,
): Promise<string | undefined> {
  try {
    return await spot.post(messageBody(document, 0, buttons))
  } catch (error) {
    // Without the right to embed links, the same goes as plain words.
    if (hasCode(error, MISSING_PERMISSIONS)) return spot.post(plainBody(document, 0, buttons))
    const fault = reportFault(error, 'answering a Discord message')
    // A draft that stands there is whole and true: no apology takes its place.
    return spot.isTaken ? undefined : spot.post(messageBody(apology(faultInWords(fault)).document))
  }
}

interface Asked {
  readonly outcome: Outcome
  readonly request?: Call
  readonly buttons?: Buttons | undefined
}

async function outcomeOf(message: Message, bot: string, desk: Desk, draft: Spot['draft']): Promise<Asked> {
  const words = wordsOf(message, bot)
  const { guild_id, author } = message
  const viewer = viewerOf(
    { ...(guild_id ? { guild_id } : {}), channel_id: message.channel_id, user: author } as Origin,
    desk.managers,
  )
  const call = (guild_id === undefined ? typedCall(words, desk) : null) ?? askedCall(words, desk)
  if ('document' in call) return { outcome: call }
  const { command, input } = call
  const earlier =
    command.name === 'ask'
      ? desk.conversations.earlier(message.channel_id, message.message_reference?.message_id)
      : []
  const request = { command, input, viewer, ...(earlier.length > 0 ? { earlier } : {}) }
  const buttons = isNamed(input)
    ? buttonsOf(desk, { place: placeOf(message), asker: author?.id ?? '', command, input, replied: words })
    : undefined
  const { outcome } = await dispatchLive(desk, request, buttons, draft)
  return { outcome, request, buttons }
}

type Call = Pick<Request, 'command' | 'input'>

/** A command typed out in a direct message, where nobody else reads a private reply; null for what is none. */
function typedCall(line: string, { commands }: Desk): Call | Outcome | null {
  const bare = bareName(line, commands)
  if (bare === undefined && !line.startsWith('/')) return null
  const words = splitLine(bare ?? line.slice(1))
  const found = matchCommand(
    words.map((w) => w.text),
    commands,
  )
  if (!found) return apology(noSuchCommand(words[0]?.text ?? '', commands, '/').message)
  const { command } = found
  const typed = words.slice(found.taken)
  try {
    return { command, input: command.named(typed) }
  } catch (error) {
    // The command says itself what is wrong with it.
    if (error instanceof UserError) return { command, input: typed }
    throw error
  }
}

function askedCall(words: string, { commands }: Desk): Call | Outcome {
  const command = commands.find((c) => c.name === 'ask')
  return command
    ? { command, input: { question: oneLine(words) ? words : HELLO } }
    : apology('I have no answer to that.')
}

const isNamed = (input: CommandInput): input is Readonly<Record<string, string>> => !Array.isArray(input)

/** Shows that an answer is being worked on, until it is told to stop. That it cannot be shown is no reason not to answer. */
function showTyping(channel: string, { api }: Desk): () => void {
  const show = (): void => void api.showTyping(channel).catch(() => undefined)
  show()
  const timer = setInterval(show, TYPING_AGAIN)
  return () => clearInterval(timer)
}
