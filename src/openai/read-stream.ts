import type { ChatCompletion, ChatCompletionChunk } from 'openai/resources/chat/completions'
import { WriterFault } from '../../briefings/writer-ports.ts'
import { LONGEST } from './answer.ts'

/** As much of a completion as is read of it, however it came. */
export interface Completion {
  readonly choices?: readonly {
    readonly finish_reason?: string | null
    readonly message?: { readonly content?: string | null; readonly refusal?: string | null }
  }[]
  readonly usage?: ChatCompletion['usage'] | null
}

/**
 * Puts a streamed completion together. The library's own helper refuses streams that leave out a role or a reason to finish,
 * as some compatible servers' do.
 *
 * @param onContent Told of each bit as it comes.
 * @throws WriterFault 'nonsense' where it does not end.
 */
export async function readStream(
  chunks: AsyncIterable<ChatCompletionChunk>,
  onContent: (bit: string) => void,
): Promise<Completion> {
  let content = ''
  let refusal = ''
  let finish: string | null = null
  let usage: Completion['usage'] = null
  for await (const chunk of chunks) {
    // Servers, and what stands before them, send all sorts of things.
    const { choices, usage: paid } = (chunk ?? {}) as Partial<ChatCompletionChunk>
    usage = paid ?? usage
    const choice = choices?.[0] as Partial<ChatCompletionChunk.Choice> | undefined
    finish = choice?.finish_reason ?? finish
    refusal += choice?.delta?.refusal ?? ''
    const bit = choice?.delta?.content
    if (typeof bit !== 'string') continue
    content += bit
    if (content.length > LONGEST)
      throw new WriterFault('nonsense', 'The model answered at unreasonable length.')
    onContent(bit)
  }
  return {
    choices: [{ finish_reason: finish, message: { content, refusal: refusal || null } }],
    usage,
  }
}
