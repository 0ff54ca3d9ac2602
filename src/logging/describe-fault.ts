import { scrub } from './scrub.ts'

/** A fault as the log tells it. */
export interface DescribedFault {
  readonly type: string
  /** Only where it is known to be a sentence of the system's, and without what it quotes. */
  readonly message?: string
  /** Where it was thrown. */
  readonly at?: readonly string[]
  readonly code?: string | number
  readonly status?: number
  readonly cause?: DescribedFault
}

const DEEPEST = 4
const FRAMES = 12
/**
 * Kinds whose sentences are the engine's, the database's or a platform's own. Any other message may carry what people wrote or what
 * stood in an article, so only where it was thrown is told: that line of code says what it would.
 */
const SPEAKS_FOR_ITSELF = new Set([
  'TypeError',
  'ReferenceError',
  'StoreFault',
  'WorkerFault',
  'DiscordAPIError',
  'HTTPError',
  'RateLimitError',
  'SqliteError',
])
/** Of Node, undici, SQLite, Postgres (five characters) and Slack's libraries. */
const SYSTEM_CODE = /^(?:E[A-Z0-9]+|ERR_\w+|UND_ERR_\w+|SQLITE_\w+|[0-9A-Z]{5}|slack_\w+)$/

/** What a fault is, without what it carries: a platform's library attaches the request, with people's words and keys. */
export function describeFault(error: unknown, depth = 0): DescribedFault {
  if (!(error instanceof Error)) return { type: typeof error }
  const { name, message, stack, code, status, cause } = error as Error & { code?: unknown; status?: unknown }
  const type = /^[\w.[\]]{1,60}$/.test(name) ? name : 'Error'
  const isKnown =
    SPEAKS_FOR_ITSELF.has(type.replace(/\[\d+\]$/, '')) ||
    (typeof code === 'string' && SYSTEM_CODE.test(code))
  const at = framesOf(stack, message)
  return {
    type,
    ...(isKnown ? { message: scrub(message) } : {}),
    ...(at.length > 0 ? { at } : {}),
    ...(isCode(code) ? { code } : {}),
    ...(typeof status === 'number' ? { status } : {}),
    ...(cause === undefined || depth >= DEEPEST ? {} : { cause: describeFault(cause, depth + 1) }),
  }
}

const isCode = (code: unknown): code is string | number =>
  typeof code === 'number' || (typeof code === 'string' && /^[\w.-]{1,60}$/.test(code))

/** The places of a stack. Its first lines repeat the message, which may have lines of its own. */
function framesOf(stack: string | undefined, message: string): string[] {
  if (typeof stack !== 'string') return []
  const told = message === '' ? -1 : stack.indexOf(message)
  return stack
    .slice(told < 0 ? 0 : told + message.length)
    .split('\n')
    .map((line) => /^\s+at (\S.*:\d+:\d+\)?|.*\(native\)|.*<anonymous>\)?)$/.exec(line)?.[1])
    .filter((frame) => frame !== undefined)
    .slice(0, FRAMES)
}
