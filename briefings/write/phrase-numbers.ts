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

const SCALE: Readonly<Record<string, number>> = { hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 }
const SHARES: Readonly<Record<string, number>> = { half: 0.5, quarter: 0.25, third: 1 / 3 }

/** What a larger unit holds of a smaller one. */
const UNITS: Readonly<Record<string, readonly [number, string]>> = {
  minute: [60, 'seconds'], hour: [60, 'minutes'], day: [24, 'hours'], year: [12, 'months'], decade: [10, 'years'],
  century: [100, 'years'], kilometre: [1000, 'metres'], metre: [100, 'centimetres'], tonne: [1000, 'kilos'], kilo: [1000, 'grams'],
} // prettier-ignore

const UNIT = Object.keys(UNITS).join('|')
const NUMBER = `\\d[\\d.,]*|${[...ONES, ...TENS].join('|')}`

/** Parts of a unit in the smaller one ("a third of a minute"), bounds before their number ("four days at most"), clocks ("twenty to ten"). */
export const plainMeasures = (text: string): string =>
  text
    .replace(PART_OF_UNIT, (_, many: string | undefined, part: string, unit: string) => {
      const [size, smaller] = UNITS[unit.toLowerCase()]!
      return `${plainNumber(oneOf(many ?? 'a') * SHARES[part.toLowerCase()]! * size)} ${smaller}`
    })
    .replace(AND_A_HALF_UNITS, (_, unit: string) => {
      const [size, smaller] = UNITS[unit.toLowerCase()]!
      return `${plainNumber(1.5 * size)} ${smaller}`
    })
    .replace(AND_A_HALF, (_, number: string) => `${plainNumber(oneOf(number) + 0.5)}`)
    .replace(BOUND_BEHIND, (_, amount: string, bound: string) => `${BEFORE[bound.toLowerCase()]!} ${amount}`)
    .replace(CLOCK, (_, part: string, side: string, hour: string) => {
      const minutes = /^quarter$/i.test(part) ? 15 : /^half$/i.test(part) ? 30 : oneOf(part)
      const to = /^to$/i.test(side)
      return `${plainNumber(((oneOf(hour) + (to ? 10 : 11)) % 12) + 1)}:${String(to ? 60 - minutes : minutes).padStart(2, '0')}`
    })
    .replace(LATE, (_, hour: string, minutes: string) => `${String(Number(hour) - 12)}:${minutes} p.m.`)

const BEFORE: Readonly<Record<string, string>> = {
  'at most': 'at most', 'at the most': 'at most', 'at least': 'at least', 'or more': 'at least', 'or so': 'about', 'or fewer': 'at most', 'or less': 'at most',
} // prettier-ignore
const PART_OF_UNIT = new RegExp(`\\b(?:(a|an|one|two|three) )?(half|third|quarter)s? (?:of )?(?:an?|one) (${UNIT})\\b`, 'gi')
const AND_A_HALF_UNITS = new RegExp(`\\b(?:an?|one) (${UNIT}) and a half\\b`, 'gi')
const AND_A_HALF = new RegExp(`\\b(${NUMBER}) and a half\\b`, 'gi')
const BOUND_BEHIND = new RegExp(`\\b((?:${NUMBER})(?: [a-z]+)?) (${Object.keys(BEFORE).join('|')})\\b(?! of)`, 'gi')
const CLOCK = new RegExp(`\\b(five|ten|twenty|twenty-five|quarter|half)(?: minutes)? (to|past) (${ONES.slice(0, 12).join('|')})\\b`, 'gi')
const LATE = /\b(1[3-9]|2[0-3]):(\d{2})\b(?! ?[ap]\.?m)/gi

/** The text with "thirty-one", "three thousand" and "half a million" as digits, so that either way to write a number is one. */
export const digitsFor = (text: string): string =>
  text
    .replace(TENS_AND_ONES, (_, tens: string, one: string) =>
      String((TENS.indexOf(tens.toLowerCase()) + 2) * 10 + ONES.indexOf(one.toLowerCase()) + 1),
    )
    .replace(/\bhalf a dozen\b/gi, '6')
    .replace(SHARE_OF, (_, share: string, scale: string) => plainNumber(SHARES[share.toLowerCase()]! * scaleOf(scale)))
    .replace(ROUND, (_, one: string, scale: string) => plainNumber(oneOf(one) * scaleOf(scale)))
    .replace(/\b(\S+) (?:in|out of|of every) (?:a|every|each) 100\b|\b(\S+) (?:in|out of) 100\b/g, (_, a?: string, b?: string) => `${(a ?? b)!} percent`)

const scaleOf = (word: string): number => SCALE[word.toLowerCase()]!
const oneOf = (word: string): number => {
  const at = [...ONES, ...TENS].indexOf(word.toLowerCase())
  if (/^twenty-five$/i.test(word)) return 25
  if (/^an?$/i.test(word)) return 1
  if (at < 0) return Number(word.replace(/,/g, ''))
  return at < ONES.length ? at + 1 : (at - ONES.length + 2) * 10
}
/** Rounded where a third was meant; a number of steps of its own size is no further away. */
const plainNumber = (value: number): string => String(Math.round(value * 100) / 100)

const TENS_AND_ONES = new RegExp(`\\b(${TENS.join('|')})[- ](${ONES.slice(0, 9).join('|')})\\b`, 'gi')
const SHARE_OF = /\b(?:an? |one )?(half|quarter) (?:of )?an? (million|billion|trillion|thousand)\b/gi
const ROUND = new RegExp(`(?<![\\d.,])\\b(\\d{1,3}(?:\\.\\d+)?|a|${[...ONES, ...TENS].join('|')})[ -](hundred|thousand|million|billion|trillion)\\b`, 'gi')
