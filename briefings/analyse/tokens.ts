import type { Range } from '../model.ts'

/**
 * Words, numbers and marks. A word keeps inner hyphens, full stops of initialisms ("U.S.", "J.") and apostrophes;
 * a number its separators, decimals and ordinal ending; "'s" and "n't" are split off afterwards.
 */
const TOKEN =
  /(?:\p{Lu}\.){2,}|\p{Lu}\.(?=\s\p{Lu})|\d+(?:[.,:/]\d+)*(?:st|nd|rd|th|s|k|m|bn|[ap]m)?(?![\p{L}\d])|[\p{L}\p{M}\p{N}]+(?:(?:['’.&]|[-‐‑]+)[\p{L}\p{M}\p{N}]+)*|\.{2,}|[-–—]+|``|''|\S/gu
const ABBREVIATION =
  /^(?:mr|mrs|ms|dr|prof|rev|st|gen|lt|col|maj|capt|sgt|adm|sen|rep|gov|inc|co|corp|ltd|jr|sr|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|no|vs|etc)$/i

/** Token ranges of `text` within `[start, end)`, in order. Linear time. */
export function tokenise(text: string, { start, end }: Range): Range[] {
  const out: Range[] = []
  const slice = text.slice(start, end)
  for (const m of slice.matchAll(TOKEN)) {
    const from = start + m.index
    let to = from + m[0].length
    // A full stop belongs to a known abbreviation, unless it is the sentence's last character.
    if (ABBREVIATION.test(m[0]) && text[to] === '.' && to + 1 < end) to++
    const prev = out.at(-1)
    if (prev && m[0] === '.' && prev.end > from) continue
    splitClitic(text, from, to, out)
  }
  return out
}

function splitClitic(text: string, from: number, to: number, out: Range[]): void {
  const word = text.slice(from, to)
  const at = /(?<=.)(?:n['’]t|['’](?:s|S|re|ve|ll|d|m))$/u.exec(word)
  if (at && word.length > at[0].length)
    out.push({ start: from, end: from + at.index }, { start: from + at.index, end: to })
  else out.push({ start: from, end: to })
}
