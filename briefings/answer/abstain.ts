import type { ArticleWithFacts } from '../ports.ts'
import type { AskResult } from '../results.ts'
import { dayInWords } from '../write/dates-in-words.ts'
import { oncePerPlace } from '../write/once-per-place.ts'
import { claimOfSentence } from '../write/sentence-claim.ts'
import { absentWord, lacking, unsure } from './lacking.ts'
import type { ReadWords } from './ranking/read-words.ts'
import { lookedAt } from './looked.ts'
import type { Question } from './question/question.ts'
import type { Passage } from './ranking/passages.ts'
import type { Retrieved } from './ranking/retrieve.ts'

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
  const subject = fewest && !isCommon(fewest, question) ? fewest.name : undefined
  const on = (subject !== undefined && fewest?.articles) || found.articles
  const looked = lookedAt(on)
  const shown = unheld.length ? [] : oncePerPlace(nearest.map((p) => claimOfSentence(p.article, p.index)))
  const isOne = looked.articles === 1
  const scope =
    subject === undefined
      ? `looked at ${count(looked.articles)} that ${isOne ? 'comes' : 'come'} nearest`
      : `hold ${count(looked.articles)} on ${subject}`
  const lacks = shown.length ? unsure : lacking
  const told = unheld.length
    ? `; ${isOne ? 'it does not mention' : 'none mentions'} ${unheld[0]}`
    : lacks(question, isOne, absentWord(question, found, readWords))
  const answer = on.length === 0 ? 'I hold no article on this.' : `I ${scope}${newest(looked)}${told}.`
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

/** "Cup", of "cup final": a word that its reports have in small letters too is no name by itself. */
function isCommon({ name, articles }: Held, { typed }: Question): boolean {
  if (typed.includes(name) || name.includes(' ')) return false
  const small = new RegExp(String.raw`(?<!\p{L})${RegExp.escape(name.toLowerCase())}(?!\p{L})`, 'u')
  return articles.some((a) => small.test(a.text))
}

const count = (n: number): string => (n === 1 ? 'one article' : `${n} articles`)

function newest({ articles, newest: day }: AskResult['looked']): string {
  const words = day && dayInWords(day)
  if (!words) return ''
  return articles === 1 ? `, of ${words}` : `, the newest of ${words}`
}
