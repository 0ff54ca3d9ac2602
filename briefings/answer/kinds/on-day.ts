import { MONTHS } from '../../analyse/times/lexicon.ts'
import type { ArticleWithFacts } from '../../ports.ts'
import { isFurniture, leadOf } from '../../read/furniture.ts'
import { termsOf } from '../../read/terms.ts'
import type { AskResult } from '../../results.ts'
import { claimOfSentence } from '../../write/sentence-claim.ts'
import { dayInWords } from '../../write/dates-in-words.ts'
import { lookedAt } from '../looked.ts'
import type { Retrieved } from '../ranking/retrieve.ts'
import { termsOfArticle } from '../ranking/terms-of-article.ts'

const MONTH = String.raw`(\p{L}{3,9})\.?`
const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th)?`
const ASKED = new RegExp(
  `^\\W*what\\s+(?:happened|took place|occurred|went on)(?:\\s+(?:in|at|to|with)\\s+(?:the\\s+)?(.+?))?\\s+on\\s+(?:\\p{L}+day,?\\s+)?(?:${DAY}\\s+(?:of\\s+)?${MONTH}|${MONTH}\\s+${DAY})(?:,?\\s+(\\d{4}))?(?:\\s+(?:in|at|to|with)\\s+(?:the\\s+)?(.+?))?\\W*$`,
  'iu',
)
const MOST_CLAIMS = 4

interface DayAsked {
  readonly month: number
  readonly day: number
  readonly year: number | null
  readonly about: readonly string[]
}

function readDay(asking: string): DayAsked | null {
  const m = ASKED.exec(asking)
  if (!m) return null
  const name = (m[3] ?? m[4]!).toLowerCase()
  const month = [...MONTHS].find(([full]) => full.startsWith(name))?.[1]
  const day = Number(m[2] ?? m[5])
  if (month === undefined || day < 1 || day > 31) return null
  return { month, day, year: m[6] === undefined ? null : Number(m[6]), about: termsOf(m[1] ?? m[7] ?? '') }
}

/**
 * What happened on a day, by the sentences that give it as theirs, the earliest of each report first; where no year is asked, of
 * the newest year that is told of. Null where no such day is asked, or none of what is held is of it.
 */
export function onDay(asking: string, { articles }: Retrieved): AskResult | null {
  const asked = readDay(asking)
  if (!asked) return null
  const told = articles
    .filter((a) => !a.duplicateOf && holdsAll(a, asked.about))
    .flatMap((article) => firstOf(article, asked))
    .sort((a, b) => b.date.localeCompare(a.date) || a.index - b.index)
  const [newest] = told
  if (!newest) return null
  const claims = told
    .filter((t) => t.date === newest.date)
    .slice(0, MOST_CLAIMS)
    .map((t) => claimOfSentence(t.article, t.index))
  return {
    abstained: false,
    answer: `${dayInWords(newest.date)!}: ${claims[0]!.text}`,
    short: null,
    claims,
    looked: lookedAt(told.map((t) => t.article)),
  }
}

interface ToldOn {
  readonly article: ArticleWithFacts
  readonly index: number
  readonly date: string
}

/** The first sentence of a report whose own day it is: not merely one that is said to be ahead, or the dateline. */
function firstOf(article: ArticleWithFacts, { month, day, year }: DayAsked): ToldOn[] {
  const { facts, text } = article
  const end = `-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const begin = leadOf(text, facts.sentences)
  for (const { value, sentence } of facts.times) {
    const date = value.slice(0, 10)
    if (!date.endsWith(end) || date.length !== 10 || sentence < begin) continue
    if (year !== null && date.slice(0, 4) !== String(year)) continue
    if (article.published !== null && date > article.published.slice(0, 10)) continue
    const range = facts.sentences[sentence]!
    if (!isFurniture(text.slice(range.start, range.end))) return [{ article, index: sentence, date }]
  }
  return []
}

function holdsAll(article: ArticleWithFacts, about: readonly string[]): boolean {
  if (about.length === 0) return true
  const held = termsOfArticle(article)
  return about.every((t) => held.has(t))
}
