/** A time of day: "8:30", "08.30", "8:30 am", "7pm", "noon", "midnight". Sticky, so that a reader can go on after it. */
export const TIME = /(?:(\d{1,2})(?:[:.](\d\d))?\s*(am|pm|a\.m\.|p\.m\.)?|(noon|midnight))(?![\w:])/y

/** Minutes after midnight of what `TIME` matched, or null where no clock shows it. */
export function minutesOf(match: RegExpExecArray): number | null {
  const [, h, m, half, named] = match
  if (named) return named === 'noon' ? 12 * 60 : 0
  const hour = Number(h)
  const minute = Number(m ?? 0)
  if (minute > 59) return null
  if (!half) return hour > 23 ? null : 60 * hour + minute
  if (hour < 1 || hour > 12) return null
  return 60 * ((hour % 12) + (half.startsWith('p') ? 12 : 0)) + minute
}

/** "08:30". */
export const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
