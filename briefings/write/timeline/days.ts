import { dayNumber } from './calendar.ts'
import type { SentenceTable } from './sentence-table.ts'

/** Days, `YYYY-MM-DD`, inclusive. */
export interface Window {
  readonly from?: string
  readonly to?: string
}

/** A mention counts a little whoever it is about: neighbours of the topic share its days. */
const ANY = 0.3
/** What a report published on a day adds to it, where no text names the day. */
const PUBLISHED = 0.05
/** A day that is still named so many days later is worth this much more: it is remembered, not only reported. */
const REMEMBERED_AFTER = 7
const REMEMBERED = 1.3
/** A day that is named before it comes is announced, and what is announced may not come. */
const ANNOUNCED = 0.6
/** How far a busy time holds its days back: 0 not at all, 1 wholly. */
const EVENING = 0.3
/** Days of a timeline where none are asked for. */
export const USUAL_DAYS = 15
/** Further days, as a share of those asked for: some day may have no sentence fit to be told. */
const RESERVE = 0.2
/** A day weaker than this share of the strongest is left out where no number is asked for. */
const WEAKEST = 0.12

/**
 * The days that matter most, weightiest first, with a few in reserve: how many articles name the day, weighed by how much the sentence is about what is asked
 * (Gholipour Ghalandari & Ifrim 2020 find counts of articles that name a date the strongest feature), held
 * against how busy the time around it was, so that one great week does not take every place.
 *
 * @param count upper limit; without it the days that stand out
 * @returns days since 1970
 */
export function daysThatMatter(
  sentences: SentenceTable,
  window: Window,
  count: number | undefined,
): number[] {
  const mass = massOf(sentences, window)
  const days = [...mass].sort((a, b) => a[0] - b[0])
  if (!days.length) return []
  const first = window.from ? dayNumber(window.from) : days[0]![0]
  const last = window.to ? dayNumber(window.to) : days.at(-1)![0]
  const spacing = Math.max(1, Math.round((last - first + 1) / Math.max(1, count ?? USUAL_DAYS)))
  const ranked = evened(days, spacing).sort((a, b) => b.score - a.score || a.day - b.day)
  const least = count === undefined ? ranked[0]!.score * WEAKEST : 0
  return ranked
    .slice(0, Math.ceil((count ?? USUAL_DAYS) * (1 + RESERVE)))
    .filter((d) => d.score >= least)
    .map((d) => d.day)
}

/** For each day, the summed relevance of the articles that name it: of each article the best sentence. */
function massOf({ report, relevance, days, dayEnds }: SentenceTable, window: Window): Map<number, number> {
  const from = window.from ? dayNumber(window.from) : -Infinity
  const to = window.to ? dayNumber(window.to) : Infinity
  const mass = new Map<number, number>()
  // Of the article at hand: few days, found sooner in a list than in a map.
  const named: number[] = []
  const best: number[] = []
  const put = (day: number, value: number): void => {
    if (day < from || day > to) return
    const at = named.indexOf(day)
    if (at < 0) best[named.push(day) - 1] = value
    else if (value > best[at]!) best[at] = value
  }
  let [most, at] = [0, 0]
  for (let row = 0; row < report.length; row++) {
    const own = report[row]!.published
    const about = relevance[row]!
    for (; at < dayEnds[row]!; at++) put(days[at]!, (ANY + about) * hindsight(days[at]!, own))
    most = Math.max(most, about)
    if (row + 1 < report.length && report[row] === report[row + 1]) continue
    if (own !== null) put(own, PUBLISHED * (ANY + most))
    for (let i = 0; i < named.length; i++) mass.set(named[i]!, (mass.get(named[i]!) ?? 0) + best[i]!)
    named.length = best.length = most = 0
  }
  return mass
}

function hindsight(day: number, published: number | null): number {
  if (published === null) return 1
  if (published < day) return ANNOUNCED
  return published - day >= REMEMBERED_AFTER ? REMEMBERED : 1
}

/** Each day's mass over a power of the mass within `reach` days of it. Days in order; linear. */
function evened(
  days: readonly (readonly [number, number])[],
  reach: number,
): { day: number; score: number }[] {
  const out: { day: number; score: number }[] = []
  let [from, to, around] = [0, 0, 0]
  for (const [day, mass] of days) {
    while (to < days.length && days[to]![0] <= day + reach) around += days[to++]![1]
    while (days[from]![0] < day - reach) around -= days[from++]![1]
    out.push({ day, score: mass / Math.max(around, mass) ** EVENING })
  }
  return out
}
