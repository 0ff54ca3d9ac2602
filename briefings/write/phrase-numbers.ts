import { wordsOf } from './support-words.ts'

/** The numbers of a text, in any of the usual ways to set one: "1,100", "1.100", "1 100" and "1100" are one number. */
export function numbersOf(text: string): string[] {
  const joined = text.replace(/(?<=\d)[.,’'\u00A0\u202F ](?=\d{3}(?!\d))/g, '').replace(/(?<=\d),(?=\d)/g, '.')
  return wordsOf(joined)
    .filter((w) => w.kind === 'number' && w.form !== '1')
    .map((w) => w.form)
}
