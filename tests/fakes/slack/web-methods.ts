import { blocksError, isModal, messageError } from './block-rules.ts'
import type { Posted, SlackBot, SlackState } from './state.ts'

export type Body = Readonly<Record<string, unknown>> & { readonly ok: boolean }

const failed = (error: string): Body => ({ ok: false, error })

/** Carries out a Web API method; arguments come as a form, with JSON inside. */
export function callMethod(
  state: SlackState,
  method: string,
  args: Readonly<Record<string, string>>,
  token: string,
): Body {
  if (method === 'apps.connections.open') {
    return token === state.appToken ? { ok: true } : failed('invalid_auth')
  }
  if (method === 'oauth.v2.access') return exchange(state, args)
  const bot = state.tokens.get(token)
  if (!bot) return failed(token ? 'invalid_auth' : 'not_authed')
  const handler = METHODS[method]
  return handler ? handler(state, args, bot) : failed('unknown_method')
}

/** https://docs.slack.dev/reference/methods/oauth.v2.access */
function exchange(state: SlackState, args: Readonly<Record<string, string>>): Body {
  const { client_id: id, client_secret: secret, code = '' } = args
  if (id !== state.client.id) return failed('invalid_client_id')
  if (secret !== state.client.secret) return failed('bad_client_secret')
  const grant = state.grants.get(code)
  if (!grant) return failed('invalid_code')
  state.grants.delete(code)
  state.tokens.set(grant.token, grant)
  return {
    ok: true,
    app_id: 'A0APP',
    authed_user: { id: grant.installer },
    scope: state.scopes,
    token_type: 'bot',
    access_token: grant.token,
    bot_user_id: grant.botUser,
    team: { id: grant.team, name: grant.name },
    enterprise: null,
    is_enterprise_install: false,
  }
}

type Handler = (state: SlackState, args: Readonly<Record<string, string>>, bot: SlackBot) => Body

const METHODS: Readonly<Record<string, Handler>> = {
  'auth.test': (_, _args, b) => ({
    ok: true,
    team_id: b.team,
    user_id: b.botUser,
    bot_id: b.bot,
    user: 'dateline',
  }),
  'users.info': (s, { user = '' }, b) => {
    const found = s.users.get(user)
    return found ? { ok: true, user: { team_id: b.team, ...found } } : failed('user_not_found')
  },
  'conversations.info': (s, { channel = '' }) =>
    s.member.has(channel) || s.beside.has(channel)
      ? {
          ok: true,
          channel: { id: channel, is_im: channel.startsWith('D'), is_member: s.member.has(channel) },
        }
      : failed('channel_not_found'),
  'conversations.open': (s, { users = '' }) =>
    s.users.has(users) ? { ok: true, channel: { id: `D${users.slice(1)}` } } : failed('user_not_found'),
  'chat.postMessage': (s, args) => post(s, args, null),
  'chat.postEphemeral': (s, args) => {
    if (!args['user']) return failed('user_not_in_channel')
    return post(s, args, args['user'])
  },
  'chat.update': (s, args) => {
    const at = s.posted.findIndex((m) => m.ts === args['ts'] && m.channel === args['channel'])
    if (at < 0) return failed('message_not_found')
    const message = read(args)
    const error = messageError(message, true)
    if (error) return failed(error)
    s.posted[at] = { ...s.posted[at]!, text: message.text, blocks: message.blocks ?? [] }
    return { ok: true, channel: args['channel'], ts: args['ts'] }
  },
  'conversations.history': (s, args) =>
    history(s, args, (m) => m.thread_ts === undefined || m.thread_ts === m.ts),
  'conversations.replies': (s, args) =>
    history(s, args, (m) => m.ts === args['ts'] || m.thread_ts === args['ts']),
  'assistant.threads.setSuggestedPrompts': (s, { thread_ts: thread = '', prompts = '[]' }) => {
    if (!s.scopes.includes('assistant:write')) return failed('missing_scope')
    const list = JSON.parse(prompts) as { title?: string; message?: string }[]
    if (list.length === 0 || list.length > 4 || !list.every((p) => p.title && p.message))
      return failed('invalid_arguments')
    s.prompts.set(thread, list)
    return { ok: true }
  },
  'assistant.threads.setStatus': (s, { thread_ts: thread = '', status = '' }) => {
    if (!s.scopes.includes('assistant:write')) return failed('missing_scope')
    s.statuses.push({ thread, status })
    return { ok: true }
  },
  'views.open': (s, { trigger_id: trigger = '', view = '' }) => {
    if (!s.triggers.delete(trigger)) return failed('expired_trigger_id')
    const modal = JSON.parse(view) as Record<string, unknown>
    if (!isModal(modal)) return failed('invalid_arguments')
    s.modals.push(modal)
    return { ok: true, view: modal }
  },
  'views.publish': (s, { user_id: user = '', view = '' }) => {
    const read = JSON.parse(view) as { type?: string; blocks?: unknown[] }
    if (read.type !== 'home' || blocksError(read.blocks, 100)) return failed('invalid_arguments')
    s.homes.set(user, read.blocks!)
    return { ok: true, view: { type: 'home' } }
  },
}

interface ReadMessage extends Record<string, unknown> {
  readonly text: string
  readonly blocks?: Record<string, unknown>[]
}

const read = (args: Readonly<Record<string, string>>): ReadMessage => ({
  text: args['text'] ?? '',
  ...(args['blocks'] ? { blocks: JSON.parse(args['blocks']) as Record<string, unknown>[] } : {}),
})

function post(state: SlackState, args: Readonly<Record<string, string>>, to: string | null): Body {
  const { channel = '', thread_ts } = args
  // A person's id as channel is their direct messages with the bot.
  const where = state.users.has(channel) ? `D${channel.slice(1)}` : channel
  if (!where) return failed('channel_not_found')
  if (!state.member.has(where) && !where.startsWith('D')) return failed('not_in_channel')
  const message = read(args)
  const error = messageError(message)
  if (error) return failed(error)
  const posted: Posted = {
    channel: where,
    ts: state.nextTs(),
    user: state.botUser,
    to,
    text: message.text,
    blocks: message.blocks ?? [],
    ...(thread_ts ? { thread_ts } : {}),
  }
  state.posted.push(posted)
  return { ok: true, channel: where, ts: posted.ts, message: { ...posted, bot_id: state.bot } }
}

function history(
  state: SlackState,
  args: Readonly<Record<string, string>>,
  isIn: (m: Posted) => boolean,
): Body {
  const isDirect = args['channel']?.startsWith('D') ?? false
  if (!isDirect && !state.member.has(args['channel'] ?? '')) return failed('not_in_channel')
  const oldest = Number(args['oldest'] ?? 0)
  const messages = state.posted.filter(
    (m) => m.channel === args['channel'] && m.to === null && Number(m.ts) > oldest && isIn(m),
  )
  const limit = Math.min(Number(args['limit'] ?? 100), 999)
  const from = Number(args['cursor'] ?? 0)
  const page = messages.toReversed().slice(from, from + limit)
  const next = from + limit < messages.length ? String(from + limit) : ''
  return {
    ok: true,
    messages: page.map((m) => (m.user === state.botUser ? { ...m, bot_id: state.bot } : m)),
    has_more: next !== '',
    response_metadata: { next_cursor: next },
  }
}

/** A post to a response_url: https://docs.slack.dev/interactivity/handling-user-interaction#message_responses */
export function answer(
  state: SlackState,
  id: string,
  message: Record<string, unknown>,
): { status: number; body: string } {
  const open = state.answerable.get(id)
  if (!open) return { status: 404, body: 'expired_url' }
  if (open.left === 0) return { status: 404, body: 'used_url' }
  const error = messageError(message)
  if (error) return { status: 200, body: JSON.stringify({ ok: false, error }) }
  open.left--
  state.posted.push({
    channel: open.channel,
    ts: state.nextTs(),
    user: state.botUser,
    to: message['response_type'] === 'in_channel' ? null : open.user,
    text: (message['text'] as string | undefined) ?? '',
    blocks: (message['blocks'] ?? []) as Record<string, unknown>[],
    answers: id,
  })
  return { status: 200, body: 'ok' }
}
