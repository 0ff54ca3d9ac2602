import type { Citation, Claim, Range } from '../model.ts'
import type { StoredArticle } from '../ports.ts'
import { withoutDateNotes } from './date-notes.ts'
import { onlyResolves } from './resolved.ts'
import { verify } from './verify.ts'

/** What a citation needs of an article: any stored article will do. */
export type CitedArticle = Pick<
  StoredArticle,
  'id' | 'revision' | 'url' | 'title' | 'published' | 'source' | 'text'
>

/** One piece of evidence: at most one sentence, or one quotation, of an article. */
export interface Evidence {
  readonly article: CitedArticle
  readonly range: Range
}

/** A claim without evidence that stands in its article: a fault of the program, never of the person. */
export class EvidenceError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'EvidenceError'
  }
}

/**
 * A verbatim, checked citation.
 * @throws EvidenceError where the range is not in the article, is blank or splits a character.
 */
export function citationOf(article: CitedArticle, range: Range): Citation {
  const { id, revision, url, title, published, source, text } = article
  const { start, end } = range
  if (!(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length))
    throw new EvidenceError(`The span ${start}–${end} does not stand in article ${id} (${text.length} long).`)
  const span = { start, end, text: text.slice(start, end) }
  if (!span.text.trim()) throw new EvidenceError(`The span ${start}–${end} of article ${id} is blank.`)
  if (splitsPair(text, start) || splitsPair(text, end))
    throw new EvidenceError(`The span ${start}–${end} of article ${id} cuts a character in two.`)
  return { article: id, revision, url, title, published: published?.slice(0, 10) ?? null, source, span }
}

/** A claim that rests on one sentence or quotation; see `claimFrom` for wording of one's own. */
export const claimOf = (article: CitedArticle, range: Range, wording?: string): Claim =>
  claimFrom([{ article, range }], wording)

/**
 * Makes a claim from its evidence, best first. Wording that is one of the spans is verbatim; part of a span and other wording must
 * pass `verify` against all of them together, and dates in brackets the calendar, seen from the first one's day; else the claim falls back to the first span as it stands.
 * @throws EvidenceError where a span does not stand in its article.
 */
export function claimFrom(evidence: readonly [Evidence, ...Evidence[]], wording?: string): Claim {
  const [first, ...rest] = evidence
  const best = citationOf(first.article, first.range)
  const own = oneLine(wording ?? '')
  if (own) {
    const citations = [best, ...rest.map((e) => citationOf(e.article, e.range))] as const
    const spans = citations.map((c) => oneLine(c.span.text))
    const stands = spans.some((s) => s.includes(own))
    // A part of a sentence may say what the whole denies: then it counts as wording of one's own.
    if (spans.includes(own)) return { text: own, citations, verbatim: true }
    const noted = withoutDateNotes(own, best.published)
    if (onlyResolves(noted, spans) || verify(noted, spans.join('\n')).supported)
      return { text: own, citations, verbatim: stands }
  }
  return { text: oneLine(best.span.text), citations: [best], verbatim: true }
}

/**
 * Does the claim show its evidence, so that quoting it beside the claim would tell it twice? One span, as it stands or with dates in
 * brackets.
 */
export function showsItsEvidence({ text, citations, verbatim }: Claim): boolean {
  const [{ published, span }, ...rest] = citations
  return rest.length === 0 && (verbatim || oneLine(span.text).includes(withoutDateNotes(text, published)))
}

/** White space as a reader sees it: one space. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

const splitsPair = (text: string, at: number): boolean =>
  at > 0 && at < text.length && /[\uD800-\uDBFF]/.test(text[at - 1]!) && /[\uDC00-\uDFFF]/.test(text[at]!)
