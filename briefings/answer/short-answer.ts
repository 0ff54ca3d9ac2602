import type { Range } from '../model.ts'
import type { Answer } from './answer-features.ts'
import { dateInWords } from './dates.ts'
import type { Question } from './question.ts'

/** A short answer, and whether it says more than the bare words of the text do. */
export interface ShortAnswer {
  readonly text: string
  readonly workedOut: boolean
}

/**
 * The bare name, date, number or place. A time that the text only points to ("over the weekend") is given as its date; names
 * that the text joins by "and" are given together; who somebody is, as the role that the text gives. Where "when" is asked
 * besides, the date that stands nearest follows. Null where the sentence itself is the answer.
 */
export function shortAnswerOf(answer: Answer, question: Question): ShortAnswer | null {
  if (question.asksIdentity) return plain(roleIn(answer, question))
  const { short, passage } = answer
  if (!short) return null
  const { facts, text } = passage.article
  const time = facts.times.find((t) => t.start === short.start && t.end === short.end)
  const date = time && !/\d/.test(short.text) ? dateInWords(time) : null
  if (date) return { text: date, workedOut: true }
  const whole = joined(answer, short)
  const name = oneLine(text.slice(whole.start, whole.end))
  const when =
    question.type !== 'time' && /\band when\b/i.test(question.asking) ? nearestDate(answer, whole) : null
  return when ? { text: `${name}, ${when}`, workedOut: true } : plain(name)
}

const plain = (text: string | null): ShortAnswer | null => (text === null ? null : { text, workedOut: false })

/** Between two names that are named as one: "Tel Aviv and Jerusalem", "Ann Lee and the foreign minister, Bo Ray". */
const JOINS = /^,?\s+and\s+(?:(?:[\p{L}’'-]+,?\s+){0,6})$/u

/** The name with its partner of the same kind, where the text joins the two. */
function joined({ passage }: Answer, short: Range): Range {
  const { facts, text } = passage.article
  const own = facts.mentions.find((m) => m.start === short.start && m.end === short.end)
  if (!own) return short
  const partners = facts.mentions.filter(
    (m) => m.sentence === own.sentence && m.type === own.type && m !== own,
  )
  const before = partners.find((m) => m.end < short.start && JOINS.test(text.slice(m.end, short.start)))
  const after = partners.find((m) => m.start > short.end && JOINS.test(text.slice(short.end, m.start)))
  return { start: before?.start ?? short.start, end: after?.end ?? short.end }
}

/** The date of the sentence that stands nearest to a place in it, as people write it. */
function nearestDate({ passage }: Answer, { start, end }: Range): string | null {
  const gap = (t: Range): number => (t.start >= end ? t.start - end : start - t.end)
  const times = passage.article.facts.times
    .filter((t) => t.sentence === passage.index && t.type === 'DATE')
    .sort((a, b) => gap(a) - gap(b))
  for (const time of times) {
    const words = dateInWords(time)
    if (words) return words
  }
  return null
}

/** The role that the sentence gives the one asked about. */
function roleIn({ passage: { article, index } }: Answer, { names }: Question): string | null {
  const asked = new Set(names.map((n) => n.toLowerCase()))
  const actor = article.facts.actors.find((a) =>
    [a.name, ...a.aliases].some((n) => asked.has(n.toLowerCase())),
  )
  return actor?.roles.find((r) => r.sentence === index)?.title ?? null
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
