import { SPELT_NUMBERS, SPELT_TENS } from '../../read/spelt-numbers.ts'
import { wordsOf } from '../support/words.ts'

/** The numbers of a text, in any of the usual ways to set one: "1,100", "1.100", "1 100" and "1100" are one number. */
export function numbersOf(text: string): string[] {
  const joined = text
    .replace(/(?<=\d)[.,’'\u00A0\u202F ](?=\d{3}(?!\d))/g, '')
    .replace(/(?<=\d),(?=\d)/g, '.')
  return wordsOf(joined)
    .filter((w) => w.kind === 'number' && w.form !== '1')
    .map((w) => w.form)
}

export const ONES = SPELT_NUMBERS.slice(1)

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
    // "52 to 48 percent"
    .replace(/(?<![\d.,])(\d[\d.]*) (to|or) (?=\d[\d.]* percent\b)/g, '$1 percent $2 ')
    // "58 percent to 42"
    .replace(
      /(?<![\d.,])(\d[\d.]* percent) (to|against) (\d[\d.]*\d|\d)(?= ?(?:[,;]|\.?$|\. ))/g,
      '$1 $2 $3 percent',
    )
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

const SCALE: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
}
export const SHARES: Readonly<Record<string, number>> = { half: 0.5, quarter: 0.25, third: 1 / 3 }

/** The text with "thirty-one", "three thousand" and "half a million" as digits, so that either way to write a number is one. */
export const digitsFor = (text: string): string =>
  text
    .replace(TENS_AND_ONES, (_, tens: string, one: string) =>
      String((SPELT_TENS.indexOf(tens.toLowerCase()) + 2) * 10 + ONES.indexOf(one.toLowerCase()) + 1),
    )
    .replace(/\bhalf a dozen\b/gi, '6')
    .replace(SHARE_OF, (_, share: string, scale: string) =>
      plainNumber(SHARES[share.toLowerCase()]! * scaleOf(scale)),
    )
    .replace(ROUND, (_, one: string, scale: string) => plainNumber(oneOf(one) * scaleOf(scale)))
    .replace(
      /\b(\S{1,30}) (?:in|out of|of every) (?:a|every|each) 100\b|\b(\S{1,30}) (?:in|out of) 100\b/g,
      (_, a?: string, b?: string) => `${(a ?? b)!} percent`,
    )

const scaleOf = (word: string): number => SCALE[word.toLowerCase()]!
/** The value of a number word or of digits. */
export const oneOf = (word: string): number => {
  const at = [...ONES, ...SPELT_TENS].indexOf(word.toLowerCase())
  if (/^twenty-five$/i.test(word)) return 25
  if (/^an?$/i.test(word)) return 1
  if (at < 0) return Number(word.replace(/,/g, ''))
  return at < ONES.length ? at + 1 : (at - ONES.length + 2) * 10
}
/** Rounded where a third was meant; a number of steps of its own size is no further away. */
export const plainNumber = (value: number): string => String(Math.round(value * 100) / 100)

const TENS_AND_ONES = new RegExp(`\\b(${SPELT_TENS.join('|')})[- ](${ONES.slice(0, 9).join('|')})\\b`, 'gi')
const SHARE_OF = /\b(?:an? |one )?(half|quarter) (?:of )?an? (million|billion|trillion|thousand)\b/gi
const ROUND = new RegExp(
  `(?<![\\d.,])\\b(\\d{1,3}(?:\\.\\d+)?|a|${[...ONES, ...SPELT_TENS].join('|')})[ -](hundred|thousand|million|billion|trillion)\\b`,
  'gi',
)
