import { InteractionResponseType, InteractionType, MessageFlags } from 'discord.js'
import { apology, faultInWords } from '../dispatch.ts'
import type { Outcome, Request } from '../request.ts'
import { sourcesDocument } from '../sources-document.ts'
import { choicesFor } from './choices.ts'
import { CONTEXT_MENU } from './command-json.ts'
import type { Desk } from './desk.ts'
import type { Interaction } from './interaction.ts'
import { messageBody, onlyForAsker, type Buttons } from './message-body.ts'
import { readOptions } from './read-options.ts'
import { viewerOf } from './viewer.ts'

/** Answers one interaction. Never rejects: what goes wrong is logged, and told to the person where Discord still lets us. */
export async function answerInteraction(interaction: Interaction, desk: Desk): Promise<void> {
  try {
    if (interaction.type === InteractionType.ApplicationCommandAutocomplete) await complete(interaction, desk)
    else if (interaction.type === InteractionType.ApplicationCommand) await runCommand(interaction, desk)
    else if (interaction.type === InteractionType.MessageComponent) await press(interaction, desk)
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
  const called = readCall(interaction, desk)
  if (!called) return say(interaction, desk, 'I no longer know that command. Type / to see those that I do.')
  const { command, input } = called
  const viewer = viewerOf(interaction, desk.managers)
  const isPrivate = command.reply === 'private'
  await desk.api.acknowledge(interaction.id, interaction.token, {
    type: InteractionResponseType.DeferredChannelMessageWithSource,
    data: isPrivate ? { flags: MessageFlags.Ephemeral } : {},
  })
  const channel = interaction.channel_id ?? ''
  const earlier = command.name === 'ask' ? desk.conversations.earlier(channel) : []
  const outcome = await desk.dispatch({ command, input, viewer, ...(earlier.length > 0 ? { earlier } : {}) })
  if (command.name === 'ask' && outcome.answered) desk.conversations.add(channel, input['question'] ?? '')
  const buttons = buttonsOf(interaction, desk, { command, input })
  await reply(interaction, desk, outcome, { moves: outcome.private && !isPrivate, page: 0, buttons })
}

async function press(interaction: Interaction, desk: Desk): Promise<void> {
  const viewer = viewerOf(interaction, desk.managers)
  const action = desk.actions.open(interaction.data?.custom_id ?? '', placeOf(interaction))
  const command = action && desk.commands.find((c) => c.name === action.command)
  if (!action || !command)
    return say(
      interaction,
      desk,
      'That button is too old for me, or was not made here. Please run the command again.',
    )
  // Only the asker turns the pages of the reply itself; others are shown theirs beside it.
  const inPlace = action.kind === 'page' && viewer.person === `discord:${action.asker}`
  await desk.api.acknowledge(
    interaction.id,
    interaction.token,
    inPlace
      ? { type: InteractionResponseType.DeferredMessageUpdate }
      : {
          type: InteractionResponseType.DeferredChannelMessageWithSource,
          data: { flags: MessageFlags.Ephemeral },
        },
  )
  const outcome = await desk.dispatch({ command, input: action.input, viewer })
  const shown = action.kind === 'sources' && outcome.answered
  const document = shown ? sourcesDocument(outcome.document) : outcome.document
  const buttons = shown ? undefined : buttonsOf(interaction, desk, { command, input: action.input })
  await reply(
    interaction,
    desk,
    { ...outcome, document },
    { moves: inPlace && !outcome.answered, stays: inPlace, page: action.page, buttons },
  )
}

interface HowToReply {
  /** The reply that was promised gives way to one that only the asker sees. */
  readonly moves: boolean
  /** What stands there is an answer of before, which is not taken away. */
  readonly stays?: boolean
  readonly page: number
  readonly buttons: Buttons | undefined
}

/** Puts the outcome where the acknowledgement promised it; a body that Discord refuses gives way to an apology. */
async function reply(interaction: Interaction, desk: Desk, outcome: Outcome, how: HowToReply): Promise<void> {
  const { application_id: application, token } = interaction
  const body = messageBody(outcome.document, how.page, how.buttons)
  try {
    if (!how.moves) return void (await desk.api.editReply(application, token, body))
    if (!how.stays) await desk.api.deleteReply(application, token)
    await desk.api.followUp(application, token, onlyForAsker(body))
  } catch (error) {
    const fault = desk.reportFault(error, 'replying on Discord')
    const sorry = messageBody(apology(faultInWords(fault)).document)
    if (!how.moves) await desk.api.editReply(application, token, sorry)
  }
}

/** A sentence for the presser alone, at once. */
async function say(interaction: Interaction, desk: Desk, sentence: string): Promise<void> {
  await desk.api.acknowledge(interaction.id, interaction.token, {
    type: InteractionResponseType.ChannelMessageWithSource,
    data: onlyForAsker(messageBody(apology(sentence).document)),
  })
}

function readCall(
  interaction: Interaction,
  { commands }: Desk,
): { command: Request['command']; input: Readonly<Record<string, string>> } | null {
  const { data } = interaction
  if (!data?.name) return null
  if (data.name !== CONTEXT_MENU.name)
    return readOptions({ name: data.name, options: data.options ?? [] }, commands)
  const command = commands.find((c) => c.name === CONTEXT_MENU.command)
  const content = data.resolved?.messages?.[data.target_id ?? '']?.content ?? ''
  const [what] = Object.keys(command?.arguments ?? {})
  if (!command || what === undefined) return null
  // A message's link is what it points at; without one, its words are what is briefed.
  return { command, input: { [what]: /https?:\/\/[^\s<>)]+/.exec(content)?.[0] ?? content } }
}

function buttonsOf(
  interaction: Interaction,
  desk: Desk,
  { command, input }: { command: Request['command']; input: Readonly<Record<string, string>> },
): Buttons {
  const presser = interaction.member?.user.id ?? interaction.user?.id ?? ''
  return {
    actions: desk.actions,
    place: placeOf(interaction),
    asker: presser,
    command,
    input,
    known: new Set(desk.commands.map((c) => c.name)),
  }
}

/** A button is good in the channel in which it was given, and nowhere else. */
const placeOf = ({ guild_id, channel_id }: Interaction): string =>
  `${guild_id ?? 'direct'}/${channel_id ?? ''}`
