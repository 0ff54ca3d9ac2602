import { nameWords } from '../../connect/names.ts'
import type { ArticleWithFacts } from '../../ports.ts'
import type { AskResult } from '../../results.ts'
import { typeOfNoun } from '../question/answer-type.ts'
import type { Question } from '../question/question.ts'

/** Of several who bear a surname, one is meant without asking where so many times as many reports are of that one. */
const CLEARLY_MORE = 5
const MOST = 3

/** A question by a bare surname, once for each full name that may be meant. */
export interface SurnameAsked {
  readonly names: readonly string[]
  /** The question with that name in place of the surname. */
  readonly of: (name: string) => string
}

/**
 * "How old is Judge Voss?" where reports tell of a Harriet and of a Martin Voss, each a judge: null where one is meant, by a full
 * name, a title that only one bears, or for being told of far more; or where one report tells of both, as of a family.
 */
export function surnameAsked(
  { names, text, type }: Question,
  articles: readonly ArticleWithFacts[],
): SurnameAsked | null {
  const [asked, other] = names
  if (asked === undefined || other !== undefined) return null
  const words = asked.split(/\s+/)
  const surname = words.at(-1)!
  const isTitled = words.length === 2 && typeOfNoun(words[0]!) === 'person'
  if (!isTitled && words.length > 1) return null
  const bearers = bearersOf(surname, articles)
  const most = Math.max(...[...bearers.values()].map((ids) => ids.size))
  const meant = [...bearers].filter(([, ids]) => CLEARLY_MORE * ids.size > most)
  if (meant.length < 2 || meant.length > MOST) return null
  const reports = meant.map(([, ids]) => ids)
  if (areTold(reports) && !(type === 'yes-no' && isTwoStories(reports))) return null
  return { names: meant.map(([name]) => name), of: (name) => text.replace(asked, () => name) }
}

/** Full names of people with a surname, with the reports that name them. */
function bearersOf(
  surname: string,
  articles: readonly ArticleWithFacts[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const out = new Map<string, Set<string>>()
  for (const { id, facts } of articles)
    for (const { name, type } of facts.actors) {
      const words = name.split(/\s+/)
      if (type !== 'PER' || words.length < 2 || nameWords(name).at(-1) !== nameWords(surname).at(-1)) continue
      out.set(name, (out.get(name) ?? new Set()).add(id))
    }
  return out
}

/** One report of both knows them apart: a surname in it is whoever it is about. */
const areTold = (reports: readonly ReadonlySet<string>[]): boolean =>
  reports.some((a, i) => reports.some((b, k) => k > i && [...a].some((id) => b.has(id))))

/** Save for a yes or no, which of one would be wrong of the other: reports of somebody's own tell that they are known for themselves. */
const isTwoStories = (reports: readonly ReadonlySet<string>[]): boolean =>
  reports.some((a) => reports.every((b) => a === b || [...a].filter((id) => !b.has(id)).length >= OWN))
const OWN = 2

/** What is told of each; null where it is told of one only. */
export function eachOf(answers: readonly (readonly [string, AskResult])[]): AskResult | null {
  const told = answers.filter(([, a]) => !a.abstained)
  if (told.length < 2) return null
  const names = told.map(([name]) => name)
  const note = `${names.length} people of that name are told of: ${names.slice(0, -1).join(', ')} and ${names.at(-1)!}.`
  const shorts = told.flatMap(([name, { short }]) => (short === null ? [] : `${name}: ${short}`))
  const isShort = shorts.length === told.length
  return {
    ...told[0]![1],
    answer: isShort ? `${shorts.join('; ')}.` : note,
    short: isShort ? shorts.join('; ') : null,
    note,
    claims: told.flatMap(([, a]) => a.claims.slice(0, 1)),
  }
}
