import { z } from 'zod'
import { WriterFault, type WrittenSentence } from '../../briefings/writer-ports.ts'

const sentenceSchema = z.object({
  claim: z.number().int(),
  spans: z.array(z.number().int()),
  text: z.string(),
})

/** The shape that a model is asked to answer in. */
export const answerSchema = z.object({ sentences: z.array(sentenceSchema) })

/** Longer answers are not read: nothing that was asked for is so long. */
export const LONGEST = 60_000

/** One sentence's JSON; null where it is none. */
export function readSentence(json: string): WrittenSentence | null {
  try {
    const read = sentenceSchema.safeParse(JSON.parse(json))
    return read.success ? toWritten(read.data) : null
  } catch {
    // The answer as a whole is read at its end, and told of there.
    return null
  }
}

const toWritten = ({ claim, spans, text }: z.infer<typeof sentenceSchema>): WrittenSentence => ({
  task: claim,
  spans,
  text,
})

/**
 * Reads a model's answer. Servers without structured output wrap it in a Markdown fence now and then.
 * @throws WriterFault 'nonsense' for anything else than the shape that was asked for.
 */
export function readAnswer(content: string): WrittenSentence[] {
  if (!content.trim()) throw new WriterFault('nonsense', 'The model answered nothing.')
  if (content.length > LONGEST)
    throw new WriterFault('nonsense', 'The model answered at unreasonable length.')
  const body = /^\s*```(?:json)?\s*([\s\S]*?)\s*```\s*$/.exec(content)?.[1] ?? content
  let value: unknown
  try {
    value = JSON.parse(body)
  } catch (cause) {
    throw new WriterFault('nonsense', 'The model did not answer with JSON.', cause)
  }
  const read = answerSchema.safeParse(value)
  if (!read.success)
    throw new WriterFault(
      'nonsense',
      'The model answered in another shape than the one asked for.',
      read.error,
    )
  return read.data.sentences.map(toWritten)
}
