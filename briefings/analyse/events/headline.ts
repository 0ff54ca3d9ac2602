import type { Sentence } from './compose.ts'
import type { EventContext } from './context.ts'
import { antecedentOf } from './antecedents.ts'

/** Characters that a headline should not exceed where a clause ends before. */
const LONG = 110

/**
 * A line that stands alone: the sentence without its leading connective, trailing attribution and trailing clauses that add
 * rather than limit ("if" and "unless" stay). A pronoun as subject becomes its bracketed name.
 */
export function headlineOf(
  c: EventContext,
  s: Sentence,
  sentence: number,
  n: number,
  keepSource: boolean,
): string {
  const { tokens, groups } = s
  let from = 0
  let to = tokens.length
  if (/^(?:but|and|meanwhile|however|still|also|yet|so)$/.test(tokens[0]?.lower ?? ''))
    from = tokens[1]?.text === ',' ? 2 : 1
  const g = groups[n]!
  for (const x of groups) {
    const open = x.subject[0]
    if (x.first <= g.head || to < tokens.length) continue
    if (x.link === 'attribution' && !keepSource) to = lastComma(tokens, g.head, x.first) ?? to
    else if (
      (x.link === 'adverbial' || x.link === 'relative') &&
      /^(?:which|where|who|while|as|after|when|since|because|whose)$/.test(x.marker ?? '')
    ) {
      const cut =
        lastComma(tokens, g.head, open) ??
        (x.link === 'adverbial' ? markerBefore(tokens, x.marker!, g.head, x.first) : null)
      if (cut !== null && cut > g.head + 1) to = cut
    }
  }
  for (let k = g.head + 2; k < to; k++)
    if (/^[-–—]+$/.test(tokens[k]!.text) && tokens[k - 1]!.end < tokens[k]!.start) {
      to = k
      break
    }
  if ((tokens[to - 1]?.end ?? 0) - (tokens[from]?.start ?? 0) > LONG) {
    const cut = shorten(s, g.head, from, to)
    if (cut) to = cut
  }
  while (to > from + 1 && /^[.,;:–—-]$/.test(tokens[to - 1]!.text)) to--
  const start = tokens[from]?.start ?? 0
  const end = tokens[to - 1]?.end ?? start
  const text = c.doc.text.slice(start, end)
  const subject = tokens[from]
  if (subject?.pos === 'PRON') {
    const m = antecedentOf(c, sentence, subject.lower, subject.start)
    if (m) return `[${m.name}]` + text.slice(subject.end - start)
  }
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function lastComma(tokens: Sentence['tokens'], from: number, to: number): number | null {
  for (let k = Math.min(to, tokens.length - 1); k > from; k--) if (tokens[k]!.text === ',') return k
  return null
}

function markerBefore(tokens: Sentence['tokens'], marker: string, from: number, to: number): number | null {
  for (let k = to; k > from; k--) if (tokens[k]!.lower === marker) return k
  return null
}

/** The first comma after the verb beyond which nothing limits what was said. */
function shorten(s: Sentence, head: number, _from: number, to: number): number | null {
  for (let k = head + 4; k < to; k++) {
    if (s.tokens[k]!.text !== ',') continue
    const next = s.tokens[k + 1]?.lower ?? ''
    if (/^(?:if|unless|and|or|but|\d+)$/.test(next)) continue
    const rest = s.tokens.slice(k + 1, to)
    if (
      /^(?:including|saying|adding|citing|calling|accusing|following|according|despite|amid|with|a|an|the|one|two)$/.test(
        next,
      ) &&
      rest.length > 3
    )
      return k
  }
  return null
}
