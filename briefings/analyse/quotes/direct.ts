import type { FullPhrase } from '../clauses.ts'
import type { VerbGroup } from '../phrases.ts'
import type { Attribution, Reading } from './attribution.ts'
import { cueOf, isCueNoun } from './lexicon.ts'
import { paragraphBreak, type Quotation } from './marks.ts'
import { subjectOf } from './subjects.ts'

/** The words that attribute a quotation, before or after it. */
export interface Tag {
  readonly cue: { start: number; end: number }
  readonly source: FullPhrase | null
}

/**
 * Quotations that somebody utters: “…,” she said; he said: “…”; and those that go on after such a one. What stands in
 * marks within somebody's reported words, scare quotes and titles are left to others.
 */
export function findDirect(reading: Reading): Attribution[] {
  const { doc, quotations } = reading
  const tags: (Tag | null)[] = []
  quotations.forEach((q, k) => {
    const before = tagBefore(reading, q)
    const last = tags[k - 1]
    // “…,” she said, “…”: the second part has the first part's tag, whoever stands between.
    const same = before && last?.cue.start === before.cue.start
    tags.push(same ? last : (tagAfter(reading, q, quotations[k + 1]) ?? before))
  })
  inherit(reading, tags)
  const out: Attribution[] = []
  quotations.forEach((q, k) => {
    const tag = tags[k]
    if (!tag) return
    const end = q.closed ? q.close + 1 : q.close + 1
    out.push({
      content: { start: q.open, end: Math.min(end, doc.tokens.length) },
      cue: tag.cue,
      source: tag.source,
      direct: true,
    })
  })
  return out
}

/** A verb that can stand beside a quotation. */
function isSpeech(reading: Reading, v: VerbGroup | undefined): boolean {
  if (!v) return false
  const cue = cueOf(reading.doc.tokens[v.head]!.lower)
  return cue !== undefined && !v.passive && (cue.frames.has('quotation') || cue.frames.has('clause'))
}

function sentenceEnd(reading: Reading, i: number): number {
  const s = reading.doc.tokens[i]?.sentence
  return s === undefined ? i : reading.doc.bounds[s]!.end
}

/** “…,” said X. “…,” X said. */
function tagAfter(reading: Reading, q: Quotation, next: Quotation | undefined): Tag | null {
  const { doc, phrases, clauses } = reading
  const { tokens } = doc
  if (!q.closed) return null
  const last = tokens[q.close - 1]!.text
  let at = q.close + 1
  if (tokens[at]?.text === ',') at++
  else if (last === '.' || (last === '…' && tokens[at]?.sentence !== tokens[q.close]!.sentence)) return null
  if (!tokens[at] || paragraphBreak(doc, at)) return null
  const limit = Math.min(sentenceEnd(reading, at), next ? next.open : Infinity, at + 60)
  if (tokens[at]!.lower === 'according' && tokens[at + 1]?.lower === 'to') {
    const source = clauses.phraseFrom(at + 2, limit)
    return source && { cue: { start: at, end: at + 2 }, source }
  }
  let inverted = phrases.verbAt(at)
  if (tokens[at]!.pos === 'ADV' && !inverted) inverted = phrases.verbAt(at + 1)
  if (inverted) {
    if (inverted.form !== 'finite' || !isSpeech(reading, inverted)) return null
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
        source.start > at + (tokens[at]!.pos === 'ADV' ? 1 : 0) ||
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
}

/** X said: “…”; X said, “…”; adding, “…”; in a statement: “…”. */
function tagBefore(reading: Reading, q: Quotation): Tag | null {
  const { doc, phrases, clauses } = reading
  const { tokens } = doc
  let at = q.open - 1
  const mark = tokens[at]?.text ?? ''
  const led = mark === ',' || mark === ':'
  if (led) at--
  if (at < 0 || (paragraphBreak(doc, q.open) && mark !== ':')) return null
  const floor = doc.bounds[tokens[at]!.sentence]!.start
  if (!led && tokens[at]!.sentence !== tokens[q.open]!.sentence) return null
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
    if (mark === ',' && !adjacent && clauses.clauseAt(v.end, at + 1) >= 0) return null
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

/** Quotations without a tag of their own go on with the one beside them in the paragraph, or with a speech that runs on. */
function inherit(reading: Reading, tags: (Tag | null)[]): void {
  const { doc, quotations } = reading
  const { tokens } = doc
  quotations.forEach((q, k) => {
    if (tags[k] || !standsAlone(reading, q)) return
    // A title or scare quote between the two changes nothing.
    let b = k - 1
    while (b >= 0 && !tags[b] && k - b < 4) b--
    const before = quotations[b]
    const last = tags[b]
    if (before && last && (before.runsOn || sameParagraph(reading, before.close, q.open))) tags[k] = last
  })
  for (let k = quotations.length - 2; k >= 0; k--) {
    const q = quotations[k]!
    const next = quotations[k + 1]!
    const tag = tags[k + 1]
    if (
      !tags[k] &&
      tag &&
      standsAlone(reading, q) &&
      (q.runsOn ||
        (sameParagraph(reading, q.close, next.open) &&
          tokens[next.open]!.sentence - tokens[q.close]!.sentence <= 1))
    )
      tags[k] = tag
  }
}

function sameParagraph(reading: Reading, from: number, to: number): boolean {
  if (to - from > 400) return false
  for (let i = from + 1; i <= to; i++) if (paragraphBreak(reading.doc, i)) return false
  return true
}

/** One or more whole sentences in marks. */
function standsAlone(reading: Reading, q: Quotation): boolean {
  const { tokens, bounds } = reading.doc
  const first = tokens[q.open]!
  const atStart = bounds[first.sentence]!.start === q.open || /^[,:—–]$/.test(tokens[q.open - 1]?.text ?? '')
  const last = tokens[q.closed ? q.close - 1 : q.close]!
  return atStart && (/[.?!…,—–]$/.test(last.text) || !q.closed) && q.close - q.open > 2
}
