const MOST = 300

const PATTERNS: readonly (readonly [RegExp, string])[] = [
  // What a message quotes is data: what was asked, what stood in a feed, what a database was given. An apostrophe within must not
  // end it early, so it goes from the first mark to the last; where the last is missing, to the end.
  [/(["`“”‘])[^]*["`“”’]|(?<!\w)'[^]*'(?!\w)/g, '…'],
  [/["`“”‘][^]*$|(?<!\w)'[^]*$/g, '…'],
  [/\b([a-z][a-z0-9+.-]*):\/\/\S+/gi, '$1://…'],
  [/\b(?:bearer|bot|basic)\s+\S+/gi, '…'],
  [/\b(?:xox\w|xapp|sk|pk)-\S+/gi, '…'],
  [/\S+@\S+/g, '…'],
  // Ids of people: Discord's snowflakes, Slack's U…, W… and D….
  [/\d{15,}/g, '…'],
  [/\b[UWD](?=[A-Z0-9]*\d)[A-Z0-9]{5,}\b/g, '…'],
  // Whatever looks like a key.
  [/[\w+/=-]{32,}/g, '…'],
]

/** A sentence of a library or of the system without what it may quote: addresses, keys, people, words of texts. */
export function scrub(text: string): string {
  // Cut first, so that no pattern looks at more than it must.
  const short = text.slice(0, 4 * MOST).replace(/\s+/g, ' ')
  const scrubbed = PATTERNS.reduce((words, [pattern, by]) => words.replace(pattern, by), short)
  return scrubbed.slice(0, MOST)
}
