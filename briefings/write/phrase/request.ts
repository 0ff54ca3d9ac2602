import type { Claim } from '../../model.ts'
import type { Phrase, WriterRequest, WrittenSentence } from '../../writer-ports.ts'
import { withoutDateNotes } from '../date-notes.ts'
import type { PhraseToCheck } from './to-check.ts'

/** A claim that a sentence is asked for, and why the one before was not taken. */
export interface Open {
  readonly key: string
  readonly claim: Claim
  readonly again: string | null
}

export interface NumberedRequest {
  readonly request: WriterRequest
  /** Number of the first span of each claim. */
  readonly firstSpan: readonly number[]
}

export function requestOf(open: readonly Open[], language: string): NumberedRequest {
  const spans: { number: number; text: string }[] = []
  const firstSpan: number[] = []
  const tasks = open.map(({ claim, again }, i) => {
    firstSpan.push(spans.length + 1)
    const own = claim.citations.map((c) => {
      spans.push({ number: spans.length + 1, text: c.span.text })
      return spans.length
    })
    return { number: i + 1, claim: claim.text, spans: own, again }
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
  spans: phrase.spans.map((i) => evidenceOf(claim, i)),
  published: phrase.spans.flatMap((i) => claim.citations[i]!.published ?? []),
  language,
})

/** A span as it stands, or as its claim tells it, where that adds only which days it means: a sentence may say them too. */
function evidenceOf({ text, citations }: Claim, i: number): string {
  const { span, published } = citations[i]!
  return withoutDateNotes(text, published) === oneLine(span.text) ? text : span.text
}

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
