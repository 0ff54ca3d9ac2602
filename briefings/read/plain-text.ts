import { dateOfDateline, dateOfLine, writesDayFirst } from './date-line.ts'
import type { DateOptions } from './date.ts'
import { isBylineAlone, readHead } from './furniture.ts'

/** A plain-text article taken apart. `text` is the rest, its characters as they were. */
export interface PlainText {
  readonly title: string | null
  readonly published: string | null
  readonly byline: string | null
  readonly text: string
}

/**
 * A text with, if it has them, its date and title in its first lines: a line that is only a date, and a short line
 * without a final stop before a blank line. Both are taken out of the text; nothing else is changed but line ends at
 * its beginning and end. A byline and a dateline are read and stay where they are.
 */
export function readPlainText(
  input: string,
  options: DateOptions & { readonly today?: string } = {},
): PlainText {
  const dayFirst = options.dayFirst === true || writesDayFirst(input)
  let title: string | null = null
  let published: string | null = null
  let rest = input.replace(/^[\ufeff\s]+/, '')
  for (let i = 0; i < 3 && rest; i++) {
    const { line, after } = firstLine(rest)
    if (published === null && after.trim() && (published = dateOfLine(line, { dayFirst })) !== null)
      rest = after.trimStart()
    else if (title === null && isTitle(line, after)) {
      title = line.trim()
      rest = after.trimStart()
    } else break
  }
  published ??= dateOfDateline(rest, options)
  return { title, published, byline: readHead(rest).byline, text: rest.trimEnd() }
}

function firstLine(text: string): { line: string; after: string } {
  const end = /\r\n|[\n\r\u2028\u2029]/.exec(text.slice(0, 400))
  if (!end) return { line: text, after: '' }
  return { line: text.slice(0, end.index), after: text.slice(end.index) }
}

/** Short, ends like no sentence, and stands apart from the text, which is longer. */
function isTitle(line: string, after: string): boolean {
  const text = line.trim()
  if (text.length < 3 || text.length > 160 || /[.:;,!…]["”’)]*$/.test(text) || !/\p{L}/u.test(text))
    return false
  if (isBylineAlone(text)) return false
  if (!/^(?:\r\n|[\n\r\u2028\u2029])[ \t]*[\n\r\u2028\u2029]/.test(after)) return false
  return after.trim().length > text.length
}
