import type { Range } from '../model.ts'
import { cleanByline } from './byline.ts'
import { isEditorsNote } from './correction.ts'
import { isDatelineAlone, readDateline, type Dateline } from './dateline.ts'

const NAME = String.raw`\p{Lu}(?:\.|[\p{L}'’-]*\p{Ll}[\p{L}'’-]*)`
const NAMES = `${NAME}(?:,? (?:(?:and|de|van|von|der|den|di|da|al|el|bin) )*${NAME}){1,6}`
const BYLINE = new RegExp(`^(?:By|BY|Words by|Reporting by|Written by) ${NAMES}`, 'u')
/** After the names a place, an office or a paper may stand, but no sentence. */
const BYLINE_ALONE = new RegExp(
  `${BYLINE.source}(?:(?:[,;]| [|/–—-]| in| for| at) [\\p{L} ,&.'’-]{1,60})?$`,
  'u',
)
const LONGEST = 400
const LONGEST_BYLINE = 120

/**
 * The ranges of a paragraph's beginning that are no part of the report: who wrote it, where and when it was filed, what an editor
 * changed. In order; each is to stand by itself.
 */
export function furnitureBefore(text: string, block: Range, isHead: boolean): Range[] {
  const whole = text.slice(block.start, Math.min(block.end, block.start + LONGEST))
  if (block.end - block.start <= LONGEST && isFurniture(whole)) return [block]
  const { byline, dateline, at } = headOf(whole, isHead)
  const out: Range[] = []
  if (byline) out.push({ start: block.start, end: block.start + byline.length })
  if (dateline) out.push({ start: block.start + at, end: block.start + at + dateline.end })
  return out
}

interface Head {
  /** Before a dateline on the same line. */
  readonly byline: string | null
  readonly dateline: Dateline | null
  /** Where the dateline begins. */
  readonly at: number
}

function headOf(paragraph: string, isHead: boolean): Head {
  const byline = BYLINE.exec(paragraph)?.[0] ?? null
  if (byline !== null) {
    const at = byline.length + /^[\s,;|/–—-]*/.exec(paragraph.slice(byline.length))![0].length
    const dateline = readDateline(paragraph.slice(at), isHead)
    if (dateline) return { byline, dateline, at }
  }
  return { byline: null, dateline: readDateline(paragraph, isHead), at: 0 }
}

/** Paragraphs at the head of a text in which its dateline and byline stand. */
export const HEAD = 4

/** Who wrote a report and where and when it was filed, as its first lines say; nulls where they do not. */
export function readHead(text: string): { readonly byline: string | null; readonly date: string | null } {
  let byline: string | null = null
  const lines = text.slice(0, HEAD * LONGEST).split(/\s*[\n\r\u2028\u2029]+\s*/)
  for (const line of lines.filter(Boolean).slice(0, HEAD)) {
    const head = headOf(line, true)
    byline ??= head.byline ?? (isBylineAlone(line) ? BYLINE.exec(line)![0] : null)
    if (head.dateline) return { byline: byline && cleanByline(byline), date: head.dateline.date }
    if (!isFurniture(line)) break
  }
  return { byline: byline && cleanByline(byline), date: null }
}

/**
 * Is a sentence no sentence of the report, but a byline, a dateline or an editor's note? It is never told, and nobody in it
 * acts for that.
 */
export const isFurniture = (sentence: string): boolean =>
  isBylineAlone(sentence) || isNameAlone(sentence) || isDatelineAlone(sentence) || isEditorsNote(sentence)

/** "ADA BELL", "ISLE NEWS" above or below a report: who wrote it. */
const isNameAlone = (line: string): boolean => line.length <= LONGEST_BYLINE && NAME_ALONE.test(line)
const NAME_ALONE = /^(?:\p{Lu}[\p{Lu}’'-]+|\p{Lu}\.)(?:\s(?:\p{Lu}[\p{Lu}’'-]+|\p{Lu}\.)){0,3}$/u

/** "By Ada Bell in Port Ellen": a line that only names who wrote. */
export const isBylineAlone = (line: string): boolean =>
  line.length <= LONGEST_BYLINE && BYLINE_ALONE.test(line) && !/[.!?]["”’']?$/.test(line)

/** The report without what stands apart from it, in which copies differ. */
export const reportOf = (text: string, sentences: readonly Range[]): string =>
  sentences
    .map(({ start, end }) => text.slice(start, end))
    .filter((s) => !isFurniture(s))
    .join('\n')

/** Index of the first sentence that tells something; 0 where none does. */
export function leadOf(text: string, sentences: readonly Range[]): number {
  const lead = sentences.findIndex(({ start, end }) => !isFurniture(text.slice(start, end)))
  return Math.max(0, lead)
}
