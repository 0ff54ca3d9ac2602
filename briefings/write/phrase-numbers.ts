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

const CURRENCIES: Readonly<Record<string, string>> = { '€': 'euros', $: 'dollars', '£': 'pounds' }
const SCALES: Readonly<Record<string, string>> = { m: ' million', bn: ' billion', tn: ' trillion', k: ',000' }

/** Amounts and times of day in one way to set them: "€8m", "8 million euros"; "4.12 in the morning", "4:12 a.m.". */
export const plainAmounts = (text: string): string =>
  text
    .replace(AMOUNT, (_, sign: string, number: string, scale?: string) => {
      const short = SCALES[scale?.toLowerCase() ?? ''] ?? (scale ? ` ${scale}` : '')
      return `${number}${short} ${CURRENCIES[sign]!}`
    })
    .replace(/(?<=\d)(m|bn|tn)(?![\p{L}\p{N}])/gu, (_, scale: string) => SCALES[scale]!)
    .replace(/(?<=\p{N}) ?%/gu, ' percent')
    .replace(/\bper cent\b/g, 'percent')
    .replace(/\b(\d{1,2})\.(\d{2})(?= (?:in the|at night|[ap]\.?m))/g, '$1:$2')
    .replace(
      /(?<=\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)) in the morning\b/g,
      ' a.m.',
    )
    .replace(
      /(?<=\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)) (?:in the (?:evening|afternoon)|at night)\b/g,
      ' p.m.',
    )
    .replace(/\b60 minutes\b/g, 'an hour')
    .replace(/\b24 hours\b/g, 'a day')

const AMOUNT = /([€$£]) ?(\d[\d,.]*\d|\d)(?: ?(m|bn|tn|k|million|billion|trillion)(?![\p{L}]))?/giu

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
