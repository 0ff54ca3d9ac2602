import { createInterface } from 'node:readline'
import type { z } from 'zod'

export interface JsonLine<T> {
  /** Counted from one. */
  readonly number: number
  readonly value: T | null
}

/** The lines of a JSONL stream, blank ones left out; `value` is null where a line is not what the schema asks for. */
export async function* jsonLines<T>(
  stdin: NodeJS.ReadableStream,
  schema: z.ZodType<T>,
): AsyncGenerator<JsonLine<T>> {
  let number = 0
  for await (const raw of createInterface({ input: stdin, crlfDelay: Infinity })) {
    number++
    if (!raw.trim()) continue
    const read = schema.safeParse(parse(raw))
    yield { number, value: read.success ? read.data : null }
  }
}

function parse(raw: string): unknown {
  try {
    return JSON.parse(raw)
  } catch {
    return undefined
  }
}
