import type { Token } from '../text.ts'
import { antecedentOf } from './antecedents.ts'
import type { VerbGroup } from './clauses.ts'
import type { Sentence } from './compose.ts'
import type { EventContext } from './context.ts'

/** Characters that a headline should not exceed where a clause ends before. */
const LONG = 110
const TRAILING = new Set('which where who while as after when since because whose'.split(' '))

/**
 * A line that stands alone: the event's own clause, without leading connective, trailing attribution and trailing clauses that
 * add rather than limit ("if" and "unless" stay). A pronoun as subject becomes its bracketed name.
 */
export function headlineOf(
  c: EventContext,
  s: Sentence,
  sentence: number,
  n: number,
  keepSource: boolean,
): string {
  const { tokens } = s
  const g = s.groups[n]!
  const to = trimmedEnd(s, g, clauseEnd(s, g, n, keepSource))
  const from = clauseStart(s, g)
  const text = (a: number, b: number): string =>
    b > a ? c.doc.text.slice(tokens[a]!.start, tokens[b - 1]!.end) : ''
  const subject = tokens[from]
  const named = subject?.pos === 'PRON' ? antecedentOf(c, sentence, subject.lower, subject.start) : null
  // A joined verb takes the subject that it shares: "X rejected the plan and [X] called for talks".
  const joined =
    g.link === 'coordinated' && g.subject[1] <= g.first - 1 && s.groups[g.parent]?.subject[0] === g.subject[0]
  const body = joined
    ? `${text(from, Math.min(s.groups[g.parent]!.first, g.subject[1]))} ${text(g.first, to)}`
    : text(from, to)
  const line = named ? `[${named.name}]` + body.slice(subject!.text.length) : body
  return balanced(line) ? line.charAt(0).toUpperCase() + line.slice(1) : text(0, tokens.length)
}

function clauseStart(s: Sentence, g: VerbGroup): number {
  if (g.link === 'adverbial' || (g.link === 'coordinated' && s.groups[0] !== g)) {
    let k = g.subject[0]
    while (k < g.first && /^[,;:–—-]$|^(?:and|but)$/.test(s.tokens[k]!.lower)) k++
    return k
  }
  const first = s.tokens[0]?.lower ?? ''
  if (!/^(?:but|and|meanwhile|however|still|also|yet|so)$/.test(first)) return 0
  return s.tokens[1]?.text === ',' ? 2 : 1
}

/** Where the clause and what limits it end. */
function clauseEnd(s: Sentence, g: VerbGroup, n: number, keepSource: boolean): number {
  const { tokens, groups } = s
  let limited = false
  for (let k = n + 1; k < groups.length; k++) {
    const x = groups[k]!
    if (x.link === 'condition') limited = true
    if (!x.finite) continue
    if (x.link === 'attribution')
      return keepSource ? tokens.length : (lastComma(tokens, g.head, x.first) ?? tokens.length)
    if (limited) continue
    if (x.link === 'coordinated' && x.parent !== k - 1 && x.subject[0] === g.subject[0]) continue
    if (!TRAILING.has(x.marker ?? '') || (x.link !== 'adverbial' && x.link !== 'relative')) continue
    const cut = lastComma(tokens, g.head, x.markerAt) ?? (x.link === 'adverbial' ? x.markerAt : null)
    const condition = tokens.slice(g.head + 1, cut ?? 0).some((t) => /^(?:if|unless|whether)$/.test(t.lower))
    if (cut !== null && cut > g.head + 1 && !condition) return cut
  }
  return tokens.length
}

function trimmedEnd(s: Sentence, g: VerbGroup, end: number): number {
  const { tokens } = s
  let to = end
  for (let k = g.head + 2; k < to; k++)
    if (/^[-–—]+$/.test(tokens[k]!.text) && tokens[k - 1]!.end < tokens[k]!.start) to = k
  if ((tokens[to - 1]?.end ?? 0) - (tokens[0]?.start ?? 0) > LONG) to = shortened(tokens, g.head, to) ?? to
  while (to > g.head + 1 && /^[.,;:–—-]$/.test(tokens[to - 1]!.text)) to--
  return to
}

function lastComma(tokens: readonly Token[], from: number, to: number): number | null {
  for (let k = Math.min(to, tokens.length - 1); k > from; k--) if (tokens[k]!.text === ',') return k
  return null
}

/** The first comma after the verb beyond which nothing limits what was said. */
function shortened(tokens: readonly Token[], head: number, to: number): number | null {
  for (let k = head + 4; k < to - 4; k++) {
    if (tokens[k]!.text !== ',') continue
    if (
      /^(?:including|saying|adding|citing|calling|accusing|following|according|despite|amid)$/.test(
        tokens[k + 1]!.lower,
      )
    )
      return k
  }
  return null
}

/** No quotation mark without its partner. */
const balanced = (line: string): boolean =>
  (line.match(/"/g) ?? []).length % 2 === 0 &&
  (line.match(/“/g) ?? []).length === (line.match(/”/g) ?? []).length
