/** "LONDON (Reuters) — ", "(CNN) -- ", "WASHINGTON, April 1 — ": where a dateline ends, or 0. */
export function datelineEnd(text: string): number {
  const m =
    /^(?:\p{Lu}[\p{L}.'’-]+(?:[ ,]+\p{Lu}?[\p{L}.'’-]+){0,5},?(?: \p{Lu}\p{Ll}+\.? \d{1,2})? )?\(\p{Lu}[\p{L} .]{1,24}\)(?: ?[-–—:]+ ?| |(?=\p{Lu}\p{Ll}))/u.exec(
      text,
    ) ?? /^\p{Lu}{2}[\p{Lu}.'’ -]{1,30}(?:, (?:\p{L}+\.? ?){1,3}(?:\d{1,2})?)? ?[-–—]+ /u.exec(text)
  return m && m[0].length < text.length - 20 ? m[0].length : 0
}
