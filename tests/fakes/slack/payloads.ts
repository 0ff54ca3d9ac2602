import type { SlackEmulator } from './slack-emulator.ts'
import type { Posted } from './state.ts'

export interface Place {
  readonly channel?: string
  readonly user?: string
  readonly team?: string
}

/** https://docs.slack.dev/interactivity/implementing-slash-commands#app_command_handling */
export function slashCommand(slack: SlackEmulator, command: string, text: string, place: Place = {}) {
  const { channel = 'C0NEWS', user = 'U0ANNA', team = slack.state.team } = place
  const { url, id } = slack.responseUrl(channel, user)
  const payload = {
    command,
    text,
    team_id: team,
    user_id: user,
    channel_id: channel,
    response_url: url,
    trigger_id: `trigger-${id}`,
    api_app_id: 'A0APP',
    is_enterprise_install: 'false',
  }
  return { id, payload }
}

/** Sends a slash command and waits for what it is answered with. */
export async function ask(slack: SlackEmulator, command: string, text = '', place: Place = {}) {
  const { id, payload } = slashCommand(slack, command, text, place)
  const acknowledged = await slack.send('slash_commands', payload)
  const answer = await slack.until((s) => s.posted.find((m) => m.answers === id))
  return { acknowledged, answer }
}

/** https://docs.slack.dev/reference/interaction-payloads/block_actions-payload */
export async function use(slack: SlackEmulator, element: object, place: Place = {}): Promise<string> {
  const { channel = 'C0NEWS', user = 'U0ANNA' } = place
  const { url, id } = slack.responseUrl(channel, user)
  await slack.send('interactive', {
    type: 'block_actions',
    team: { id: slack.state.team },
    user: { id: user, team_id: slack.state.team },
    channel: { id: channel },
    container: { type: 'message', channel_id: channel },
    actions: [{ type: 'button', action_id: 'dateline:any', block_id: 'b', ...element }],
    response_url: url,
    trigger_id: `trigger-${id}`,
  })
  return id
}

/** Presses a button and waits for what it is answered with. */
export async function press(slack: SlackEmulator, value: string, place: Place = {}): Promise<Posted> {
  const id = await use(slack, { value }, place)
  return slack.until((s) => s.posted.find((m) => m.answers === id))
}

/** Types into a list, and what it is filled with. */
export async function typeInto(
  slack: SlackEmulator,
  actionId: string,
  value: string,
  place: Place = {},
): Promise<readonly { readonly text: { readonly text: string }; readonly value: string }[]> {
  const { channel = 'C0NEWS', user = 'U0ANNA' } = place
  const { payload } = await slack.send('interactive', {
    type: 'block_suggestion',
    team: { id: slack.state.team },
    user: { id: user, team_id: slack.state.team },
    channel: { id: channel },
    container: { type: 'message', channel_id: channel },
    action_id: actionId,
    block_id: 'b',
    value,
  })
  return (payload as { options: Awaited<ReturnType<typeof typeInto>> }).options
}

/** Fills a form in and sends it off. https://docs.slack.dev/reference/interaction-payloads/view-interactions-payload */
export async function submit(
  slack: SlackEmulator,
  modal: Readonly<Record<string, unknown>>,
  words: Readonly<Record<string, string>>,
  user = 'U0ANNA',
): Promise<void> {
  const values = Object.entries(words).map(([id, value]) => [
    id,
    { words: { type: 'plain_text_input', value } },
  ])
  await slack.send('interactive', {
    type: 'view_submission',
    team: { id: slack.state.team },
    user: { id: user, team_id: slack.state.team },
    view: { ...modal, id: 'V0', state: { values: Object.fromEntries(values) as object } },
  })
}

let events = 0

/** https://docs.slack.dev/apis/events-api#callback-field */
export function event(slack: SlackEmulator, inner: object, id = `Ev${++events}`): object {
  return {
    type: 'event_callback',
    event_id: id,
    team_id: slack.state.team,
    api_app_id: 'A0APP',
    authorizations: [{ team_id: slack.state.team, user_id: slack.state.botUser, is_bot: true }],
    event: inner,
  }
}

/** A message of somebody's, as `message` or `app_mention` tells of it. It stands in the channel as well. */
export function said(
  slack: SlackEmulator,
  text: string,
  more: Partial<Record<string, string>> = {},
): Record<string, string> {
  const ts = slack.state.nextTs()
  const channel = more['channel'] ?? 'C0NEWS'
  const { thread_ts } = more
  slack.state.posted.push({
    channel,
    ts,
    user: 'U0ANNA',
    to: null,
    text,
    blocks: [],
    ...(thread_ts ? { thread_ts } : {}),
  })
  return { type: 'message', channel, channel_type: 'channel', user: 'U0ANNA', text, ts, ...more }
}

/** All words of a message, as Slack shows them. */
export const wordsOf = (message: Pick<Posted, 'blocks'>): string =>
  JSON.stringify(message.blocks).replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&')
