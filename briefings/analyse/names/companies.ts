import type { Token } from '../text.ts'
import type { TokenSpan } from './spans.ts'

const FORM =
  /^(?:inc|corp|ltd|plc|gmbh|llc)\.?$|^(?:Co|Cos|AG|NV|SA|BV)\.?$|^(?:limited|incorporated|pvt\.?)$/i
const isForm = (t: Token | undefined): boolean =>
  t !== undefined && FORM.test(t.text) && (/^\p{Lu}/u.test(t.text) || /^(?:inc|corp|ltd|plc)/.test(t.text))
const isCapital = (t: Token): boolean => /^\p{Lu}/u.test(t.text)

/**
 * Companies by their legal form: a name ends with it ("Acme GmbH | of Linz", "Acme Inc and Beta Corp" are two), takes it in
 * where the tagger stopped short ("Acme corp"), and partners listed before "and Co" are one firm ("Fox, Hill and Co").
 */
export function mendCompanies(tokens: readonly Token[], spans: readonly TokenSpan[]): TokenSpan[] {
  const out: TokenSpan[] = []
  for (const span of spans) {
    if (out.length > 0 && span.first < out.at(-1)!.end) continue
    if (span.type === 'ORG') cutAtForms(tokens, span, out)
    else out.push(span)
    extend(tokens, out)
  }
  return joinPartners(tokens, out)
}

/** The name of a company without its legal form ("Acme Mining Corp", "Acme Mining"); null where it bears none. */
export function withoutForm(tokens: readonly Token[], span: TokenSpan): TokenSpan | null {
  let { end } = span
  while (end > span.first && isForm(tokens[end - 1])) end--
  return end === span.end || end === span.first ? null : { first: span.first, end, type: span.type }
}

function cutAtForms(tokens: readonly Token[], span: TokenSpan, out: TokenSpan[]): void {
  let first = span.first
  for (let i = first; i < span.end; i++) {
    if (!isForm(tokens[i]) || i === first) continue
    while (i + 1 < span.end && isForm(tokens[i + 1])) i++
    // "Aluminum Co of America": here the place is part of the name.
    if (/^co$/.test(tokens[i]!.lower) && tokens[i + 1]?.lower === 'of') continue
    out.push({ first, end: i + 1, type: 'ORG' })
    // What follows is a place ("of Linz"), a second company, or a ticker symbol, which is no name.
    let next = i + 1
    const of = next < span.end && tokens[next]!.lower === 'of'
    while (next < span.end && !isCapital(tokens[next]!)) next++
    if (next >= span.end) return
    if (of) {
      out.push({ first: next, end: span.end, type: 'LOC' })
      return
    }
    if (span.end - next < 2) return
    first = next
  }
  if (first < span.end && first === span.first) out.push(span)
  else if (first < span.end && span.end > out.at(-1)!.end) out.push({ first, end: span.end, type: 'ORG' })
}

/** "Acme | corp said", "Acme | Co Ltd": the form belongs to the name before it. */
function extend(tokens: readonly Token[], out: TokenSpan[]): void {
  const span = out.at(-1)
  if (!span || span.type === 'MISC') return
  let end = span.end
  while (isForm(tokens[end]) && tokens[end]!.sentence === tokens[span.first]!.sentence) end++
  if (end > span.end) out[out.length - 1] = { first: span.first, end, type: 'ORG' }
}

/** "Fox, Hill and Co": names and commas before "and Co" are one firm. */
function joinPartners(tokens: readonly Token[], spans: readonly TokenSpan[]): TokenSpan[] {
  const out: TokenSpan[] = []
  for (const span of spans) {
    const last = tokens[span.end - 1]!
    const ends = isForm(last) && endsInPartners(tokens, span)
    let first = span.first
    if (ends)
      while (first - 2 >= 0 && tokens[first - 1]!.text === ',' && isName(tokens, first - 2, out))
        first = out.pop()!.first
    out.push(first < span.first ? { first, end: span.end, type: 'ORG' } : span)
  }
  return out
}

const isName = (tokens: readonly Token[], i: number, out: readonly TokenSpan[]): boolean =>
  isCapital(tokens[i]!) && out.at(-1)?.end === i + 1 && tokens[i]!.sentence === tokens[i + 1]!.sentence

function endsInPartners(tokens: readonly Token[], { first, end }: TokenSpan): boolean {
  let i = end - 1
  while (i > first && isForm(tokens[i])) i--
  return i > first && /^(?:and|&)$/.test(tokens[i]!.lower) && /^co/i.test(tokens[i + 1]!.text)
}
