/** Words of others as one line: control characters and those that turn the direction of writing are gone. Empty where nothing shows. */
export const oneLine = (words: string): string =>
  words
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** The same in at most so many UTF-16 units; what is longer ends in dots, and no character is halved. */
export function oneShortLine(words: string, most: number): string {
  const line = oneLine(words)
  return line.length <= most ? line : `${line.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`
}
