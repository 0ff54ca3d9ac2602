import { InteractionResponseType } from 'discord.js'
import { heading, type Block } from '../../../commands/document.ts'
import type { Outcome, Request } from '../request.ts'
import { sourcesDocument } from '../sources-document.ts'
import type { Action } from './actions.ts'
import type { Desk } from './desk.ts'
import { refuseForeignChannel } from './foreign-channel.ts'
import { questionForm, readForm } from './forms.ts'
import { isUnderPrivate, placeOf, questionsAbove, userOf, type Interaction } from './interaction.ts'
import { dispatchPromised } from './live.ts'
import { asCarried, buttonsOf, readAbout } from './message-body.ts'
import { promise, reply, say } from './reply.ts'
import { viewerOf } from './viewer.ts'
import { wordsOf } from './words.ts'

interface Opened {
  readonly action: Action
  readonly command: Request['command']
}

/** What a button, menu or form of ours stands for; null for one that was forged, or that is too old. */
async function open(interaction: Interaction, desk: Desk): Promise<Opened | null> {
  const id = interaction.data?.custom_id ?? ''
  const read = (above: readonly string[]) => desk.actions.open(id, placeOf(interaction), above)
  const action =
    (await read(questionsAbove(interaction))) ?? (await read(await questionsAnswered(interaction, desk)))
  const command = action && desk.commands.find((c) => c.name === action.command)
  return action && command ? { action, command } : null
}

/** The question that the message replies to, after a restart; none where it answers none, or that cannot be read any more. */
async function questionsAnswered(
  { message, channel_id: channel }: Interaction,
  desk: Desk,
): Promise<readonly string[]> {
  const asked = message?.message_reference?.message_id
  if (asked === undefined || channel === undefined) return []
  const words = message?.referenced_message ?? (await desk.api.message(channel, asked).catch(() => null))
  return words ? asCarried(wordsOf(words, message?.author?.id ?? '')) : []
}

const tooOld = (interaction: Interaction, desk: Desk): Promise<void> =>
  say(interaction, desk, 'That button is too old for me, or was not made here. Please run the command again.')

/** Answers the press of a button, for the person who pressed it: with their rights, and to them alone. */
export async function answerPress(interaction: Interaction, desk: Desk): Promise<void> {
  const opened = await open(interaction, desk)
  if (!opened) return tooOld(interaction, desk)
  const { action, command } = opened
  if (action.kind === 'form') return openForm(interaction, desk, action)
  const viewer = viewerOf(interaction, desk.managers)
  const asker = userOf(interaction)
  // Only the asker turns the pages of the reply itself; others are shown theirs beside it.
  const inPlace = action.kind === 'page' && asker === action.asker
  if (inPlace)
    await desk.api.acknowledge(interaction.id, interaction.token, {
      type: InteractionResponseType.DeferredMessageUpdate,
    })
  else await promise(interaction, desk, true)
  const { input } = action
  const request = { command, input, viewer }
  const outcome = (await refuseForeignChannel(interaction, desk, request)) ?? (await desk.dispatch(request))
  const shown = action.kind === 'sources' && outcome.answered
  const document = shown ? sourcesDocument(outcome.document) : outcome.document
  const asked = input['question']
  const replied = inPlace && interaction.message?.message_reference ? asked : undefined
  const buttons = shown
    ? undefined
    : buttonsOf(desk, { place: placeOf(interaction), asker, command, input, asked, replied })
  await reply(
    interaction,
    desk,
    { ...outcome, document },
    { moves: inPlace && !outcome.answered, stays: inPlace, page: action.page, buttons },
  )
}

async function openForm(interaction: Interaction, desk: Desk, action: Action): Promise<void> {
  // Sent, a form says under which message it was opened.
  const above = [...questionsAbove(interaction), ...readAbout(action.input['about'])]
  const filled = desk.actions.seal({ ...action, kind: 'filled' }, placeOf(interaction), above)
  await desk.api.acknowledge(interaction.id, interaction.token, {
    type: InteractionResponseType.Modal,
    data: questionForm(filled),
  })
}

/** Runs the command of a form with what was filled in. Under a reply to one person alone, so is its answer. */
export async function answerForm(interaction: Interaction, desk: Desk): Promise<void> {
  const opened = await open(interaction, desk)
  if (!opened) return tooOld(interaction, desk)
  const { action, command } = opened
  const isPrivate = command.reply === 'private' || isUnderPrivate(interaction)
  await promise(interaction, desk, isPrivate)
  const input = readForm(interaction.data?.components ?? [])
  const about = readAbout(action.input['about'])
  const viewer = viewerOf(interaction, desk.managers)
  const asker = userOf(interaction)
  const asked = input['question']
  const buttons = buttonsOf(desk, { place: placeOf(interaction), asker, command, input, about, asked })
  const request = { command, input, viewer, ...(about.length > 0 ? { earlier: about } : {}) }
  const { outcome, stands } = await dispatchPromised(interaction, desk, request, buttons)
  await reply(interaction, desk, outcome, {
    moves: outcome.private && !isPrivate,
    stands,
    page: 0,
    buttons,
  })
}

/** Runs a menu's command for each thing that was chosen, in turn, and tells what came of each. */
export async function answerPick(interaction: Interaction, desk: Desk): Promise<void> {
  const opened = await open(interaction, desk)
  if (opened?.action.kind !== 'pick') return tooOld(interaction, desk)
  const { action, command } = opened
  await promise(interaction, desk, true)
  const viewer = viewerOf(interaction, desk.managers)
  const [name = ''] = Object.keys(command.arguments)
  const outcomes: Outcome[] = []
  for (const value of interaction.data?.values ?? [])
    outcomes.push(await desk.dispatch({ command, input: { ...action.input, [name]: value }, viewer }))
  await reply(interaction, desk, together(outcomes), { moves: false, page: 0, buttons: undefined })
}

/** One outcome as it is; several one below the other. What went wrong for all, such as a missing right, is told once. */
function together(outcomes: readonly Outcome[]): Outcome {
  const different = [...Map.groupBy(outcomes, (o) => JSON.stringify(o.document)).values()].map((o) => o[0]!)
  const [first] = different
  if (different.length === 1) return first!
  const blocks = different.flatMap(({ document: { title, blocks: own } }): Block[] => [
    ...(title ? [heading(title)] : []),
    ...own,
  ])
  return { document: { title: null, blocks }, private: true, answered: outcomes.some((o) => o.answered) }
}
