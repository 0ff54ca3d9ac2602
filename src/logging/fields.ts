import { createHash } from 'node:crypto'
import { describeFault } from './describe-fault.ts'
import { scrub } from './scrub.ts'

const number = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined)
/** A word of our own, such as a command's name or a state. */
const word = (value: unknown): string | undefined =>
  typeof value === 'string' && /^[\w /:.-]{1,80}$/.test(value) && !/\d{15,}/.test(value) ? value : undefined
const sentence = (value: unknown): string | undefined =>
  typeof value === 'string' ? scrub(value) : undefined

/**
 * What may stand in a line of the log beside its message, and how: everything else is left out. A list of what is let in cannot
 * forget what somebody adds later, as a list of what is taken out does.
 */
export const FIELDS: Readonly<Record<string, (value: unknown) => unknown>> = {
  request: word,
  fault: word,
  // What we do is always said in words of ours.
  doing: (value) => (typeof value === 'string' ? value.slice(0, 80) : undefined),
  // What is no error has been described where it was caught.
  err: (value) => (value instanceof Error || typeof value !== 'object' ? describeFault(value) : value),
  command: word,
  ms: number,
  outcome: outcomeOf,
  why: sentence,
  trouble: word,
  from: word,
  roles: (value) => (Array.isArray(value) ? value.map(word) : undefined),
  post: postOf,
  digest: word,
  slot: word,
  guild: (value) => (typeof value === 'string' && /^\d{1,20}$/.test(value) ? value : undefined),
  host: (value) => (typeof value === 'string' ? value : undefined),
  ...Object.fromEntries(
    [
      'feeds',
      'changed',
      'port',
      'failures',
      'times',
      'posts',
      'history',
      'decisions',
      'revisions',
      'articles',
      'shard',
    ].map((name) => [name, number]),
  ),
}

/** The fields of a line that may be told. */
export function allowed(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const out: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(fields)) {
    const told = Object.hasOwn(FIELDS, name) ? FIELDS[name]!(value) : undefined
    if (told !== undefined) out[name] = told
  }
  return out
}

/** What became of a request to a platform: its kind and why; not the platform's own sentence, which may repeat what was sent. */
function outcomeOf(value: unknown): unknown {
  if (typeof value === 'string') return word(value)
  const { kind, why, ms } = (value ?? {}) as { kind?: unknown; why?: unknown; ms?: unknown }
  return { kind: word(kind), why: sentence(why), ms: number(ms) }
}

/** A post's id as it stands in the outbox. One that names a person stands as its kind and a mark by which its lines are found. */
function postOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  if (/^digest:\d+:[\dTZ:.+-]+$/.test(value)) return value
  const mark = createHash('sha256').update(value).digest('hex').slice(0, 12)
  return `${/^[a-z]+(?=:)/.exec(value)?.[0] ?? 'post'}#${mark}`
}
