import type { ArticleWithFacts } from '../ports.ts'
import type { AskResult } from '../results.ts'
import type { AnswerType } from './question/answer-type.ts'
import { foldWord } from '../read/terms.ts'
import { dayInWords } from '../write/dates-in-words.ts'
import { oncePerPlace } from '../write/once-per-place.ts'
import { claimOfSentence } from '../write/sentence-claim.ts'
import { isEmptyWord } from './question/empty-words.ts'
import { holdsLike } from './ranking/likeness.ts'
import type { ReadWords } from './ranking/read-words.ts'
import { lookedAt } from './looked.ts'
import type { Question } from './question/question.ts'
import type { Passage } from './ranking/passages.ts'
import type { Retrieved } from './ranking/retrieve.ts'
import { createHeldTerms } from './ranking/terms-held.ts'

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

/**
 * Says what was looked at and what is not in it: how many articles, on what, the newest of when. Never guesses. What stands nearest is
 * shown beside, as that.
 *
 * @param about.nearest the sentences that come nearest, best first
 * @param about.fused a name of the question that nobody bears, as `fusedName` reads it
 */
export function abstention(
  question: Question,
  found: Retrieved,
  readWords: ReadWords,
  { nearest = [], fused = null }: About = {},
): AskResult {
  const names = question.names.filter((n) => !/^\d/.test(n))
  const held = holding(names, found.articles).map((h) => (h.name === fused ? { ...h, articles: [] } : h))
  const unheld = held.filter((h) => h.articles.length === 0).map((h) => h.name)
  const fewest = held
    .filter((h) => h.articles.length > 0)
    .sort((a, b) => a.articles.length - b.articles.length)[0]
  const subject = fewest?.name
  const on = fewest?.articles ?? found.articles
  const looked = lookedAt(on)
  const shown = unheld.length ? [] : oncePerPlace(nearest.map((p) => claimOfSentence(p.article, p.index)))
  const isOne = looked.articles === 1
  const scope =
    subject === undefined
      ? `looked at ${count(looked.articles)} that ${isOne ? 'comes' : 'come'} nearest`
      : `hold ${count(looked.articles)} on ${subject}`
  // Whoever sees the nearest sentences may find there what was not read out of them.
  const end = shown.length ? ', as far as I can tell.' : '.'
  const answer =
    on.length === 0
      ? 'I hold no article on this.'
      : `I ${scope}${newest(looked)}; ${isOne ? 'it does not' : 'none'} ${lack(question, found, unheld, isOne, readWords)}${end}`
  return {
    abstained: true,
    answer,
    short: null,
    claims: [],
    ...(shown.length ? { nearest: shown } : {}),
    looked,
  }
}

interface About {
  readonly nearest?: readonly Passage[]
  readonly fused?: string | null
}

interface Held {
  readonly name: string
  readonly articles: readonly ArticleWithFacts[]
}

/** Of each name, the articles that have it. "Oakline and Sentry", "Mayor Lee": of several words each may stand by itself. */
function holding(names: readonly string[], articles: readonly ArticleWithFacts[]): Held[] {
  if (!names.length) return []
  const texts = articles.map((a) => `${a.title ?? ''}\n${a.text}`.toLowerCase())
  return names.map((name) => {
    const words = name.toLowerCase().split(' ')
    const has = (text: string): boolean => words.every((word) => word === 'and' || text.includes(word))
    return { name, articles: articles.filter((_, i) => has(texts[i]!)) }
  })
}

function lack(
  question: Question,
  found: Retrieved,
  unheld: readonly string[],
  one: boolean,
  readWords: ReadWords,
): string {
  const say = (verb: string): string => (one ? verb.replace(/^(\w+?)s\b/, '$1') : verb)
  if (unheld.length) return `${say('mentions')} ${unheld[0]}`
  const counted =
    question.type === 'number' &&
    question.head !== null &&
    /\bhow many\b/i.test(question.asking) &&
    written(question).find((w) => w.term === question.head)
  const lacks = counted ? `gives a number of ${counted.word}` : LACKS[question.type]
  const word = absentWord(question, found, readWords)
  return word === null || (counted && counted.word === word)
    ? say(lacks)
    : `${say(lacks)} (nothing on “${word}”)`
}

/** The question's most telling word that stands in none of the articles, in no form and by no synonym; as it was written. */
function absentWord(question: Question, found: Retrieved, readWords: ReadWords): string | null {
  const asked = question.terms.filter(({ form }) => form.length > 3 && !isEmptyWord(form))
  const termsIn = createHeldTerms(
    asked.map((t) => t.term),
    readWords,
  )
  const held = new Set(found.articles.flatMap((a) => [...termsIn(a)]))
  const absent = asked
    .filter(({ term }) => !holdsLike(held, term))
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
