import type { AskResult } from '../results.ts'
import type { AnswerType } from './question/answer-type.ts'
import { foldWord, termsOf } from '../read/terms.ts'
import { dayInWords } from './dates.ts'
import { fusedName } from './evidence/fused-name.ts'
import { isEmptyWord } from './question/empty-words.ts'
import { holdsLike } from './ranking/likeness.ts'
import { lookedAt } from './looked.ts'
import type { Question } from './question/question.ts'
import type { Retrieved } from './ranking/retrieve.ts'

/** What none of the articles does, by what was asked for. */
const LACKS: Readonly<Record<AnswerType, string>> = {
  person: 'says who it is',
  organisation: 'names it',
  place: 'says where',
  time: 'says when',
  clock: 'says at what time',
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
export function abstention(question: Question, found: Retrieved): AskResult {
  const names = question.names.filter((n) => !/^\d/.test(n))
  const fused = fusedName(question, found.articles)
  const lower = (text: string): string => text.toLowerCase()
  const holding = (name: string) =>
    found.articles.filter((a) => {
      if (name === fused) return false
      const text = lower(`${a.title ?? ''}\n${a.text}`)
      // "Oakline and Sentry", "Mayor Lee": of several words each may stand by itself.
      return lower(name)
        .split(' ')
        .every((word) => word === 'and' || text.includes(word))
    })
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
        `${newest(looked)}; ${looked.articles === 1 ? 'it does not' : 'none'} ${lack(question, found, unheld, looked.articles === 1)}.`
  return { abstained: true, answer, short: null, claims: [], looked }
}

function lack(question: Question, found: Retrieved, unheld: readonly string[], one: boolean): string {
  const say = (verb: string): string => (one ? verb.replace(/^(\w+?)s\b/, '$1') : verb)
  if (unheld.length) return `${say('mentions')} ${unheld[0]}`
  const counted =
    question.type === 'number' &&
    question.head !== null &&
    /\bhow many\b/i.test(question.asking) &&
    written(question).find((w) => w.term === question.head)
  const lacks = counted ? `gives a number of ${counted.word}` : LACKS[question.type]
  const word = absentWord(question, found)
  return word === null || (counted && counted.word === word)
    ? say(lacks)
    : `${say(lacks)} (nothing on “${word}”)`
}

/** The question's most telling word that stands in none of the articles, in no form and by no synonym; as it was written. */
function absentWord(question: Question, found: Retrieved): string | null {
  const held = new Set(found.articles.flatMap((a) => termsOf(`${a.title ?? ''}\n${a.text}`)))
  const absent = question.terms
    .filter(({ term, form }) => form.length > 3 && !isEmptyWord(form) && !holdsLike(held, term))
    .sort((a, b) => (found.idf.get(b.term) ?? 1) * b.weight - (found.idf.get(a.term) ?? 1) * a.weight)[0]
  return (absent && written(question).find((w) => w.form === absent.form)?.word) ?? null
}

/** The question's terms as the asker wrote them. */
function written({ text, terms }: Question): { word: string; form: string; term: string | null }[] {
  const byForm = new Map(terms.map((t) => [t.form, t.term]))
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+(?:[.,'’&][\p{L}\p{M}\p{N}]+)*/gu)].map(([word]) => {
    const form = foldWord(word)
    return { word, form, term: byForm.get(form) ?? null }
  })
}

const count = (n: number): string => (n === 1 ? 'one article' : `${n} articles`)

function newest({ articles, newest: day }: AskResult['looked']): string {
  const words = day && dayInWords(day)
  if (!words) return ''
  return articles === 1 ? `, of ${words}` : `, the newest of ${words}`
}
