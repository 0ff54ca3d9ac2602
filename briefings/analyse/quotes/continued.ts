import type { Attribution, Reading } from './attribution.ts'
import { cueOf } from './lexicon.ts'
import { isMark, paragraphBreak, type Quotation } from './marks.ts'
import { subjectOf } from './subjects.ts'

/** Beyond this many tokens two quotations do not belong together. */
const REACH = 300

/** Whole sentences in marks, which no scare quote or title is. */
export function standsAlone(reading: Reading, q: Quotation): boolean {
  const { tokens, bounds } = reading.doc
  const first = tokens[q.open]!
  const atStart = bounds[first.sentence]!.start === q.open || /^[,:—–]$/.test(tokens[q.open - 1]?.text ?? '')
  let end = q.closed ? q.close - 1 : q.close
  if (isMark(tokens[end]) && end - 1 > q.open) end--
  const last = tokens[end]!
  return atStart && (/[.?!…,—–]$/.test(last.text) || !q.closed) && q.close - q.open > 2
}

/** Does its sentence end with the quotation, so that no unquoted words of the same speaker follow? */
export function closesSentence(reading: Reading, q: Quotation): boolean {
  const { tokens } = reading.doc
  return !q.closed || tokens[q.close + 1]?.sentence !== tokens[q.close]!.sentence
}

const SMALL = new Set('a an the of and or in on at to for from with by vs'.split(' '))

/** The name of a book, a song, a show: few words, each with a capital, and no mark but a comma or full stop at its end. */
export function isTitle(reading: Reading, q: Quotation): boolean {
  if (!q.closed || q.close - q.open > 10) return false
  const inner = reading.doc.tokens.slice(q.open + 1, q.close)
  const words = inner.filter((t) => /[\p{L}\p{N}]/u.test(t.text))
  return (
    words.length > 0 &&
    words.every((t) => /^[\p{Lu}\p{N}'’]/u.test(t.text) || SMALL.has(t.lower)) &&
    !inner.some((t) => /^[?!:…]$/.test(t.text) || /^(?:I|We|You|He|She|They)$/.test(t.text))
  )
}

/** A heading or pull quote: a short line of its own in marks. */
function isHeading(reading: Reading, q: Quotation): boolean {
  const { tokens } = reading.doc
  const own = q.open === 0 || paragraphBreak(reading.doc, q.open)
  return (
    own && q.close - q.open < 9 && (q.close + 1 >= tokens.length || paragraphBreak(reading.doc, q.close + 1))
  )
}

/**
 * Quotations that nobody is named beside go on with whoever spoke before them in the paragraph, then with whoever is named after
 * them in it, then with the speech that ended the paragraph before. `alone` and `found` in order of the text.
 */
export function continueSpeech(
  reading: Reading,
  alone: readonly Quotation[],
  found: readonly Attribution[],
): Attribution[] {
  const { doc } = reading
  const out: Attribution[] = []
  let k = 0
  for (const q of alone) {
    while (k < found.length && found[k]!.content.start < q.open) k++
    const known = [found[k - 1], out.at(-1)].filter((a) => a !== undefined)
    const before = known.sort((a, b) => b.content.start - a.content.start)[0]
    const after = found[k]
    const from = before && near(before.content.end - 1, q.open) ? before : undefined
    const next = after && after.direct && near(q.close, after.content.start) ? after : undefined
    const gap = from ? breaks(from.content.end - 1, q.open) : 9
    const ahead = next ? breaks(q.close, next.content.start) : 9
    const take =
      q.runsOn && next
        ? next
        : gap === 0 || runsOn(from)
          ? from
          : ahead === 0
            ? next
            : gap === 1 && from?.direct && !isHeading(reading, q) && endsParagraph(from, q)
              ? from
              : undefined
    const tag = take ?? agreed(q)
    if (tag) out.push({ ...tag, content: { start: q.open, end: q.close + 1 }, direct: true })
  }
  return out

  /** Ada Lind agreed. “…” */
  function agreed(q: Quotation): Pick<Attribution, 'cue' | 'source'> | undefined {
    const verb = doc.tokens[q.open - 1]?.text === '.' ? reading.phrases.verbAt(q.open - 2) : undefined
    if (!verb || verb.end !== q.open - 1 || !cueOf(doc.tokens[verb.head]!.lower)?.speech) return undefined
    const floor = doc.bounds[doc.tokens[verb.head]!.sentence]!.start
    const source = subjectOf(reading, verb, floor, (i) => reading.quotationAt(i) !== undefined)
    return source ? { cue: { start: verb.first, end: verb.end }, source } : undefined
  }
  function near(from: number, to: number): boolean {
    return to - from < REACH
  }
  function breaks(from: number, to: number): number {
    let n = 0
    for (let i = from + 1; i <= to; i++) if (paragraphBreak(doc, i)) n++
    return n
  }
  function runsOn(a: Attribution | undefined): boolean {
    return a !== undefined && reading.quotationAt(a.content.start)?.runsOn === true
  }
  /** Nothing but the tag stands between the speech and the paragraph of `q`. */
  function endsParagraph(a: Attribution, q: Quotation): boolean {
    return q.open - Math.max(a.content.end, a.cue?.end ?? 0, a.source?.end ?? 0) < 3
  }
}
