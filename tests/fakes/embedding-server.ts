import { send } from './model-server.ts'
import { openScriptedServer, type ScriptedServer } from './scripted-server.ts'

export interface EmbeddingAsked {
  readonly path: string
  readonly model: string
  readonly input: readonly string[]
}

export type EmbeddingServer = ScriptedServer<EmbeddingAsked>

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
export const openEmbeddingServer = (script: EmbeddingServer['script']): Promise<EmbeddingServer> =>
  openScriptedServer(script, ({ url }, text) => {
    const { model, input } = JSON.parse(text) as Omit<EmbeddingAsked, 'path'>
    return { path: url ?? '', model, input }
  })
