import { isDash, isName, type FullPhrase } from '../clauses/chunked-text.ts'
import type { VerbGroup } from '../phrases.ts'
import type { Reading } from './attribution.ts'
import { isTitle, standsAlone } from './continued.ts'
import { cueOf, isCueNoun } from './lexicon.ts'
import { isMark, paragraphBreak, type Quotation } from './marks.ts'
import { subjectOf } from './subjects.ts'

/** The words that attribute a quotation, before or after it. */
export interface Tag {
  readonly cue: { start: number; end: number }
  readonly source: FullPhrase | null
}

/** A verb that can stand beside a quotation. */
function isSpeech(reading: Reading, v: VerbGroup | undefined): boolean {
  if (!v) return false
  const cue = cueOf(reading.doc.tokens[v.head]!.lower)
  // "put it", "pointed out": no other putting and pointing is saying.
  const next = reading.doc.tokens[v.end]?.lower
  if ((cue?.lemma === 'put' && next !== 'it') || (cue?.lemma === 'point' && next !== 'out')) return false
  return cue !== undefined && !v.passive && (cue.frames.has('quotation') || cue.frames.has('clause'))
}

function sentenceEnd(reading: Reading, i: number): number {
  const s = reading.doc.tokens[i]?.sentence
  return s === undefined ? i : reading.doc.bounds[s]!.end
}

/** “…,” said X. “…,” X said. */
export function tagAfter(reading: Reading, q: Quotation, next: Quotation | undefined): Tag | null {
  const { doc, phrases, clauses } = reading
  const { tokens } = doc
  if (!q.closed) return null
  const last = tokens[q.close - 1]!.text
  let at = q.close + 1
  if (isDash(tokens[at]?.text ?? '')) return signature(reading, at)
  if (tokens[at]?.text === ',') at++
  else if (last === '.' || (last === '…' && tokens[at]?.sentence !== tokens[q.close]!.sentence)) return null
  else if (!/[,?!…—–-]$/.test(last) && !standsAlone(reading, q)) return null
  if (!tokens[at] || paragraphBreak(doc, at)) return null
  const limit = Math.min(sentenceEnd(reading, at), next ? next.open : Infinity, at + 60)
  if (tokens[at]!.lower === 'according' && tokens[at + 1]?.lower === 'to') {
    const source = clauses.phraseFrom(at + 2, limit)
    return source && { cue: { start: at, end: at + 2 }, source }
  }
  let inverted = phrases.verbAt(at)
  if (tokens[at]!.pos === 'ADV' && !inverted) inverted = phrases.verbAt(at + 1)
  if (inverted?.form === 'finite' && isSpeech(reading, inverted)) {
    const source = clauses.phraseFrom(inverted.end, limit)
    return source && { cue: { start: inverted.first, end: inverted.end }, source }
  }
  for (let i = at; i < limit; i++) {
    const v = phrases.verbAt(i)
    if (!v) {
      if (/^[;:]$/.test(tokens[i]!.text)) return null
      continue
    }
    if (isSpeech(reading, v) && v.form === 'finite') {
      const source = clauses.phraseBefore(v.first, at)
      if (
        !source ||
        !leads(at, source.start) ||
        (!standsAlone(reading, q) && clauses.clauseAt(v.end, limit) >= 0) ||
        (/[?!]/.test(last) &&
          clauses.clauseAt(v.end, limit) >= 0 &&
          tokens[q.close]!.sentence !== tokens[at]!.sentence)
      )
        return null
      return { cue: { start: v.first, end: v.end }, source }
    }
    i = v.end - 1
  }
  return null
  /** Only an adverb or an attribute stands between the quotation and its speaker: "Ohio-based Ada Lind said". */
  function leads(from: number, to: number): boolean {
    if (to - from > 2) return false
    for (let i = from; i < to; i++) if (!/^(?:ADV|ADJ|VERB|DET)$/.test(tokens[i]!.pos)) return false
    return true
  }
}

/** X said: “…”; X said, “…”; adding, “…”; in a statement: “…”. */
export function tagBefore(reading: Reading, q: Quotation): Tag | null {
  const { doc, phrases, clauses } = reading
  const { tokens } = doc
  let at = q.open - 1
  // “…,” she said, but “…”; “…,” she said, and still “…”
  if (tokens[at]?.pos === 'ADV' && tokens[at - 1]?.pos === 'CCONJ') at--
  if (tokens[at]?.pos === 'CCONJ' && tokens[at - 1]?.text === ',') at--
  const mark = tokens[at]?.text ?? ''
  const led = mark === ',' || mark === ':'
  if (led) at--
  if (at < 0 || (paragraphBreak(doc, q.open) && mark !== ':')) return null
  const floor = doc.bounds[tokens[at]!.sentence]!.start
  if (!led && tokens[at]!.sentence !== tokens[q.open]!.sentence) return null
  if (mark !== ':' && isTitle(reading, q)) return null
  // "said that, “…” and …": the marks stand within reported words.
  if (tokens[at]!.lower === 'that') return null
  for (let i = at; i >= floor && i > at - 40; i--) {
    if (reading.quotationAt(i)) return null
    const v = phrases.verbAt(i)
    if (!v) {
      if (/^[;:]$/.test(tokens[i]!.text)) return null
      continue
    }
    if (!isSpeech(reading, v)) {
      if (mark === ':' || v.form === 'infinitive') {
        i = v.first
        continue
      }
      return null
    }
    const adjacent = v.end === at + 1
    if (!led && !(adjacent && endsClause(reading, q))) return null
    if (!adjacent && reports(v.end, at)) return null
    return {
      cue: { start: v.first, end: v.end },
      source: subjectOf(reading, v, floor, (i) => reading.quotationAt(i) !== undefined),
    }
  }
  if (mark !== ':') return null
  for (let i = at; i >= floor && i > at - 40; i--)
    if (isCueNoun(tokens[i]!.lower)) {
      const np = phrases.nounAt(i)
      return { cue: { start: i, end: i + 1 }, source: np ? clauses.phraseFrom(np.first, at + 1) : null }
    }
  return null

  /** Reported words begin between the verb and the mark. */
  function reports(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (tokens[i]!.lower === 'that') return true
    return clauses.clauseAt(from, to + 1) >= 0
  }
}

/** “…” — Ada Lind, at the end of a line or before the next quotation. */
function signature(reading: Reading, dash: number): Tag | null {
  const { tokens } = reading.doc
  const source = reading.clauses.phraseFrom(dash + 1, Math.min(tokens.length, dash + 30))
  if (!source || !isName(tokens, source.head)) return null
  const next = tokens[source.end]
  const ends =
    !next ||
    isMark(next) ||
    paragraphBreak(reading.doc, source.end) ||
    (next.text === '.' && paragraphBreak(reading.doc, source.end + 1))
  return ends ? { cue: { start: dash, end: dash + 1 }, source } : null
}

/** The quotation is the whole of what follows: its end is the sentence's, or a comma's. */
function endsClause(reading: Reading, q: Quotation): boolean {
  const { tokens } = reading.doc
  const next = tokens[q.close + 1]
  return (
    !q.closed ||
    !next ||
    next.sentence !== tokens[q.close]!.sentence ||
    /[.,!?]/.test(tokens[q.close - 1]!.text) ||
    /^[.,]$/.test(next.text)
  )
}
