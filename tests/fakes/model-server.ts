import type { IncomingMessage, ServerResponse } from 'node:http'
import { openScriptedServer, type ScriptedServer } from './scripted-server.ts'

/** A claim as the model is handed it: its text, its spans' numbers and texts, and why it is asked again. */
export interface AskedClaim {
  readonly claim: number
  readonly text: string
  readonly spans: readonly { readonly span: number; readonly text: string }[]
  readonly again: string | null
  /** The sentence that was refused. */
  readonly last: string | null
}

/** One request as it arrived. */
export interface Asked {
  readonly path: string
  readonly key: string
  readonly model: string
  readonly format: string
  /** Whether the answer is wanted bit by bit. */
  readonly streamed: boolean
  readonly system: string
  readonly user: string
  readonly claims: readonly AskedClaim[]
}

export interface Answered {
  readonly claim: number
  readonly spans: readonly number[]
  readonly text: string
}

export type ModelServer = ScriptedServer<Asked>

export type Script = ModelServer['script']

/** Set on a response that is to come bit by bit, for `complete`. */
const STREAMED = 'x-streamed'

/** A server that speaks chat completions on the loopback, and answers as it is scripted. */
export async function openModelServer(script: Script): Promise<ModelServer> {
  const marked =
    (wanted: Script): Script =>
    (one, response) => {
      if (one.streamed) response.setHeader(STREAMED, 'yes')
      wanted(one, response)
    }
  const server = await openScriptedServer<Asked>(marked(script), read)
  return {
    url: server.url,
    asked: server.asked,
    get script() {
      return server.script
    },
    set script(next) {
      server.script = marked(next)
    },
    close: () => server.close(),
  }
}

function read(request: IncomingMessage, text: string): Asked {
  const body = JSON.parse(text) as {
    model: string
    stream?: boolean
    response_format: { type: string }
    messages: { content: string }[]
  }
  const user = body.messages[1]!.content
  const data = JSON.parse(user) as {
    spans: { span: number; text: string }[]
    claims: { claim: number; text: string; spans: number[]; again?: string; last?: string }[]
  }
  const claims = data.claims.map(({ claim, text, spans, again, last }) => ({
    claim,
    text,
    spans: data.spans.filter((s) => spans.includes(s.span)),
    again: again ?? null,
    last: last ?? null,
  }))
  return {
    path: request.url ?? '',
    key: request.headers.authorization ?? '',
    model: body.model,
    format: body.response_format.type,
    streamed: body.stream === true,
    system: body.messages[0]!.content,
    user,
    claims,
  }
}

/** What a completion's body holds beside its content. */
export interface Completion {
  readonly content?: string | null
  readonly refusal?: string
  readonly finish?: string
  readonly usage?: { readonly prompt_tokens: number; readonly completion_tokens: number }
}

/** A whole completion, bit by bit where it was asked for so. */
export function complete(response: ServerResponse, completion: Completion): void {
  const { content = null, refusal = null, finish = 'stop' } = completion
  const usage = completion.usage ?? { prompt_tokens: 400, completion_tokens: 100 }
  if (response.hasHeader(STREAMED)) {
    const stream = openStream(response)
    if (refusal) stream.bit({ refusal })
    for (const bit of (content ?? '').match(/[^]{1,11}/g) ?? []) stream.write(bit)
    return stream.end(finish, usage)
  }
  send(response, 200, {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 0,
    model: 'scripted',
    choices: [{ index: 0, finish_reason: finish, message: { role: 'assistant', content, refusal } }],
    usage: { ...usage, total_tokens: usage.prompt_tokens + usage.completion_tokens },
  })
}

export interface ModelStream {
  /** The next bit of the content. */
  write(content: string): void
  bit(delta: object): void
  end(finish?: string, usage?: Completion['usage']): void
}

/** An answer bit by bit, as server-sent events. */
export function openStream(response: ServerResponse): ModelStream {
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  const chunk = (rest: object): void => {
    const made = { id: 'chatcmpl-1', object: 'chat.completion.chunk', created: 0, model: 'scripted', ...rest }
    response.write(`data: ${JSON.stringify(made)}\n\n`)
  }
  const bit = (delta: object, finish: string | null = null): void =>
    chunk({ choices: [{ index: 0, delta, finish_reason: finish }] })
  return {
    write: (content) => bit({ content }),
    bit,
    end(finish = 'stop', usage = { prompt_tokens: 400, completion_tokens: 100 }) {
      bit({}, finish)
      chunk({ choices: [], usage: { ...usage, total_tokens: usage.prompt_tokens + usage.completion_tokens } })
      response.end('data: [DONE]\n\n')
    },
  }
}

export function send(
  response: ServerResponse,
  status: number,
  body: unknown,
  type = 'application/json',
): void {
  // At once: the client waits as long as it is told to before it tries again.
  response.writeHead(status, { 'content-type': type, 'retry-after-ms': '1' })
  response.end(typeof body === 'string' ? body : JSON.stringify(body))
}

/** Answers each claim with what `phrase` makes of it, resting on all its spans. */
export const answering =
  (phrase: (claim: AskedClaim) => string | Partial<Answered> | null): Script =>
  ({ claims }, response) => {
    const sentences = claims.flatMap((claim): Answered[] => {
      const own = { claim: claim.claim, spans: claim.spans.map((s) => s.span), text: claim.text }
      const made = phrase(claim)
      if (made === null) return []
      return [{ ...own, ...(typeof made === 'string' ? { text: made } : made) }]
    })
    complete(response, { content: JSON.stringify({ sentences }) })
  }
