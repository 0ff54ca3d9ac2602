import { SPELT_TENS } from '../../read/spelt-numbers.ts'
import { ONES, oneOf, plainNumber, SHARES } from './numbers.ts'

/** What a larger unit holds of a smaller one. */
const UNITS: Readonly<Record<string, readonly [number, string]>> = {
  minute: [60, 'seconds'], hour: [60, 'minutes'], day: [24, 'hours'], year: [12, 'months'], decade: [10, 'years'],
  century: [100, 'years'], kilometre: [1000, 'metres'], metre: [100, 'centimetres'], tonne: [1000, 'kilos'], kilo: [1000, 'grams'],
} // prettier-ignore

const UNIT = Object.keys(UNITS).join('|')
const NUMBER = `\\d[\\d.,]{0,20}|${[...ONES, ...SPELT_TENS].join('|')}`

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
    .replace(/\bas (?:long|far|high|late|many|much) as (?=\d|a )/g, 'up to ')
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
const PART_OF_UNIT = new RegExp(
  `\\b(?:(a|an|one|two|three) )?(half|third|quarter)s? (?:of )?(?:an?|one) (${UNIT})\\b`,
  'gi',
)
const AND_A_HALF_UNITS = new RegExp(`\\b(?:an?|one) (${UNIT}) and a half\\b`, 'gi')
const AND_A_HALF = new RegExp(`\\b(${NUMBER}) and a half\\b`, 'gi')
const BOUND_BEHIND = new RegExp(
  `\\b((?:${NUMBER})(?: [a-z]+)?(?: an? (?:day|week|month|year|hour))?) (${Object.keys(BEFORE).join('|')})\\b(?! of| \\d)`,
  'gi',
)
const CLOCK = new RegExp(
  `\\b(five|ten|twenty|twenty-five|quarter|half)(?: minutes)? (to|past) (${ONES.slice(0, 12).join('|')})\\b`,
  'gi',
)
const LATE = /\b(1[3-9]|2[0-3]):(\d{2})\b(?! ?[ap]\.?m)/gi
