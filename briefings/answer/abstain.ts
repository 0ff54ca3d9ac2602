import type { AskResult } from '../results.ts'
import type { AnswerType } from './answer-type.ts'
import { dayInWords } from './dates.ts'
import { lookedAt } from './looked.ts'
import type { Question } from './question.ts'
import type { Ranking } from './rank.ts'
import type { Retrieved } from './retrieve.ts'

/** What none of the articles does, by what was asked for. */
const LACKS: Readonly<Record<AnswerType, string>> = {
  person: 'says who',
  organisation: 'names it',
  place: 'says where',
  time: 'says when',
  number: 'gives that number',
  money: 'gives that sum',
  percent: 'gives that share',
  duration: 'says how long',
  reason: 'gives a reason',
  words: 'quotes them on it',
  thing: 'answers that',
  clause: 'answers that',
  'yes-no': 'settles that',
}

/** Says what was looked at and what is not in it: how many articles, on what, the newest of when. Never guesses. */
export function abstention(question: Question, found: Retrieved, { confidence }: Ranking): AskResult {
  const names = question.names.filter((n) => !/^\d/.test(n))
  const lower = (text: string): string => text.toLowerCase()
  const holding = (name: string) =>
    found.articles.filter((a) => lower(`${a.title ?? ''}\n${a.text}`).includes(lower(name)))
  const unheld = names.filter((n) => holding(n).length === 0)
  const subject = names
    .filter((n) => holding(n).length > 0)
    .sort((a, b) => holding(a).length - holding(b).length)[0]
  const on = subject === undefined ? found.articles : holding(subject)
  const looked = lookedAt(on)
  const answer =
    on.length === 0
      ? 'I hold no article on this.'
      : `I ${subject === undefined ? 'looked at' : 'hold'} ${count(looked.articles)}${subject === undefined ? (looked.articles === 1 ? ' that comes nearest' : ' that come nearest') : ` on ${subject}`}` +
        `${newest(looked)}; ${looked.articles === 1 ? 'it does not' : 'none'} ${lack(question, unheld, confidence.missing, looked.articles === 1)}.`
  return { abstained: true, answer, short: null, claims: [], looked }
}

function lack(
  question: Question,
  unheld: readonly string[],
  missing: readonly string[],
  one: boolean,
): string {
  const say = (verb: string): string => (one ? verb.replace(/^(\w+?)s\b/, '$1') : verb)
  if (unheld.length) return `${say('mentions')} ${unheld[0]}`
  const word = missing.find((w) => w.length > 3)
  return word === undefined
    ? say(LACKS[question.type])
    : `${say(LACKS[question.type])} (nothing on “${word}”)`
}

const count = (n: number): string => (n === 1 ? 'one article' : `${n} articles`)

function newest({ articles, newest: day }: AskResult['looked']): string {
  const words = day && dayInWords(day)
  if (!words) return ''
  return articles === 1 ? `, of ${words}` : `, the newest of ${words}`
}
