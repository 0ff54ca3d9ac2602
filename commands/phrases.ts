import type { Candidate, When } from '../briefings/model.ts'
import { MONTH_NAMES } from '../briefings/read/calendar-words.ts'
import type { StoryBriefing } from '../briefings/results.ts'
import { dayInWords as dayOrNull } from '../briefings/write/dates-in-words.ts'

/** "1 April 2024" for a day or a moment; the value itself for what is no day. */
export const dayInWords = (iso: string): string => dayOrNull(iso) ?? iso

/** "1 April 2024, 08:30 UTC" for a moment, "1 April 2024, 10:30 (Europe/Berlin)" by the clock of a zone. */
export function momentInWords(iso: string, zone = 'UTC'): string {
  if (!/T\d\d:\d\d/.test(iso)) return dayInWords(iso)
  const here = Temporal.Instant.from(iso).toZonedDateTimeISO(zone)
  const time = here.toPlainTime().toString({ smallestUnit: 'minute' })
  return `${dayInWords(here.toString())}, ${time} ${zone === 'UTC' ? zone : `(${zone})`}`
}

/** A TIMEX3 value as a reader would say it. */
export function whenInWords(when: When): string {
  const words = valueInWords(when.value)
  return when.end ? `${words} to ${valueInWords(when.end)}` : words
}

const SEASONS: Readonly<Record<string, string>> = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' }

function valueInWords(value: string): string {
  const weekend = /^(\d{4})-W(\d\d)-WE$/.exec(value)
  if (weekend) return `the weekend of ${daysOfWeek(weekend[1]!, weekend[2]!, 6, 7)}`
  const week = /^(\d{4})-W(\d\d)$/.exec(value)
  if (week) return `the week of ${daysOfWeek(week[1]!, week[2]!, 1, 7)}`
  const month = /^(\d{4})-(\d\d)$/.exec(value)
  if (month) return `${MONTH_NAMES[Number(month[2]) - 1] ?? month[2]} ${month[1]}`
  const quarter = /^(\d{4})-Q(\d)$/.exec(value)
  if (quarter) return `quarter ${quarter[2]} of ${quarter[1]}`
  const season = /^(\d{4})-(SP|SU|FA|WI)$/.exec(value)
  if (season) return `${SEASONS[season[2]!]} ${season[1]}`
  const decade = /^(\d{3})X?$/.exec(value)
  if (decade) return `the ${decade[1]}0s`
  return dayInWords(value)
}

/** "30–31 March 2024": the given weekdays (1 = Monday) of an ISO 8601 week. */
function daysOfWeek(year: string, week: string, from: number, to: number): string {
  // 4 January is always in week 1.
  const fourth = Temporal.PlainDate.from(`${year}-01-04`)
  const monday = fourth.subtract({ days: fourth.dayOfWeek - 1 }).add({ weeks: Number(week) - 1 })
  const first = monday.add({ days: from - 1 })
  const last = monday.add({ days: to - 1 })
  const end = dayInWords(last.toString())
  if (first.month === last.month) return `${first.day}–${end}`
  const start = dayInWords(first.toString())
  return `${first.year === last.year ? start.replace(/ \d{4}$/, '') : start} – ${end}`
}

/** "1 source", "3 sources". */
export const counted = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString('en')} ${n === 1 ? one : many}`

/** "5 reports from 3 sources", "1 report": how much is held of a story; nothing of how many say what its headline says. */
export function toldBy({ reports, sources }: Pick<StoryBriefing, 'reports' | 'sources'>): string {
  if (reports === undefined) return counted(sources, 'source')
  return reports === 1 ? '1 report' : `${counted(reports, 'report')} from ${counted(sources, 'source')}`
}

/** What stands behind a headline in a list: "3 reports of this story from 2 sources, new". */
export function standing(story: Pick<StoryBriefing, 'reports' | 'sources' | 'new'>): string {
  const told = toldBy(story).replace(' reports ', ' reports of this story ')
  return story.new ? `${told}, new` : told
}

/** A name to choose, with what its bearer is where several bear it. */
export const candidateLabel = ({ name, role }: Candidate): string => (role ? `${name}, ${role}` : name)
