import { isCalendarWord, type NounPhrase } from '../phrases.ts'
import { REACH, RELATIVE, type ChunkedText, type FullPhrase } from './chunked-text.ts'

/** See `Clauses.phraseFrom`. */
export function phraseFrom(text: ChunkedText, at: number, limit: number): FullPhrase | null {
  const head = text.nounAt(at)
  if (!head || head.first !== at || head.end > limit) return null
  const stop = Math.min(limit, at + REACH)
  let end = head.end
  let hasAside = false
  while (end < stop) {
    const aside = asideEnd(text, end, stop)
    hasAside ||= aside !== null
    const further =
      aside ??
      linkedEnd(text, end, stop) ??
      agentEnd(text, end) ??
      bracketsEnd(text, end, stop) ??
      relativeEnd(text, end, stop) ??
      (hasAside ? nameEnd(text, end) : null)
    if (further === null) break
    end = further
  }
  return { start: at, end, head }
}

// Each of these gives where that ends which begins at token `at` and belongs to the phrase before it, else null.

/** "of the harbour", "and the crews", but not "after the vote", "on Friday", "and the crews left". */
function linkedEnd(text: ChunkedText, at: number, stop: number): number | null {
  const { tokens, verbAt } = text
  const link = tokens[at]!
  const next = chunkAfter(text, at, stop)
  if (!next) return null
  const isJoined =
    link.pos === 'ADP'
      ? !/^(?:after|before)$/.test(link.lower) && !isCalendarWord(tokens[next.head]!)
      : link.pos === 'CCONJ' && link.lower !== 'but' && !verbAt(next.end)
  return isJoined ? next.end : null
}

/** "Led | by": whom it is by follows as any prepositional phrase does. */
function agentEnd({ tokens, verbAt, textAt }: ChunkedText, at: number): number | null {
  const isParticiple = verbAt(at)?.head === at && /(?:ed|en|own|ade)$/.test(tokens[at]!.lower)
  return isParticiple && textAt(at + 1) === 'by' ? at + 1 : null
}

function bracketsEnd({ textAt }: ChunkedText, at: number, stop: number): number | null {
  if (textAt(at) !== '(') return null
  for (let i = at; i < stop; i++) if (textAt(i) === ')') return i + 1
  return null
}

/** ", a teacher", but not ", the crews left". */
function asideEnd(text: ChunkedText, at: number, stop: number): number | null {
  const next = text.textAt(at) === ',' ? chunkAfter(text, at, stop) : null
  if (!next) return null
  const isClause = next.end < stop && text.verbAt(next.end)?.form === 'finite'
  return isClause ? null : next.end
}

/** "who left Ohio", ", which rose". */
function relativeEnd({ textAt, verbAt }: ChunkedText, at: number, stop: number): number | null {
  const pronoun = textAt(at) === ',' ? at + 1 : at
  if (!RELATIVE.has(textAt(pronoun)) || !verbAt(pronoun + 1)) return null
  let end = pronoun + 1
  while (end < stop && !/^[,;:.?!"“”—–]$|^''$|^``$/.test(textAt(end))) end++
  return end
}

/** "The price, a former minister | Ann Lee". */
function nameEnd({ tokens, nounAt }: ChunkedText, at: number): number | null {
  const name = nounAt(at)
  const isOne = name?.first === at && tokens[at]!.pos === 'PROPN' && !isCalendarWord(tokens[at]!)
  return isOne ? name.end : null
}

function chunkAfter({ nounAt }: ChunkedText, at: number, stop: number): NounPhrase | null {
  const next = nounAt(at + 1)
  return next?.first === at + 1 && next.end <= stop ? next : null
}
