import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { send } from './model-server.ts'

export interface EmbeddingAsked {
  readonly path: string
  readonly model: string
  readonly input: readonly string[]
}

export interface EmbeddingServer {
  readonly url: string
  readonly asked: readonly EmbeddingAsked[]
  /** How the next requests are answered. */
  script: (asked: EmbeddingAsked, response: ServerResponse) => void
  close(): Promise<void>
}

/** A vector for each text; a token a word. */
export const embedding =
  (vectorOf: (text: string) => readonly number[]): EmbeddingServer['script'] =>
  ({ input, model }, response) => {
    const tokens = input.join(' ').split(' ').length
    send(response, 200, {
      object: 'list',
      model,
      data: input.map((text, index) => ({ object: 'embedding', index, embedding: vectorOf(text) })),
      usage: { prompt_tokens: tokens, total_tokens: tokens },
    })
  }

/** A server of embeddings on the loopback that answers as it is scripted. */
export async function openEmbeddingServer(script: EmbeddingServer['script']): Promise<EmbeddingServer> {
  const asked: EmbeddingAsked[] = []
  const state = { script }
  const server = createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = []
      for await (const chunk of request) chunks.push(chunk as Buffer)
      const body = JSON.parse(Buffer.concat(chunks).toString()) as Omit<EmbeddingAsked, 'path'>
      const one = { path: request.url ?? '', model: body.model, input: body.input }
      asked.push(one)
      state.script(one, response)
    })()
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/v1`,
    asked,
    get script() {
      return state.script
    },
    set script(next) {
      state.script = next
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}
