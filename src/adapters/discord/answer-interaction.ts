import { InteractionResponseType, InteractionType } from 'discord.js'
import type { Viewer } from '../../../commands/command.ts'
import type { Request } from '../request.ts'
import { subjectOf } from '../subject.ts'
import { answerForm, answerPick, answerPress } from './answer-component.ts'
import { choicesFor } from './choices.ts'
import { CONTEXT_MENU } from './command-json.ts'
import type { Desk } from './desk.ts'
import { refuseForeignChannel } from './foreign-channel.ts'
import { PASTED, pasteForm } from './forms.ts'
import { dispatchPromised } from './live.ts'
import { placeOf, userOf, type Interaction, type MenuMessage } from './interaction.ts'
import { buttonsOf } from './message-body.ts'
import { readOptions } from './read-options.ts'
import { promise, reply, say } from './reply.ts'
import { viewerOf } from './viewer.ts'

/** Answers one interaction. Never rejects: what goes wrong is logged, and told to the person where Discord still lets us. */
export async function answerInteraction(interaction: Interaction, desk: Desk): Promise<void> {
  try {
    if (interaction.type === InteractionType.ApplicationCommandAutocomplete) await complete(interaction, desk)
    else if (interaction.type === InteractionType.ApplicationCommand) await runCommand(interaction, desk)
    else if (interaction.type === InteractionType.ModalSubmit) await answerForm(interaction, desk)
    else if (interaction.type === InteractionType.MessageComponent)
      await (interaction.data?.values ? answerPick : answerPress)(interaction, desk)
  } catch (error) {
    desk.reportFault(error, 'answering a Discord interaction')
  }
}

async function complete(interaction: Interaction, desk: Desk): Promise<void> {
  const choices = await choicesFor(interaction, desk)
  await desk.api.acknowledge(interaction.id, interaction.token, {
    type: InteractionResponseType.ApplicationCommandAutocompleteResult,
    data: { choices },
  })
}

async function runCommand(interaction: Interaction, desk: Desk): Promise<void> {
  const call = readCall(interaction, desk)
  if (!call) return say(interaction, desk, 'I no longer know that command. Type / to see those that I do.')
  if (call.command.name === PASTED.command && !call.input[PASTED.argument])
    return openPasteForm(interaction, desk, call.command)
  const isPrivate = call.command.reply === 'private'
  await promise(interaction, desk, isPrivate)
  await answerCall(interaction, desk, { ...call, viewer: viewerOf(interaction, desk.managers), isPrivate })
}

interface Call {
  readonly command: Request['command']
  readonly input: Readonly<Record<string, string>>
}

/** Runs a command whose answer was promised, and keeps what the talk in this channel is now about. */
async function answerCall(
  interaction: Interaction,
  desk: Desk,
  { command, input, viewer, isPrivate }: Call & { readonly viewer: Viewer; readonly isPrivate: boolean },
): Promise<void> {
  const channel = interaction.channel_id ?? ''
  const earlier = command.name === 'ask' ? desk.conversations.earlier(channel) : []
  const request = { command, input, viewer, ...(earlier.length > 0 ? { earlier } : {}) }
  const asked = input['question']
  const buttons = buttonsOf(desk, {
    ...{ place: placeOf(interaction), asker: userOf(interaction), command, input, asked },
  })
  const refused = await refuseForeignChannel(interaction, desk, request)
  const { outcome, stands } = refused
    ? { outcome: refused, stands: false }
    : await dispatchPromised(interaction, desk, request, buttons)
  const sent = await reply(interaction, desk, outcome, {
    moves: outcome.private && !isPrivate,
    stands,
    page: 0,
    buttons,
  })
  const subject = outcome.answered ? subjectOf(command, input, outcome.document) : null
  if (subject !== null) desk.conversations.add(channel, subject, sent)
}

/** Asks for what has many lines in a form, which has to be the first answer of all. */
async function openPasteForm(
  interaction: Interaction,
  desk: Desk,
  { name }: Request['command'],
): Promise<void> {
  const action = { kind: 'filled', page: 0, asker: userOf(interaction), command: name, input: {} } as const
  await desk.api.acknowledge(interaction.id, interaction.token, {
    type: InteractionResponseType.Modal,
    data: pasteForm(desk.actions.seal(action, placeOf(interaction))),
  })
}

function readCall(interaction: Interaction, { commands }: Desk): Call | null {
  const { data } = interaction
  if (!data?.name) return null
  if (data.name !== CONTEXT_MENU.name)
    return readOptions({ name: data.name, options: data.options ?? [] }, commands)
  const command = commands.find((c) => c.name === CONTEXT_MENU.command)
  const [what] = Object.keys(command?.arguments ?? {})
  if (!command || what === undefined) return null
  return { command, input: { [what]: toBrief(data.resolved?.messages?.[data.target_id ?? '']) || NOTHING } }
}

/** A message's link is what it points at; without one, its words are what is briefed. */
function toBrief({ content = '', embeds = [] }: MenuMessage = {}): string {
  const link = /https?:\/\/[^\s<>)]+/.exec(content)?.[0]
  return link ?? (content || (embeds.find((e) => e.url)?.url ?? ''))
}

/** What stands for a message without a word, such as a picture: there is no article in it, and so it is told. */
const NOTHING = '…'
