import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server on the loopback that a test answers for. */
export interface ScriptedServer<T> {
  readonly url: string
  readonly asked: readonly T[]
  /** How the next requests are answered. */
  script: (asked: T, response: ServerResponse) => void
  close(): Promise<void>
}

/** Starts one whose requests are read by `read`. */
export async function openScriptedServer<T>(
  script: ScriptedServer<T>['script'],
  read: (request: IncomingMessage, body: string) => T,
): Promise<ScriptedServer<T>> {
  const asked: T[] = []
  const state = { script }
  const server = createServer((request, response) => {
    void textOf(request).then((body) => {
      const one = read(request, body)
      asked.push(one)
      state.script(one, response)
    })
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

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}
