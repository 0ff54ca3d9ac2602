import { refusal, refuseChoices, refuseForm, refuseMessage, type Refusal } from './limits.ts'
import type { DiscordState, Json, SentInteraction, ShownMessage } from './state.ts'

const EPHEMERAL = 64

export type Answer = { readonly status: number; readonly body?: unknown } | Refusal

const isEphemeral = (data: Json): boolean => (Number(data['flags'] ?? 0) & EPHEMERAL) !== 0

/** POST /interactions/:id/:token/callback */
export function callback(state: DiscordState, id: string, token: string, body: Json): Answer {
  const interaction = state.interactions.get(id)
  if (!interaction || interaction.token !== token) return refusal(404, 10062, 'Unknown interaction')
  if (interaction.acknowledgedAt !== null)
    return refusal(400, 40060, 'Interaction has already been acknowledged.')
  if (performance.now() - interaction.at > state.acknowledgeWithin)
    return refusal(404, 10062, 'Unknown interaction')
  const data = (body['data'] ?? {}) as Json
  const refused = apply(state, interaction, Number(body['type']), data)
  if (refused) return refused
  interaction.acknowledgedAt = performance.now()
  return { status: 204 }
}

function apply(state: DiscordState, interaction: SentInteraction, type: number, data: Json): Refusal | null {
  const message = (thinking: boolean): ShownMessage => ({
    id: state.nextId(),
    channel: '',
    ephemeral: isEphemeral(data),
    thinking,
    body: thinking ? {} : data,
  })
  if (type === 4) {
    const refused = refuseMessage(data)
    if (refused) return refused
    interaction.original = message(false)
  } else if (type === 5) interaction.original = message(true)
  else if (type === 8) {
    const refused = refuseChoices(data)
    if (refused) return refused
    interaction.choices = (data['choices'] ?? []) as SentInteraction['choices']
  } else if (type === 9) {
    const refused = refuseForm(data)
    if (refused) return refused
    interaction.modal = data
  } else if (type !== 6) return refusal(400, 50035, 'Invalid Form Body')
  return null
}

/** PATCH and DELETE /webhooks/:application/:token/messages/@original */
export function original(state: DiscordState, token: string, method: string, body: Json): Answer {
  const interaction = state.byToken(token)
  if (!interaction) return refusal(404, 10015, 'Unknown Webhook')
  const { original: message } = interaction
  if (!message || interaction.acknowledgedAt === null) return refusal(404, 10008, 'Unknown Message')
  if (method === 'DELETE') {
    interaction.original = null
    return { status: 204 }
  }
  const refused = refuseMessage(body)
  if (refused) return refused
  message.body = body
  message.thinking = false
  return { status: 200, body: { id: message.id } }
}

/** POST /webhooks/:application/:token */
export function followUp(state: DiscordState, token: string, body: Json): Answer {
  const interaction = state.byToken(token)
  if (!interaction || interaction.acknowledgedAt === null) return refusal(404, 10015, 'Unknown Webhook')
  const refused = refuseMessage(body)
  if (refused) return refused
  // The first follow-up of a deferred reply takes its place, and is seen by those to whom that was promised.
  if (interaction.original?.thinking) return original(state, token, 'PATCH', body)
  const message = { id: state.nextId(), channel: '', ephemeral: isEphemeral(body), thinking: false, body }
  interaction.followUps.push(message)
  return { status: 200, body: { id: message.id } }
}
