import type { ArticleActor, Mention, Quote, Range } from '../model.ts'
import { createClauses } from './clauses.ts'
import { findPhrases } from './phrases.ts'
import type { Attribution, Reading } from './quotes/attribution.ts'
import { continueSpeech, standsAlone } from './quotes/continued.ts'
import { findDirect } from './quotes/direct.ts'
import { findIndirect } from './quotes/indirect.ts'
import { cueOf } from './quotes/lexicon.ts'
import { findQuotations } from './quotes/marks.ts'
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
  const direct = findDirect(reading)
  const tagged = new Set(direct.map((a) => reading.quotationAt(a.content.end - 1)))
  const alone = reading.quotations.filter((q) => !tagged.has(q) && standsAlone(reading, q))
  const spoken = [
    ...direct,
    ...findIndirect(
      reading,
      direct,
      alone.map((q) => ({ start: q.open, end: q.close + 1 })),
    ),
  ]
  spoken.sort((a, b) => a.content.start - b.content.start)
  const all = [...spoken, ...continueSpeech(reading, alone, spoken)]
  all.sort((a, b) => a.content.start - b.content.start)
  const kept = apart(all)
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
