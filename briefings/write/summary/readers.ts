import type { AnalysedText } from '../../analyse/text.ts'

/** "Letters", "Your views": what stands below such a heading is by as many as sign. */
const OF_READERS =
  /^(?:letters(?: to the editor)?|readers['’] \p{L}+|your (?:letters|views|stories|say)|have your say)$/iu
/** Lines at the head of a page, and the longest of a heading or a signature. */
const HEAD = 5
const SHORT = 40
/** "Ada Lind." in a line of its own, and how many there are. */
const SIGNED = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u
const SIGNATURES = 3

/** Letters of several readers, each signed in a line of its own: no sentence of them is the page's, and one told after another's would be taken for the same person's. */
export function isOfReaders({ text, title }: AnalysedText): boolean {
  const lines = text.split('\n').flatMap((l) => l.trim().replace(/\.$/, '') || [])
  const head = [title ?? '', ...lines.slice(0, HEAD)]
  if (!head.some((l) => OF_READERS.test(l))) return false
  return new Set(lines.filter((l) => l.length < SHORT && SIGNED.test(l))).size >= SIGNATURES
}

/** "At 18:20 on 3 May 2009, gullfan wrote:" opens what readers wrote below a report. */
const COMMENT =
  /\bAt \d{1,2}[:.]\d\d(?: ?[ap]m)?(?: on)? \d{1,2}(?:st|nd|rd|th)? \p{L}{3,9} \d{4}, [^,:\n]{1,40} wrote:/u

/** Index of the first sentence that is a reader's, or the number of sentences. */
export function reportEnd({ text, sentences }: AnalysedText): number {
  const at = COMMENT.exec(text)?.index ?? text.length
  const first = sentences.findIndex((s) => s.end > at)
  return first < 0 ? sentences.length : first
}
