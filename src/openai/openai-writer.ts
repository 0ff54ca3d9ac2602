import OpenAI from 'openai'
import { zodResponseFormat } from 'openai/helpers/zod'
import type { ChatCompletionCreateParamsNonStreaming } from 'openai/resources/chat/completions'
import {
  WriterFault,
  type Writer,
  type WriterCall,
  type WriterRequest,
} from '../../briefings/writer-ports.ts'
import { answerSchema, readAnswer } from './answer.ts'
import type { Budget } from './budget.ts'
import { CHARACTERS_PER_TOKEN, createClient } from './client.ts'
import { troubleOf } from './faults.ts'
import type { WriterMeter } from './meter.ts'
import { dollarsFor, type Price } from './prices.ts'
import { PROMPT_VERSION, promptFor } from './prompt.ts'
import { readStream, type Completion } from './read-stream.ts'
import type { Rest } from './rest.ts'
import { createSentenceReader } from './sentence-reader.ts'

export interface OpenAiWriterOptions {
  readonly apiKey: string
  /** A compatible server's address; undefined for OpenAI's own. */
  readonly baseUrl: string | undefined
  readonly model: string
  readonly price: Price
  readonly budget: Budget
  readonly meter: WriterMeter
  readonly rest: Rest
  /** Milliseconds of a steady clock, for latency. */
  readonly elapsed: () => number
}

/** Of one request; deadlines are shorter as a rule. */
const TIMEOUT = 60_000
const OUTPUT_PER_TASK = 220
const OUTPUT_LEAST = 120

type Format = 'schema' | 'object'

/** The Writer port on the openai package: chat completions, which compatible servers (vLLM, llama.cpp, Ollama) speak too. */
export function createOpenAiWriter(options: OpenAiWriterOptions): Writer {
  const { apiKey, baseUrl, model, price, budget, meter, rest, elapsed } = options
  const client = createClient({ apiKey, baseUrl, timeout: TIMEOUT })
  // What a server does not know it says once, and is not asked for again.
  let format: Format = 'schema'
  let streams = true

  const bodyFor = (request: WriterRequest): ChatCompletionCreateParamsNonStreaming => {
    const most = mostOutput(request)
    const { system, user } = promptFor(request)
    return {
      model,
      messages: [
        { role: 'system', content: system },
        { role: 'user', content: user },
      ],
      response_format:
        format === 'schema' ? zodResponseFormat(answerSchema, 'sentences') : { type: 'json_object' },
      // OpenAI's newer models refuse the old name, older servers do not know the new one.
      ...(baseUrl ? { max_tokens: most } : { max_completion_tokens: most }),
    }
  }

  async function askOnce(request: WriterRequest, { signal, written }: WriterCall): Promise<Completion> {
    const body = bodyFor(request)
    if (!written || !streams) return client.chat.completions.create(body, { signal })
    const asked = client.chat.completions.create(
      { ...body, stream: true, stream_options: { include_usage: true } },
      { signal },
    )
    const { data, response } = await asked.withResponse()
    // Some servers do not know that they were asked to, and answer as a whole.
    if (!/event-stream/i.test(response.headers.get('content-type') ?? ''))
      return (await response.json()) as Completion
    const sentences = createSentenceReader(written)
    const completion = await readStream(data, (bit) => sentences.push(bit))
    // The library ends a stream that is aborted as if it were over.
    signal.throwIfAborted()
    return completion
  }

  const ask = async (request: WriterRequest, call: WriterCall): Promise<Completion> => {
    for (;;) {
      try {
        return await askOnce(request, call)
      } catch (error) {
        if (streams && call.written && refuses(error, /\bstream/i)) streams = false
        else if (format === 'schema' && refuses(error, /response_format|json_schema|schema|format/i))
          format = 'object'
        else throw error
      }
    }
  }

  return {
    name: `${model}/${PROMPT_VERSION}`,
    async write(request, call) {
      const { payer, signal } = call
      rest.check()
      const { system, user } = promptFor(request)
      const mostInput = Math.ceil((system.length + user.length) / CHARACTERS_PER_TOKEN)
      const most = dollarsFor(price, mostInput, mostOutput(request))
      const reservation = await budget.reserve(payer, most)
      let paid = { input: mostInput, output: mostOutput(request) }
      const start = elapsed()
      try {
        meter.asked()
        const completion = await ask(request, call)
        paid = {
          input: completion.usage?.prompt_tokens ?? paid.input,
          output: completion.usage?.completion_tokens ?? paid.output,
        }
        meter.answered(elapsed() - start)
        const sentences = readAnswer(contentOf(completion))
        rest.wentWell()
        return sentences
      } catch (error) {
        const fault = troubleOf(error, signal)
        // What never reached a model cost nothing; where that cannot be known, it did.
        if (fault.trouble === 'down') paid = { input: 0, output: 0 }
        rest.wentWrong(fault.trouble)
        throw fault
      } finally {
        const dollars = dollarsFor(price, paid.input, paid.output)
        meter.paid(paid.input, paid.output, dollars)
        await reservation.settle(dollars, paid.input + paid.output)
      }
    },
  }
}

const mostOutput = ({ tasks }: WriterRequest): number => OUTPUT_LEAST + OUTPUT_PER_TASK * tasks.length

const refuses = (error: unknown, what: RegExp): boolean =>
  error instanceof OpenAI.APIError &&
  (error.status === 400 || error.status === 422) &&
  what.test(error.message)

/** @throws WriterFault where the answer is a refusal, was cut off, or is no completion at all. */
function contentOf(completion: Completion | null): string {
  // Compatible servers, and pages that stand in front of them, answer with all sorts of things.
  const choice = completion?.choices?.[0]
  if (!choice?.message) throw new WriterFault('nonsense', 'The server answered with no completion.')
  if (choice.message.refusal || choice.finish_reason === 'content_filter')
    throw new WriterFault('refused', 'The model refused.')
  if (choice.finish_reason === 'length') throw new WriterFault('nonsense', 'The answer was cut off.')
  const { content } = choice.message
  if (typeof content !== 'string') throw new WriterFault('nonsense', 'The model answered nothing.')
  return content
}
