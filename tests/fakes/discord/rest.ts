import { callback, followUp, original, type Answer } from './callbacks.ts'
import { refusal, refuseCommand } from './limits.ts'
import { answerPosting } from './messages.ts'
import type { DiscordState, Json, Received } from './state.ts'

export interface RestOptions {
  readonly state: DiscordState
  readonly token: string
  readonly gatewayUrl: () => string
}

/** Discord's HTTP API, as far as a bot of slash commands uses it. */
export function answerRest(request: Received, authorization: string, options: RestOptions): Answer {
  const { method, body } = request
  const { state } = options
  const [, interaction, key] = /^\/interactions\/(\d+)\/([^/]+)\/callback$/.exec(request.path) ?? []
  if (interaction && key && method === 'POST') return callback(state, interaction, key, body)
  const [, token, of] = /^\/webhooks\/\d+\/([^/]+)(\/messages\/@original)?$/.exec(request.path) ?? []
  if (token && of) return original(state, token, method, body)
  if (token && method === 'POST') return followUp(state, token, body)
  if (authorization !== `Bot ${options.token}`)
    return { status: 401, body: { message: '401: Unauthorized', code: 0 } }
  return answerSignedIn(request, options)
}

function answerSignedIn({ method, path, query, body }: Received, { state, gatewayUrl }: RestOptions): Answer {
  if (path === '/gateway/bot')
    return {
      status: 200,
      body: {
        url: gatewayUrl(),
        shards: state.suggestedShards,
        session_start_limit: { total: 1000, remaining: 999, reset_after: 14_400_000, max_concurrency: 16 },
      },
    }
  if (path === '/users/@me')
    return { status: 200, body: { id: state.application, username: 'dateline', bot: true } }
  const [, command, commandId] = /^\/applications\/\d+\/(commands)(?:\/(\d+))?$/.exec(path) ?? []
  if (command) return answerCommands(state, method, commandId, body)
  const [, guild, member] = /^\/guilds\/(\d+)(?:\/members\/(\d+))?$/.exec(path) ?? []
  if (guild && method === 'GET') return answerGuild(state, guild, member)
  const posting = answerPosting({ method, path, query, body }, state)
  if (posting) return posting
  return refusal(404, 0, '404: Not Found')
}

/** A guild that has the bot, or one of its members. */
function answerGuild(state: DiscordState, id: string, member: string | undefined): Answer {
  const guild = state.guilds.get(id)
  if (!guild) return refusal(403, 50001, 'Missing Access')
  if (member === undefined) return { status: 200, body: guild }
  const found = (guild['members'] as { user: { id: string } }[]).find((m) => m.user.id === member)
  return found ? { status: 200, body: found } : refusal(404, 10007, 'Unknown Member')
}

function answerCommands(state: DiscordState, method: string, id: string | undefined, body: Json): Answer {
  if (method === 'GET') return { status: 200, body: state.commands }
  if (method === 'PUT') {
    const all = body as unknown as Json[]
    const refused = all.map(refuseCommand).find((r) => r !== null)
    if (refused) return refused
    state.commands = all.map((c) => asRegistered(state, c))
    return { status: 200, body: state.commands }
  }
  const refused = method === 'DELETE' ? null : refuseCommand(body)
  if (refused) return refused
  if (method === 'POST') {
    state.commands = [...state.commands.filter((c) => c['name'] !== body['name']), asRegistered(state, body)]
    return { status: 201, body: state.commands.at(-1) }
  }
  const held = state.commands.find((c) => c['id'] === id)
  if (!held) return refusal(404, 10063, 'Unknown application command')
  state.commands = state.commands.flatMap((c) =>
    c === held ? (method === 'DELETE' ? [] : [{ ...c, ...body }]) : [c],
  )
  return method === 'DELETE' ? { status: 204 } : { status: 200, body: { ...held, ...body } }
}

/** As Discord gives a command back: with what it fills in, and without what is no more than a default. */
const asRegistered = (state: DiscordState, command: Json): Json => ({
  id: state.nextId(),
  application_id: state.application,
  version: '1',
  default_member_permissions: null,
  dm_permission: true,
  nsfw: false,
  ...(JSON.parse(JSON.stringify(command), (key, value: unknown) =>
    key === 'required' && value === false ? undefined : value,
  ) as Json),
})
