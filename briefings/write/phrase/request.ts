import type { Claim } from '../../model.ts'
import type { Phrase, WriterRequest, WrittenSentence } from '../../writer-ports.ts'
import { withoutDateNotes } from '../date-notes.ts'
import { adviceFor } from './advice.ts'
import type { Change } from './changes.ts'
import type { PhraseToCheck } from './to-check.ts'

/** A claim that a sentence is asked for, and why the one before was not taken. */
export interface Open {
  readonly key: string
  readonly claim: Claim
  readonly again: Refused | null
}

export interface Refused {
  /** What was written; empty for nothing. */
  readonly sentence: string
  /** For the metrics too. */
  readonly reason: string
  readonly change: Change | null
}

export interface NumberedRequest {
  readonly request: WriterRequest
  /** Number of the first span of each claim. */
  readonly firstSpan: readonly number[]
}

/** Characters of a refused sentence that are shown once more: none that passes is longer. */
const LONGEST_LAST = 600

export function requestOf(open: readonly Open[], language: string): NumberedRequest {
  const spans: { number: number; text: string }[] = []
  const firstSpan: number[] = []
  const tasks = open.map(({ claim, again }, i) => {
    firstSpan.push(spans.length + 1)
    const own = claim.citations.map((c) => {
      spans.push({ number: spans.length + 1, text: c.span.text })
      return spans.length
    })
    const why = again && {
      sentence: again.sentence.slice(0, LONGEST_LAST),
      why: adviceFor(again.reason, again.change),
    }
    return { number: i + 1, claim: claim.text, spans: own, again: why }
  })
  return { request: { language, tasks, spans }, firstSpan }
}

/** What was written for a claim whose first span has that number, or why it is of no use. */
export function readPhrase(
  claim: Claim,
  firstSpan: number,
  written: WrittenSentence | undefined,
): Phrase | string {
  if (!written) return 'no sentence was written for this claim'
  const spans = [...new Set(written.spans)].map((n) => n - firstSpan)
  if (!spans.length) return 'the sentence names no span that it rests on'
  if (spans.some((s) => !(Number.isInteger(s) && s >= 0 && s < claim.citations.length)))
    return 'the sentence cites a span that is not among those of its claim'
  return { text: oneLine(written.text), spans: spans.sort((a, b) => a - b) }
}

export const toCheck = (claim: Claim, phrase: Phrase, language: string): PhraseToCheck => ({
  text: phrase.text,
  // A day that the core worked out may be told or not.
  claim: withoutDateNotes(claim.text, claim.citations[0].published),
  spans: asInArticles(claim, phrase.spans).map((i) => evidenceOf(claim, i)),
  published: phrase.spans.flatMap((i) => claim.citations[i]!.published ?? []),
  language,
})

/** Citations come best first; whom a pronoun means shows where the spans of an article stand as they do there. */
function asInArticles({ citations }: Claim, spans: readonly number[]): readonly number[] {
  const byArticle = Map.groupBy(spans, (i) => citations[i]!.article)
  return [...byArticle.values()].flatMap((own) =>
    own.toSorted((a, b) => citations[a]!.span.start - citations[b]!.span.start),
  )
}

/**
 * A span as it stands, or as its claim tells it, where that adds only which days it means and whom its pronoun means: a sentence may say
 * them too.
 */
function evidenceOf({ text, citations }: Claim, i: number): string {
  const { span, published } = citations[i]!
  const [own, given] = [withoutDateNotes(text, published), oneLine(span.text)]
  if (own === given) return text
  const [, before, named, behind] = /^([^[]*)\[([^\]]+)\]([^[]*)$/u.exec(own) ?? []
  const isNamed =
    named !== undefined &&
    given.startsWith(before!) &&
    given.endsWith(behind!) &&
    /^\p{L}+$/u.test(given.slice(before!.length, given.length - behind!.length))
  return isNamed ? text.replace(`[${named}]`, () => named) : span.text
}

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
