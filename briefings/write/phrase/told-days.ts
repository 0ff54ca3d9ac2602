/** "Friday [20 March] with" of a claim: a word, the day, month or year that the core worked out for it, and how it goes on. */
const NOTED = /(?<![\p{L}\d])([\p{L}\d]+)([’']s)? \[([^[\]]+)\](?= ?(\p{L}*))/gu
const DAY = /^(\d{1,2}) (\p{Lu}\p{L}+)( \d{4})?$/u

/**
 * A text and its evidence without the days that the evidence has in brackets, where the text has them behind the same word: "on Friday, 20
 * March, with gusts" is read as "on Friday with gusts". They have been compared then, and their commas part no clauses.
 */
export function withoutToldDays(text: string, given: string): readonly [text: string, given: string] {
  let [own, rest] = [text, given]
  for (const [note, word, owner = '', told, next] of given.matchAll(NOTED)) {
    const [, day, month, year = ''] = DAY.exec(told!) ?? []
    const ways = day ? `(?:${day} ${month}|${month} ${day})${year && `,?${year}`}` : RegExp.escape(told!)
    const found = new RegExp(
      `\\b${word},? ${ways}(?!\\d|,? \\d{4})${next ? `(?:,(?= ${next}\\b))?` : ''}`,
      'u',
    )
    const noted = `${word!}${owner}`
    if (!found.test(own)) {
      // Not told at all, it parts nothing either.
      if (!new RegExp(`\\b${ways}\\b`, 'u').test(own)) rest = rest.replace(note, noted)
      continue
    }
    own = own.replace(found, word!)
    rest = rest.replace(note, noted)
  }
  return [own, rest]
}
