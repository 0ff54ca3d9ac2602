import type { Quote } from '../../model.ts'
import type { AnalysedText } from '../text.ts'

const VERBS =
  'said|says|reported|reports|announced|estimates?|estimated|counted|counts(?! of)|puts?(?= (?:the|its|their) )|confirmed|added|told \\S+(?: \\S+)?(?= that)|told reporters|tweeted|wrote|noted|claims|claimed'
const ACCORDING = /\b[Aa]ccording to ((?:[^\s,;.”"]+ ?){1,10})/
const AT_END = new RegExp(`,[”"]? ((?:[^\\s,;]+ ){1,9}?)(?:has |have )?(?:${VERBS})\\b`)
/** What is told of a speaker between commas stands between them and the verb: "its chief, Lena Orr, said", "the army, whose men lead the search, counted". */
const AT_START = new RegExp(
  `^((?:[^\\s,;]+ ){0,8}?[^\\s,;]+(?:, [^,;]{1,80},)? )(?:has |have )?(?:${VERBS})\\b`,
)

const NOBODY =
  /^(?:in|on|at|after|by|for|he|she|it|they|who|which|and|but|as|we|i|you|there)\b|\b(?:but|that|because)\b/i
/** "It counts 15 dead": whom the sentence before tells of. */
const IS_BODY = /^(?:it|they)$/i
const BEFORE_IT =
  /^((?:The |An? )?(?:[^\s,;]+ ){1,7}?)(?:has|had|have|gave|gives|puts?|disput\w+|reject\w+|den(?:ies|ied)|contradict\w+|disagree[sd]|spoke|speaks|does|did|was|were|is|are|said|says)\b/

function before({ text, sentences }: AnalysedText, sentence: number): string {
  const s = sentences[sentence - 1]
  return s ? text.slice(s.start, Math.min(s.end, s.start + 200)) : ''
}

/** Who a figure at this place is from: the source of the quotation that holds it, else what its sentence names; else null. */
export function createAttribution(
  doc: AnalysedText,
  quotes: readonly Quote[],
): (at: number, sentence: number) => string | null {
  const sorted = [...quotes].sort((a, b) => a.content.start - b.content.start)
  return (at, sentence) => {
    const quote = holding(sorted, at)
    if (quote)
      return quote.name ?? (quote.source ? doc.text.slice(quote.source.start, quote.source.end) : null)
    const s = doc.sentences[sentence]!
    // Sentences of news are short; on a line of a megabyte the look is kept to what stands near the figure.
    const from = Math.max(s.start, at - 400)
    const text = doc.text.slice(from, Math.min(s.end, at + 400)).replace(/\s+/g, ' ')
    const named =
      ACCORDING.exec(text)?.[1] ??
      AT_END.exec(text)?.[1] ??
      (from === s.start ? AT_START.exec(text.slice(0, at - from))?.[1] : undefined)
    const name = named
      ?.trim()
      .replace(/,.*$/, '')
      .replace(/ (?:also|further|later|still|then|earlier|recently|initially|now)$/, '')
    if (name && IS_BODY.test(name)) return BEFORE_IT.exec(before(doc, sentence))?.[1]?.trim() ?? null
    return name && /\p{L}/u.test(name) && !NOBODY.test(name) ? name : null
  }
}

/** Contents do not overlap, so the last that begins before the place is the only one that may hold it. */
function holding(sorted: readonly Quote[], at: number): Quote | null {
  let lo = 0
  let hi = sorted.length
  while (lo < hi) {
    const mid = (lo + hi) >> 1
    if (sorted[mid]!.content.start <= at) lo = mid + 1
    else hi = mid
  }
  const quote = sorted[lo - 1]
  return quote && at < quote.content.end ? quote : null
}
