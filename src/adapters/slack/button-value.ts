import { z } from 'zod'
import type { Button } from './block-kit.ts'
import { plainText } from './block-kit.ts'
import { LIMITS } from './limits.ts'

/**
 * What a button carries: a command as if typed, and the page to show. It says nothing of who may press it: whoever does is
 * answered as themselves, so a forged or passed-on value shows nobody more than they could ask for.
 */
export interface ButtonRequest {
  readonly command: string
  readonly words: string
  readonly page: number
}

const schema = z.object({
  c: z.string().max(100),
  w: z.string().max(LIMITS.buttonValue),
  p: z.int().min(0).max(1000),
})

/** Null where the value would be longer than a button may carry. */
export function button(label: string, key: string, request: ButtonRequest): Button | null {
  const value = JSON.stringify({ c: request.command, w: request.words, p: request.page })
  if (value.length > LIMITS.buttonValue) return null
  return { type: 'button', action_id: `dateline:${key}`, text: plainText(label), value }
}

/** Null for what no button of ours carries. */
export function readButton(value: unknown): ButtonRequest | null {
  const read = schema.safeParse(parse(value))
  return read.success ? { command: read.data.c, words: read.data.w, page: read.data.p } : null
}

function parse(value: unknown): unknown {
  try {
    return JSON.parse(String(value))
  } catch {
    return undefined
  }
}
