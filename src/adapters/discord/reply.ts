import { InteractionResponseType, MessageFlags } from 'discord.js'
import { apology, faultInWords } from '../dispatch.ts'
import type { Outcome } from '../request.ts'
import { isRefusal, type MessageBody } from './api.ts'
import type { Desk } from './desk.ts'
import type { Interaction } from './interaction.ts'
import { messageBody, onlyForAsker, type Buttons } from './message-body.ts'

export interface HowToReply {
  /** The reply that was promised gives way to one that only the asker sees. */
  readonly moves: boolean
  /** What stands there is an answer of before, which is not taken away. */
  readonly stays?: boolean
  /** What stands there is a draft of this very answer, to which no apology is preferred. */
  readonly stands?: boolean
  readonly page: number
  readonly buttons: Buttons | undefined
}

/** Tells Discord that an answer will come, and who will see it. */
export const promise = (interaction: Interaction, { api }: Desk, isPrivate: boolean): Promise<void> =>
  api.acknowledge(interaction.id, interaction.token, {
    type: InteractionResponseType.DeferredChannelMessageWithSource,
    data: isPrivate ? { flags: MessageFlags.Ephemeral } : {},
  })

/**
 * Puts the outcome where the acknowledgement promised it; a body that Discord refuses gives way to an apology.
 * @returns The id of the message, where Discord tells it.
 */
export async function reply(
  interaction: Interaction,
  desk: Desk,
  outcome: Outcome,
  how: HowToReply,
): Promise<string | undefined> {
  const { application_id: application, token } = interaction
  const put = async (body: MessageBody): Promise<string | undefined> => {
    if (!how.moves) return idOf(await desk.api.editReply(application, token, body))
    if (!how.stays) await desk.api.deleteReply(application, token)
    return idOf(await desk.api.followUp(application, token, onlyForAsker(body)))
  }
  try {
    return await put(messageBody(outcome.document, how.page, how.buttons))
  } catch (error) {
    const fault = desk.reportFault(error, 'replying on Discord')
    // What only the asker sees may stand there although its receipt was lost: an apology would be a second answer.
    if (how.stands || (how.moves && !isRefusal(error))) return undefined
    await put(messageBody(apology(faultInWords(fault)).document))
    return undefined
  }
}

/** A sentence for the presser alone, at once. */
export async function say(interaction: Interaction, desk: Desk, sentence: string): Promise<void> {
  await desk.api.acknowledge(interaction.id, interaction.token, {
    type: InteractionResponseType.ChannelMessageWithSource,
    data: onlyForAsker(messageBody(apology(sentence).document)),
  })
}

const idOf = (sent: unknown): string | undefined => {
  const { id } = (sent ?? {}) as { id?: unknown }
  return typeof id === 'string' ? id : undefined
}
