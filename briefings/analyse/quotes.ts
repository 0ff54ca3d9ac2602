import type { ArticleActor, Mention, Quote, Range } from '../model.ts'
import { createClauses } from './clauses.ts'
import { findPhrases } from './phrases.ts'
import type { Attribution, Reading } from './quotes/attribution.ts'
import { closesSentence, continueSpeech, standsAlone } from './quotes/continued.ts'
import { findDirect } from './quotes/direct.ts'
import { findIndirect } from './quotes/indirect.ts'
import { cueOf } from './quotes/lexicon.ts'
import { findQuotations } from './quotes/marks.ts'
import { findTranscript } from './quotes/transcript.ts'
import { nameSpeakers } from './quotes/speakers.ts'
import type { AnalysedText } from './text.ts'

/**
 * What people and papers are reported to say and think, in the sense of PARC and PolNeAR (Newell et al. 2018): content, cue and
 * source, and who the source is. In order of their content; contents do not overlap. Offsets are UTF-16.
 */
export function findQuotes(
  doc: AnalysedText,
  who: { mentions: readonly Mention[]; actors: readonly ArticleActor[] },
): Quote[] {
  const reading = read(doc)
  const lines = findTranscript(reading)
  const owned = new Uint8Array(doc.tokens.length)
  const own = (a: Attribution): void => void owned.fill(1, a.content.start, a.content.end)
  lines.forEach(own)
  const tagged = findDirect(reading).filter((a) => owned[a.content.start] === 0)
  tagged.forEach(own)
  const alone = reading.quotations.filter(
    (q) => owned[q.open] === 0 && standsAlone(reading, q) && closesSentence(reading, q),
  )
  for (const q of alone) owned.fill(1, q.open, q.close + 1)
  const direct = [...lines, ...tagged]
  const spoken = [...direct, ...findIndirect(reading, direct, owned)].sort(inOrder)
  const all = [...spoken, ...continueSpeech(reading, alone, spoken)].sort(inOrder)
  const kept = apart(all).filter((a) => !doc.furniture.has(doc.tokens[a.content.start]!.sentence))
  const speakers = nameSpeakers(reading, who, kept)
  const span = (r: Range): Range => ({ start: doc.tokens[r.start]!.start, end: doc.tokens[r.end - 1]!.end })
  return kept.map((a, k) => ({
    content: span(a.content),
    direct: a.direct,
    cue: a.cue && span(a.cue),
    source: a.source && span(a.source),
    ...speakers[k]!,
    sentence: doc.tokens[a.content.start]!.sentence,
  }))
}

const inOrder = (a: Attribution, b: Attribution): number => a.content.start - b.content.start

/** What begins within another's content is that one's. */
function apart(sorted: readonly Attribution[]): Attribution[] {
  let end = 0
  return sorted.filter((a) => {
    if (a.content.start < end) return false
    end = a.content.end
    return true
  })
}

function read(doc: AnalysedText): Reading {
  const phrases = findPhrases(doc)
  const clauses = createClauses(doc, phrases, (word) => cueOf(word)?.frames.has('clause') === true)
  const quotations = findQuotations(doc)
  const inside = new Int32Array(doc.tokens.length).fill(-1)
  quotations.forEach((q, k) => inside.fill(k, q.open, q.close + 1))
  return { doc, phrases, clauses, quotations, quotationAt: (i) => quotations[inside[i] ?? -1] }
}
