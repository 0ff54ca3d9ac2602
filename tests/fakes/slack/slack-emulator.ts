import { createHmac, randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text as readText } from 'node:stream/consumers'
import { WebSocketServer, type WebSocket } from 'ws'
import { createState, type SlackState } from './state.ts'
import { answer, callMethod } from './web-methods.ts'

/** What came of sending the bot something: what it acknowledged with, and after how many milliseconds. */
export interface Delivered {
  readonly payload: unknown
  readonly ms: number
}

export interface SlackEmulator {
  readonly state: SlackState
  readonly apiUrl: string
  /** Sends over the open socket, and resolves with the acknowledgement. */
  send(
    type: 'slash_commands' | 'interactive' | 'events_api',
    payload: object,
    retry?: number,
  ): Promise<Delivered>
  /** An address at which an interaction may be answered. */
  responseUrl(channel: string, user: string): { readonly url: string; readonly id: string }
  /** Resolves once the test finds what it looks for; it is looked for again at each change. */
  until<T>(find: (state: SlackState) => T | undefined | false | null): Promise<T>
  /** Connections that said hello so far. */
  readonly connections: () => number
  /** Tells the bot to connect anew, or breaks the connection. */
  disconnect(how: 'politely' | 'rudely'): void
  close(): Promise<void>
}

/** A Slack of one workspace on loopback: Web API, Socket Mode and response_url, with Slack's limits and error bodies. */
export async function openSlackEmulator(): Promise<SlackEmulator> {
  const state = createState()
  const waiting = new Set<() => void>()
  const changed = (): void => waiting.forEach((look) => look())
  const acks = new Map<string, (payload: unknown) => void>()
  let socket: WebSocket | null = null
  let connections = 0

  const server = createServer((request, response) => {
    void handle(state, request, response, `ws://127.0.0.1:${portOf(server)}/link`).finally(changed)
  })
  const sockets = new WebSocketServer({ server, path: '/link' })
  sockets.on('connection', (ws) => {
    socket = ws
    connections++
    ws.on('message', (data: Buffer) => {
      const { envelope_id: id, payload } = JSON.parse(data.toString()) as {
        envelope_id: string
        payload: unknown
      }
      acks.get(id)?.(payload)
      acks.delete(id)
    })
    ws.send(JSON.stringify({ type: 'hello', num_connections: 1, debug_info: { host: 'emulated' } }))
    changed()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const base = `http://127.0.0.1:${portOf(server)}`

  return {
    state,
    apiUrl: `${base}/api/`,
    connections: () => connections,
    send: (type, payload, retry) =>
      new Promise((resolve) => {
        const id = randomUUID()
        const sent = performance.now()
        acks.set(id, (acknowledged) => resolve({ payload: acknowledged, ms: performance.now() - sent }))
        const attempt = retry ? { retry_attempt: retry, retry_reason: 'timeout' } : {}
        socket!.send(
          JSON.stringify({ type, envelope_id: id, payload, accepts_response_payload: true, ...attempt }),
        )
      }),
    responseUrl: (channel, user) => {
      const id = randomUUID()
      state.answerable.set(id, { channel, user, left: 5 })
      state.triggers.add(`trigger-${id}`)
      return { id, url: `${base}/response/${id}` }
    },
    until: (find) =>
      new Promise((resolve) => {
        const look = (): void => {
          const found = find(state)
          if (!found) return
          waiting.delete(look)
          resolve(found)
        }
        waiting.add(look)
        look()
      }),
    disconnect: (how) => {
      if (how === 'rudely') socket?.terminate()
      else socket?.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested', debug_info: {} }))
    },
    close: async () => {
      sockets.clients.forEach((c) => c.terminate())
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port

async function handle(
  state: SlackState,
  request: IncomingMessage,
  response: ServerResponse,
  link: string,
): Promise<void> {
  const sent = await readText(request)
  const [, room, name = ''] = (request.url ?? '').split('?')[0]!.split('/')
  const method = room === 'response' ? 'response_url' : name
  const json = request.headers['content-type']?.includes('json')
  const args = (json ? JSON.parse(sent) : Object.fromEntries(new URLSearchParams(sent))) as Record<
    string,
    string
  >
  const fault = state.fault(method)
  const team = state.tokens.get((request.headers.authorization ?? '').replace(/^Bearer /, ''))?.team
  const note = (outcome: string): void =>
    void state.calls.push({
      method,
      args,
      outcome,
      ...(team ? { team } : {}),
      ...(room === 'response' ? { answers: name } : {}),
    })
  response.setHeader('x-oauth-scopes', state.scopes)
  if (fault && fault.kind !== 'lose') {
    note(fault.kind)
    if (fault.kind === 'break') return void request.socket.destroy()
    if (fault.kind === 'error') return reply(response, 200, JSON.stringify({ ok: false, error: fault.error }))
    if (fault.retryAfter !== undefined) response.setHeader('retry-after', fault.retryAfter)
    return reply(response, fault.status, JSON.stringify({ ok: false, error: 'ratelimited' }))
  }
  const { status, body } =
    room === 'response'
      ? answer(state, name, args)
      : api(state, method, args, request.headers.authorization, link)
  note(fault ? 'lose' : /"ok":false/.test(body) || status !== 200 ? body : 'ok')
  if (fault) request.socket.destroy()
  else reply(response, status, body)
}

function api(
  state: SlackState,
  method: string,
  args: Readonly<Record<string, string>>,
  authorization: string | undefined,
  link: string,
): { status: number; body: string } {
  const token = (authorization ?? '').replace(/^Bearer /, '') || (args['token'] ?? '')
  const body = callMethod(state, method, args, token)
  return {
    status: 200,
    body: JSON.stringify(body.ok && method === 'apps.connections.open' ? { ...body, url: link } : body),
  }
}

function reply(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(body)
}

/** Sends a request as Slack does to a public address: signed. https://docs.slack.dev/authentication/verifying-requests-from-slack */
export async function sendSigned(
  url: string,
  secret: string,
  body: string,
  headers: Readonly<Record<string, string>> = {},
  at = Math.floor(Date.now() / 1000),
): Promise<{ status: number; body: string }> {
  const signature = createHmac('sha256', secret).update(`v0:${at}:${body}`).digest('hex')
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': body.startsWith('{') ? 'application/json' : 'application/x-www-form-urlencoded',
      'x-slack-request-timestamp': String(at),
      'x-slack-signature': `v0=${signature}`,
      ...headers,
    },
    body,
  })
  return { status: response.status, body: await response.text() }
}
