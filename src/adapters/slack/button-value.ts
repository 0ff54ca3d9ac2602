import { z } from 'zod'
import type { Button, Overflow } from './block-kit.ts'
import { plainText } from './block-kit.ts'
import { LIMITS } from './limits.ts'

/**
 * What a button carries: a command as if typed, and what of its answer to show. It says nothing of who may press it: whoever
 * does is answered as themselves, so a forged or passed-on value shows nobody more than they could ask for.
 */
export interface ButtonRequest {
  readonly command: string
  readonly words: string
  readonly page: number
  /** Only where the answer comes from. */
  readonly sources?: boolean
  /** Questions asked before in the thread, for one that points back to them. */
  readonly earlier?: readonly string[]
}

const words = z.string().max(LIMITS.buttonValue)
const schema = z.object({
  c: z.string().min(1).max(100),
  w: words,
  p: z.int().min(0).max(1000),
  s: z.literal(1).optional(),
  e: z.array(words).max(10).optional(),
})

/** Null where the value would be longer than a button may carry. */
export function button(label: string, key: string, request: ButtonRequest): Button | null {
  const value = valueOf(request)
  if (value.length > LIMITS.buttonValue) return null
  return { type: 'button', action_id: actionId(key), text: plainText(label), value }
}

/** A menu of those that fit an option; null where none does. */
export function overflow(
  key: string,
  entries: readonly { readonly label: string; readonly request: ButtonRequest }[],
): Overflow | null {
  const options = entries
    .map(({ label, request }) => ({ text: plainText(label), value: valueOf(request) }))
    .filter((o) => o.value.length <= LIMITS.optionValue)
    .slice(0, LIMITS.overflow)
  return options.length > 0 ? { type: 'overflow', action_id: actionId(key), options } : null
}

const actionId = (key: string): string => `dateline:${key.replace(/[^\w:-]/g, '_')}`.slice(0, LIMITS.actionId)

function valueOf({ command, words: typed, page, earlier = [], sources }: ButtonRequest): string {
  const value = {
    c: command,
    w: typed,
    p: page,
    ...(sources ? { s: 1 } : {}),
    ...(earlier.length > 0 ? { e: earlier } : {}),
  }
  return JSON.stringify(value).replace(SLACKS_OWN, (c) => `\\u00${c.charCodeAt(0).toString(16)}`)
}

/** Slack escapes these in what it sends back; within JSON they can be written so that it need not. */
const SLACKS_OWN = /[&<>]/g

/** Null for what no button of ours carries. */
export function readButton(value: unknown): ButtonRequest | null {
  const read = schema.safeParse(parse(value))
  if (!read.success) return null
  const { c, w, p, s, e } = read.data
  return { command: c, words: w, page: p, ...(s ? { sources: true } : {}), ...(e ? { earlier: e } : {}) }
}

function parse(value: unknown): unknown {
  try {
    return JSON.parse(String(value))
  } catch {
    return undefined
  }
}
