import { wordsOf } from './support-words.ts'

/** The numbers of a text, in any of the usual ways to set one: "1,100", "1.100", "1 100" and "1100" are one number. */
export function numbersOf(text: string): string[] {
  const joined = text
    .replace(/(?<=\d)[.,’'\u00A0\u202F ](?=\d{3}(?!\d))/g, '')
    .replace(/(?<=\d),(?=\d)/g, '.')
  return wordsOf(joined)
    .filter((w) => w.kind === 'number' && w.form !== '1')
    .map((w) => w.form)
}

const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const ONES =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )

/** The text with "thirty-one" and "three thousand" as digits, so that either way to write a number is one. */
export const digitsFor = (text: string): string =>
  text
    .replace(TENS_AND_ONES, (_, tens: string, one: string) =>
      String((TENS.indexOf(tens.toLowerCase()) + 2) * 10 + ONES.indexOf(one.toLowerCase()) + 1),
    )
    .replace(ROUND, (_, one: string, scale: string) =>
      String((Number(one) || ONES.indexOf(one.toLowerCase()) + 1) * (/^h/i.test(scale) ? 100 : 1000)),
    )

const TENS_AND_ONES = new RegExp(`\\b(${TENS.join('|')})[- ](${ONES.slice(0, 9).join('|')})\\b`, 'gi')
const ROUND = new RegExp(`\\b(\\d{1,3}|${ONES.join('|')}) (hundred|thousand)\\b`, 'gi')
