import { CARRIED_TO } from '../analyse/figures/quantity.ts'
import { daysOf, type Days } from '../analyse/timex.ts'
import type { Figure, TimeExpression } from '../model.ts'
import type { ArticleWithFacts } from '../ports.ts'
import { termsOf } from '../read/terms.ts'

/** A figure with the article that gives it. */
export interface Reported {
  readonly article: ArticleWithFacts
  readonly figure: Figure
}

/** A day named that lies further back than this is another occasion, where the other report names no day. */
const ANOTHER_OCCASION = 7

/**
 * May two figures be set against each other, by what their sentences say around them? Not if one is of last year's flood, of
 * another place or plant, of the whole country, merely feared, or of how much something rose and the other of how far.
 */
export function sameCircumstances(a: Reported, b: Reported): boolean {
  const [x, y] = [a, b].map(textOf) as [string, string]
  if (MERELY.test(x) !== MERELY.test(y)) return false
  if (AGAINST.test(beside(a)) !== AGAINST.test(beside(b))) return false
  if (isChange(a) !== isChange(b)) return false
  if (!overlapping(daysTold(a), daysTold(b), a, b)) return false
  if (WHOLE.test(x) !== WHOLE.test(y) && isPart(a, x) !== isPart(b, y)) return false
  return !apart(placesOf(a), placesOf(b)) && !apart(spotsOf(x), spotsOf(y)) && sameSubject(a, b)
}

/** When a figure held, for telling a later count from another one: "by Friday evening", else when it was published. */
export function asOf({ article, figure }: Reported): string {
  const until = timesOf({ article, figure }).find((t) => BY.test(before(article, t.start)))
  return until && daysOf(until.value) ? until.value.replace(/T(?=[A-Z])/, 'T~') : article.published!
}

const MERELY = /\b(?:could|might|may|would|feared|fears|risks?|if)\b/i
const AGAINST = /\bagainst\b/i
const WHOLE = /\b(?:nationwide|worldwide|across|altogether|in all|in total|countrywide)\b/i
const BY = /\b(?:by|as of|until|till)\s+(?:the\s+|late\s+|early\s+)*$/i
const SAID_ON =
  /\b(?:said|says|told|reported|announced|confirmed|added|estimated)(?:\s+\w+){0,2}?(?:\s+on)?\s+$/i
const SINCE = /\bsince\s+(?:the\s+)?$/i

const textOf = ({ article, figure }: Reported): string => {
  const { start, end } = article.facts.sentences[figure.sentence] ?? figure
  return article.text.slice(Math.max(start, figure.start - 400), Math.min(end, figure.end + 400))
}

const before = (article: ArticleWithFacts, at: number): string => article.text.slice(Math.max(0, at - 40), at)

/** The few words after the figure: "lawmakers voted against the budget". */
const beside = ({ article, figure }: Reported): string =>
  article.text.slice(figure.start, figure.end + 40).split(/[,;.:]/, 1)[0]!

/** "Rose by 2 percent", not "to 2 percent". */
const isChange = ({ article, figure }: Reported): boolean =>
  /\b(?:by|another|further|additional)\s+(?:\w+\s+){0,2}$/i.test(before(article, figure.start)) &&
  CHANGED.test(before(article, figure.start))

const CHANGED =
  /\b(?:rose|rise[sn]?|risen|rising|fell|fall(?:s|en|ing)?|grew|grow[sn]?|growing|dropp?(?:ed|s|ing)?|increas\w+|decreas\w+|climb\w+|shr[aiu]nk|cut|add\w*)\b/i

const timesOf = ({ article, figure }: Reported): TimeExpression[] =>
  article.facts.times.filter(
    (t) => t.sentence === figure.sentence && (t.type === 'DATE' || t.type === 'TIME'),
  )

/** Days that the sentence puts the counted thing on; not those on which somebody spoke, nor those up to or from which is counted. */
function daysTold(reported: Reported): Days[] {
  return timesOf(reported).flatMap((t) => {
    const lead = before(reported.article, t.start)
    if (BY.test(lead) || SINCE.test(lead) || SAID_ON.test(lead)) return []
    return daysOf(t.value) ?? []
  })
}

function overlapping(x: readonly Days[], y: readonly Days[], a: Reported, b: Reported): boolean {
  if (x.length && y.length) return x.some((p) => y.some((q) => p.first <= q.last && q.first <= p.last))
  return !isLongAgo(x, a) && !isLongAgo(y, b)
}

const isLongAgo = (days: readonly Days[], { article }: Reported): boolean =>
  days.length > 0 && days.every((d) => d.last < daysBefore(article.published!.slice(0, 10), ANOTHER_OCCASION))

const daysBefore = (day: string, days: number): string =>
  Temporal.PlainDate.from(day).subtract({ days }).toString()

const isPart = (reported: Reported, text: string): boolean =>
  !WHOLE.test(text) && (placesOf(reported).size > 0 || spotsOf(text).size > 0)

/** Places that the sentence names and, of things, whose they are; who merely says so is left out. */
function placesOf({ article, figure }: Reported): ReadonlySet<string> {
  const out = new Set<string>()
  const end = figure.end + (WHY.exec(article.text.slice(figure.end, figure.end + 400))?.index ?? 400)
  const carried = figure.unit === 'people' ? CARRIED_TO.exec(figure.what)?.[0] : undefined
  for (const m of article.facts.mentions) {
    if (m.sentence !== figure.sentence || m.start > end || figure.attributed?.includes(m.name)) continue
    if (carried?.includes(m.name)) continue
    if (m.type === 'LOC' || (figure.unit !== 'people' && m.end <= figure.start)) out.add(m.name.toLowerCase())
  }
  return out
}

/** What gives a reason, or is told of somebody counted, has a place of its own. */
const WHY = /,\s(?:because|since|as|who|which|whose|although|though|after)\b/

/** "At the market", "outside the station": where, in common words. */
function spotsOf(text: string): ReadonlySet<string> {
  const out = new Set<string>()
  for (const [, spot] of text.matchAll(/\b(?:at|near|outside|inside)\s+(?:the|an?)\s+(\p{Ll}{3,})/gu))
    for (const term of termsOf(spot!)) out.add(term)
  return out
}

function apart(x: ReadonlySet<string>, y: ReadonlySet<string>): boolean {
  return x.size > 0 && y.size > 0 && ![...x].some((p) => [...y].some((q) => p.includes(q) || q.includes(p)))
}

/** Of things other than people: "the new bridge will cost" and "the new harbour will cost" each name what the other does not. */
function sameSubject(a: Reported, b: Reported): boolean {
  if (a.figure.unit === 'people') return true
  const [x, y] = [new Set(termsOf(a.figure.what)), new Set(termsOf(b.figure.what))]
  const own = (p: ReadonlySet<string>, q: ReadonlySet<string>): number =>
    [...p].filter((t) => !q.has(t)).length
  return own(x, y) === 0 || own(y, x) === 0
}
