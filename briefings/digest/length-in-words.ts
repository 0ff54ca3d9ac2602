const DAY = 86_400

/** "40 minutes", "5 hours", "3 days". */
export function lengthInWords(seconds: number): string {
  const say = (n: number, unit: string): string => `${n} ${unit}${n === 1 ? '' : 's'}`
  if (seconds < 5400) return say(Math.max(1, Math.round(seconds / 60)), 'minute')
  if (seconds < 2 * DAY) return say(Math.round(seconds / 3600), 'hour')
  return say(Math.round(seconds / DAY), 'day')
}
