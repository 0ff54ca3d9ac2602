import type { Mention } from '../../model.ts'
import type { FullPhrase } from '../clauses/chunked-text.ts'
import type { Token } from '../text.ts'
import type { People } from './people.ts'

/** Tokens after "and" within which a second name stands. */
const REACH = 5

/** The second of two who speak as one: "Lind and Moss said". */
export function secondNamed(
  tokens: readonly Token[],
  source: FullPhrase,
  people: People,
): Mention | undefined {
  const and = source.head.end
  if (tokens[and]?.lower !== 'and') return undefined
  for (let i = and + 1; i < source.end && i <= and + REACH; i++) {
    const mention = people.mentionAt(i)
    if (mention) return mention
  }
  return undefined
}

/** The person beside the description: "the minister for ports, Ada Lind,". */
export function namedBeside(
  tokens: readonly Token[],
  source: FullPhrase,
  people: People,
): Mention | undefined {
  for (let i = source.head.end; i < source.end; i++)
    if (tokens[i]!.text === ',') {
      const mention = people.mentionAt(i + 1) ?? people.mentionAt(i + 2)
      return mention?.type === 'PER' ? mention : undefined
    }
  return undefined
}
