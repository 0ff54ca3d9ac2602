import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createGatewayFake, gatewayUrl, type GatewayFake } from './gateway.ts'
import { createGuilds, type GuildsFake } from './guilds.ts'
import { answerRest } from './rest.ts'
import { createPeople, type People } from './people.ts'
import { DiscordState, type Json, type Received } from './state.ts'

/** What goes wrong with one request: it is refused, or its connection breaks before or after it was carried out. */
export type Fault =
  | {
      readonly kind: 'status'
      readonly status: number
      readonly body?: unknown
      readonly after?: 'carried out'
    }
  | { readonly kind: 'rate limit'; readonly seconds: number; readonly global: boolean }
  | { readonly kind: 'break'; readonly after?: 'carried out' }
  /** No answer ever comes. */
  | { readonly kind: 'stall'; readonly after?: 'carried out' }

export interface DiscordFake {
  /** For `DISCORD_API_BASE_URL`. */
  readonly baseUrl: string
  readonly token: string
  readonly state: DiscordState
  readonly gateway: GatewayFake
  readonly people: People
  readonly guilds: GuildsFake
  /** Asked for each request; null lets it pass. */
  fault: (request: Received) => Fault | null
  /** How many requests a second it takes of a bot in all; as many as come unless set. */
  globalLimit: number
  /** How many requests were answered with 429. */
  readonly limited: () => number
  close(): Promise<void>
}

/** Starts a Discord of our own on a loopback port: its HTTP API, its gateway, and people who use it. */
export async function startDiscord(token = 'a-test-token'): Promise<DiscordFake> {
  const state = new DiscordState()
  const server = createServer((request, response) => void handle(request, response))
  const gateway = createGatewayFake(server, state, token)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0

  const stamps: number[] = []
  let limitedCount = 0
  /** Interactions are not counted. https://discord.com/developers/docs/topics/rate-limits#global-rate-limit */
  function limited({ path }: Received): Fault | null {
    if (!Number.isFinite(fake.globalLimit) || /^\/(?:interactions|webhooks)\//.test(path)) return null
    const now = performance.now()
    while (stamps.length > 0 && stamps[0]! <= now - 1_000) stamps.shift()
    if (stamps.length >= fake.globalLimit)
      return { kind: 'rate limit', seconds: (stamps[0]! + 1_000 - now) / 1_000, global: true }
    stamps.push(now)
    return null
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const text = Buffer.concat(chunks).toString()
    const { pathname, searchParams: query } = new URL(request.url ?? '', 'http://discord')
    const path = unescaped(pathname).replace(/^\/api\/v10/, '')
    const received: Received = {
      method: request.method ?? 'GET',
      path,
      query,
      body: text ? (JSON.parse(text) as Json) : {},
    }
    const fault = fake.fault(received) ?? limited(received)
    if (fault?.kind === 'rate limit') {
      limitedCount++
      const headers = {
        'retry-after': String(fault.seconds),
        ...(fault.global ? { 'x-ratelimit-global': 'true' } : {}),
      }
      const body = {
        message: 'You are being rate limited.',
        retry_after: fault.seconds,
        global: fault.global,
      }
      return send(response, 429, body, headers)
    }
    if (fault && !fault.after) {
      if (fault.kind === 'status') send(response, fault.status, fault.body ?? {})
      else if (fault.kind === 'break') request.socket.destroy()
      return state.changed()
    }
    state.requests.push(received)
    const answer = answerRest(received, request.headers.authorization ?? '', {
      state,
      token,
      gatewayUrl: () => gatewayUrl(server),
    })
    if (answer.status >= 400) state.refused.push({ request: received, body: answer.body })
    if (fault?.kind === 'stall') return state.changed()
    if (fault?.kind === 'break') request.socket.destroy()
    else if (fault?.kind === 'status') send(response, fault.status, fault.body ?? {})
    else send(response, answer.status, answer.body)
    state.changed()
  }

  const fake: DiscordFake = {
    baseUrl: `http://127.0.0.1:${port}/api`,
    token,
    state,
    gateway,
    people: createPeople(state, gateway),
    guilds: createGuilds(state, gateway),
    fault: () => null,
    globalLimit: Number.POSITIVE_INFINITY,
    limited: () => limitedCount,
    close: async () => {
      gateway.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  return fake
}

function send(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  if (status === 204 || body === undefined) return void response.writeHead(status, headers).end()
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
}

/** What cannot be unescaped stands as it came. */
function unescaped(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
